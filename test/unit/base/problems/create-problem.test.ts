import { describe, expect, test } from "vitest";
import { createProblem } from "../../../../src/base/problems/create-problem.js";
import { problemCodes } from "../../../../src/base/problems/problem.js";
import { problemMessages } from "../../../../src/base/problems/problem-messages.js";

const everyValue = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(problemMessages)
      .flatMap((template) => [...template.matchAll(/\{([A-Za-z]+)\}/g)])
      .map(([, name = ""]) => [name, text]),
  );

describe("G17 a problem says what was found, where, and what would mend it", () => {
  test("type", () => {
    const problem = createProblem("type", ["strategies", 0, "name"], { found: "a number", expected: "text" });
    expect(problem).toEqual({
      code: "type",
      path: ["strategies", 0, "name"],
      message: "In strategies[0].name, a number was found. Write text instead.",
      values: { found: "a number", expected: "text" },
    });
  });

  test("a suggestion and choices are told where there are any", () => {
    expect(createProblem("choice", ["weekStart"], { found: "moon", choices: ["mon", "tue"], suggestion: "mon" }).message).toBe(
      "In weekStart, “moon” is not one of the choices. Did you mean “mon”? Choose one of: mon, tue.",
    );
    expect(createProblem("choice", ["weekStart"], { found: "x" }).message).toBe("In weekStart, “x” is not one of the choices.");
  });

  test("every code has a template that names the place", () => {
    expect(Object.keys(problemMessages)).toEqual([...problemCodes]);
    for (const code of problemCodes) {
      const { message } = createProblem(code, ["here"], { ...everyValue("value"), hint: "Try this." });
      expect(message).not.toMatch(/[{}]/);
      if (code !== "json-syntax") expect(message).toMatch(/^In here, /);
      expect(message).toMatch(/\.$/);
    }
  });

  test("every code reads well without the values that may be absent", () => {
    for (const code of problemCodes) {
      const message = problemMessages[code].replace(/\[[^\]]*\]/g, "");
      const needed = [...message.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name = ""]) => [name, "x"]);
      expect(createProblem(code, [], Object.fromEntries(needed)).message).not.toMatch(/[[\]{}]| {2}|\.\./);
    }
  });

  test("it is frozen, and the caller's path is not", () => {
    const path = ["a"];
    const problem = createProblem("id", path, { found: "x" });
    expect([problem, problem.path, problem.values].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(path)).toBe(false);
  });
});

describe("F10 messages stay short", () => {
  const octets = (text: string) => Buffer.byteLength(text);
  const count = (text: string, unit: string) => text.split(unit).length - 1;

  test.each(["x", "😀", "日", "\n", "\ud800"])("at most 200 characters of input and 2 KiB: %j", (unit) => {
    const long = unit.repeat(100_000);
    for (const code of problemCodes) {
      const problem = createProblem(code, [long, 0, long, long, long, long, long], everyValue(long));
      expect(octets(problem.message)).toBeLessThanOrEqual(2048);
      expect(octets(JSON.stringify(problem.values))).toBeLessThan(100_000);
    }
    const { message } = createProblem("duplicate-id", [long, long], { id: long, first: long });
    expect(count(message, unit) * unit.length).toBeLessThanOrEqual(200);
  });

  test("what was found is told in full where the path leaves room", () => {
    expect(createProblem("id", ["id"], { found: "x".repeat(190) }).message).toContain("x".repeat(190));
    expect(createProblem("id", ["id"], { found: "x".repeat(250) }).message).toContain(`${"x".repeat(197)}…`);
  });

  test("foreign values are told by their sort, never by their own words", () => {
    const evil = { toString: () => "evil", toJSON: () => "evil" };
    expect(createProblem("id", [], { found: evil }).values).toEqual({ found: "an object" });
    expect(createProblem("id", [], { found: [evil, Symbol("s"), "a"] }).values).toEqual({ found: "an object, a symbol, a" });
  });
});
