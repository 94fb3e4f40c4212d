import { nearlyOffsetAt, offsetAt } from "./offset-at.js";
import { millisecondsInDay, millisecondsInSecond } from "./units.js";

/** Offsets one after the other: `offsets[i]` holds from `starts[i]` until the next start. All in milliseconds. */
export interface OffsetChanges {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

const sparseFrom = /* @__PURE__ */ Date.UTC(2010, 0, 1);

/** Shorter than the shortest time between two changes of any zone: 7 days in the year 2000 (Recife), 28 since 2010 (Fiji). */
const stepAt = (at: number): number => (at < sparseFrom ? 3 : 14) * millisecondsInDay;

/** The first second after `before` with another offset than `before` has; `after` is known to have another. */
const changeBetween = (zone: string, before: number, after: number): number => {
  const offset = nearlyOffsetAt(zone, before);
  let same = before;
  let changed = after;
  while (changed - same > millisecondsInSecond) {
    const middle = same + Math.floor((changed - same) / 2 / millisecondsInSecond) * millisecondsInSecond;
    if (nearlyOffsetAt(zone, middle) === offset) same = middle;
    else changed = middle;
  }
  return changed;
};

/** Returns a zone's offsets from `from` until `to`, both whole seconds: sampled at steps shorter than any regime, and each change found by bisection. */
export const offsetChanges = (zone: string, from: number, to: number): OffsetChanges => {
  const starts = [from];
  const offsets = [offsetAt(zone, from)];
  let at = from;
  while (at < to) {
    const next = Math.min(at + stepAt(at), to);
    const changed = nearlyOffsetAt(zone, next) !== nearlyOffsetAt(zone, at);
    at = changed ? changeBetween(zone, at, next) : next;
    if (!changed || at === to) continue;
    starts.push(at);
    offsets.push(offsetAt(zone, at));
  }
  return { starts, offsets };
};
