import { describe, expect, test } from "vitest";
import { createProblem } from "../../../src/base/problems/create-problem.js";
import { isPlanError } from "../../../src/base/problems/plan-error.js";
import { type Problem, problemCodes } from "../../../src/base/problems/problem.js";
import type { Language } from "../../../src/base/text/language.js";
import { safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import { examplesOf } from "../../../src/model/schema/examples.js";
import { baselineSchema } from "../../../src/model/strategy/baseline.js";
import { dayNumberOf } from "../../../src/time/days.js";
import { describeProblem } from "../../../src/words/describe-problem.js";
import { english } from "../../../src/words/english.js";
import { problemFragments } from "../../../src/words/fragments.js";
import { outsideOf, pseudoLanguage } from "../../helpers/pseudo-language.js";
import { readSources } from "../../helpers/sources.js";

/** One problem of every code, with nothing in Latin letters but what the library says. */
const examples: readonly Problem[] = [
  createProblem("json-syntax", [], { line: 2, column: 7, found: "1", expected: "a colon", hint: "JSON has no comments." }),
  createProblem("json-syntax", [], { line: 1, column: 1, found: "the end of the text", foundAs: "type", expected: "a value" }),
  createProblem("duplicate-key", [1], { key: "ключ", line: 3, column: 4 }),
  createProblem("shape", [1], { found: "a list", expected: "a list of changes" }),
  createProblem("shape", [1], { found: "да", foundAs: "text", expected: "a SHA-256 digest of 64 hexadecimal digits" }),
  createProblem("type", [1], { found: "true or false", expected: ["a number", "text", "null"] }),
  createProblem("type", [1], { found: "text", expected: "an object", such: examplesOf([baselineSchema]) }),
  createProblem("shape", [1], { found: "an empty object", expected: examplesOf([baselineSchema]) }),
  createProblem("type", [1], { found: "a function", expected: "text" }),
  createProblem("missing-field", [1], { field: "поле" }),
  createProblem("missing-field", [1], { field: "поле", choices: ["а"] }),
  createProblem("missing-field", [1], { field: "поле", choices: ["а", "б"] }),
  createProblem("unknown-field", [1], { field: "полё", suggestion: "поле" }),
  createProblem("unknown-field", [1], { field: "полё", suggestion: "поле", or: "моле" }),
  createProblem("unknown-field", [1], { field: "полё", suggestion: "поля", inside: true }),
  createProblem("choice", [1], { found: "в", choices: ["а", "б"], suggestion: "а" }),
  createProblem("choice", [1], { found: {} }),
  createProblem("id", [1], { found: "?" }),
  createProblem("number", [1], { found: 1.5, expected: "a whole number" }),
  createProblem("number", [1], { found: "∞" }),
  createProblem("text", [1], { length: 10_001, atMost: 10_000 }),
  createProblem("text", [1], { reason: "a surrogate stands alone" }),
  createProblem("date", [1], { found: "2027-02-30" }),
  createProblem("date", [1], { found: "2027-02-28Д", suggestion: "2027-02-28", rest: "Д" }),
  createProblem("time", [1], { found: "24:00" }),
  createProblem("time", [1], { found: null, expected: "a day and time, such as 2027-03-14T02:30" }),
  createProblem("instant", [1], { found: undefined }),
  createProblem("timezone", [1], { found: "Луна" }),
  createProblem("timezone", [1], { found: "Луна", suggestion: ["Луна/Море", "Луна/Залив"] }),
  createProblem("money", [1], { found: "€" }),
  createProblem("url", [1], { found: "ссылка" }),
  createProblem("range", [1], { found: 0, atLeast: 1, atMost: 2, hint: "Days are whole." }),
  createProblem("forbidden-key", [1], { key: "ключ" }),
  createProblem("unreadable", [1], { reason: "the list has no length" }),
  createProblem("cycle", [1], { ids: "а → б → а" }),
  createProblem("duplicate-id", [1], { id: "а", first: "the vision of the plan" }),
  createProblem("dangling-ref", [1], { id: "а", expectedKinds: ["kpi", "businessObjective"], suggestion: "б" }),
  createProblem("dangling-ref", [1], { id: "а" }),
  createProblem("wrong-kind", [1], { id: "а", kind: "metric", expectedKinds: ["person"] }),
  createProblem("limit-depth", [], { limit: 1 }),
  createProblem("limit-nodes", [], { limit: 2 }),
  createProblem("limit-text", [], { limit: 1 }),
  createProblem("version", [1], { found: "формат/2", known: "формат/1" }),
  createProblem("plugin-data", [1], { plugin: "мы/аптека" }),
  createProblem("plugin-data", [1], { plugin: "мы/аптека", reason: "мало" }),
  createProblem("plugin-data", [1], { plugin: "мы/аптека", fault: "newer", found: 3, known: 2 }),
  createProblem("plugin-data", [1], { plugin: "мы/аптека", fault: "migration", version: 2 }),
  createProblem("plugin-data", [1], {
    plugin: "мы/аптека",
    fault: "migration",
    version: 2,
    reason: "its migration answers with a promise",
  }),
  createProblem("plugin-data", [1], { plugin: "мы/аптека", fault: "failed" }),
  createProblem("plugin-data", [1], { plugin: "мы/аптека", fault: "failed", reason: "its schema refuses it without a reason" }),
];

describe("G17 a problem can be said in any language", () => {
  test("there is an example of every code", () => {
    expect([...new Set(examples.map(({ code }) => code))]).toEqual([...problemCodes]);
  });

  test.each(examples)("in English it is the message: $message", (problem) => {
    expect(describeProblem(problem, english)).toBe(problem.message);
    expect(problem.message.replaceAll(/`\{[^`]*`/g, "")).not.toMatch(/[{}]|undefined/);
  });

  test.each(examples)("no word is left that a language cannot say: $message", (problem) => {
    expect(outsideOf(describeProblem(problem, pseudoLanguage))).not.toMatch(/[a-z]/i);
  });

  test("a language says plurals, kinds and our own words", () => {
    const german: Language = {
      ...english,
      tag: "de",
      words: {
        "fragments/the plan": "dem Plan",
        "fragments/or": "oder",
        "fragments/a list": "eine Liste",
        "fragments/text": "Text",
        "fragments/null": "nichts",
        "kind.goal": "Ziel",
        "kind.kpi": "Kennzahl",
        "kind.tactic": "Taktik",
      },
      templates: {
        "fragments/class": "ein Objekt der Klasse {class}",
        "problems/type": "In {path} steht {found, fragment} statt {expected, fragment}.",
        "problems/limit-depth": "Die Daten in {path} sind tiefer als {limit, plural, one {eine Ebene} other {# Ebenen}} verschachtelt.",
        "problems/wrong-kind":
          "„{id}“ heißt in {path} ein Ding der Art {kind, kind}. {expectedKinds, plural, one {Es passt nur} other {Es passen nur}}: {expectedKinds, kind}.",
      },
    };
    const say = (...[code, path, values]: Parameters<typeof createProblem>) => describeProblem(createProblem(code, path, values), german);
    expect([
      say("type", [], { found: "a list", expected: ["text", "null"] }),
      say("type", ["name"], { found: "a Map", expected: "text" }),
      say("limit-depth", [], { limit: 1 }),
      say("limit-depth", [], { limit: 200 }),
      say("wrong-kind", ["a", 0], { id: "x", kind: "tactic", expectedKinds: ["kpi"] }),
      say("wrong-kind", ["a", 0], { id: "x", kind: "tactic", expectedKinds: ["kpi", "businessObjective", "goal"] }),
      say("id", ["a"], { found: "?" }),
    ]).toEqual([
      "In dem Plan steht eine Liste statt Text oder nichts.",
      "In name steht ein Objekt der Klasse Map statt Text.",
      "Die Daten in dem Plan sind tiefer als eine Ebene verschachtelt.",
      "Die Daten in dem Plan sind tiefer als 200 Ebenen verschachtelt.",
      "„x“ heißt in a[0] ein Ding der Art Taktik. Es passt nur: Kennzahl.",
      "„x“ heißt in a[0] ein Ding der Art Taktik. Es passen nur: Kennzahl, business objective oder Ziel.",
      createProblem("id", ["a"], { found: "?" }).message,
    ]);
  });

  test("what the input says is never taken for our own words", () => {
    const loud: Language = { ...english, words: { "fragments/a list": "LIST", "fragments/or": "OR" } };
    const problem = createProblem("choice", ["weekStart"], { found: "a list", choices: ["or", "mon"] });
    expect(describeProblem(problem, loud)).toBe(problem.message);
  });

  test("a code that is not known here, and a problem from JSON, are said as well as can be", () => {
    const problem = createProblem("id", ["a"], { found: "?" });
    expect(describeProblem({ ...problem, code: "from-the-future" as "id" }, english)).toBe(problem.message);
    expect(describeProblem(JSON.parse(JSON.stringify(problem)) as Problem, english)).toBe(problem.message);
    expect(describeProblem({ ...problem, values: { found: { toString: () => "evil" } } }, english)).toMatch(
      /^In a, an object is not an id\./,
    );
  });

  test("a single problem that is thrown can be said, too", () => {
    let thrown: unknown;
    try {
      dayNumberOf("2027-02-30");
    } catch (error) {
      thrown = error;
    }
    const problems = isPlanError(thrown) ? (thrown.problems ?? []) : [];
    expect(problems.map((problem) => describeProblem(problem, english))).toEqual([
      "In date, “2027-02-30” is not a day of the calendar. Write an existing day from 1900 to 2200 as yyyy-mm-dd, such as 2027-02-28.",
    ]);
  });
});

describe("F10 in any language a message echoes at most 200 characters of input", () => {
  test.each(["ж", "\n"])("%j", (unit) => {
    const long = unit.repeat(1000);
    const result = safeParsePlan({ format: "social-plan/1", id: "p", organization: long, timeZone: long, weekStart: long });
    const said = (result.ok ? [] : result.problems).map((problem) => describeProblem(problem, pseudoLanguage));
    expect(said).toHaveLength(2);
    for (const one of said) expect(one.split(unit).length - 1).toBeLessThanOrEqual(200);
  });
});

describe("the fragments", () => {
  test("are listed once each, and every one that a problem is given in the source is among them", () => {
    const listed = new Set(problemFragments);
    expect(listed.size).toBe(problemFragments.length);
    const given = [...readSources("src", ".ts").values()]
      .filter((source) => /createProblem|params: \{|scalar<|base\/arguments\//.test(source))
      .flatMap((source) => [...source.matchAll(/\b(?:expected|hint|reason): "((?:[^"\\]|\\.)+)"/g)])
      .map(([, text = ""]) => text)
      .filter((text) => text !== "EUR");
    expect(given.length).toBeGreaterThan(10);
    expect(given.filter((text) => !listed.has(text))).toEqual([]);
  });
});
