import { describe, expect, test } from "vitest";
import type { Framework } from "../../../../src/results/views/framework.js";
import { viewAs } from "../../../../src/results/views/view-as.js";
import { barePlan } from "../../../helpers/bare-plan.js";
import { planOf } from "../../../helpers/plan-of.js";

/** What a view of the bare plan leaves out: kind, reason and ids of each group. */
const leftIn = (framework: Framework): readonly string[] =>
  viewAs(planOf(barePlan as object), framework).left.map(({ kind, because, ids }) => [kind, because, ...ids].join(" "));

describe("X7 what a view leaves out, by kind and reason", () => {
  test("things that were dropped, are not in use, were set aside or are only assumed say so", () => {
    expect(leftIn("sostac")).toEqual([
      ...["strategy unnamed 9", "kpi unnamed 86", "tactic dropped 85", "channel unnamed 5", "channel out-of-use 51"],
      ...["source no-part 7", "insight set-aside 71", "insight assumed 72", "action dropped 61"],
    ]);
  });

  test("a tactic tied by its relatives is told from one tied to nothing", () => {
    expect(leftIn("okr").filter((group) => group.startsWith("tactic"))).toEqual([
      "tactic dropped 85",
      "tactic related 87",
      "tactic unnamed 91",
    ]);
  });

  test("a channel that a tactic names is in the view, whatever its use", () => {
    const strategies = [{ id: "s", tactics: [{ id: "t", statement: "Post", channels: ["c"] }] }];
    const plan = planOf({ channels: [{ id: "c", name: "Blog", use: "declined" }], strategies });
    expect(viewAs(plan, "post").left).toEqual([]);
    expect(viewAs(plan, "post").parts.technology).toEqual([]);
  });

  test("in sentences that agree in number", () => {
    const said = (framework: Framework) => viewAs(planOf(barePlan as object), framework).left.map((one) => one.said);
    expect(said("sostac")).toContain("1 action is left out: it was dropped.");
    expect(said("okr")).toContain("2 actions are left out: the view has no part for them.");
    expect(said("race")).toContain("3 goals are left out: the plan does not say to which part they belong.");
  });
});
