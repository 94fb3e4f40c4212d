import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { assignContent } from "../../src/calendar/filling/assign-content.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { metricCatalog } from "../../src/catalog/metric-catalog.js";
import { platformCatalog } from "../../src/catalog/platform-catalog.js";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import { idAt } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Finding } from "../../src/model/finding.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import type { Calendar } from "../../src/model/schedule/calendar.js";
import { wordingOf } from "../../src/words/wording-of.js";
import { foreignPlan } from "../helpers/foreign-plan.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { anyPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const today = "2027-01-04";
/** What a plan's calendar has in a quarter; undefined where none can be made of it. */
const calendarOf = (plan: Plan): Calendar | undefined => {
  try {
    const calendar = generateCalendar(plan, { from: today, to: "2027-03-31" });
    return assignContent(plan, calendar);
  } catch (thrown) {
    if (isPlanError(thrown)) return undefined;
    throw thrown;
  }
};

const examples = [...loadPlans()].map(([name, plan]) => [name, foreignPlan(plan)] as const);
const made = [maximalPlan, ...sampleOf(anyPlan, runs(50))].map((plan, index) => [`plan ${index}`, foreignPlan(parsePlan(plan))] as const);

describe("coverage says every word in the language asked for", () => {
  test.each([...examples, ...made])("%s: no finding holds a word of its own", (_, plan) => {
    const { findings } = checkCoverage(plan, { language: pseudoLanguage, today, calendar: calendarOf(plan) });
    expect(findings.flatMap(sentencesOf).filter((sentence) => hasWords(outsideOf(sentence)))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: no finding calls a thing by its id where it has a name", (_, plan) => {
    const named = namedIn(plan);
    const { findings } = checkCoverage(plan, { today, calendar: calendarOf(plan) });
    expect(findings.flatMap(sentencesOf).filter((sentence) => named.some((id) => sentence.includes(id)))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: no rule fails", (_, plan) => {
    const { findings } = checkCoverage(plan, { today, calendar: calendarOf(plan) });
    expect(findings.filter(({ key }) => key === "coverage/failed")).toEqual([]);
  });

  test("there are findings of most rules to say so of", () => {
    const rules = new Set(
      [...examples, ...made].flatMap(([, plan]) =>
        checkCoverage(plan, { today, calendar: calendarOf(plan) }).findings.map(({ rule }) => rule),
      ),
    );
    expect(rules.size).toBeGreaterThan(30);
  });
});

/** Codes that are the same in every language: ids of the catalogues, currencies, and the `e` of a figure such as 1e+21. */
const codes = [...[...metricCatalog, ...platformCatalog].map(({ id }) => id).filter((id) => id.length > 1), /[A-Z]{3}/g, /\de[+-]?\d/g];

/** Whether there is a Latin letter, but for those of codes. */
const hasWords = (text: string): boolean => /\p{Script=Latin}/u.test(codes.reduce<string>((left, code) => left.replaceAll(code, ""), text));

const sentencesOf = ({ message, related }: Finding): readonly string[] => [message, ...related.map((other) => other.message)];

/** The ids of the things that people have a name for. */
const namedIn = (plan: Plan): readonly string[] => {
  const { nameOf } = wordingOf(plan);
  const ids: string[] = [];
  walkPlaces(plan, (place) => {
    const id = idAt(place);
    if (id !== undefined && place.kind !== id && nameOf(id) !== id) ids.push(id);
  });
  return ids;
};
