import { phaseOf } from "../../../src/calendar/phase-of.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Blackout } from "../../../src/model/schedule/blackout.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { Cadence } from "../../../src/model/schedule/cadence.js";
import type { Holiday } from "../../../src/model/schedule/holiday.js";
import type { QuotaRecurrence, Recurrence } from "../../../src/model/schedule/recurrence.js";
import { offsetIn, offsetTable } from "../../../src/time/offset-table.js";
import { resolveWall } from "../../../src/time/zoned-time.js";

/**
 * A calendar made the slow way: every rule is asked on every day from the beginning, every blackout on every day, and every limit after every slot.
 * Nothing is shared with the library but the data, the offsets of zones and the number that an id turns a quota by.
 */

/** What a calendar has, as text: the entries, and what is refused, in the order of their moments. */
export interface NaiveCalendar {
  readonly entries: readonly string[];
  readonly refused: readonly string[];
}

const minutes = 1440;
const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const weekdayNames: readonly string[] = names;

interface Day {
  readonly day: number;
  readonly date: string;
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly inMonth: number;
  readonly length: number;
  readonly weekday: (typeof names)[number];
}

const known = new Map<number, Day>();
const dayOf = (day: number): Day => {
  const ready = known.get(day);
  if (ready !== undefined) return ready;
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const made = {
    day,
    date: date.toISOString().slice(0, 10),
    year,
    month: month + 1,
    inMonth: date.getUTCDate(),
    length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
    weekday: names[date.getUTCDay()] ?? "sun",
  };
  known.set(day, made);
  return made;
};
const numberOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const textOf = (wall: number, isTimed: boolean): string => new Date(wall * 60_000).toISOString().slice(0, isTimed ? 16 : 10);
const wholeDay = Array.from({ length: minutes }, (_, minute) => minute);
const minutesOf = (day: number): readonly number[] => Array.from({ length: minutes }, (_, minute) => day * minutes + minute);
const modulo = (a: number, n: number): number => ((a % n) + n) % n;

/** The number of the period a day lies in. */
const ordinalOf = (per: string, { day, year, month }: Day, weekStart: string): number => {
  const fromSunday = weekdayNames.indexOf(weekStart);
  if (per === "day") return day;
  if (per === "week") return Math.floor((day + 4 - fromSunday) / 7);
  if (per === "month") return year * 12 + month - 1;
  return per === "quarter" ? year * 4 + Math.floor((month - 1) / 3) : year;
};
const stretchOf = (per: string, every: number, day: number, anchor: number, weekStart: string): number =>
  Math.floor((ordinalOf(per, dayOf(day), weekStart) - ordinalOf(per, dayOf(anchor), weekStart)) / every);

const isNth = ({ inMonth, length, weekday }: Day, nth: number, wanted: string): boolean =>
  weekday === wanted && (nth === -1 ? inMonth + 7 > length : Math.ceil(inMonth / 7) === nth);

/** Whether a rule has slots on a day. */
const isOn = (when: Recurrence, on: Day, anchor: number, weekStart: string): boolean => {
  switch (when.kind) {
    case "daily":
      return modulo(on.day - anchor, when.every ?? 1) === 0 && (when.days === undefined || when.days.includes(on.weekday));
    case "weekly":
      return modulo(stretchOf("week", 1, on.day, anchor, weekStart), when.every ?? 1) === 0 && when.on.includes(on.weekday);
    case "monthly":
      return (
        modulo(stretchOf("month", 1, on.day, anchor, weekStart), when.every ?? 1) === 0 &&
        when.on.some((day) => {
          if ("weekday" in day) return isNth(on, day.nth, day.weekday);
          if (!("day" in day)) throw new Error("business days are no part of this");
          return on.inMonth === (day.day < 0 ? on.length : day.clamp === true ? Math.min(day.day, on.length) : day.day);
        })
      );
    case "yearly":
      return when.on.some((day) => day.month === on.month && ("weekday" in day ? isNth(on, day.nth, day.weekday) : day.day === on.inMonth));
    case "dates":
      return when.on.some((date) => date === on.date);
    default:
      throw new Error(`${when.kind} is no part of this`);
  }
};

/** Sunday by the anonymous Gregorian algorithm (Nature, 1876). */
const easterOf = (year: number): number => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / 86_400_000;
};

/** Whether a holiday begins on a day. */
const beginsOn = (holiday: Holiday, on: Day): boolean => {
  if ("on" in holiday) return holiday.on === on.date;
  if ("easter" in holiday) return [on.year - 1, on.year, on.year + 1].some((year) => easterOf(year) + holiday.easter === on.day);
  if ("weekday" in holiday) return on.month === holiday.month && isNth(on, holiday.nth, holiday.weekday);
  const isIt = ({ month, inMonth }: Day): boolean => month === holiday.month && inMonth === holiday.day;
  const isWeekend = on.weekday === "sat" || on.weekday === "sun";
  if (holiday.observed === undefined) return isIt(on);
  if (isIt(on) && !isWeekend) return true;
  if (holiday.observed === "nearest-weekday")
    return (on.weekday === "mon" && isIt(dayOf(on.day - 1))) || (on.weekday === "fri" && isIt(dayOf(on.day + 1)));
  return on.weekday === "mon" && (isIt(dayOf(on.day - 1)) || isIt(dayOf(on.day - 2)));
};

/** Whether a holiday is on a day. */
export const isHoliday = (holiday: Holiday, day: number): boolean =>
  Array.from({ length: holiday.days ?? 1 }, (_, before) => day - before).some((begun) => beginsOn(holiday, dayOf(begun)));

/** Whether a blackout covers a day, days of the week aside. */
const isDuring = (blackout: Blackout, day: number): boolean => {
  const { from, to, on, yearly } = blackout;
  const { date, year } = dayOf(day);
  if (on !== undefined) return isHoliday(on, day);
  if (from === undefined) return false;
  if (yearly !== true || to === undefined) return from <= date && (to === undefined || date <= to);
  const span = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const inYear = (one: number, text: string): string => {
    const isLeap = new Date(Date.UTC(one, 1, 29)).getUTCDate() === 29;
    return `${one}${text.slice(4) === "-02-29" && !isLeap ? "-02-28" : text.slice(4)}`;
  };
  return [...Array(span + 1).keys()].some((before) => {
    const begun = year - before;
    return span > 1 || (inYear(begun, from) <= date && date <= inYear(begun + span, to));
  });
};

/** Whether a blackout, by its days and channels, is on. */
export const isBlackout = (blackout: Blackout, day: number, channel: string | undefined): boolean =>
  (blackout.days === undefined || blackout.days.includes(dayOf(day).weekday)) &&
  (blackout.channels === undefined || blackout.channels.some((one) => one === channel)) &&
  isDuring(blackout, day);

/** Whether a minute is in quiet hours that began on its day or the day before. */
export const isQuiet = (blackout: Blackout, wall: number, channel: string | undefined): boolean => {
  const { hours } = blackout;
  if (hours === undefined) return false;
  const [from, to] = [minuteOf(hours.from), minuteOf(hours.to)];
  const day = Math.floor(wall / minutes);
  return [day - 1, day].some((begun) => {
    const start = begun * minutes + from;
    return wall >= start && wall < begun * minutes + (to > from ? to : to + minutes) && isBlackout(blackout, begun, channel);
  });
};

type Obstacle = { readonly kind: "blackout" | "pause" } | { readonly kind: "quiet"; readonly from: number; readonly to: number };

interface World {
  readonly plan: Plan;
  readonly weekStart: string;
  readonly beginning: number;
  readonly gap: "shift" | "skip";
  /** The last day that is looked at. */
  readonly end: number;
}

/** One cadence on one channel. */
class NaiveStream {
  readonly zone: string | undefined;
  readonly active: { readonly from: number; readonly to: number };
  readonly anchor: number;
  readonly isTimed: boolean;
  readonly #pauses: readonly (readonly [number, number])[];
  readonly #blackouts: readonly Blackout[];
  readonly #obstacles = new Map<number, Obstacle | "none">();

  constructor(
    readonly world: World,
    readonly cadence: Cadence,
    readonly channel: string | undefined,
    readonly rank: number,
  ) {
    const { plan } = world;
    const campaign = plan.campaigns.find(({ id }) => id === cadence.during);
    this.zone = cadence.timeZone ?? campaign?.timeZone ?? plan.timeZone;
    const { when, starts, ends } = cadence;
    const froms = [starts, plan.period?.from, campaign?.from].flatMap((date) => (typeof date === "string" ? [numberOf(date)] : []));
    const tos = [ends, plan.period?.to, campaign?.to].flatMap((date) => (typeof date === "string" ? [numberOf(date)] : []));
    this.active = { from: Math.max(numberOf("1900-01-01"), ...froms), to: Math.min(world.end, ...tos) };
    this.anchor = typeof starts === "string" ? numberOf(starts) : plan.period === undefined ? 0 : numberOf(plan.period.from);
    this.isTimed = when.kind === "quota" ? when.window !== undefined : "at" in when && when.at !== undefined;
    this.#blackouts = (cadence.work ?? "post") === "post" ? plan.blackouts : [];
    const endless = 1e12;
    this.#pauses = [
      ...(campaign?.paused ?? []).map(
        ({ from, to }) => [numberOf(from) * minutes, to === undefined ? endless : (numberOf(to) + 1) * minutes] as const,
      ),
      ...plan.journey.flatMap(({ type, at }, place) => {
        if (type !== "pause") return [];
        const next = plan.journey[place + 1];
        return [[this.#wallOf(at), next === undefined ? endless : this.#wallOf(next.at)] as const];
      }),
    ];
  }

  #wallOf(instant: string): number {
    const at = Date.parse(instant);
    return Math.floor((at + (this.zone === undefined ? 0 : offsetIn(offsetTable(this.zone, at, at), at))) / 60_000);
  }

  #quietAt(wall: number): boolean {
    return this.#blackouts.some((blackout) => isQuiet(blackout, wall, this.channel));
  }

  #pausedAt(wall: number): boolean {
    return this.#pauses.some(([from, to]) => from <= wall && wall < to);
  }

  onDay(day: number): Obstacle | undefined {
    const ready = this.#obstacles.get(day);
    if (ready !== undefined) return ready === "none" ? undefined : ready;
    const found = this.#findOnDay(day);
    this.#obstacles.set(day, found ?? "none");
    return found;
  }

  #findOnDay(day: number): Obstacle | undefined {
    if (this.#blackouts.some((blackout) => blackout.hours === undefined && isBlackout(blackout, day, this.channel)))
      return { kind: "blackout" };
    if (this.#pauses.some(([from, to]) => from <= day * minutes && (day + 1) * minutes <= to)) return { kind: "pause" };
    if (this.#blackouts.every(({ hours }) => hours === undefined)) return undefined;
    const all = [...Array(minutes).keys()].every((minute) => this.#quietAt(day * minutes + minute));
    return all ? this.#quietAround(day * minutes) : undefined;
  }

  #quietAround(wall: number): Obstacle {
    let [from, to] = [wall, wall];
    while (this.#quietAt(from - 1)) from -= 1;
    while (this.#quietAt(to)) to += 1;
    return { kind: "quiet", from, to };
  }

  at(wall: number, isTimed: boolean): Obstacle | undefined {
    const ofDay = this.onDay(Math.floor(wall / minutes));
    if (ofDay !== undefined || !isTimed) return ofDay;
    if (this.#pausedAt(wall)) return { kind: "pause" };
    return this.#quietAt(wall) ? this.#quietAround(wall) : undefined;
  }

  /** Where the cadence asks for slots, with where they go, before the clocks. */
  *asked(): Generator<Asked> {
    const { when, count } = this.cadence;
    const all = when.kind === "quota" ? this.#quota(when) : this.#fixed(when);
    let left = count ?? Number.POSITIVE_INFINITY;
    for (const slot of all) {
      const day = Math.floor(slot.sorted / minutes);
      const isLeft = left > 0;
      if (slot.sorted >= this.anchor * minutes) left -= 1; // also on days on which it does not run
      if (isLeft && day >= this.active.from && day <= this.active.to) yield slot;
    }
  }

  *#fixed(when: Exclude<Recurrence, QuotaRecurrence>): Generator<Asked> {
    const { starts, onBlackout = "skip" } = this.cadence;
    const at = "at" in when && when.at !== undefined ? [...new Set(when.at)].sort().map(minuteOf) : [0];
    let made = 0;
    for (let day = Math.min(this.active.from, this.anchor); day <= this.active.to; day += 1) {
      if ((starts !== undefined && day < this.anchor) || !isOn(when, dayOf(day), this.anchor, this.world.weekStart)) continue;
      for (const minute of at) {
        const original = day * minutes + minute;
        const obstacle = this.at(original, this.isTimed);
        const number = day < this.anchor ? Number.NaN : made++;
        if (obstacle === undefined) yield { original, wall: original, sorted: original, isMoved: false, number };
        else {
          const wall =
            obstacle.kind === "pause" || onBlackout === "skip" ? undefined : this.#moved(original, onBlackout === "later" ? 1 : -1);
          const refused = obstacle.kind === "pause" ? "pause" : "blackout";
          yield wall === undefined
            ? { original, wall: original, sorted: original, isMoved: false, refused, number }
            : { original, wall, sorted: original, isMoved: true, number };
        }
      }
    }
  }

  #moved(original: number, step: 1 | -1): number | undefined {
    let wall = original;
    for (let found = this.at(wall, this.isTimed); found !== undefined; found = this.at(wall, this.isTimed)) {
      if (found.kind === "pause") return undefined;
      if (found.kind === "quiet" && this.isTimed) wall = step === 1 ? found.to : found.from - 1;
      else wall += step * minutes;
      const day = Math.floor(wall / minutes);
      if (Math.abs(wall - original) > 31 * minutes || day < this.active.from || day > this.active.to) return undefined;
    }
    return wall;
  }

  *#quota(when: QuotaRecurrence): Generator<Asked> {
    const { posts, per = "week", every = 1 } = when;
    const count = typeof posts === "object" ? (posts.min ?? 0) : (posts ?? 0);
    const days = when.days ?? ((this.cadence.work ?? "post") === "post" ? names : names.slice(1, 6));
    const stretch = (day: number) => stretchOf(per, every, day, this.anchor, this.world.weekStart);
    const around = (day: number) => {
      const index = stretch(day);
      let [first, last] = [day, day];
      while (stretch(first - 1) === index && first > numberOf("1900-01-01")) first -= 1;
      while (stretch(last + 1) === index && last < numberOf("2200-12-31")) last += 1;
      const allowed = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((one) => days.includes(dayOf(one).weekday));
      const running = allowed.filter((one) => one >= this.active.from && one <= this.running.to);
      const share = running.length === allowed.length ? count : Math.round((count * running.length) / allowed.length);
      return { index, last, isAny: allowed.length > 0, running, share };
    };
    let numbered = 0;
    for (let day = Math.min(this.active.from, this.anchor); day <= this.active.to; ) {
      const { index, last, isAny, running, share } = around(day);
      yield* this.#spread(when, running, share, index < 0 ? Number.NaN : numbered);
      if (index === 0) numbered += running.length === 0 ? 0 : share;
      else if (index > 0 && isAny) numbered += count;
      day = last + 1;
    }
  }

  /** The theme and the language whose turn a slot is, as text. */
  turnOf({ original, number }: Asked): string {
    const { pillars = [], languages = [], rotateEvery } = this.cadence;
    const turn = rotateEvery === undefined ? number : this.#period(rotateEvery, original);
    const pillar = chairman(
      pillars.map(({ weight }) => weight),
      turn,
    );
    const cycle = cycleOf(pillars.map(({ weight }) => weight));
    let both = Math.max(cycle, 1);
    while (both % Math.max(languages.length, 1) !== 0) both += Math.max(cycle, 1);
    const leftOut = both < cycle * languages.length ? Math.floor(turn / both) : 0; // else every theme meets every language anyway
    const language = chairman(
      languages.map(() => 1),
      turn + leftOut,
    );
    return `${pillar === undefined ? "-" : pillars[pillar]?.pillar} ${language === undefined ? "-" : languages[language]}`;
  }

  #period(per: string, original: number): number {
    if (per === "hour") return Math.floor((original - this.anchor * minutes) / 60);
    return stretchOf(per, 1, Math.floor(original / minutes), this.anchor, this.world.weekStart);
  }

  /** The days it runs on, the last that is looked at aside. */
  get running(): { readonly to: number } {
    const { plan } = this.world;
    const campaign = plan.campaigns.find(({ id }) => id === this.cadence.during);
    const tos = [this.cadence.ends, plan.period?.to, campaign?.to].flatMap((date) => (typeof date === "string" ? [numberOf(date)] : []));
    return { to: Math.min(numberOf("2200-12-31"), ...tos) };
  }

  *#spread(when: QuotaRecurrence, running: readonly number[], share: number, numbered: number): Generator<Asked> {
    const phase = phaseOf(this.cadence.id);
    const places = (days: readonly number[]): readonly number[] =>
      days.length === 0 ? [] : Array.from({ length: share }, (_, at) => days[Math.floor(((at + phase) * days.length) / share)] ?? 0);
    const openOn = (day: number, isFree: (wall: number) => boolean): readonly number[] => {
      if (when.window === undefined) return [];
      const [from, to] = [minuteOf(when.window.from), minuteOf(when.window.to)];
      const inWindow = (minute: number) => (from <= to ? minute >= from && minute <= to : minute >= from || minute <= to);
      return wholeDay.filter((minute) => inWindow(minute) && isFree(day * minutes + minute));
    };
    const walls = (days: readonly number[], isFree: (wall: number) => boolean): readonly number[] =>
      days.map((day, at) => {
        if (when.window === undefined) return day * minutes;
        const onDay = days.filter((one) => one === day).length;
        return day * minutes + minuteIn(openOn(day, isFree), at - days.indexOf(day), onDay);
      });
    const isFreeAt = (wall: number): boolean => !this.#pausedAt(wall) && !this.#quietAt(wall);
    const originals = walls(places(running), () => true);
    const hasRoom = (day: number): boolean =>
      this.onDay(day) === undefined && (when.window === undefined || openOn(day, isFreeAt).length > 0);
    const hasParts = this.#pauses.length > 0 || this.#blackouts.some(({ hours }) => hours !== undefined);
    const isUntouched = running.every(
      (day) => this.onDay(day) === undefined && (when.window === undefined || !hasParts || minutesOf(day).every(isFreeAt)),
    );
    const given = isUntouched ? originals : walls(places(running.filter(hasRoom)), isFreeAt);
    const slots = originals.map((original, at): Asked => {
      const wall = given[at];
      const number = numbered + at;
      return wall === undefined
        ? { original, wall: original, sorted: original, isMoved: false, refused: "any", number }
        : { original, wall, sorted: wall, isMoved: false, number };
    });
    yield* slots.sort((a, b) => a.sorted - b.sorted);
  }
}

/** The minute of one of so many that share the open ones: on a full five where that leaves the distances of three or more alike. */
const minuteIn = (open: readonly number[], at: number, count: number): number => {
  const parts: [number, number][] = [];
  for (const minute of open) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === minute - 1) last[1] = minute;
    else parts.push([minute, minute]);
  }
  const hasMidnight = open[0] === 0 && open.at(-1) === minutes - 1;
  const length = parts.reduce((sum, [from, to]) => sum + to - from, hasMidnight ? 1 : 0);
  const isWhole = Number.isInteger(length / count / 5) && parts.every(([from]) => from % 5 === 0);
  const isOnFives = length >= 5 * count && (count <= 2 || isWhole);
  let left = ((at + 0.5) / count) * length;
  for (const [from, to] of parts) {
    if (left <= to - from) return isOnFives ? Math.max(from, Math.floor((from + left) / 5) * 5) : Math.floor(from + left);
    left -= to - from;
  }
  return parts.at(-1)?.[1] ?? 0;
};

/** How many turns there are until they come back, of weights with at most one decimal: the least sum that can be shared out by them. */
const cycleOf = (weights: readonly number[]): number => {
  const sum = weights.reduce((all, one) => all + one, 0);
  const isWhole = (one: number): boolean => Math.abs(one - Math.round(one)) < 1e-6;
  let cycle = sum === 0 ? 0 : 1;
  while (!weights.every((weight) => isWhole((weight / Math.max(sum, 1e-9)) * cycle))) cycle += 1;
  return cycle;
};

/** Whose turn has a number, of weights with at most one decimal: every turn before it in its cycle is taken first, in windows of whole turns. */
const chairman = (weights: readonly number[], number: number): number | undefined => {
  const whole = weights.map((weight) => Math.round(weight * 10));
  const sum = whole.reduce((all, one) => all + one, 0);
  if (sum === 0) return undefined;
  const parts = Math.max(2 * whole.filter((weight) => weight > 0).length - 2, 1);
  const had = whole.map(() => 0);
  let turn = 0;
  for (let at = 0; at <= modulo(number, sum); at += 1) {
    let [chosen, earliest] = [-1, Number.POSITIVE_INFINITY];
    for (const [one, weight] of whole.entries()) {
      /** By how many parts of a turn, times the sum, its share is ahead of what it has had once so many turns are over. */
      const ahead = (turns: number) => parts * (weight * turns - sum * (had[one] ?? 0));
      if (weight === 0 || ahead(at + 1) < sum) continue;
      let end = at + 1;
      while (ahead(end) <= sum * (parts - 1)) end += 1;
      if (end < earliest) [chosen, earliest] = [one, end];
    }
    had[chosen] = (had[chosen] ?? 0) + 1;
    turn = chosen;
  }
  return turn;
};

interface Asked {
  readonly original: number;
  readonly wall: number;
  /** By what they are counted. */
  readonly sorted: number;
  readonly isMoved: boolean;
  /** Which slot of its rule it is, counted from 0 on the anchor day. */
  readonly number: number;
  readonly refused?: string;
}

interface Placed extends Asked {
  readonly stream: NaiveStream;
  readonly moment: number;
  readonly shown: number;
  readonly refused?: string;
}

const placed = (stream: NaiveStream, asked: Asked): Placed => {
  const { zone, isTimed, world } = stream;
  const { wall } = asked;
  if (zone === undefined) return { ...asked, stream, moment: wall * 60_000, shown: wall };
  const table = offsetTable(zone, wall * 60_000, wall * 60_000);
  const { at, kind } = resolveWall(table, wall * 60_000);
  if (!isTimed || kind !== "gap") return { ...asked, stream, moment: at, shown: wall };
  const shown = Math.floor((at + offsetIn(table, at)) / 60_000);
  const obstacle = stream.at(shown, true);
  const inTheWay = obstacle === undefined ? undefined : obstacle.kind === "pause" ? "pause" : "blackout";
  const refused = asked.refused ?? (world.gap === "skip" ? "gap" : inTheWay);
  return { ...asked, isMoved: true, stream, moment: at, shown, ...(refused !== undefined && { refused }) };
};

/** One bound or gap, and what it has let pass. */
interface Limit {
  readonly beginning: number;
  readonly bound?: Bound;
  readonly gap?: number;
  /** How many passed in each stretch. */
  readonly passed: Map<string, number>;
  /** The last that passed, before the beginning and since: with a time by its moment and day, without one by its day. */
  readonly last: { before: Last; since: Last };
}

interface Last {
  readonly moment: number;
  readonly day: number;
  readonly wholeDay: number;
}

/** The stretch of a bound; what is before the beginning never lies in one with what comes after. */
export const nameOfStretch = ({ per, every = 1 }: Bound, beginning: number, weekStart: string, wall: number): string => {
  const index =
    per === "hour"
      ? Math.floor((wall - beginning * minutes) / (60 * every))
      : stretchOf(per, every, Math.floor(wall / minutes), beginning, weekStart);
  return `${wall < beginning * minutes ? "before " : ""}${index}`;
};

const sideOf = ({ beginning }: Limit, wall: number): "before" | "since" => (wall < beginning * minutes ? "before" : "since");

/** Which limit leaves a slot no room. */
const refusedBy = (limits: readonly Limit[], slot: Placed): string | undefined => {
  const { wall, moment, stream } = slot;
  for (const { bound, beginning, passed } of limits)
    if (bound?.max !== undefined && (passed.get(nameOfCount(bound, beginning, slot)) ?? 0) >= bound.max) return "bound";
  for (const limit of limits)
    if (limit.gap !== undefined && isTooNear(limit.gap, limit.last[sideOf(limit, wall)], { wall, moment, isTimed: stream.isTimed }))
      return "min-gap";
  return undefined;
};

const isTooNear = (
  gap: number,
  last: Last,
  slot: { readonly wall: number; readonly moment: number; readonly isTimed: boolean },
): boolean => {
  const daysFrom = (day: number): number => Math.floor(slot.wall / minutes) - day;
  const isDays = gap >= minutes;
  if (slot.isTimed) return slot.moment - last.moment < gap * 60_000 || (isDays && daysFrom(last.wholeDay) * minutes < gap);
  return isDays && (daysFrom(last.wholeDay) * minutes < gap || daysFrom(last.day) * minutes < gap);
};

const pass = (limits: readonly Limit[], slot: Placed): void => {
  const { wall, moment, stream } = slot;
  for (const limit of limits) {
    if (limit.bound !== undefined) {
      const name = nameOfCount(limit.bound, limit.beginning, slot);
      limit.passed.set(name, (limit.passed.get(name) ?? 0) + 1);
    } else {
      const side = sideOf(limit, wall);
      const day = Math.floor(wall / minutes);
      limit.last[side] = stream.isTimed
        ? { ...limit.last[side], moment, day: Math.max(limit.last[side].day, day) }
        : { ...limit.last[side], wholeDay: day };
    }
  }
};

/** What a slot is counted for by itself: its theme or its campaign; nothing where it has none. */
const groupOf = ({ each }: Bound, slot: Placed): string | undefined => {
  const { stream } = slot;
  const pillar = stream.turnOf(slot).split(" ")[0];
  if (each === "pillar") return pillar === "-" ? undefined : pillar;
  return stream.world.plan.campaigns.find(({ id }) => id === stream.cadence.during)?.id;
};

/** The stretch of a bound, with what it is counted for. */
const nameOfCount = (bound: Bound, beginning: number, slot: Placed): string => {
  const stretch = nameOfStretch(bound, beginning, slot.stream.world.weekStart, slot.wall);
  return bound.each === undefined ? stretch : `${stretch} ${groupOf(bound, slot)}`;
};

/** Whether a bound counts a slot. Those for each author or piece of content refuse none. */
const counts = (bound: Bound, slot: Placed): boolean => {
  if (bound.each === "author" || bound.each === "content") return false;
  return countsTags(bound, slot.stream.cadence.tags) && (bound.each === undefined || groupOf(bound, slot) !== undefined);
};

const countsTags = ({ only, except, max }: Bound, tags: readonly string[] = []): boolean =>
  max !== undefined && (only === undefined || only.some((tag) => tags.includes(tag))) && !(except ?? []).some((tag) => tags.includes(tag));

/** Makes a calendar the slow way. Channels are all in use, and rules relative to others, business days and RFC 5545 rules are no part of it. */
export const naiveCalendar = (
  plan: Plan,
  { from, to, gap = "shift" }: { from: string; to: string; gap?: "shift" | "skip" },
): NaiveCalendar => {
  const beginning = plan.period === undefined ? 0 : numberOf(plan.period.from);
  const world: World = { plan, weekStart: plan.weekStart ?? "mon", beginning, gap, end: numberOf(to) + 40 };
  const streams = plan.cadences
    .flatMap((cadence) =>
      (cadence.channels.length === 0 ? [undefined] : [...new Set<string>(cadence.channels)]).map((channel) => ({ cadence, channel })),
    )
    .map(({ cadence, channel }, rank) => new NaiveStream(world, cadence, channel, rank));
  const slots = streams.flatMap((stream) => [...stream.asked()].map((asked) => placed(stream, asked)));
  slots.sort(
    (a, b) =>
      a.moment - b.moment ||
      ((a.stream.channel ?? "") < (b.stream.channel ?? "") ? -1 : Number((a.stream.channel ?? "") > (b.stream.channel ?? ""))) ||
      a.stream.rank - b.stream.rank ||
      Number(a.isMoved) - Number(b.isMoved) ||
      a.original - b.original,
  );
  const ofChannels = new Map<string, readonly Limit[]>(
    plan.channels.map(({ id, bounds, minGapMinutes }) => [id, limitsOf(bounds, minGapMinutes, beginning)]),
  );
  const ofStreams = streams.map(({ cadence, anchor }) =>
    limitsOf(cadence.bounds, cadence.minGapMinutes, cadence.starts === undefined ? beginning : anchor),
  );
  const entries: string[] = [];
  const refused: string[] = [];
  const lastOf = new Map<NaiveStream, number>();
  for (const slot of slots) {
    const { stream, moment, wall, original, shown, isMoved } = slot;
    const { cadence, channel, isTimed } = stream;
    let reason = slot.refused;
    if (reason === undefined && isMoved && lastOf.get(stream) === moment) reason = "collision";
    if (slot.refused === undefined) lastOf.set(stream, moment);
    const shared = (cadence.work ?? "post") === "post" ? (ofChannels.get(channel ?? "") ?? []) : [];
    const limits = [...(ofStreams[stream.rank] ?? []), ...shared].filter(({ bound }) => bound === undefined || counts(bound, slot));
    reason ??= refusedBy(limits, slot);
    if (reason === undefined) pass(limits, slot);
    if (wall < numberOf(from) * minutes || wall >= (numberOf(to) + 1) * minutes) continue;
    const name = `${cadence.id}/${channel ?? ""} ${textOf(original, isTimed)}`;
    if (reason === undefined)
      entries.push(`${name} ${textOf(shown, isTimed)} ${isTimed ? new Date(moment).toISOString() : "-"} ${stream.turnOf(slot)}`);
    else refused.push(`${name} ${reasonOf(cadence, reason)}`);
  }
  return { entries, refused };
};

/** Whatever is first in the way of a quota's stretch is named where none is left of it. */
export const reasonOf = ({ when }: Cadence, reason: string): string =>
  when.kind === "quota" && ["blackout", "pause"].includes(reason) ? "any" : reason;

const none: Last = { moment: Number.NEGATIVE_INFINITY, day: Number.NEGATIVE_INFINITY, wholeDay: Number.NEGATIVE_INFINITY };

const limitsOf = (bounds: readonly Bound[], gap: number | undefined, beginning: number): readonly Limit[] => {
  const fresh = () => ({
    beginning,
    passed: new Map<string, number>(),
    last: { before: none, since: none },
  });
  return [...bounds.map((bound) => ({ ...fresh(), bound })), ...(gap === undefined ? [] : [{ ...fresh(), gap }])];
};
