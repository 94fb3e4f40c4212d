import { createProblem } from "../../base/problems/create-problem.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { type Place, pathOf } from "../find/place.js";
import { eachReference, type Reference } from "../find/references.js";
import type { ReportProblem } from "../schema/report-problem.js";
import { isId } from "../values/id.js";
import type { PlacesById } from "./check-ids.js";

/** Hands on a `dangling-ref` for each reference to nothing, with the nearest id that would fit, and a `wrong-kind` for each to a thing that does not. */
export const checkReferences = (places: readonly Place[], byId: PlacesById, report: ReportProblem): void => {
  const nearest = searcherOf(byId);
  for (const place of places)
    eachReference(place, (reference) => {
      const { id } = reference;
      const target = byId.get(id);
      if ((target !== undefined && fits(target, reference)) || !isId(id)) return; // an ill-formed id is a problem of its own
      const at = () => [...pathOf(place), ...reference.path];
      const expectedKinds = reference.kinds === "any" ? undefined : reference.kinds;
      if (target === undefined) report(() => createProblem("dangling-ref", at(), { id, expectedKinds, suggestion: nearest(reference) }));
      else report(() => createProblem("wrong-kind", at(), { id, kind: target.kind, expectedKinds }));
    });
};

const fits = (target: Place, { kinds }: Reference): boolean => kinds === "any" || kinds.includes(target.kind);

/** Comparing two ids takes some microseconds: this keeps all the looking for suggestions below a second, however large the plan. */
const mostComparisons = 100_000;

/** Returns what finds the nearest id that would fit a reference, and nothing any more once it has compared enough. */
const searcherOf = (byId: PlacesById): ((reference: Reference) => string | undefined) => {
  const fitting = new Map<Reference["kinds"], readonly string[]>();
  let comparisons = 0;
  return (reference) => {
    if (comparisons > mostComparisons) return undefined;
    const ids = fitting.get(reference.kinds) ?? [...byId].flatMap(([id, place]) => (fits(place, reference) ? [id] : []));
    fitting.set(reference.kinds, ids);
    comparisons += ids.length;
    return didYouMean(reference.id, ids);
  };
};
