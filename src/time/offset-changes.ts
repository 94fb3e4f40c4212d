import { tzOffset } from "@date-fns/tz/tzOffset";
import { millisecondsInHour, millisecondsInMinute, millisecondsInSecond } from "./units.js";

/** Offsets one after the other: `offsets[i]` holds from `starts[i]` until the next start. All in milliseconds. */
export interface OffsetChanges {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/**
 * Returns a zone's offsets from `from` until `to`, both whole seconds; `zone` is an engine's own name.
 * They are sampled at steps shorter than any offset has lasted, and each change is found by bisection.
 */
export const offsetChanges = (zone: string, from: number, to: number): OffsetChanges => {
  const starts = [from];
  const offsets = [offsetAt(zone, from)];
  let at = from;
  let sample = nearlyOffsetAt(zone, from);
  while (at < to) {
    const next = Math.min(at + step, to);
    const sampled = nearlyOffsetAt(zone, next);
    const isChange = sampled !== sample;
    at = isChange ? changeBetween(zone, at, next) : next;
    sample = isChange ? nearlyOffsetAt(zone, at) : sampled;
    if (!isChange || at === to) continue;
    starts.push(at);
    offsets.push(offsetAt(zone, at));
  }
  return { starts, offsets };
};

/** 3 days, in milliseconds: shorter than the shortest time between two changes of any zone from 1900 to 2200: 7 days, as in Recife in 2000 and in Gaza in 2040, 2054 and 2072. */
const step = 259_200_000;

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

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds.
 * `tzOffset` (1.5.0) loses the sign of `-00:44:30`, so the sign of less than an hour is read from the engine; zones had such offsets until 1972.
 */
const offsetAt = (zone: string, at: number): number => {
  const offset = nearlyOffsetAt(zone, at);
  return offset > 0 && offset < millisecondsInHour && isBehind(zone, at) ? -offset : offset;
};

/** The same, its sign unsure within an hour of UTC. */
const nearlyOffsetAt = (zone: string, at: number): number =>
  Math.round((tzOffset(zone, new Date(at)) * millisecondsInMinute) / millisecondsInSecond) * millisecondsInSecond + 0;

const isBehind = (zone: string, at: number): boolean =>
  new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" }).format(at).includes("GMT-");
