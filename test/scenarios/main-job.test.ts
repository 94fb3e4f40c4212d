import { type Calendar, checkCoverage, generateCalendar, measureResults, type Plan, type Results } from "social-plan";
import {
  actionPlan,
  calendarDocument,
  contentDocument,
  coverageDocument,
  editorialCalendar,
  redFlagMemo,
  responseGuide,
  resultsDocument,
  socialMediaPolicy,
  stakeholderBrief,
  strategyDocument,
  toMarkdown,
} from "social-plan/documents";
import { toICalendar } from "social-plan/formats";
import { describe, expect, it } from "vitest";
import { calendarSummaryOf } from "../../examples/calendar-summary.js";
import { keepingSummaryOf } from "../../examples/keeping-summary.js";
import { loadPlans } from "../../examples/load-plans.js";
import { dayOfResults, resultsSummaryOf } from "../../examples/results-summary.js";
import { stageSummaryOf, walkSummaryOf } from "../../examples/stage-summary.js";
import { summaryOf } from "../../examples/summary.js";

const today = "2027-01-04";
const plans = loadPlans();
const summaries = (plan: Plan, calendar: Calendar): readonly string[] => [
  summaryOf(plan, checkCoverage(plan, { today, calendar })),
  stageSummaryOf(plan, today),
  calendarSummaryOf(plan, calendar),
  keepingSummaryOf(plan, calendar),
  resultsSummaryOf(plan, resultsOf(plan, calendar)),
];
const resultsOf = (plan: Plan, calendar: Calendar): Results => measureResults(plan, { on: dayOfResults(plan, today), calendar });

describe.each([...plans])("A3 C8 E1 the main job on %s", (name, plan) => {
  const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" });

  it.each([
    [
      "summary.txt",
      () =>
        summaries(plan, calendar)
          .filter((part) => part !== "")
          .join("\n\n"),
    ],
    ["strategy.md", () => toMarkdown(strategyDocument(plan))],
    ["coverage.md", () => toMarkdown(coverageDocument(plan, checkCoverage(plan, { today, calendar })))],
    ["memo.md", () => toMarkdown(redFlagMemo(plan))],
    ["brief.md", () => toMarkdown(stakeholderBrief(plan))],
    ["policy.md", () => toMarkdown(socialMediaPolicy(plan))],
    ["answers.md", () => toMarkdown(responseGuide(plan))],
    ["actions.md", () => toMarkdown(actionPlan(plan))],
    ["content.md", () => toMarkdown(contentDocument(plan))],
    ["editorial.md", () => toMarkdown(editorialCalendar(plan, calendar, { from: today }))],
    ["results.md", () => toMarkdown(resultsDocument(plan, resultsOf(plan, calendar)))],
    ["calendar.md", () => toMarkdown(calendarDocument(plan, calendar))],
    ["ics", () => toICalendar(plan, calendar, { stamp: `${today}T09:00:00Z` })],
  ])("writes the %s a person reads", async (kind, write) => {
    await expect(write()).toMatchFileSnapshot(`../fixtures/main-job/${name}.${kind}`);
  });
});

describe("D1 the complete plan walks from first listening to a first post", () => {
  it("shows what each gate asks for, and opens when it is there", async () => {
    const complete = plans.get("invented-harbour-coffee") ?? expect.fail("no complete plan");
    await expect(walkSummaryOf(complete, "marit")).toMatchFileSnapshot("../fixtures/main-job/invented-harbour-coffee.walk.txt");
  });
});
