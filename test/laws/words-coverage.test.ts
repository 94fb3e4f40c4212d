import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import { idAt } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Finding } from "../../src/model/finding.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { wordingOf } from "../../src/words/wording-of.js";
import { foreignPlan } from "../helpers/foreign-plan.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { anyPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const today = "2027-01-04";
const examples = [...loadPlans()].map(([name, plan]) => [name, foreignPlan(plan)] as const);
const made = [maximalPlan, ...sampleOf(anyPlan, runs(50))].map((plan, index) => [`plan ${index}`, foreignPlan(parsePlan(plan))] as const);

describe("coverage says every word in the language asked for", () => {
  test.each([...examples, ...made])("%s: no finding holds a word of its own", (_, plan) => {
    const { findings } = checkCoverage(plan, { language: pseudoLanguage, today });
    expect(findings.flatMap(sentencesOf).filter((sentence) => hasWords(outsideOf(sentence)))).toEqual([]);
  });

  test.each([...examples, ...made])("%s: no finding calls a thing by its id where it has a name", (_, plan) => {
    const named = namedIn(plan);
    const { findings } = checkCoverage(plan, { today });
    expect(findings.flatMap(sentencesOf).filter((sentence) => named.some((id) => sentence.includes(id)))).toEqual([]);
  });

  test("there are findings of most rules to say so of", () => {
    const rules = new Set([...examples, ...made].flatMap(([, plan]) => checkCoverage(plan, { today }).findings.map(({ rule }) => rule)));
    expect(rules.size).toBeGreaterThan(20);
  });
});

/** Whether there is a Latin letter, but for the `e` of a figure such as 1e+21 and the code of a currency, which is the same in every language. */
const hasWords = (text: string): boolean => /\p{Script=Latin}/u.test(text.replaceAll(/\de[+-]?\d|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu, ""));

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
