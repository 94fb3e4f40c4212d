import { measureResults, type Plan } from "social-plan";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { resultsSummaryOf } from "../../examples/results-summary.js";
import { planOf } from "../helpers/plan-of.js";
import { times } from "../helpers/times.js";

const summaryOf = (plan: Plan, on: string): string => resultsSummaryOf(plan, measureResults(plan, { on }));

describe("B7 what the owners of a plan should do next, in a dozen lines", () => {
  test.each([...loadPlans()])("%s", (_, plan) => {
    for (const on of ["2026-12-31", "2027-06-30"]) {
      const lines = summaryOf(plan, on).split("\n");
      expect(lines.length).toBeLessThanOrEqual(12);
      expect(lines.every((line) => line.trim() === line.trimStart())).toBe(true);
      if (plan.measurements.length === 0) expect(lines).toEqual([""]);
    }
  });

  test("says who is to decide what, and whose readings are late", () => {
    const plan = planOf({
      people: [{ id: "ana", name: "Ana" }],
      metrics: [
        {
          id: "m",
          name: "Visits",
          every: "month",
          owner: "ana",
          // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
          decision: { when: "few", then: "ask more", below: 10 },
        },
        { id: "n", name: "Likes", every: "month", owner: "ana" },
      ],
      strategies: [{ id: "s", kpis: [{ id: "k", metric: "m", target: { kind: "value", atLeast: 20 }, due: "2027-01-31", owner: "ana" }] }],
      measurements: [
        { id: "a", metric: "m", value: 5, on: "2027-01-31" },
        { id: "b", metric: "n", value: 5, on: "2027-01-31" },
      ],
    });
    expect(summaryOf(plan, "2027-03-15").split("\n")).toEqual([
      "Results up to 15 March 2027, of one KPI: 1 missed",
      "Do next",
      "  Ana: “Visits” has been below 10 since 31 January 2027. The last reading was 5. Agreed for “few”: “ask more”.",
      "  Ana: “Visits”: It stands at 5 (31 January 2027). The target, at least 20, was to be met by 31 January 2027. It was not.",
      "  Ana: these readings are late: Visits; Likes",
    ]);
    expect(
      summaryOf(planOf({ metrics: [{ id: "m" }], measurements: [{ id: "a", metric: "m", value: 1, on: "2027-01-01" }] }), "2027-02-01"),
    ).toBe("Results up to 1 February 2027: the plan has no KPI\nDo next nothing: no reading asks for anything");
  });

  test("counts what a dozen lines do not hold", () => {
    const metrics = times(12, (at) => ({
      id: `m${at}`,
      // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
      decision: { when: "few", then: "ask", below: 10 },
    }));
    const plan = planOf({ metrics, measurements: metrics.map(({ id }) => ({ id: `of-${id}`, metric: id, value: 1, on: "2027-01-31" })) });
    const lines = summaryOf(plan, "2027-02-01").split("\n");
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe("  and 3 more; the results document has all of it");
  });
});
