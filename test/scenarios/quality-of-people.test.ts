import { measureResults, type Plan, parsePlan } from "social-plan";
import { resultsDocument, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";

const levels = ["nobody we can help", "sellers", "people who might buy", "people who buy"] as const;
const asked = (atLeast: (typeof levels)[number]) =>
  ({ kind: "rubric", question: "Who are the fifty newest followers?", levels: [...levels], atLeast }) as const;

/** What was agreed to be done on two quarters of sellers. */
const then = "stop the giveaways";
const quarterEnds = ["2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31"];

/** A plan that asks every quarter who the people are that it attracts, and not only how many; with the answers so far. */
const planWith = (...answers: readonly (typeof levels)[number][]): Plan =>
  parsePlan({
    ...{ format: "social-plan/1", id: "acme", name: "Acme 2027", period: { from: "2027-01-01", to: "2027-12-31" } },
    people: [{ id: "ann", name: "Ann" }],
    metrics: [
      {
        ...{ id: "quality", name: "Quality of the people attracted", unit: "rubric", every: "quarter", owner: "ann" },
        instrument: "an hour with the newest fifty accounts",
        decision: { when: "two quarters of sellers", then },
      },
    ],
    strategies: [
      {
        id: "marketing",
        businessObjectives: [{ id: "sales", statement: "Sell more" }],
        goals: [
          {
            ...{ id: "attract", statement: "Attract people who buy", serves: ["sales"] },
            kpis: [
              {
                ...{ id: "right-people", metric: "quality", due: "2027-12-31", target: asked("people who buy") },
                milestones: [{ due: "2027-06-30", target: asked("people who might buy") }],
              },
            ],
          },
        ],
      },
    ],
    measurements: answers.map((value, index) => ({ id: `q${index + 1}`, metric: "quality", value, on: quarterEnds[index], source: "Ann" })),
  });

describe("C11 the people attracted are looked at closely, quarter by quarter", () => {
  const first = planWith("sellers");
  const second = planWith("sellers", "sellers");
  const third = planWith("sellers", "sellers", "people who might buy");
  const fourth = planWith("sellers", "sellers", "people who might buy", "people who buy");
  const standing = (at: Plan, on: string) => {
    const { kpis, decisionsInWords, late } = measureResults(at, { on });
    return {
      verdict: kpis[0]?.verdict,
      because: kpis[0]?.because,
      toJudge: decisionsInWords.map(({ when }) => when),
      late: late.map(({ metric }) => metric),
    };
  };

  test("nobody has looked yet: that is not zero", () => {
    expect(standing(planWith(), "2027-03-31")).toEqual({ verdict: "unmeasured", because: "no-reading", toJudge: [], late: [] });
    expect(standing(planWith(), "2027-04-01").late).toEqual(["quality"]);
  });

  test("too low before the milestone is no failure yet, and on its day it is behind", () => {
    expect(standing(first, "2027-03-31")).toMatchObject({ verdict: "on-track", because: "before-milestone" });
    expect(standing(second, "2027-06-30")).toMatchObject({
      verdict: "behind",
      because: "milestone-missed",
      toJudge: ["two quarters of sellers"],
    });
  });

  test("it comes back on track, and is met", () => {
    expect(standing(third, "2027-09-30")).toMatchObject({ verdict: "on-track", because: "milestone-met" });
    expect(standing(fourth, "2027-12-31")).toMatchObject({ verdict: "met", because: "met" });
  });

  test("the document says it in the levels' own words", () => {
    const text = toMarkdown(resultsDocument(second, measureResults(second, { on: "2027-06-30" })));
    expect(text).toContain("It stands at “sellers” (30 June 2027).");
    expect(text).toContain("stop the giveaways");
    expect(text).not.toMatch(/\bNaN\b|Infinity|undefined/);
  });
});
