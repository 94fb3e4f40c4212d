import { fnv1a64 } from "../base/text/fnv1a-64.js";
import { instantOf } from "../time/instant.js";
import { offsetTable } from "../time/offset-table.js";
import { millisecondsInDay } from "../time/units.js";
import type { Days } from "./horizon.js";

/**
 * Returns a hash of the offset changes that zones have over a run of days; undefined without a zone.
 * Engines carry different zone data: where two calendars of one plan differ, this shows whether that is why (X4).
 * Nobody gains from forging it, so a cryptographic digest would only add to the size of every bundle.
 */
export const tzDigest = (zones: readonly string[], { from, to }: Days): string | undefined => {
  if (zones.length === 0) return undefined;
  const first = from * millisecondsInDay;
  const last = (to + 1) * millisecondsInDay;
  const rows = [...new Set(zones)].sort().map((zone) => {
    const { starts, offsets } = offsetTable(zone, first, last);
    const current = starts.findLastIndex((start) => start <= first);
    const changes = starts.flatMap((start, at) =>
      at >= Math.max(current, 0) && start <= last ? [[at <= current ? "before" : instantOf(start), offsets[at] ?? 0]] : [],
    );
    return [zone, changes];
  });
  return fnv1a64(JSON.stringify(rows));
};
