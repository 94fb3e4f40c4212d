import { createProblem } from "../../base/problems/create-problem.js";
import { nearestAmong } from "../../base/text/nearest-among.js";
import { type Place, pathOf } from "../find/place.js";
import { eachReference, type Reference } from "../find/references.js";
import type { ReportProblem } from "../schema/report-problem.js";
import { isId } from "../values/id.js";
import type { PlacesById } from "./check-ids.js";

/**
 * Hands on a `dangling-ref` for each reference to nothing, with the nearest id that would fit, and a `wrong-kind` for each to a thing that does not.
 * A reference to an id in `doubles` is passed over: that the id is used twice is reported already, and nothing shall follow from it.
 */
export const checkReferences = (
  places: readonly Place[],
  byId: PlacesById,
  report: ReportProblem,
  doubles: ReadonlySet<string> = new Set(),
): void => {
  const nearest = searcherOf(byId);
  for (const place of places)
    eachReference(place, (reference) => {
      const { id } = reference;
      const target = byId.get(id);
      if ((target !== undefined && fits(target, reference)) || !isId(id) || doubles.has(id)) return; // an ill-formed id is a problem of its own
      const at = () => [...pathOf(place), ...reference.path];
      const expectedKinds = reference.kinds === "any" ? undefined : reference.kinds;
      if (target === undefined) report(() => createProblem("dangling-ref", at(), { id, expectedKinds, suggestion: nearest(reference) }));
      else report(() => createProblem("wrong-kind", at(), { id, kind: target.kind, expectedKinds }));
    });
};

const fits = (target: Place, { kinds }: Reference): boolean => kinds === "any" || kinds.includes(target.kind);

/** How many characters of ids are compared at most while a plan is read: this keeps all the looking for suggestions far below a second, however large the plan. */
const effortPerPlan = 8_000_000;

/** One search may take one of so many shares of the effort that is left, so that some is left for every one of a hundred. */
const shares = 32;

/** The ids that would fit, and what finds the nearest among them. */
interface Search {
  readonly ids: readonly string[];
  readonly nearest: ReturnType<typeof nearestAmong>;
}

const searchAmong = (ids: readonly string[]): Search => ({ ids, nearest: nearestAmong(ids) });

/** Returns what finds the id that would fit a reference: the one that only has the scope of its strategy before it, else the nearest. */
const searcherOf = (byId: PlacesById): ((reference: Reference) => string | undefined) => {
  const searches = new Map<Reference["kinds"], Search>();
  let left = effortPerPlan;
  return (reference) => {
    const search = searches.get(reference.kinds) ?? searchAmong(idsFor(reference, byId));
    searches.set(reference.kinds, search);
    const scoped = search.ids.find((id) => id.endsWith(`.${reference.id}`));
    if (scoped !== undefined) return scoped;
    const effort = { left: Math.floor(left / shares) };
    left -= effort.left;
    const found = search.nearest(reference.id, effort);
    left += Math.max(effort.left, 0);
    return found;
  };
};

const idsFor = (reference: Reference, byId: PlacesById): readonly string[] =>
  [...byId].flatMap(([id, place]) => (fits(place, reference) ? [id] : []));
