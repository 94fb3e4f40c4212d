import type { Nodes, Root } from "mdast";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { findDrift } from "../../src/calendar/comparing/find-drift.js";
import { assignContent } from "../../src/calendar/filling/assign-content.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { measureAdherence } from "../../src/calendar/reading/measure-adherence.js";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import { recommendedRules } from "../../src/coverage/recommended-rules.js";
import { actionPlan } from "../../src/documents/action-plan.js";
import { calendarDocument } from "../../src/documents/calendar-document.js";
import { contentDocument } from "../../src/documents/content-document.js";
import { coverageDocument } from "../../src/documents/coverage-document.js";
import { editorialCalendar } from "../../src/documents/editorial-calendar.js";
import { redFlagMemo } from "../../src/documents/red-flag-memo.js";
import { responseGuide } from "../../src/documents/response-guide.js";
import { resultsDocument } from "../../src/documents/results-document.js";
import { socialMediaPolicy } from "../../src/documents/social-media-policy.js";
import { stakeholderBrief } from "../../src/documents/stakeholder-brief.js";
import { strategyDocument } from "../../src/documents/strategy-document.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { measureResults } from "../../src/results/measure-results.js";
import { choiceWords } from "../../src/words/labels/choice-words.js";
import { foreignPlan } from "../helpers/foreign-plan.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { anyPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const examples = [...loadPlans()].map(([name, plan]) => [name, foreignPlan(plan)] as const);
const made = [maximalPlan, ...sampleOf(anyPlan, runs(50))].map((plan, index) => [`plan ${index}`, foreignPlan(parsePlan(plan))] as const);
const language = pseudoLanguage;

describe("documents say every word in the language asked for", () => {
  test.each([...examples, ...made])("%s: the strategy paper", (_, plan) => {
    expect(wordsIn(strategyDocument(plan, { language }))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: the Red Flag Memo", (_, plan) => {
    expect(wordsIn(redFlagMemo(plan, { language }))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: the policy, the response guide and the plan of actions", (_, plan) => {
    for (const write of [socialMediaPolicy, responseGuide, actionPlan]) expect(wordsIn(write(plan, { language }))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: the stakeholder brief", (_, plan) => {
    expect(wordsIn(stakeholderBrief(plan, { language }))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: the coverage document", (_, plan) => {
    const calendar = generateCalendar({ timeZone: "UTC", ...plan }, { from: "2027-01-01", to: "2027-01-31" });
    for (const given of [{ calendar }, { today: "2027-01-01" }])
      expect(wordsIn(coverageDocument(plan, checkCoverage(plan, { language, ...given }), { language }))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: the results document", (_, plan) => {
    for (const on of ["2025-06-30", "2027-06-30", "2029-12-31"]) {
      const calendar = generateCalendar({ timeZone: "UTC", ...plan }, { from: "2027-01-01", to: "2027-01-31" });
      const published = plan.channels.slice(0, 1).map(({ id }) => ({ channel: id, at: "2027-01-04T10:00:00Z" }));
      const adherence = measureAdherence(plan, calendar, published, { on });
      const drift = findDrift(plan, calendar, published, { on, language });
      for (const given of [{}, { adherence, drift }])
        expect(wordsIn(resultsDocument(plan, measureResults(plan, { on, language, ...given }), { language }))).toEqual([]);
    }
  });

  test.each(examples)("%s: the calendar", (_, plan) => {
    const calendar = generateCalendar({ timeZone: "UTC", ...plan }, { from: "2027-01-01", to: "2027-02-28" });
    expect(wordsIn(calendarDocument(plan, calendar, { language }))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: the content", (_, plan) => {
    expect(wordsIn(contentDocument(plan, { language }))).toEqual([]);
  });

  test.each(examples)("%s: the editorial calendar", (_, plan) => {
    const calendar = generateCalendar({ timeZone: "UTC", ...plan }, { from: "2027-01-01", to: "2027-02-28" });
    const filled = assignContent(plan, calendar);
    expect(wordsIn(calendarDocument(plan, filled, { language }))).toEqual([]);
    expect(wordsIn(editorialCalendar(plan, filled, { language, from: "2027-01-12" }))).toEqual([]);
  });
});

/** The texts in which a Latin letter, a day or a time of day stands that the language has not written. */
const wordsIn = (document: Root): readonly string[] =>
  textsOf(document).filter((text) =>
    /\p{Script=Latin}|\d\d:\d\d|\d{4}-\d\d-\d\d/u.test(codes.reduce(without, outsideOf(text.replaceAll("⟦", " ⟦")))),
  );

const without = (text: string, code: RegExp): string => text.replaceAll(code, "");

const textsOf = (node: Nodes): readonly string[] => {
  if ("children" in node) return node.children.flatMap(textsOf);
  return "value" in node ? [node.value] : [];
};

/** What is the same in every language. */
const codes: readonly RegExp[] = [
  /(?:https?|mailto):\S+/gi,
  /^ *[a-z]{2} *$/g, // the tag of a language
  /\bFREQ=\S+/g,
  /\bUTC\b|\b[A-Z]\w+(?:\/[A-Z]\w+)+/g, // zones
  /\b[A-Z]{3}\b/g, // currencies
  /\de[+-]?\d/g, // large figures
  new RegExp(`^ ?(?:${recommendedRules.map(({ id }) => id).join("|")})$`, "g"), // the ids of rules, by which a config names them
  /\S+@\S+/g, // the ids of entries
  new RegExp(`\\b(?:${platformNames().join("|")})\\b`, "g"),
];

/** The names of platforms that are proper names. */
function platformNames(): readonly string[] {
  return Object.entries(choiceWords).flatMap(([key, word]) => (key.startsWith("platform.") && /^[A-Z]/.test(word) ? [word] : []));
}
