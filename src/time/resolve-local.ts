import { instantOf } from "./instant-of.js";
import { localOfWall } from "./local-of-wall.js";
import { offsetIn } from "./offset-in.js";
import { offsetTable } from "./offset-table.js";
import { resolveWall, type WallKind } from "./resolve-wall.js";
import { wallTimeOf } from "./wall-time.js";

/** When a local time is. */
export interface ResolvedLocal {
  /** The instant, in UTC. */
  readonly at: string;
  readonly kind: WallKind;
  /** What the zone's clocks show then; after a gap another time than was asked for. */
  readonly local: string;
}

/** What becomes of a time that the clocks jump over: moved by the length of the jump, or left out. */
export type GapPolicy = "shift" | "skip";

/**
 * Returns when a zone's clocks show a `LocalDateTime`: the first time where they show it twice (RFC 5545, 3.3.5).
 * Where they never show it: `shift` moves it on by the length of the gap, 02:30 becoming 03:30, and `skip` returns undefined.
 */
export const resolveLocal = (zone: string, local: string, gap: GapPolicy = "shift"): ResolvedLocal | undefined => {
  const wall = wallTimeOf(local);
  const table = offsetTable(zone, wall, wall);
  const { at, kind } = resolveWall(table, wall);
  if (kind !== "gap") return { at: instantOf(at), kind, local };
  return gap === "skip" ? undefined : { at: instantOf(at), kind, local: localOfWall(at + offsetIn(table, at)) };
};
