import { millisecondsOf } from "./instant.js";
import { localOfWall } from "./local-time.js";
import type { OffsetChanges } from "./offset-changes.js";
import { offsetIn, offsetTable } from "./offset-table.js";

/** Returns the `LocalDateTime` that a zone's clocks show at an instant, seconds dropped; its first ten characters are the day there. */
export const localAt = (zone: string, instant: string): string => {
  const at = millisecondsOf(instant);
  return localOfWall(at + offsetIn(offsetTable(zone, at, at), at));
};

/** How a wall time lies in its zone: once, in a gap that the clocks jumped over, or twice. */
export type WallKind = "plain" | "gap" | "overlap";

/** When a wall time is. */
export interface ResolvedWall {
  /** Milliseconds after 1970-01-01T00:00:00Z. */
  readonly at: number;
  readonly kind: WallKind;
}

/**
 * Returns when a zone's clocks show a wall time, by an offset table that holds its year.
 * In an overlap this is the first time. In a gap it is the time by the offset before the gap, which is after the jump (RFC 5545, 3.3.5).
 */
export const resolveWall = (table: OffsetChanges, wall: number): ResolvedWall => {
  const { starts, offsets } = table;
  const index = regimeAt(table, wall);
  const offset = offsets[index] ?? 0;
  const before = offsets[index - 1];
  if (before !== undefined && wall < (starts[index] ?? 0) + offset) return { at: wall - before, kind: "gap" };
  const again = wall >= (starts[index + 1] ?? Number.POSITIVE_INFINITY) + (offsets[index + 1] ?? 0);
  return { at: wall - offset, kind: again ? "overlap" : "plain" };
};

/** The index of the first offset whose clocks have not yet been stopped at the wall time. */
const regimeAt = (table: OffsetChanges, wall: number): number => {
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wall < endOf(table, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const endOf = ({ starts, offsets }: OffsetChanges, index: number): number =>
  (starts[index + 1] ?? Number.POSITIVE_INFINITY) + (offsets[index] ?? 0);
