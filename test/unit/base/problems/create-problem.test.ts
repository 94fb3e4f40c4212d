import { describe, expect, test } from "vitest";
import { createProblem } from "../../../../src/base/problems/create-problem.js";
import { problemCodes } from "../../../../src/base/problems/problem.js";
import { problemMessages } from "../../../../src/base/problems/problem-messages.js";
import { parseTemplate, type TemplatePart } from "../../../../src/base/text/parse-template.js";

/** The values that a message cannot do without. */
const neededBy = (parts: readonly TemplatePart[]): string[] =>
  parts.flatMap((part) => {
    if (part.kind === "text" || part.kind === "count") return [];
    if (part.kind === "argument") return [part.name];
    const { absent, other = [] } = part.branches;
    return absent === undefined && part.name !== "foundAs" ? [part.name, ...neededBy(other)] : neededBy(absent ?? other);
  });

const everyValue = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(problemMessages)
      .flatMap((template) => [...template.matchAll(/\{([A-Za-z]+)[,}]/g)])
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
      const needed = neededBy(parseTemplate(problemMessages[code])).map((name) => [name, "x"]);
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

  test("the items of a list share the room", () => {
    const items = Array.from({ length: 100 }, () => "é".repeat(50));
    expect(count(createProblem("cycle", ["a"], { ids: items }).message, "é")).toBeLessThanOrEqual(200);
    expect(createProblem("choice", ["a"], { found: "x", choices: items }).message.length).toBeLessThanOrEqual(680);
  });

  test("what was found is told in full where the path leaves room", () => {
    expect(createProblem("id", ["id"], { found: "x".repeat(190) }).message).toContain("x".repeat(190));
    expect(createProblem("id", ["id"], { found: "x".repeat(250) }).message).toContain(`${"x".repeat(197)}…`);
  });

  test("foreign values are told by their sort, never by their own words", () => {
    const evil = { toString: () => "evil", toJSON: () => "evil" };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(createProblem("id", [], { found: evil, id: evil }).values).toEqual({ found: "an object", foundAs: "type", id: "an object" });
    expect(createProblem("id", [], { found: ["a"], ids: [evil, Symbol("s"), "a", 1] }).values).toEqual({
      found: "a list",
      foundAs: "type",
      ids: ["an object", "a symbol", "a", "1"],
    });
    expect(createProblem("id", [], { found: proxy, ids: proxy }).values).toMatchObject({ ids: "an object that cannot be read" });
    expect(createProblem("id", [], { found: undefined }).message).toMatch(/^In the plan, nothing is not an id\./);
  });
});
