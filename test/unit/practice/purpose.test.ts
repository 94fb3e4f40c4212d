import { describe, expect, it } from "vitest";
import { isForCause } from "../../../src/practice/purpose.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const named = (purpose: "business" | "cause" | undefined, where: "goal" | "tactic in it" | "tactic", id = "s") => {
  const audiences = ["all"];
  const tactic = { id: `t-${id}`, statement: "Talk", ...(where !== "goal" && { audiences }) };
  const goal = {
    id: `g-${id}`,
    statement: "Win",
    ...(where === "goal" && { audiences }),
    tactics: where === "tactic in it" ? [tactic] : [],
  };
  return { id, ...(purpose && { purpose }), goals: [goal], tactics: where === "tactic" ? [tactic] : [] };
};
const isCause = (fields: PlanFields) => {
  const plan = planOf({ audiences: [{ id: "all", name: "All" }], ...fields });
  return isForCause(plan, plan.audiences[0] ?? expect.fail("no audience"));
};

describe("B6 an audience is to be influenced for a cause", () => {
  it("where the plan is for one", () => {
    expect([isCause({ purpose: "cause" }), isCause({ purpose: "business" }), isCause({})]).toEqual([true, false, false]);
  });

  it.each(["goal", "tactic in it", "tactic"] as const)("where a strategy whose %s names it says so, whatever the plan does", (where) => {
    expect(isCause({ purpose: "business", strategies: [named("cause", where)] })).toBe(true);
    expect(isCause({ purpose: "cause", strategies: [named("business", where)] })).toBe(false);
    expect(isCause({ purpose: "cause", strategies: [named(undefined, where)] })).toBe(true);
  });

  it("where one of several does", () => {
    expect(isCause({ strategies: [named("business", "goal"), named("cause", "goal", "other")] })).toBe(true);
  });
});
