import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createProblem } from "../../src/base/problems/create-problem.js";
import { problemCodes } from "../../src/base/problems/problem.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { faultsAt, placesOf } from "../../src/testing/faults.js";
import { describeNote } from "../../src/words/describe-note.js";
import { describeProblem } from "../../src/words/describe-problem.js";
import { english } from "../../src/words/english.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { formOf } from "./arbitraries/form-of.js";
import { masked } from "./arbitraries/masked.js";
import { damaged, torn } from "./arbitraries/mutations.js";
import { anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** A class keeps its name in every language. */
const classes = /\b(?:Date|Map)\b/;

const plans = sampleOf(anySmallPlan, 100);

/** Throws where a problem or note of the input says in English what its message does not, or has a word that no language can replace. */
const judge = (input: unknown): readonly string[] => {
  const result = safeParsePlan(input);
  if (result.ok) for (const note of result.notes) expect(describeNote(note, english)).toBe(note.message);
  const problems = result.ok ? [] : result.problems;
  for (const problem of problems) {
    expect(describeProblem(problem, english)).toBe(problem.message);
    const said = outsideOf(describeProblem(masked(problem), pseudoLanguage)).replace(classes, "");
    if (/[a-z]/i.test(said)) throw new Error(`${said} is English in every language: ${problem.message}`);
  }
  return problems.map(({ code }) => code);
};

describe("problems and notes can be said in any language, and in English are what their message is", () => {
  test("of every fault of the model: a wrong value for every code in every field", () => {
    const fields = [...new Map([...placesOf(maximalPlan)].map((place) => [formOf(place.path), place])).values()];
    const codes = new Set<string>();
    const seen = new Set<string>();
    for (const place of fields)
      for (const { what, code, inject } of faultsAt(maximalPlan, place)) {
        const sort = `${code} ${what} ${JSON.stringify(place.spec.wrong.map(([, other]) => other))}`;
        if (seen.has(sort)) continue;
        seen.add(sort);
        const faulty = structuredClone(maximalPlan);
        inject(faulty);
        for (const told of judge(faulty)) codes.add(told);
      }
    expect([...codes].sort()).toEqual(
      [
        ...["choice", "dangling-ref", "date", "id", "instant", "missing-field", "money", "number", "range", "shape", "text", "time"],
        ...["timezone", "type", "unknown-field", "url", "version", "wrong-kind"],
      ].sort(),
    );
  });

  test(`of damaged plans and torn texts, ${runs(2000)} times`, () => {
    const codes = new Set<string>();
    const input = fc.constantFrom(...plans).chain((plan) => fc.oneof(damaged(plan), torn(JSON.stringify(plan, null, 1))));
    const property = fc.property(input, (one) => {
      for (const code of judge(one)) codes.add(code);
    });
    fc.assert(property, { numRuns: runs(2000), seed: 20_270_106 });
    expect(["json-syntax", "forbidden-key", "unreadable", "duplicate-id"].filter((code) => !codes.has(code))).toEqual([]);
  });

  test("G17 whatever the values, English is the message, and every language stays within 2 KiB", () => {
    const text = fc.string({ unit: "binary", maxLength: 700 });
    const values = fc.dictionary(
      fc.constantFrom(
        ..."found,foundAs,id,key,field,suggestion,choices,expected,expectedKinds,kind,reason,hint,limit,length,path".split(","),
      ),
      fc.oneof(text, fc.array(text), fc.integer(), fc.anything()),
    );
    const loud = { ...english, words: { "fragments/or": "ä".repeat(3000) }, templates: { "problems/id": "é".repeat(3000) } };
    fc.assert(
      fc.property(fc.constantFrom(...problemCodes), fc.array(fc.oneof(fc.nat(), text)), values, (code, path, given) => {
        const problem = createProblem(code, path, given);
        expect(describeProblem(problem, english)).toBe(problem.message);
        for (const language of [pseudoLanguage, loud])
          expect(Buffer.byteLength(describeProblem(problem, language))).toBeLessThanOrEqual(2048);
      }),
      { numRuns: runs(500) },
    );
  });
});
