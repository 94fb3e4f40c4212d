import { groupBy } from "../../base/group-by.js";
import type { Plan } from "../../model/plan.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { isGivenATime } from "../../practice/content.js";
import { askOf, isAskedFor } from "./ask.js";
import { boundsOn, type Candidate, candidateFor, isFree } from "./candidate.js";
import { ContentBounds } from "./content-bounds.js";
import { ContentQueue } from "./content-queue.js";
import { filledEntry } from "./filled-entry.js";
import { furthestOf, type Lack } from "./lack.js";
import { Piece, type Seat, tagOf } from "./piece.js";
import type { OpenEntry, PlacedEntry, SortedEntries } from "./sort-entries.js";
import { Stock } from "./stock.js";
import { TextBook } from "./text-book.js";

/** What became of the entries that were to be filled. */
export interface Filling {
  /** Those that are filled now, by their place in the calendar. */
  readonly filled: ReadonlyMap<number, CalendarEntry>;
  /** Those for which no content is left. */
  readonly unfilled: readonly (PlacedEntry & { readonly lack: Lack })[];
}

/** Fills open entries with the content of a plan, in the order of time. */
export const fillEntries = (plan: Plan, sorted: SortedEntries): Filling => {
  const { filled, unfilled } = fill(plan, sorted);
  const bounded = new Set(unfilled.filter(({ lack }) => lack === "bound").map(({ index }) => index));
  if (bounded.size === 0) return { filled, unfilled };
  const lacks = new Map(fill(plan, laterOf(sorted, filled, bounded)).unfilled.map(({ index, lack }) => [index, lack]));
  return { filled, unfilled: unfilled.map((one) => ({ ...one, lack: lacks.get(one.index) ?? one.lack })) };
};

const fill = (plan: Plan, { open, carrying }: Pick<SortedEntries, "open" | "carrying">): Filling => {
  const filler = new Filler(plan, open);
  for (const { entry, wall } of carrying) filler.plan(entry, wall);
  for (const copies of groupBy(open, copiesTogether).values()) filler.fill(copies);
  return filler;
};

/** What is kept from an entry only by a bound may be too close to it where it is used later, so such entries are looked at again once all are filled. */
const laterOf = ({ open, carrying }: SortedEntries, filled: Filling["filled"], bounded: ReadonlySet<number>) => {
  const added = open.flatMap(({ index, when: { wall } }) => {
    const entry = filled.get(index);
    return entry === undefined ? [] : [{ entry, index, wall }];
  });
  return {
    open: open.filter(({ index }) => bounded.has(index)),
    carrying: [...carrying, ...added].sort((a, b) => a.wall - b.wall || a.index - b.index),
  };
};

/** The copies of one slot on several channels that are still at one time. */
const copiesTogether = ({ entry: { cadence, slot }, when: { wall, moment } }: OpenEntry): string =>
  JSON.stringify([cadence, slot, wall, moment]);

/** The pool of cadences that have none. */
const wholePlan = "";

class Filler implements Filling {
  readonly filled = new Map<number, CalendarEntry>();
  readonly unfilled: (PlacedEntry & { readonly lack: Lack })[] = [];
  readonly #pieces: ReadonlyMap<string, Piece>;
  /** The pools of cadences that have one. */
  readonly #pools: ReadonlyMap<string, readonly string[]>;
  /** The channels for which each pool is asked. */
  readonly #wanted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #languagesOn: ReadonlyMap<string, readonly string[]>;
  readonly #stocks = new Map<string, Stock>();
  readonly #queues = new Map<string, ContentQueue>();
  /** What the first copy of a slot has. */
  readonly #copied = new Map<string, Piece>();

  readonly #bounds: ContentBounds;

  constructor(plan: Plan, open: readonly OpenEntry[]) {
    const { content, cadences, channels } = plan;
    this.#bounds = new ContentBounds(plan);
    const book = new TextBook();
    this.#pieces = new Map(content.map((item) => [item.id, new Piece(item, book)]));
    this.#pools = new Map(cadences.flatMap(({ id, content: pool }) => (Array.isArray(pool) ? [[id, pool]] : [])));
    this.#languagesOn = new Map(channels.map(({ id, languages }) => [id, languages.map(tagOf)]));
    const byPool = groupBy(open, ({ entry }) => this.#poolOf(entry));
    this.#wanted = new Map([...byPool].map(([pool, of]) => [pool, new Set(of.flatMap(({ entry }) => entry.channel ?? []))]));
  }

  /** Takes note of content that the calendar has already; this is done first, in the order of time. */
  plan(entry: CalendarEntry, wall: number): void {
    const piece = this.#pieces.get(entry.content ?? "");
    if (piece === undefined) return;
    const seat = this.#seatOf(entry);
    for (const bound of boundsOn(piece, seat)) bound.count(piece.item, wall);
    const uses = piece.carriedBy(seat);
    uses.plan(wall);
    uses.rest(piece.terms.cooldown);
    if (isGivenATime(entry.status)) uses.isGivenATime = true;
    if (!this.#copied.has(entry.slot)) this.#copied.set(entry.slot, piece);
  }

  /** Fills copies of one slot: with the same where something fits them all. */
  fill(copies: readonly OpenEntry[]): void {
    const left = copies.filter((one) => !this.#fillAsCopied(one));
    const [first] = left;
    const shared = areApart(left) && first !== undefined ? this.#queueFor(left).next(this.#askOf(left), first.when) : undefined;
    for (const [at, one] of left.entries()) {
      const rendition = shared?.renditions[at];
      if (shared === undefined || rendition === undefined) this.#fillAlone(one);
      else this.#put(one, { piece: shared.piece, renditions: [rendition] });
    }
  }

  #fillAlone(one: OpenEntry): void {
    if (this.#fillAsCopied(one)) return;
    const queue = this.#queueFor([one]);
    const ask = this.#askOf([one]);
    const next = queue.next(ask, one.when);
    if (next !== undefined) this.#put(one, next);
    else this.unfilled.push({ entry: one.entry, index: one.index, lack: furthestOf(queue.lacks(ask, one.when)) });
  }

  /** Fills an entry with what the first copy of its slot has, where that fits. */
  #fillAsCopied(one: OpenEntry): boolean {
    const piece = this.#copied.get(one.entry.slot);
    if (piece === undefined || !this.#stockOf(one.entry).has(piece) || !isAskedFor(piece.item, this.#askOf([one]))) return false;
    const candidate = candidateFor(piece, [this.#seatOf(one.entry)]);
    if (typeof candidate === "string" || !isFree(candidate, one.when)) return false;
    this.#put(one, candidate);
    return true;
  }

  #put({ entry, index, when }: OpenEntry, { piece, renditions: [rendition] }: Pick<Candidate, "piece" | "renditions">): void {
    rendition?.uses.use(when.wall);
    for (const bound of boundsOn(piece, this.#seatOf(entry))) bound.count(piece.item, when.wall);
    if (!this.#copied.has(entry.slot)) this.#copied.set(entry.slot, piece);
    this.filled.set(index, filledEntry(entry, piece.item, rendition?.variant));
  }

  #askOf(copies: readonly OpenEntry[]) {
    const entries = copies.map(({ entry }) => entry);
    return askOf(entries, { hasPool: entries.every((entry) => this.#poolOf(entry) !== wholePlan) });
  }

  /** One queue for all that is asked for the same seats from the same stock; clocks that are changed are another matter where an embargo ends at a moment. */
  #queueFor(copies: readonly OpenEntry[]): ContentQueue {
    const [{ entry, when }] = copies as readonly [OpenEntry]; // there is one
    const stock = this.#stockOf(entry);
    const seats = copies.map((one) => this.#seatOf(one.entry));
    const ofSeats = seats.map(({ channel, languages, bounds }) => [channel, languages, bounds.map(({ id }) => id)]);
    const key = JSON.stringify([this.#poolOf(entry), stock.hasEmbargo ? when.wall - when.moment : 0, ofSeats]);
    const known = this.#queues.get(key);
    if (known !== undefined) return known;
    const queue = new ContentQueue(stock, seats);
    this.#queues.set(key, queue);
    return queue;
  }

  #stockOf(entry: CalendarEntry): Stock {
    const name = this.#poolOf(entry);
    const known = this.#stocks.get(name);
    if (known !== undefined) return known;
    const pool = this.#pools.get(name);
    const pieces = pool === undefined ? [...this.#pieces.values()] : pool.flatMap((id) => this.#pieces.get(id) ?? []);
    const stock = new Stock(pieces, this.#wanted.get(name) ?? new Set());
    this.#stocks.set(name, stock);
    return stock;
  }

  /** An entry that states no language may be in any of its channel's. */
  #seatOf(entry: CalendarEntry): Seat {
    const { channel, language } = entry;
    const languages = typeof language === "string" ? [tagOf(language)] : (this.#languagesOn.get(channel ?? "") ?? []);
    return { channel, languages, bounds: this.#bounds.of(entry) };
  }

  #poolOf({ cadence = wholePlan }: CalendarEntry): string {
    return this.#pools.has(cadence) ? cadence : wholePlan;
  }
}

/** Whether there are several entries, each on a channel of its own. */
const areApart = (copies: readonly OpenEntry[]): boolean =>
  copies.length > 1 && new Set(copies.map(({ entry }) => entry.channel)).size === copies.length;
