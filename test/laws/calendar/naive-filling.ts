import type { ContentItem } from "../../../src/model/content/content-item.js";
import type { Variant } from "../../../src/model/content/variant.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { Calendar, CalendarEntry } from "../../../src/model/schedule/calendar.js";

/** A use of a text on a channel. */
interface Use {
  readonly channel: string | undefined;
  readonly text: string;
  readonly days: number;
  readonly rest: number;
  readonly isTimed: boolean;
}

/** How a piece of content stands to an entry. */
type Standing =
  | { readonly text: string; readonly isOut: boolean; readonly last: number }
  | "none-fits"
  | "set-aside"
  | "closed"
  | "used"
  | "bound";

const day = 86_400_000;

/** What the clocks show, in days. */
export const daysOf = ({ local }: CalendarEntry): number => Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`) / day;

/** Text without what does not count. */
export const plainText = ({ text, parts }: Variant): string =>
  [text, ...parts].join(" ").split(/\s+/).filter(Boolean).join(" ").toLowerCase();

/** How long it rests, in days: what is not evergreen for ever. */
export const restOf = ({ evergreen }: ContentItem): number => evergreen?.cooldownDays ?? 1e6;

const mostUses = ({ evergreen }: ContentItem): number => (evergreen === undefined ? 1 : (evergreen.maxUses ?? Number.POSITIVE_INFINITY));

/** The variants that an entry may go out with, whatever their status; undefined where the content is not for it. */
export const variantsFor = (
  plan: Plan,
  { channels, variants, language }: ContentItem,
  entry: CalendarEntry,
): readonly Variant[] | undefined => {
  const meant = [...channels, ...variants.map(({ channel }) => channel)];
  if (entry.channel !== undefined && meant.length > 0 && !meant.includes(entry.channel)) return undefined;
  const there = variants.filter(({ channel }) => entry.channel === undefined || channel === entry.channel);
  const spoken = entry.language === undefined ? plan.channels.find(({ id }) => id === entry.channel)?.languages : [entry.language];
  const wanted = (spoken ?? []).map((tag) => tag.toLowerCase());
  const isIn = (tag: string | undefined) => wanted.length === 0 || tag === undefined || wanted.includes(tag.toLowerCase());
  if (there.length === 0) return isIn(language) ? [] : undefined;
  const fitting = there.filter((variant) => isIn(variant.language ?? language));
  return fitting.length === 0 ? undefined : fitting;
};

/** Fills a calendar in the most naive way: every entry looks at all content and at all uses. */
export class NaiveFiller {
  /** Entry by entry its new content, or why it has none; undefined where it is not to be filled. */
  readonly result: (string | undefined)[] = [];
  readonly #plan: Plan;
  readonly #uses: Use[] = [];
  /** All entries with content, each with its content. */
  readonly #carried: { readonly entry: CalendarEntry; readonly item: ContentItem }[] = [];
  readonly #copied = new Map<string, string>();
  /** Those for which nothing is left; why, is said when all are filled. */
  readonly #isLeft = new Set<CalendarEntry>();

  constructor(plan: Plan, { entries, findings }: Calendar, after = Number.NEGATIVE_INFINITY) {
    this.#plan = plan;
    const isPost = ({ work, origin, status }: CalendarEntry) =>
      work === "post" && origin !== "skipped" && status !== "rejected" && status !== "blocked";
    const byClock = entries.map((entry, index) => ({ entry, index })).sort((a, b) => daysOf(a.entry) - daysOf(b.entry));
    for (const { entry } of byClock) if (isPost(entry)) this.#carry(entry);
    const orphans = findings.filter(({ rule }) => rule === "calendar-entry-orphaned").map(({ node }) => node);
    const done = new Set<CalendarEntry>();
    for (const { entry } of byClock) {
      if (done.has(entry) || !isPost(entry) || entry.status !== "open" || entry.content !== undefined || entry.cadence === undefined)
        continue;
      if (momentOf(entry) <= after) continue;
      const cadence = plan.cadences.find(({ id }) => id === entry.cadence);
      const leave = (why: string): void => {
        this.result[entries.indexOf(entry)] = why;
      };
      if (cadence === undefined) leave("gone");
      else if (orphans.includes(entry.id)) leave("orphaned");
      else if (entry.origin === "edited" && entry.title !== undefined && entry.title !== cadence.name) leave("titled");
      else {
        const copies = byClock.filter(
          ({ entry: other }) =>
            !done.has(other) &&
            isPost(other) &&
            other.status === "open" &&
            other.content === undefined &&
            other.slot === entry.slot &&
            other.local === entry.local &&
            momentOf(other) === momentOf(entry) &&
            !orphans.includes(other.id) &&
            !(other.origin === "edited" && other.title !== undefined && other.title !== cadence.name),
        );
        for (const copy of copies) done.add(copy.entry);
        this.#fill(
          copies.map((copy) => copy.entry),
          (copy) => entries.indexOf(copy),
        );
      }
    }
    for (const [at, entry] of entries.entries()) if (this.#isLeft.has(entry)) this.result[at] = this.#why(entry);
  }

  #carry(entry: CalendarEntry): void {
    const item = this.#plan.content.find(({ id }) => id === entry.content);
    if (item === undefined) return;
    const fitting = variantsFor(this.#plan, item, entry) ?? [];
    const there = item.variants.filter(({ channel }) => entry.channel === undefined || channel === entry.channel);
    const [variant] = [...fitting.filter((one) => isOpen(item, one)), ...fitting, ...there];
    this.#use(entry, item, textOf(item, variant), entry.status === "scheduled" || entry.status === "published");
  }

  #use(entry: CalendarEntry, item: ContentItem, text: string, isTimed: boolean): void {
    this.#uses.push({ channel: entry.channel, text, days: daysOf(entry), rest: restOf(item), isTimed });
    this.#carried.push({ entry, item });
    if (!this.#copied.has(entry.slot)) this.#copied.set(entry.slot, item.id);
  }

  #fill(copies: readonly CalendarEntry[], indexOf: (entry: CalendarEntry) => number): void {
    const put = (entry: CalendarEntry, item: ContentItem): void => {
      const standing = this.#standing(item, entry);
      if (typeof standing === "string") throw new Error("It may not go out");
      this.#use(entry, item, standing.text, false);
      this.result[indexOf(entry)] = item.id;
    };
    const asCopied = (entry: CalendarEntry): boolean => {
      const item = this.#poolOf(entry).find(({ id }) => id === this.#copied.get(entry.slot));
      if (item === undefined || !this.#isAskedFor(item, [entry]) || typeof this.#standing(item, entry) === "string") return false;
      put(entry, item);
      return true;
    };
    const left = copies.filter((entry) => !asCopied(entry));
    const shared = left.length > 1 ? this.#next(left) : undefined;
    for (const entry of left) {
      if (shared !== undefined) put(entry, shared);
      else if (!asCopied(entry)) {
        const next = this.#next([entry]);
        if (next !== undefined) put(entry, next);
        else this.#isLeft.add(entry);
      }
    }
  }

  /** The first in order that was never used there, else what has rested longest. */
  #next(copies: readonly CalendarEntry[]): ContentItem | undefined {
    const [entry] = copies;
    if (entry === undefined) return undefined;
    const free = this.#poolOf(entry).flatMap((item, order) => {
      const standings = copies.map((copy) => this.#standing(item, copy));
      if (!this.#isAskedFor(item, copies) || standings.some((one) => typeof one === "string")) return [];
      return [{ item, order, last: Math.max(...standings.map((one) => (typeof one === "string" ? 0 : one.last))) }];
    });
    return free.sort((a, b) => (a.last === b.last ? a.order - b.order : a.last - b.last))[0]?.item;
  }

  #why(entry: CalendarEntry): string {
    const asked = this.#poolOf(entry).filter((item) => this.#isAskedFor(item, [entry]));
    const standings = asked.map((item) => this.#standing(item, entry));
    return ["bound", "used", "closed", "set-aside"].find((why) => standings.some((one) => one === why)) ?? "none-fits";
  }

  #poolOf(entry: CalendarEntry): readonly ContentItem[] {
    const pool = this.#plan.cadences.find(({ id }) => id === entry.cadence)?.content;
    if (pool === undefined) return this.#plan.content;
    return [...new Set(pool)].flatMap((id) => this.#plan.content.find((item) => item.id === id) ?? []);
  }

  #isAskedFor(item: ContentItem, copies: readonly CalendarEntry[]): boolean {
    const hasPool = copies.some(({ cadence }) => this.#plan.cadences.find(({ id }) => id === cadence)?.content !== undefined);
    return copies.every(
      ({ tactic, pillar, campaign }) =>
        (item.tactic === undefined || tactic === undefined || item.tactic === tactic) &&
        (item.pillar === undefined || pillar === undefined || item.pillar === pillar) &&
        (item.campaign === undefined || item.campaign === campaign || (campaign === undefined && hasPool)),
    );
  }

  /** Whether a bound of its channel or cadence for each piece of content leaves no room for a piece in an entry. */
  #isAtItsBound(item: ContentItem, entry: CalendarEntry): boolean {
    const { channels, cadences, period } = this.#plan;
    const start = period?.from ?? "1970-01-01";
    const ofChannel = channels.filter(({ id }) => id === entry.channel).map(({ bounds }) => ({ bounds, start, cadence: undefined }));
    const ofCadence = cadences
      .filter(({ id }) => id === entry.cadence)
      .map(({ id, bounds, starts }) => ({ bounds, start: typeof starts === "string" ? starts : start, cadence: id }));
    return [...ofChannel, ...ofCadence].some(({ bounds, start: from, cadence }) =>
      bounds.some((bound) => {
        if (bound.each !== "content" || bound.max === undefined || !isCounted(bound, entry, item)) return false;
        const others = this.#carried.filter(
          (one) =>
            one.item === item &&
            one.entry.channel === entry.channel &&
            (cadence === undefined || one.entry.cadence === cadence) &&
            isCounted(bound, one.entry, one.item) &&
            stretchOf(bound, one.entry, from) === stretchOf(bound, entry, from),
        );
        return others.length >= bound.max;
      }),
    );
  }

  /** How long content with a text on a channel must rest. */
  #restsOf(text: string, channel: string | undefined): readonly number[] {
    return this.#plan.content.flatMap((item) =>
      item.variants.some((one) => (channel === undefined || one.channel === channel) && isOpen(item, one) && textOf(item, one) === text)
        ? [restOf(item)]
        : [],
    );
  }

  #standing(item: ContentItem, entry: CalendarEntry): Standing {
    const fitting = variantsFor(this.#plan, item, entry);
    if (fitting === undefined) return "none-fits";
    const open = fitting.filter(({ status }) => status !== "rejected" && status !== "blocked");
    if (fitting.length > 0 && open.length === 0) return "set-aside";
    const variant = open.find((one) => isOpen(item, one));
    if (fitting.length > 0 && variant === undefined) return "used";
    const { during } = item.evergreen ?? {};
    const date = entry.local.slice(0, 10);
    if (during !== undefined && (date < during.from || date > during.to)) return "closed";
    if (item.embargo !== undefined && momentOf(entry) < Date.parse(item.embargo)) return "closed";
    const text = textOf(item, variant);
    const uses = this.#uses.filter((use) => use.channel === entry.channel && use.text === text);
    const isOut = variant?.status === "scheduled" || variant?.status === "published";
    const elsewhere = isOut && !uses.some(({ isTimed }) => isTimed) ? 1 : 0;
    if (uses.length + elsewhere >= mostUses(item)) return "used";
    const rest = Math.max(restOf(item), ...this.#restsOf(text, entry.channel), ...uses.map((use) => use.rest));
    if (uses.some((use) => Math.abs(use.days - daysOf(entry)) < rest)) return "used";
    if (this.#isAtItsBound(item, entry)) return "bound";
    return {
      text,
      isOut,
      last: Math.max(Number.NEGATIVE_INFINITY, ...uses.map(({ days }) => days).filter((days) => days <= daysOf(entry))),
    };
  }
}

/** Whether a variant is neither set aside nor, unless it is evergreen, out already. */
const isOpen = ({ evergreen }: ContentItem, { status }: Variant): boolean =>
  status !== "rejected" && status !== "blocked" && (evergreen !== undefined || (status !== "scheduled" && status !== "published"));

const textOf = (item: ContentItem, variant: Variant | undefined): string =>
  variant === undefined || plainText(variant) === "" ? `the piece ${item.id}` : `the text ${plainText(variant)}`;

/** Of calendars in UTC and of those whose timed entries have an instant; a day without a time is at its first moment in UTC. */
const momentOf = ({ at, local }: CalendarEntry): number => Date.parse(at ?? `${local}T00:00Z`);

const isCounted = ({ only, except = [] }: Bound, entry: CalendarEntry, item: ContentItem): boolean => {
  const tags = [...(entry.tags ?? []), ...(item.tags ?? [])];
  return (only === undefined || tags.some((tag) => only.includes(tag))) && !tags.some((tag) => except.includes(tag));
};

/** The stretch of a bound that an entry lies in, weeks from Monday on: so many periods from the one that a day lies in; what is before that day is apart. */
const stretchOf = ({ per, every = 1 }: Bound, entry: CalendarEntry, start: string): string => {
  const periodOf = (days: number): number => {
    const date = new Date(days * day);
    const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
    switch (per) {
      case "hour":
        return Math.floor(days * 24 + 1e-6);
      case "day":
        return Math.floor(days);
      case "week":
        return Math.floor((Math.floor(days) + 3) / 7);
      case "month":
        return months;
      case "quarter":
        return Math.floor(months / 3);
      case "year":
        return date.getUTCFullYear();
    }
  };
  const first = Date.parse(`${start}T00:00Z`) / day;
  const stretch = Math.floor((periodOf(daysOf(entry)) - periodOf(first)) / every);
  return `${stretch} ${per !== "hour" && daysOf(entry) < first}`;
};
