import { describe, expect, it } from "vitest";
import { goalNeedsTactic } from "../../../../src/coverage/rules/goal-needs-tactic.js";
import { findingsOf, nodesOf } from "./harness.js";

const own = { id: "own", statement: "Has one", tactics: [{ id: "t", statement: "Answer" }] };
const wish = { id: "wish", statement: "Be liked" };
const plan = (goals: object[], tactics: object[] = []) => ({
  strategies: [{ id: "s", goals: goals as (typeof wish)[], tactics: tactics as (typeof wish)[] }],
});

describe("E2 a tactic works towards every goal", () => {
  it("is content with its own, or with one elsewhere that serves it", () => {
    expect(nodesOf(goalNeedsTactic, plan([own, wish], [{ id: "u", statement: "Thank", serves: ["wish"] }]))).toEqual([]);
  });

  it("misses any", () => {
    expect(findingsOf(goalNeedsTactic, plan([own, wish]))).toMatchObject([
      {
        severity: "error",
        node: "wish",
        path: "strategies.0.goals.1.tactics",
        message: expect.stringContaining("towards the goal “Be liked”"),
      },
    ]);
  });

  it("does not count one that was dropped", () => {
    const dropped = { ...wish, tactics: [{ id: "d", statement: "Dance", status: "dropped" }] };
    expect(nodesOf(goalNeedsTactic, plan([own, dropped]))).toEqual(["wish"]);
  });

  it("only warns in a trial", () => {
    expect(findingsOf(goalNeedsTactic, { ...plan([wish]), commitment: "trial" })).toMatchObject([{ severity: "warning" }]);
  });

  it("says it once where no goal has one", () => {
    expect(findingsOf(goalNeedsTactic, plan([wish, { ...wish, id: "wish2" }]))).toMatchObject([
      { node: null, related: ["wish", "wish2"], message: expect.stringContaining("any of the 2 goals") },
    ]);
  });
});
