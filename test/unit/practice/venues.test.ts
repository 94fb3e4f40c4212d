import { describe, expect, it } from "vitest";
import type { VenueUse } from "../../../src/model/strategy/tactic.js";
import { isVenueEmpowered, isVenueServed } from "../../../src/practice/venues.js";
import { planOf } from "../../helpers/plan-of.js";

const ask = (use: Omit<VenueUse, "venue"> | undefined, status?: "dropped") => {
  const plan = planOf({
    venues: ["corner", "table"].map((id) => ({ id, name: id })),
    strategies: [
      { id: "s", tactics: [{ id: "t", statement: "Talk", status, venues: use === undefined ? [] : [{ venue: "corner", ...use }] }] },
    ],
  });
  return plan.venues.flatMap((venue) => [isVenueServed(plan, venue), isVenueEmpowered(plan, venue)]);
};

describe("D7 what is done for a venue", () => {
  it("is what tactics say that were not dropped", () => {
    expect(ask({ does: "empower" })).toEqual([true, true, false, false]);
    expect(ask({ does: "enhance" })).toEqual([true, false, false, false]);
    expect(ask({})).toEqual([true, false, false, false]);
    expect(ask(undefined)).toEqual([false, false, false, false]);
    expect(ask({ does: "empower" }, "dropped")).toEqual([false, false, false, false]);
  });
});
