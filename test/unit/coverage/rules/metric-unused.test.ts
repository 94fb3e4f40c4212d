import { describe, it } from "vitest";
import { metricUnused } from "../../../../src/coverage/rules/metric-unused.js";
import { testRule } from "../../../../src/testing/test-rule.js";
import { inputOf, type PlanFields } from "../../../helpers/plan-of.js";

const goal = (kpi: object) => ({
  strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", kpis: [{ id: "k", ...kpi } as { id: string; metric: string }] }] }],
});
const watched = { strategies: [{ id: "w", watches: ["used"] }] };
const metrics = [{ id: "used" }, { id: "m", name: "Visits" }];
const plan = (fields: PlanFields) => inputOf({ metrics, ...fields });

describe("C9 only what is used is measured", () => {
  it("by a KPI, tactic, experiment or strategy, or it may be taken out", () => {
    testRule(metricUnused, {
      valid: [
        { name: "a KPI", plan: inputOf({ metrics: [{ id: "m" }], ...goal({ metric: "m" }) }) },
        { name: "a share target", plan: plan(goal({ metric: "used", target: { kind: "share", atLeast: 0.2, of: "m" } })) },
        {
          name: "a tactic",
          plan: plan({ strategies: [{ id: "s", tactics: [{ id: "t", statement: "Answer", metrics: ["used", "m"] }] }] }),
        },
        { name: "an experiment", plan: plan({ ...watched, experiments: [{ id: "e", hypothesis: "It helps", metric: "m" }] }) },
        { name: "a strategy that watches it", plan: plan({ strategies: [{ id: "s", watches: ["used", "m"] }] }) },
      ],
      invalid: [
        {
          plan: plan(goal({ metric: "used" })),
          findings: [
            {
              message: "none",
              severity: "warning",
              node: "m",
              path: ["metrics", 1],
              suggestions: [{ message: "remove", plan: { metrics: [{ id: "used" }] } }],
            },
          ],
        },
        {
          name: "one that was read is not used by that, and not taken out",
          plan: plan({ measurements: [{ id: "r", metric: "m", value: 3 }], ...goal({ metric: "used" }) }),
          findings: [{ message: "none", node: "m", suggestions: 0 }],
        },
        { plan: plan({}), findings: [{ message: "everywhere", node: null, related: ["used", "m"], values: { count: 2 } }] },
      ],
    });
  });
});
