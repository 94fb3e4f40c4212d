import { createProblem } from "../../base/problems/create-problem.js";
import { formatPath } from "../../base/problems/format-path.js";
import { idAt, type Place, pathOf } from "../find/place.js";
import { reservedIds } from "../reserved-ids.js";
import type { ReportProblem } from "../schema/report-problem.js";
import { isId } from "../values/id.js";

/** The places of a plan by id, for checking references; the first holder keeps an id that is used twice. */
export interface PlacesById extends Iterable<readonly [string, Place]> {
  /** The place of a thing. */
  get(id: string): Place | undefined;
}

/**
 * Returns every place by its id, and hands on a `duplicate-id` for each id that is used again.
 * Ids that differ only in case count as equal, and the names of the plan's parts are taken, whether the parts are there or not.
 */
export const checkIds = (places: readonly Place[], report: ReportProblem): PlacesById => {
  const byId = new Map<string, Place>();
  const holders = new Map<string, string | Place>(reservedIds);
  for (const place of places) {
    if (place.index === undefined && place.parent !== undefined) byId.set(place.kind, place);
    const id = place.parent === undefined ? place.node["id"] : idAt(place);
    if (typeof id !== "string" || !isId(id) || (place.index === undefined && place.parent !== undefined)) continue;
    const holder = holders.get(id.toLowerCase());
    if (holder === undefined) {
      holders.set(id.toLowerCase(), place);
      byId.set(place.parent === undefined ? place.kind : id, place);
    } else report(() => createProblem("duplicate-id", [...pathOf(place), "id"], { id, first: nameOf(holder) }));
  }
  return byId;
};

const nameOf = (holder: string | Place): string => (typeof holder === "string" ? holder : formatPath(pathOf(holder)));
