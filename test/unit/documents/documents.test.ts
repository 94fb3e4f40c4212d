import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { CatalogMetric } from "../../../src/catalog/catalog-metric.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { documents } from "../../../src/documents/documents.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import * as entry from "../../../src/documents.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { definePlugin } from "../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../src/plugins/planner/create-planner.js";
import { measureResults } from "../../../src/results/measure-results.js";
import { german } from "../../helpers/german.js";
import { planOf } from "../../helpers/plan-of.js";
import { fullPlan } from "./full-plan.js";

const plan = parsePlan(fullPlan({ text: () => "words", choice: () => "other" }));
const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-01-31" });
const report = checkCoverage(plan, { calendar, today: "2027-01-04" });
const results = measureResults(plan, { on: "2027-01-31", calendar });

const reports: CatalogMetric = {
  id: "adverse-event-reports",
  name: "Adverse event reports",
  unit: "count",
  nature: "flow",
  direction: "down",
  kind: "outcome",
  formula: "reports received",
  source: "https://example.org/vigilance",
  asOf: "2026-11-01",
};
const pharma = definePlugin({
  name: "acme/pharma",
  version: 1,
  metrics: [reports],
  platforms: [{ id: "doccheck", name: "DocCheck", kind: "community", asOf: "2026-11-01" }],
});
const planner = createPlanner({ plugins: [pharma, documents] });
const plain = createPlanner({ plugins: [documents] });

const { actionPlan, contentDocument, redFlagMemo, responseGuide, socialMediaPolicy, stakeholderBrief, strategyDocument } = entry;
const ofPlan = { actionPlan, contentDocument, redFlagMemo, responseGuide, socialMediaPolicy, stakeholderBrief, strategyDocument };

describe("X10 a planner writes the documents", () => {
  test("all of the entry that are made of a plan, under their own names", () => {
    const written = Object.keys(entry).filter((name) => /(Plan|Document|Memo|Guide|Policy|Brief|Calendar)$/.test(name));
    expect(Object.keys(plain.documents).sort()).toEqual(written.sort());
  });

  test.each(Object.entries(ofPlan))("%s says what the plain one says", (name, document) => {
    const bound = plain.documents[name as keyof typeof ofPlan]; // one of them
    expect(bound(plan)).toEqual(document(plan));
    expect(bound(plan, { language: german })).toEqual(document(plan, { language: german }));
  });

  test("so do those of a calendar, a report and results, whose options come third", () => {
    expect(plain.documents.calendarDocument(plan, calendar)).toEqual(entry.calendarDocument(plan, calendar));
    expect(plain.documents.coverageDocument(plan, report, { language: german })).toEqual(
      entry.coverageDocument(plan, report, { language: german }),
    );
    expect(plain.documents.editorialCalendar(plan, calendar, { from: "2027-01-10" })).toEqual(
      entry.editorialCalendar(plan, calendar, { from: "2027-01-10" }),
    );
    expect(plain.documents.resultsDocument(plan, results)).toEqual(entry.resultsDocument(plan, results));
  });

  const ofPlugin = planOf({
    channels: [{ id: "doctors", name: "Doctors", platform: "doccheck" }],
    metrics: [{ id: "reports", catalog: "adverse-event-reports" }],
  });

  test("a plugin's metric and platform have their names in them, and go by their ids without it", () => {
    const text = toMarkdown(planner.documents.strategyDocument(ofPlugin));
    expect(text).toContain("Adverse event reports");
    expect(text).toContain("DocCheck");
    const without = toMarkdown(plain.documents.strategyDocument(ofPlugin));
    expect(without).toContain("adverse-event-reports");
    expect(without).not.toContain("DocCheck");
  });

  test("a language that has its own name for a plugin's metric keeps it", () => {
    const language = { ...german, words: { ...german.words, "metric.adverse-event-reports": "Meldungen" } };
    expect(toMarkdown(planner.documents.strategyDocument(ofPlugin, { language }))).toContain("Meldungen");
  });

  test("what a plugin's catalogue knows of a metric stands in the paper on results", () => {
    const read = planOf({
      metrics: [{ id: "reports", catalog: "adverse-event-reports" }],
      measurements: [{ id: "m", metric: "reports", value: 3, on: "2027-01-10" }],
    });
    const given = { catalogs: planner.catalogs };
    const paper = planner.documents.resultsDocument(read, planner.measureResults(read, { on: "2027-01-31" }));
    const spelled = entry.resultsDocument(read, measureResults(read, { on: "2027-01-31", ...given }), given);
    expect(toMarkdown(paper)).toBe(toMarkdown(spelled).replaceAll("adverse-event-reports", "Adverse event reports"));
  });
});
