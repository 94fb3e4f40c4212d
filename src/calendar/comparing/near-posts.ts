import { millisecondsInHour, millisecondsInMinute } from "../../time/units.js";
import { localTimeAt } from "./local-day.js";
import type { AccountPost } from "./shared-accounts.js";

/** Two posts of different plans that are too near. */
export interface NearPosts {
  /** The earlier. */
  readonly earlier: AccountPost;
  /** The later. */
  readonly later: AccountPost;
  /** How many full minutes lie between them. */
  readonly minutes: number;
  /** How many there must be; undefined: they keep that distance, but are in one hour. */
  readonly least: number | undefined;
}

/**
 * Returns the posts that are too near to an earlier one of another plan, each once: with the nearest of those, or where that one keeps its
 * distance, with the one that asks for the longest. The posts come in order; those without a time are at no distance from anything. Only
 * two earlier posts of two plans are remembered by nearness, and two by reach, so that the work is linear.
 */
export const nearPosts = (posts: readonly AccountPost[]): readonly NearPosts[] => {
  const found: NearPosts[] = [];
  const latest = new Leaders(({ moment }) => moment);
  const farthest = new Leaders(({ moment, channel }) => moment + gapOf(channel));
  for (const later of posts) {
    if (later.entry.at === undefined) continue;
    const near = together(latest.besides(later), later) ?? apart(farthest.besides(later), later);
    if (near !== undefined) found.push(near);
    latest.add(later);
    farthest.add(later);
  }
  return found;
};

/** Remembers of the posts so far the one that leads by a measure, and the one that leads among those of all other plans. */
class Leaders {
  readonly #measure: (post: AccountPost) => number;
  #first: AccountPost | undefined;
  #second: AccountPost | undefined;

  constructor(measure: (post: AccountPost) => number) {
    this.#measure = measure;
  }

  /** The leader among the posts of other plans than that of a post. */
  besides({ plan }: AccountPost): AccountPost | undefined {
    return this.#first?.plan === plan ? this.#second : this.#first;
  }

  /** Of two as far ahead, the later leads. */
  add(post: AccountPost): void {
    const [first, second] = [this.#first, this.#second];
    if (first === undefined || this.#isAhead(post, first)) {
      if (first !== undefined && first.plan !== post.plan) this.#second = first;
      this.#first = post;
    } else if (first.plan !== post.plan && (second === undefined || this.#isAhead(post, second))) this.#second = post;
  }

  #isAhead(a: AccountPost, b: AccountPost): boolean {
    return this.#measure(a) >= this.#measure(b);
  }
}

const gapOf = ({ minGapMinutes = 0 }: AccountPost["channel"]): number => minGapMinutes * millisecondsInMinute;

const apart = (earlier: AccountPost | undefined, later: AccountPost): NearPosts | undefined => {
  if (earlier === undefined) return undefined;
  const distance = later.moment - earlier.moment;
  const least = Math.max(gapOf(earlier.channel), gapOf(later.channel));
  if (distance >= least) return undefined;
  return { earlier, later, minutes: Math.trunc(distance / millisecondsInMinute), least: least / millisecondsInMinute };
};

/** In one hour by the clocks of the later; an hour that clocks go through twice is two. */
const together = (earlier: AccountPost | undefined, later: AccountPost): NearPosts | undefined => {
  const near = apart(earlier, later);
  if (near !== undefined || earlier === undefined) return near;
  const distance = later.moment - earlier.moment;
  if (distance >= millisecondsInHour || hourOf(earlier, later) !== hourOf(later, later)) return undefined;
  return { earlier, later, minutes: Math.trunc(distance / millisecondsInMinute), least: undefined };
};

const hourOf = ({ moment }: AccountPost, { entry: { timeZone } }: AccountPost): string => localTimeAt(moment, timeZone).slice(0, 13);
