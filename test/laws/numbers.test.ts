import {
  checkCoverage,
  digestOf,
  frameworks,
  isPlanError,
  measureResults,
  type Plan,
  parsePlan,
  rankChannels,
  safeParsePlan,
  stageStatus,
  stringifyPlan,
  suggestExperiment,
  viewAs,
} from "social-plan";
import { calendarDocument, coverageDocument, redFlagMemo, resultsDocument, strategyDocument, toMarkdown } from "social-plan/documents";
import { toICalendar } from "social-plan/formats";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { placesOf, valueAt } from "../../src/testing/faults.js";
import { maximalPlan } from "./arbitraries/plans.js";

type Holder = Record<string | number, unknown>;

/** The log is another matter: its numbers are counted. */
const { journey: _, ...plan } = maximalPlan;

/** A plan of every field but its log, its numbers replaced by one number wherever that is a right one. */
const planOf = (number: number): Plan => {
  const input = structuredClone(plan);
  const set = (path: readonly (string | number)[], value: unknown) => {
    const holder = valueAt(input, path.slice(0, -1)) as Holder; // the path is one of the plan's own
    holder[path.at(-1) ?? ""] = value;
  };
  for (const { path } of placesOf(plan)) if (typeof valueAt(plan, path) === "number") set(path, number);
  for (let result = safeParsePlan(input); !result.ok; result = safeParsePlan(input))
    for (const { path } of result.problems) set(path, valueAt(plan, path));
  return parsePlan(input);
};

/** Whatever a program may print of a plan; without its calendar where the numbers make none. */
const outputsOf = (plan: Plan): readonly string[] => {
  const results = measureResults(plan, { on: "2027-06-30" });
  const answers = [
    ...[checkCoverage(plan), stageStatus(plan), results, rankChannels(plan, { results })],
    ...frameworks.map((framework) => viewAs(plan, framework)),
    ...plan.channels.map(({ id }) => suggestExperiment(plan, id)),
  ];
  const always = [stringifyPlan(plan), digestOf(plan), ...answers.map((answer) => JSON.stringify(answer))];
  const documents = [
    ...[strategyDocument(plan), redFlagMemo(plan), coverageDocument(plan, checkCoverage(plan)), resultsDocument(plan, results)],
  ].map((document) => toMarkdown(document));
  try {
    const calendar = generateCalendar(plan, { from: "2027-03-01", to: "2027-03-31" });
    const dated = [
      JSON.stringify(calendar),
      toMarkdown(calendarDocument(plan, calendar)),
      toICalendar(plan, calendar, { stamp: "2027-01-01T00:00:00Z" }),
    ];
    return [...always, ...documents, ...dated];
  } catch (thrown) {
    if (!isPlanError(thrown)) throw thrown;
    return [...always, ...documents, thrown.message];
  }
};

describe("F11 no output says NaN, Infinity or -0, whatever the numbers of a plan", () => {
  test.each([0, -0, 5e-324, -5e-324, 1e-7, 1e21, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, -Number.MAX_VALUE])("such as %d", (number) => {
    for (const output of outputsOf(planOf(number)))
      expect(output.match(/.{0,60}(?:\bNaN\b|Infinity|(?<![\w.-])-0(?![\d.])).{0,20}/g)).toBeNull();
  });
});
