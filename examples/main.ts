import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { checkCoverage, generateCalendar, measureResults } from "social-plan";
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
  toHtml,
  toMarkdown,
} from "social-plan/documents";
import { toICalendar } from "social-plan/formats";
import { calendarSummaryOf } from "./calendar-summary.ts";
import { keepingSummaryOf } from "./keeping-summary.ts";
import { loadPlans } from "./load-plans.ts";
import { planner } from "./plugins/planner.ts";
import { pluginsSummaryOf, runningPlanOf } from "./plugins-summary.ts";
import { dayOfResults, resultsSummaryOf } from "./results-summary.ts";
import { stageSummaryOf, walkSummaryOf } from "./stage-summary.ts";
import { summaryOf } from "./summary.ts";

/** The day these examples are read on: a library that reads no clock is shown by a script that reads none. */
const today = "2027-01-04";
const nextQuarter = { from: "2027-01-01", to: "2027-03-31" };

const output = new URL("output/", import.meta.url);
mkdirSync(output, { recursive: true });
const write = (name: string, text: string) => writeFileSync(new URL(name, output), text);

for (const [name, plan] of loadPlans()) {
  const calendar = generateCalendar(plan, nextQuarter);
  const report = checkCoverage(plan, { today, calendar });
  const results = measureResults(plan, { on: dayOfResults(plan, today), calendar });
  const parts = [
    summaryOf(plan, report),
    stageSummaryOf(plan, today),
    calendarSummaryOf(plan, calendar),
    keepingSummaryOf(plan, calendar),
    resultsSummaryOf(plan, results),
  ];
  console.log(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
  if (name.startsWith("invented-")) console.log(`${walkSummaryOf(plan, "marit")}\n`);
  write(`${name}.strategy.md`, toMarkdown(strategyDocument(plan)));
  write(`${name}.strategy.html`, toHtml(strategyDocument(plan), { lang: "en" }));
  write(`${name}.brief.md`, toMarkdown(stakeholderBrief(plan)));
  write(`${name}.memo.md`, toMarkdown(redFlagMemo(plan)));
  write(`${name}.policy.md`, toMarkdown(socialMediaPolicy(plan)));
  write(`${name}.answers.md`, toMarkdown(responseGuide(plan)));
  write(`${name}.actions.md`, toMarkdown(actionPlan(plan)));
  write(`${name}.content.md`, toMarkdown(contentDocument(plan)));
  write(`${name}.editorial.md`, toMarkdown(editorialCalendar(plan, calendar, { from: today })));
  write(`${name}.coverage.md`, toMarkdown(coverageDocument(plan, report)));
  write(`${name}.results.md`, toMarkdown(resultsDocument(plan, results)));
  write(`${name}.calendar.md`, toMarkdown(calendarDocument(plan, calendar)));
  write(`${name}.ics`, toICalendar(plan, calendar, { stamp: `${today}T09:00:00Z` }));
}

/** A plan that two plugins add to: what they say of it, and their documents. */
const name = "invented-flu-weeks";
const text = readFileSync(new URL(`plans/with-plugins/${name}.json`, import.meta.url), "utf8");
const plan = runningPlanOf(text);
console.log(`${pluginsSummaryOf(text, today)}\n`);
write(`${name}.strategy.md`, toMarkdown(planner.documents.strategyDocument(plan)));
write(`${name}.reviews.md`, toMarkdown(planner.documents.reviewSheet(plan)));
write(`${name}.accessibility.md`, toMarkdown(planner.documents.accessibilityStatement(plan)));

console.log("The documents of each plan, its calendar and its .ics file are in examples/output/.");
