import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { frameworks } from "../../src/results/views/framework.js";
import { gapMessages } from "../../src/results/views/gap-messages.js";
import { leftMessages } from "../../src/results/views/left-messages.js";
import { viewAs } from "../../src/results/views/view-as.js";
import { barePlan } from "../helpers/bare-plan.js";
import { foreignPlan } from "../helpers/foreign-plan.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { saidIn } from "../helpers/said-in.js";
import { foreignPlan as randomForeignPlan } from "./arbitraries/foreign-plans.js";
import { anyPlan, maximalPlan } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** What is the same in every language: currencies and rules of recurrence, and how very large and very small figures are written. */
const codesOf = (plan: Plan): readonly string[] =>
  [...JSON.stringify(plan).matchAll(/"(?:currency|rrule)":"([^"]*)"/g)].map(([, code = ""]) => code).sort((a, b) => b.length - a.length);

const exponent = /(?<=\d)e[+-](?=\d)/g;

const strayIn = (text: string, codes: readonly string[]): string[] =>
  outsideOf(codes.reduce((left, code) => left.replaceAll(code, ""), text.replaceAll(exponent, ""))).match(/\p{Script=Latin}+/gu) ?? [];

/** Empty, bare and full plans, and random ones, in which no Latin letter is the plan's own. */
const anyForeign: fc.Arbitrary<Plan> = fc.oneof(
  randomForeignPlan,
  anyPlan.map((written) => foreignPlan(parsePlan(written))),
);
const few: readonly [Plan][] = [{ format: "social-plan/1", id: "1" }, barePlan, maximalPlan].map((written) => [
  foreignPlan(parsePlan(written)),
]);

describe("X7 every word of a view comes from the language", () => {
  test("what is in it, what is missing and what is left out", () => {
    const heard = new Set<string>();
    fc.assert(
      fc.property(anyForeign, (plan) => {
        const codes = codesOf(plan);
        for (const framework of frameworks) {
          const view = viewAs(plan, framework, { language: pseudoLanguage });
          for (const text of saidIn(view)) expect(strayIn(text, codes), text).toEqual([]);
          for (const { key } of view.missing) heard.add(key);
          for (const { because } of view.left) heard.add(`left.${because}`);
        }
      }),
      { numRuns: runs(150), examples: [...few] },
    );
    // Much was said, or the law would hold for want of sentences.
    const all = [...Object.keys(gapMessages), ...Object.keys(leftMessages)];
    expect(all.filter((key) => !heard.has(key) && !key.endsWith(".single"))).toEqual([]);
  });

  test("its English is that of the default", () => {
    fc.assert(
      fc.property(anyForeign, (plan) => {
        for (const framework of frameworks) {
          const plain = saidIn(viewAs(plan, framework));
          const wrapped = saidIn(viewAs(plan, framework, { language: pseudoLanguage }));
          // Where a text of the plan is blank, brackets keep the spaces around it.
          expect(wrapped.map((text) => text.replaceAll(/[⟦⟧\s]/g, ""))).toEqual(plain.map((text) => text.replaceAll(/\s/g, "")));
        }
      }),
      { numRuns: runs(40), examples: [...few] },
    );
  });
});
