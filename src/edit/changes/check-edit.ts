import { errorOfProblem } from "../../base/problems/error-of-problem.js";
import { createProblemList } from "../../base/problems/problem-list.js";
import { idAt, type Place } from "../../model/find/place.js";
import { walkPlaces } from "../../model/find/walk-places.js";
import { checkCycles } from "../../model/read/check-cycles.js";
import type { PlacesById } from "../../model/read/check-ids.js";
import { checkReferences } from "../../model/read/check-references.js";
import type { WorkingPlan } from "../working-plan.js";

/** Throws what does not hold together of the things that were touched: references to nothing or to the wrong kind, and ways that lead back to where they began. */
export const checkEdit = (working: WorkingPlan, touched: ReadonlySet<string>): void => {
  const byId = lookupIn(working);
  const places = [...touched].flatMap((id) => byId.get(id) ?? []);
  const found = createProblemList();
  checkReferences(places, byId, found.addMade);
  checkCycles(places, byId, found.addMade);
  const [first] = found.problems;
  if (first !== undefined) throw errorOfProblem(first, found.problems);
};

/** The places of the plan as it is now, each thing's the same every time; all of them are walked only where somebody looks for the nearest id. */
const lookupIn = (working: WorkingPlan): PlacesById => {
  const places = new Map<string, Place | undefined>();
  return {
    get(id) {
      if (!places.has(id)) places.set(id, working.place(id));
      return places.get(id);
    },
    *[Symbol.iterator]() {
      const all: (readonly [string, Place])[] = [];
      walkPlaces(working.plan, (place) => all.push([idAt(place) ?? "", place]));
      yield* all;
    },
  };
};
