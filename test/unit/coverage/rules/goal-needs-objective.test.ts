import { describe, it } from "vitest";
import { goalNeedsObjective } from "../../../../src/coverage/rules/goal-needs-objective.js";
import { testRule } from "../../../../src/testing/test-rule.js";
import { inputOf } from "../../../helpers/plan-of.js";

const revenue = { id: "revenue", statement: "Earn more" };
const cost = { id: "cost", statement: "Spend less" };
const planFor = (businessObjectives: readonly (typeof revenue)[], ...goals: { id: string; serves: string[] }[]) =>
  inputOf({
    strategies: [
      {
        id: "s",
        businessObjectives,
        marketingObjectives: [
          { id: "leads", statement: "Find buyers", serves: ["revenue"] },
          { id: "fame", statement: "Be known" },
        ],
        goals: goals.map((goal) => ({ ...goal, statement: `Reach ${goal.id}` })),
      },
    ],
  });
const plan = (...goals: { id: string; serves: string[] }[]) => planFor([revenue], ...goals);
const sound = { id: "g", serves: ["revenue"] };

describe("C1 a goal leads up to a business objective", () => {
  it("directly or through a marketing objective, and is tied to the only one there is where somebody wants that", () => {
    testRule(goalNeedsObjective, {
      valid: [
        { plan: plan(sound, { id: "h", serves: ["leads"] }) },
        { name: "one of several leads up", plan: plan({ id: "g", serves: ["fame", "leads"] }) },
      ],
      invalid: [
        {
          name: "a goal that serves nothing",
          plan: plan(sound, { id: "h", serves: [] }),
          findings: [
            {
              message: "none",
              severity: "error",
              node: "h",
              path: ["strategies", 0, "goals", 1, "serves"],
              text: "The goal “Reach h” serves no objective. Name the business or marketing objective it is for in `serves`.",
              suggestions: [{ message: "link", plan: { strategies: [{ goals: [{}, { id: "h", serves: ["revenue"] }] }] } }],
            },
          ],
        },
        {
          name: "with two objectives, nobody knows which is meant",
          plan: planFor([revenue, cost], sound, { id: "h", serves: [] }),
          findings: [{ message: "none", suggestions: 0 }],
        },
        {
          name: "a marketing objective that serves nothing is named, too",
          plan: plan(sound, { id: "h", serves: ["fame"] }),
          findings: [{ message: "adrift", node: "h", path: ["strategies", 0, "goals", 1, "serves"], related: ["fame"] }],
        },
        {
          name: "once where no goal does",
          plan: plan({ id: "g", serves: [] }, { id: "h", serves: ["fame"] }),
          findings: [{ message: "everywhere", node: null, related: ["g", "h"], values: { count: 2 } }],
        },
      ],
    });
  });
});
