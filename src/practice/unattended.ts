import { addToGroup } from "../base/add-to-group.js";
import { memo } from "../base/memo.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { CoverageWindow } from "../model/policy/coverage-window.js";
import type { ResponseGuide } from "../model/policy/response-guide.js";
import type { LocalDate } from "../model/values/dates.js";
import { dayNumberOf } from "../time/days.js";
import { offsetIn, offsetTable } from "../time/offset-table.js";
import { millisecondsInDay, millisecondsInMinute, minutesInDay } from "../time/units.js";
import { weekdays } from "../time/weekdays.js";
import { hoursOfWindow } from "./open-hours.js";

/**
 * The longest time of a week in which nobody is there to answer on a channel, by its hours of coverage, in minutes (D3): 0 where somebody always is, a whole week where the hours
 * are on no day. Undefined where no hours are for the channel, or they are in several zones and neither the plan's period nor `today` says on which day to compare those.
 */
export const longestUnattended = (plan: Plan, { id }: Channel, today?: LocalDate): number | undefined => {
  if (plan.response === undefined) return undefined;
  const { general, own } = windowsOf(plan.response);
  const channels = own.get(id) ?? none;
  if (general.length + channels.length === 0) return undefined;
  return remembered(channels.length === 0 ? general : channels, { home: plan.timeZone, on: plan.period?.from ?? today }, (clocks) =>
    longestBeside(general, channels, clocks),
  );
};

const none: readonly CoverageWindow[] = /* @__PURE__ */ Object.freeze([]);

/** The longest time in which nobody is there by these windows of all channels and those of some. */
const longestBeside = (general: readonly CoverageWindow[], channels: readonly CoverageWindow[], clocks: Clocks): number | undefined => {
  const all = attendanceOf(general, clocks);
  const here = channels.length === 0 ? all : attendanceOf(channels, clocks);
  const zones = new Set([...all.zones, ...here.zones]);
  if (zones.size > 1 && (clocks.on === undefined || zones.has(undefined))) return undefined;
  return longestGap(channels.length === 0 ? all.hours : joined([...all.hours, ...here.hours]));
};

interface Windows {
  readonly general: readonly CoverageWindow[];
  readonly own: ReadonlyMap<string, readonly CoverageWindow[]>;
}

/** Channels with the same windows share one list. */
const windowsOf = /* @__PURE__ */ memo(({ coverage }: ResponseGuide): Windows => {
  const indices = new Map<string, number[]>();
  for (const [index, { channels = [] }] of coverage.entries()) for (const channel of channels) addToGroup(indices, channel, index);
  const lists = new Map<string, readonly CoverageWindow[]>();
  const own = new Map<string, readonly CoverageWindow[]>();
  for (const [channel, at] of indices) {
    const key = at.join();
    const list = lists.get(key) ?? Object.freeze(at.flatMap((index) => coverage[index] ?? []));
    lists.set(key, list);
    own.set(channel, list);
  }
  return Object.freeze({ general: Object.freeze(coverage.filter(({ channels }) => channels === undefined)), own });
});

/** The plan's own zone, and the day on which zones are compared. */
interface Clocks {
  readonly home: string | undefined;
  readonly on: LocalDate | undefined;
}

/** A stretch of a week, in minutes. */
interface Hours {
  readonly from: number;
  readonly to: number;
}

/** When somebody is there, and in which zones that is stated. */
interface Attendance {
  readonly zones: ReadonlySet<string | undefined>;
  /** Stretches that do not touch, earliest first. */
  readonly hours: readonly Hours[];
}

const attendanceOf = (windows: readonly CoverageWindow[], clocks: Clocks): Attendance => {
  const known = attendances(windows);
  const key = keyOf(clocks);
  const ready = known.get(key) ?? attendance(windows, clocks);
  known.set(key, ready);
  return ready;
};

const attendances = /* @__PURE__ */ memo((_: readonly CoverageWindow[]) => new Map<string, Attendance>());

/** What was found out by the clocks for a list of windows, which belongs to one guide. */
const remembered = (
  windows: readonly CoverageWindow[],
  clocks: Clocks,
  find: (clocks: Clocks) => number | undefined,
): number | undefined => {
  const known = longest(windows);
  const key = keyOf(clocks);
  const minutes = known.has(key) ? known.get(key) : find(clocks);
  known.set(key, minutes);
  return minutes;
};

const longest = /* @__PURE__ */ memo((_: readonly CoverageWindow[]) => new Map<string, number | undefined>());

const keyOf = ({ home, on }: Clocks): string => `${home} ${on}`;

const attendance = (windows: readonly CoverageWindow[], { home, on }: Clocks): Attendance => {
  const ahead = new Map<string | undefined, number>();
  const hours: Hours[] = [];
  for (const window of windows) {
    const { timeZone: zone = home } = window;
    const minutes = ahead.get(zone) ?? (zone === undefined || on === undefined ? 0 : minutesAhead(zone, on));
    ahead.set(zone, minutes);
    for (const stretch of stretchesOf(window, minutes)) hours.push(stretch);
  }
  return { zones: new Set(ahead.keys()), hours: joined(hours) };
};

const minutesAhead = (zone: string, on: LocalDate): number => {
  const at = dayNumberOf(on) * millisecondsInDay;
  return Math.round(offsetIn(offsetTable(zone, at, at), at) / millisecondsInMinute);
};

const minutesInWeek = 10_080;

/** The hours of a window by UTC; what reaches over the end of the week goes on at its beginning. */
const stretchesOf = (window: CoverageWindow, ahead: number): readonly Hours[] => {
  const { opens, length } = hoursOfWindow(window);
  return window.days.flatMap((day) => {
    const begins = weekdays.indexOf(day) * minutesInDay + opens - ahead;
    const from = ((begins % minutesInWeek) + minutesInWeek) % minutesInWeek;
    const to = from + length;
    return to <= minutesInWeek
      ? [{ from, to }]
      : [
          { from, to: minutesInWeek },
          { from: 0, to: to - minutesInWeek },
        ];
  });
};

const joined = (hours: readonly Hours[]): readonly Hours[] => {
  const all: Hours[] = [];
  for (const next of hours.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || next.from > last.to) all.push(next);
    else if (next.to > last.to) all[all.length - 1] = { from: last.from, to: next.to };
  }
  return all;
};

/** The week comes round: after its last hours come its first. */
const longestGap = (hours: readonly Hours[]): number => {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return minutesInWeek;
  let longest = first.from + minutesInWeek - last.to;
  for (const [index, { from }] of hours.entries()) longest = Math.max(longest, from - (hours[index - 1]?.to ?? from));
  return longest;
};
