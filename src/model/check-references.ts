import { createProblem } from "../base/create-problem.js";
import { didYouMean } from "../base/did-you-mean.js";
import type { Problem } from "../base/problem.js";
import type { PlacesById } from "./check-ids.js";
import { isId } from "./id.js";
import { type Place, pathOf } from "./place.js";
import { eachReference, type Reference } from "./references.js";

/** Hands on a `dangling-ref` for each reference to nothing, with the nearest id that would fit, and a `wrong-kind` for each to a thing that does not. */
export const checkReferences = (places: readonly Place[], byId: PlacesById, report: (problem: Problem) => void): void => {
  for (const place of places)
    eachReference(place, (reference) => {
      if (!isId(reference.id)) return; // an ill-formed id is a problem of its own
      const target = byId.get(reference.id);
      const at = () => [...pathOf(place), ...reference.path];
      if (target === undefined) report(dangling(reference, at(), byId));
      else if (!fits(target, reference))
        report(createProblem("wrong-kind", at(), { id: reference.id, kind: target.kind, expectedKinds: kindsOf(reference) }));
    });
};

const fits = (target: Place, { kinds }: Reference): boolean => kinds === "any" || kinds.includes(target.kind);

const kindsOf = ({ kinds }: Reference): string => (kinds === "any" ? "thing" : kinds.join(" or "));

const dangling = (reference: Reference, path: readonly (string | number)[], byId: PlacesById): Problem => {
  const fitting = [...byId].flatMap(([id, place]) => (fits(place, reference) ? [id] : []));
  return createProblem("dangling-ref", path, {
    id: reference.id,
    expectedKinds: kindsOf(reference),
    suggestion: didYouMean(reference.id, fitting),
  });
};
