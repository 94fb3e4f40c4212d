import { describe, expect, it } from "vitest";
import { isDroppedAction, isOpenAction, nextStepsFor, openActions } from "../../../src/practice/actions.js";
import { planOf } from "../../helpers/plan-of.js";

const action = (id: string, more: object = {}) => ({ id, what: id, ...more });
const plan = planOf({
  alignment: { issues: [{ id: "slow", statement: "Slow" }] },
  actions: [
    action("unsaid", { serves: ["slow"] }),
    action("open", { status: "open" }),
    action("doing", { status: "doing", serves: ["slow"] }),
    action("done", { status: "done", serves: ["slow"] }),
    action("dropped", { status: "dropped", serves: ["slow"] }),
  ],
});

describe("D9 the actions that are still to be done", () => {
  it("are those that are open, under way, or do not say", () => {
    expect(plan.actions.filter(isDroppedAction).map(({ id }) => id)).toEqual(["dropped"]);
    expect(plan.actions.filter(isOpenAction).map(({ id }) => id)).toEqual(["unsaid", "open", "doing"]);
  });

  it("are the next steps of the issues they serve", () => {
    expect(plan.alignment.issues.map((issue) => nextStepsFor(plan, issue).map(({ id }) => id))).toEqual([["unsaid", "doing"]]);
  });

  it("come by due date, then those that count from something else, then those without a date, equals in the order of the plan", () => {
    const actions = [
      action("none"),
      action("march", { due: "2027-03-01" }),
      action("launch", { due: { to: "launch", offset: { days: -1 } } }),
      action("january", { due: "2027-01-15", status: "doing" }),
      action("also march", { due: "2027-03-01" }),
      action("gone", { due: "2027-01-01", status: "done" }),
    ].map((one, index) => ({ ...one, id: `a${index}` }));
    const ordered = openActions(planOf({ campaigns: [{ id: "launch", name: "the launch" }], actions }));
    expect(ordered.map(({ what }) => what)).toEqual(["january", "march", "also march", "launch", "none"]);
  });
});
