import { describe, expect, it } from "vitest";
import { isMetricUsed } from "../../../src/practice/metrics.js";
import { planOf } from "../../helpers/plan-of.js";

describe("C9 whether a metric is used", () => {
  it("is, by a KPI, a tactic, an experiment, a strategy that watches it, or a share of it", () => {
    const plan = planOf({
      metrics: ["sales", "visits", "likes", "mood", "whole", "spare"].map((id) => ({ id })),
      experiments: [{ id: "e", hypothesis: "It helps", metric: "likes" }],
      strategies: [
        {
          id: "s",
          watches: ["mood"],
          kpis: [{ id: "k", metric: "sales", target: { kind: "share", of: "whole", atLeast: 0.1 } }],
          tactics: [{ id: "t", statement: "Write", metrics: ["visits"] }],
        },
      ],
    });
    expect(plan.metrics.filter((metric) => !isMetricUsed(plan, metric)).map(({ id }) => id)).toEqual(["spare"]);
  });
});
