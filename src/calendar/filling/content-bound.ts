import type { ContentItem } from "../../model/content/content-item.js";
import type { Bound } from "../../model/schedule/bound.js";
import { millisecondsInMinute } from "../../time/units.js";
import { type BoundGrid, stretchAt } from "../bound-grid.js";
import { stretchEnd } from "./stretch-end.js";

/** A bound that counts for each piece of content by itself, in one place, and how often each was used in its stretches there. */
export class ContentBound {
  /** Undefined: all count. */
  readonly #only: ReadonlySet<string> | undefined;
  readonly #except: ReadonlySet<string>;
  readonly #max: number;
  readonly #grid: BoundGrid;
  readonly #uses = new Map<ContentItem, Map<number, number>>();
  readonly #tags = new Map<ContentItem, TagsOf>();

  constructor({ only, except }: Bound, max: number, grid: BoundGrid) {
    this.#only = only && new Set(listOf(only));
    this.#except = new Set(listOf(except));
    this.#max = max;
    this.#grid = grid;
  }

  /** What the tags of an entry, or of a piece of content, say of whether the bound counts it. */
  read(stated: readonly string[] | undefined): TagsOf {
    const only = this.#only;
    const tags = listOf(stated);
    return { isWanted: only === undefined || tags.some((tag) => only.has(tag)), isExcepted: tags.some((tag) => this.#except.has(tag)) };
  }

  /** Whether the bound counts a piece of content, in an entry whose tags are wanted or not. */
  counts(item: ContentItem, isWanted: boolean): boolean {
    const tags = this.#tags.get(item) ?? this.read(item.tags);
    this.#tags.set(item, tags);
    return !tags.isExcepted && (isWanted || tags.isWanted);
  }

  /** Counts a use, at what the clocks show then, in milliseconds. */
  count(item: ContentItem, wall: number): void {
    const uses = this.#uses.get(item) ?? new Map<number, number>();
    this.#uses.set(item, uses);
    const stretch = this.#stretchAt(wall);
    uses.set(stretch, (uses.get(stretch) ?? 0) + 1);
  }

  /** The earliest time from now on, as far as is known, at which it leaves room for a piece: where this stretch has none, the beginning of the next. */
  freeFrom(item: ContentItem, now: number): number {
    if (this.#max === 0) return Number.POSITIVE_INFINITY;
    const stretch = this.#stretchAt(now);
    if ((this.#uses.get(item)?.get(stretch) ?? 0) < this.#max) return now;
    const end = stretchEnd(this.#grid, stretch) * millisecondsInMinute;
    return end > now ? end : Number.POSITIVE_INFINITY; // of a period that is none, there is no end
  }

  #stretchAt(wall: number): number {
    return stretchAt(this.#grid, wall / millisecondsInMinute);
  }
}

/** A plan from elsewhere may hold something else. */
const listOf = (tags: readonly string[] | undefined): readonly string[] => (Array.isArray(tags) ? tags : []);

/** What tags say of whether a bound counts what carries them. */
interface TagsOf {
  /** One of them is among those that alone count, or all do. */
  readonly isWanted: boolean;
  /** One of them is among those that do not count. */
  readonly isExcepted: boolean;
}
