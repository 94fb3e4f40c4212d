import { describe, expect, it } from "vitest";
import { tacticWithoutGoal } from "../../../../src/coverage/rules/tactic-without-goal.js";
import { findingsOf, nodesOf } from "./harness.js";

const loose = { id: "u", statement: "Thank" };
const plan = (tactics: object[], own: object[] = []) => ({
  strategies: [
    { id: "s", goals: [{ id: "g", statement: "Sell", tactics: own as (typeof loose)[] }], tactics: tactics as (typeof loose)[] },
  ],
});
const serving = { id: "t", statement: "Answer", serves: ["g"] };

describe("E1 X1 a tactic follows from a goal", () => {
  it("is content with one that stands under a goal or serves one", () => {
    expect(nodesOf(tacticWithoutGoal, plan([serving], [{ id: "own", statement: "Write" }]))).toEqual([]);
  });

  it("finds one that is tied to none", () => {
    expect(findingsOf(tacticWithoutGoal, plan([serving, loose]))).toMatchObject([
      {
        severity: "warning",
        node: "u",
        path: "strategies.0.tactics.1.serves",
        message: expect.stringContaining("“Thank” is not tied to a goal"),
      },
    ]);
  });

  it("takes a part to be tied by the wider tactic, which alone is told", () => {
    expect(nodesOf(tacticWithoutGoal, plan([serving, { ...loose, partOf: "t" }]))).toEqual([]);
    expect(nodesOf(tacticWithoutGoal, plan([serving, loose, { id: "part", statement: "Bow", partOf: "u" }]))).toEqual(["u"]);
  });

  it("takes a wider tactic to be tied by a part of a part", () => {
    const part = { id: "part", statement: "Bow", partOf: "u" };
    expect(nodesOf(tacticWithoutGoal, plan([loose, part], [{ id: "own", statement: "Nod", partOf: "part" }]))).toEqual([]);
  });

  it("asks nothing of what was dropped", () => {
    expect(nodesOf(tacticWithoutGoal, plan([{ ...loose, status: "dropped" }]))).toEqual([]);
  });

  it("says it once where none is tied", () => {
    expect(findingsOf(tacticWithoutGoal, plan([loose, { ...loose, id: "v" }], [{ id: "own", statement: "Write" }]))).toMatchObject([
      {
        node: null,
        related: ["u", "v"],
        message: expect.stringContaining("None of the 2 tactics that stand by themselves is tied to a goal."),
      },
    ]);
  });
});
