import { type OffsetTable, offsetIn, offsetTable } from "../time/offset-table.js";
import { millisecondsInDay, millisecondsInMinute } from "../time/units.js";
import { resolveWall, type WallKind } from "../time/zoned-time.js";
import type { Days } from "./horizon.js";
import type { WallMinute } from "./recurrence/slot-rule.js";

/**
 * The clocks of a zone over a run of days; without a zone, those of UTC. Walls mostly come in order, so the offset that held last is tried first.
 * `read` says when a wall time is, and leaves in `kind` how it lies in the zone (RFC 5545, 3.3.5).
 */
export class WallClock {
  /** How the wall time that was read last lies in the zone. */
  kind: WallKind = "plain";
  readonly #table: OffsetTable | undefined;
  /** From here to before there, in wall milliseconds, the offset below is the only one. */
  #from = 0;
  #to = 0;
  #offset = 0;

  constructor(timeZone: string | undefined, within: Days) {
    this.#table =
      timeZone === undefined
        ? undefined
        : offsetTable(timeZone, (within.from - 2) * millisecondsInDay, (Math.max(within.to, within.from) + 3) * millisecondsInDay);
  }

  /** Milliseconds since 1970 in UTC at which the clocks show a wall time: the first of two, or by the offset before a gap. */
  read(wall: WallMinute): number {
    const at = wall * millisecondsInMinute;
    if (this.#table === undefined) return at;
    if (at >= this.#from && at < this.#to) {
      this.kind = "plain";
      return at - this.#offset;
    }
    return this.#resolve(this.#table, at);
  }

  /** What the clocks show at a moment. */
  wallAt(moment: number): WallMinute {
    const offset = this.#table === undefined ? 0 : offsetIn(this.#table, moment);
    return Math.floor((moment + offset) / millisecondsInMinute);
  }

  /** The last wall time that is not after a moment: a later one than the clocks show then, where they show it for the second time. */
  lastWallBy(moment: number): WallMinute {
    let wall = this.wallAt(moment);
    while (this.read(wall + 1) <= moment) wall += 1;
    return wall;
  }

  #resolve(table: OffsetTable, wall: number): number {
    const { at, kind } = resolveWall(table, wall);
    this.kind = kind;
    if (kind === "plain") this.#remember(table, wall - at, at);
    return at;
  }

  /** The wall times around one that is plain which no change of the clocks touches. */
  #remember({ starts, offsets }: OffsetTable, offset: number, at: number): void {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const [start = 0, end = Number.POSITIVE_INFINITY] = [starts[low], starts[low + 1]];
    this.#offset = offset;
    this.#from = start + Math.max(offset, offsets[low - 1] ?? offset);
    this.#to = end + Math.min(offset, offsets[low + 1] ?? offset);
  }
}
