import { Heap } from "../../base/heap.js";

/** Something planned, or something that happened, with its moment. */
export interface Timed<T> {
  /** In milliseconds. */
  readonly moment: number;
  /** The thing itself; one that is on several lines is the same on each. */
  readonly of: T;
}

/** A line of time on which each of the planned may be paired with each of those that happened. */
export interface Line<P, H> {
  /** What was planned. */
  readonly planned: readonly Timed<P>[];
  /** What happened. */
  readonly happened: readonly Timed<H>[];
}

/**
 * Returns which happened to which: of all pairs that share a line, the nearest in time first, each thing in one pair at most; of pairs as
 * near, the one whose planned thing is earlier. On a line, one of the nearest pairs always has nothing between its two, so that only
 * neighbours are compared and the work grows with n log n.
 */
export const nearestPairs = <P extends object, H extends object>(lines: Iterable<Line<P, H>>): ReadonlyMap<P, H> => {
  const pairs = new Map<P, H>();
  const taken = new Set<P | H>();
  const candidates = new Heap<Candidate<P, H>>(compareCandidates);
  const push = (left: Item<P, H> | undefined, right: Item<P, H> | undefined): void => {
    if (left === undefined || right === undefined || left.isPlanned === right.isPlanned) return;
    const [planned, happened] = left.isPlanned ? [left, right] : [right, left];
    candidates.push({ left, right, planned, happened, distance: right.moment - left.moment });
  };
  const drop = (item: Item<P, H>): void => {
    const { previous, next } = item;
    if (previous !== undefined) previous.next = next;
    if (next !== undefined) next.previous = previous;
    item.isGone = true;
  };
  for (const line of lines) for (const item of itemsOf(line)) push(item.previous, item);
  for (let nearest = candidates.pop(); nearest !== undefined; nearest = candidates.pop()) {
    const { left, right, planned, happened } = nearest;
    if (left.isGone || right.isGone) continue;
    const isFree = !taken.has(planned.of) && !taken.has(happened.of);
    if (isFree) {
      pairs.set(planned.of as P, happened.of as H); // by `isPlanned`
      taken.add(planned.of).add(happened.of);
    }
    // What was paired on another line leaves this one only now.
    const gone = [left, right].filter(({ of }) => taken.has(of));
    const [before, after] = [gone.includes(left) ? left.previous : left, gone.includes(right) ? right.next : right];
    for (const item of gone) drop(item);
    push(before, after);
  }
  return pairs;
};

/** A thing on a line, between its neighbours. */
interface Item<P, H> {
  readonly moment: number;
  readonly of: P | H;
  readonly isPlanned: boolean;
  /** Its place among all of its line. */
  readonly rank: number;
  previous: Item<P, H> | undefined;
  next: Item<P, H> | undefined;
  isGone: boolean;
}

/** Two neighbours that may be a pair. */
interface Candidate<P, H> {
  readonly left: Item<P, H>;
  readonly right: Item<P, H>;
  readonly planned: Item<P, H>;
  readonly happened: Item<P, H>;
  readonly distance: number;
}

const compareCandidates = <P, H>(a: Candidate<P, H>, b: Candidate<P, H>): number =>
  a.distance - b.distance || a.planned.moment - b.planned.moment || a.happened.moment - b.happened.moment;

/** The things of a line in order, each linked with its neighbours. */
const itemsOf = <P, H>({ planned, happened }: Line<P, H>): readonly Item<P, H>[] => {
  const item = (isPlanned: boolean) => (one: Timed<P | H>, rank: number) => ({ ...one, isPlanned, rank });
  const all = [...planned.map(item(true)), ...happened.map(item(false))].sort((a, b) => a.moment - b.moment || a.rank - b.rank);
  const items: Item<P, H>[] = [];
  let previous: Item<P, H> | undefined;
  for (const one of all) {
    const made: Item<P, H> = { ...one, previous, next: undefined, isGone: false };
    if (previous !== undefined) previous.next = made;
    items.push(made);
    previous = made;
  }
  return items;
};
