import { instantOf } from "../../src/time/instant.js";
import { localOfWall, wallTimeOf } from "../../src/time/local-time.js";
import { offsetIn, offsetTable } from "../../src/time/offset-table.js";
import { resolveWall, type WallKind } from "../../src/time/zoned-time.js";

/** When a zone's clocks show a local time. */
export interface ResolvedLocal {
  /** The instant, in UTC. */
  readonly at: string;
  readonly kind: WallKind;
  /** What the zone's clocks show then; after a gap another time than was asked for. */
  readonly local: string;
}

/** Resolves a `LocalDateTime` by the steps the calendar takes for each slot: the zone's offset table, `resolveWall`, and back by `offsetIn`. */
export const resolveLocal = (zone: string, local: string): ResolvedLocal => {
  const wall = wallTimeOf(local);
  const table = offsetTable(zone, wall, wall);
  const { at, kind } = resolveWall(table, wall);
  return { at: instantOf(at), kind, local: localOfWall(at + offsetIn(table, at)) };
};
