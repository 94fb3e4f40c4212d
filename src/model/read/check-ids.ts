import { createProblem } from "../../base/problems/create-problem.js";
import { formatPath } from "../../base/problems/format-path.js";
import { idAt, type Place, pathOf } from "../find/place.js";
import { reservedIds } from "../reserved-ids.js";
import type { ReportProblem } from "../schema/report-problem.js";
import { isId } from "../values/id.js";

/** The places of a plan by id, for checking references. */
export interface PlacesById extends Iterable<readonly [string, Place]> {
  /** The place of a thing. */
  get(id: string): Place | undefined;
}

/** What the ids of a plan lead to. */
export interface IdsOfPlan {
  /** The places by id, those of ids that are used twice left out. */
  readonly byId: PlacesById;
  /** The ids that are used twice: what refers to one may mean any of the things that have it. */
  readonly doubles: ReadonlySet<string>;
}

/**
 * Returns what the ids lead to, and hands on a `duplicate-id` for each id that is used again.
 * Ids that differ only in case count as equal, and the names of the plan's parts are taken, whether the parts are there or not.
 */
export const checkIds = (places: readonly Place[], report: ReportProblem): IdsOfPlan => {
  const byId = new Map<string, Place>();
  const doubles = new Set<string>();
  const holders = new Map<string, string | Place>(reservedIds);
  for (const place of places) {
    if (place.index === undefined && place.parent !== undefined) byId.set(place.kind, place);
    const id = place.parent === undefined ? place.node["id"] : idAt(place);
    if (typeof id !== "string" || !isId(id) || (place.index === undefined && place.parent !== undefined)) continue;
    const holder = holders.get(id.toLowerCase());
    if (holder === undefined) {
      holders.set(id.toLowerCase(), place);
      byId.set(place.parent === undefined ? place.kind : id, place);
    } else {
      doubles.add(id);
      report(() => createProblem("duplicate-id", [...pathOf(place), "id"], { id, first: nameOf(holder) }));
    }
  }
  for (const id of doubles) byId.delete(id);
  return { byId, doubles };
};

const nameOf = (holder: string | Place): string => (typeof holder === "string" ? holder : formatPath(pathOf(holder)));
