import { describe, it } from "vitest";
import { strategyNeedsMission } from "../../../../src/coverage/rules/strategy-needs-mission.js";
import type { StrategyInput } from "../../../../src/model/strategy/strategy.js";
import { testRule } from "../../../../src/testing/test-rule.js";
import { inputOf } from "../../../helpers/plan-of.js";

const plan = (...strategies: readonly StrategyInput[]) => inputOf({ strategies });
const sound = { id: "s", mission: "Fewer calls" };

describe("E1 E4 a strategy starts from its mission", () => {
  it("which is a sentence and no blanks, and is missed once where no strategy has one", () => {
    testRule(strategyNeedsMission, {
      valid: [{ plan: plan(sound) }],
      invalid: [
        {
          plan: plan(sound, { id: "t" }),
          findings: [
            {
              message: "none",
              severity: "error",
              node: "t",
              path: ["strategies", 1, "mission"],
              text: "The strategy “t” has no mission. State its high-level purpose in one sentence.",
            },
          ],
        },
        { name: "blanks", plan: plan({ id: "s", mission: "  " }), findings: [{ message: "none", node: "s" }] },
        {
          plan: plan({ id: "s" }, { id: "t" }),
          findings: [{ message: "everywhere", node: null, related: ["s", "t"], values: { count: 2 } }],
        },
      ],
    });
  });
});
