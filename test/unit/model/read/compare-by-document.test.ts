import { describe, expect, test } from "vitest";
import type { Place } from "../../../../src/model/find/place.js";
import { walkPlaces } from "../../../../src/model/find/walk-places.js";
import { compareByDocument } from "../../../../src/model/read/compare-by-document.js";
import { planOf } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";

const plan = planOf({
  vision: { statement: "Help first" },
  strategies: times(2, (s) => ({
    id: `s${s}`,
    businessObjectives: [{ id: `b${s}`, statement: "Fewer calls" }],
    goals: times(2, (g) => ({
      id: `s${s}g${g}`,
      statement: "Answer",
      kpis: times(2, (k) => ({ id: `s${s}g${g}k${k}`, metric: "reach" })),
      tactics: [{ id: `s${s}g${g}t`, statement: "Reply", metrics: ["reach"] }],
    })),
  })),
  audiences: [{ id: "buyers", name: "Buyers", personas: [{ id: "ines", name: "Ines" }] }],
  metrics: [{ id: "reach" }, { id: "calls" }],
  policy: { version: "1", sections: [{ id: "tone", kind: "conduct" }] },
});

/** Everything in the plan, in the order of a walk. */
const places: readonly Place[] = (() => {
  const found: Place[] = [];
  walkPlaces(plan, (place) => void found.push(place));
  return found;
})();

describe("X1 the order of a document", () => {
  test("puts each thing before all that a walk meets later, and after all that it met before", () => {
    expect(places.length).toBeGreaterThan(25);
    for (const [at, one] of places.entries())
      for (const [beside, other] of places.entries())
        expect([at, beside, Math.sign(compareByDocument(one, other))]).toEqual([at, beside, Math.sign(at - beside)]);
  });

  test("sorts what comes in any order", () => {
    expect(places.toReversed().sort(compareByDocument)).toEqual(places);
  });
});
