import { describe, it } from "vitest";
import { tacticWithoutGoal } from "../../../../src/coverage/rules/tactic-without-goal.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { testRule } from "../../../../src/testing/test-rule.js";
import { inputOf } from "../../../helpers/plan-of.js";

const loose = { id: "u", statement: "Thank" };
const serving = { id: "t", statement: "Answer", serves: ["g"] };
const own = { id: "own", statement: "Write" };
const part = { id: "part", statement: "Bow", partOf: "u" };
const plan = (tactics: readonly TacticInput[], ofGoal: readonly TacticInput[] = []) =>
  inputOf({ strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", tactics: ofGoal }], tactics }] });

/** A goal that is known by the same metric as a tactic. */
const measured = inputOf({
  metrics: [{ id: "m" }],
  strategies: [
    {
      id: "s",
      goals: [{ id: "g", statement: "Sell", kpis: [{ id: "k", metric: "m" }] }],
      tactics: [serving, { ...loose, metrics: ["m"] }],
    },
  ],
});

describe("E1 X1 a tactic follows from a goal", () => {
  it("under it, by serving it, or through its parts and the wider one, or is told once, and is tied where it is plain to which", () => {
    testRule(tacticWithoutGoal, {
      valid: [
        { plan: plan([serving], [own]) },
        { name: "a part of one that is tied", plan: plan([serving, { ...loose, partOf: "t" }]) },
        { name: "a part of a part is tied", plan: plan([loose, part], [{ ...own, partOf: "part" }]) },
        { name: "a dropped one", plan: plan([{ ...loose, status: "dropped" }]) },
      ],
      invalid: [
        {
          plan: plan([serving, loose]),
          findings: [{ message: "none", severity: "warning", node: "u", path: ["strategies", 0, "tactics", 1, "serves"], suggestions: 0 }],
        },
        { name: "a part is not told beside the wider one", plan: plan([serving, loose, part]), findings: [{ message: "none", node: "u" }] },
        {
          name: "only one goal has its metric",
          plan: measured,
          findings: [{ message: "none", suggestions: [{ message: "tie", plan: { strategies: [{ tactics: [{}, { serves: ["g"] }] }] } }] }],
        },
        {
          plan: plan([loose, { ...loose, id: "v" }], [own]),
          findings: [{ message: "everywhere", node: null, related: ["u", "v"], values: { count: 2 } }],
        },
      ],
    });
  });
});
