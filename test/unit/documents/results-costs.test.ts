import { type MeasurementInput, measureResults, type PlanInput, parsePlan } from "social-plan";
import { resultsDocument, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";

/** The lines of the document under its heading of costs. */
const costLines = (fields: Partial<PlanInput>): readonly string[] => {
  const plan = parsePlan({
    format: "social-plan/1",
    id: "acme",
    currency: "EUR",
    period: { from: "2027-01-01", to: "2027-12-31" },
    ...fields,
  } as PlanInput);
  const text = toMarkdown(resultsDocument(plan, measureResults(plan, { on: "2027-03-31" })));
  const [, under = ""] = text.split("### Costs\n");
  return (under.split(/\n#/)[0] ?? "").split("\n").filter((line) => line !== "");
};

const quarter = { from: "2027-01-01", to: "2027-03-31" };
const read = (metric: string, value: number): MeasurementInput => ({ id: `${metric}-read`, metric, value, period: quarter });

describe("B3 E5 the results document says what a plan costs", () => {
  test("what it plans, what was spent and the return on it", () => {
    const lines = costLines({
      hourlyRate: { amount: 50 },
      channels: [{ id: "blog", name: "Blog", cost: { hoursPerWeek: 2, moneyPerMonth: { amount: 30 } } }],
      strategies: [{ id: "s", budget: { amount: 1000 } }],
      metrics: [
        { id: "spend", name: "Ad spend", unit: "money", nature: "flow", kind: "input" },
        { id: "time", name: "Time", unit: "duration", nature: "flow", kind: "input" },
        { id: "revenue", name: "Revenue", unit: "money", nature: "flow", kind: "impact" },
      ],
      measurements: [read("spend", 400), read("time", 600), read("revenue", 1350)],
    });
    expect(lines).toEqual([
      "- **Money set aside:** 1000 EUR",
      "- **Money for channels a month:** 30 EUR",
      "- **Work on channels a week, besides their posts:** 2 hours at 100 EUR",
      "- Up to 31 March 2027, 400 EUR was spent, by one reading of “Ad spend”.",
      "- Up to 31 March 2027, 10 hours of work were done, as readings say.",
      "- From 1 January 2027 to 31 March 2027, 1350 EUR was gained and 900 EUR was spent: a return on investment of 50%.",
    ]);
  });

  test("what is not known is said to be so, and never to be 0", () => {
    expect(costLines({ channels: [{ id: "blog", name: "Blog", cost: { hoursPerWeek: 2 } }] })).toEqual([
      "- **Work on channels a week, besides their posts:** 2 hours",
      "- No reading up to 31 March 2027 says what money was spent.",
      "- Nothing up to 31 March 2027 says how much work was done.",
      "- The return on investment is not known: no reading up to 31 March 2027 says what money was gained.",
    ]);
  });

  test("where neither the plan nor a reading states a cost nothing is said of costs", () => {
    expect(costLines({})).toEqual([]);
  });
});
