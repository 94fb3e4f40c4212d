import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJsonText } from "../../src/base/json/parse-json-text.js";
import { readJson } from "../../src/base/json/read-json.js";
import { readJsonText } from "../../src/base/json/read-json-text.js";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { nameOfType } from "../../src/base/text/name-of-type.js";
import { times } from "../helpers/times.js";
import { runs } from "./arbitraries/runs.js";

const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const key = fc.string({ unit: "binary", maxLength: 6 }).filter((text) => !forbidden.has(text));
const anything = fc.anything({
  key: fc.oneof(key, fc.constantFrom("__proto__", "constructor", "toString", "length")),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  withBoxedValues: true,
  withObjectString: true,
  maxDepth: 4,
});
const json = fc.jsonValue({ stringUnit: "binary" }).filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

describe("G1 whatever the input, a reading comes back", () => {
  test("and a value exactly where there is no problem", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { value, problems, rest } = readJson(input);
        expect(value === undefined).toBe(problems.length > 0);
        if (problems.length < 100) expect(rest).toBe(0); // the first hundred are listed, the rest are counted
        if (value !== undefined) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });

  test("a text too: what JSON.parse takes is taken, what it refuses is refused with a place", () => {
    const text = fc.oneof(
      fc.json(),
      fc
        .json()
        .chain((valid) =>
          fc
            .tuple(fc.constant(valid), fc.nat(valid.length), fc.string({ maxLength: 2 }))
            .map(([whole, at, put]) => whole.slice(0, at) + put + whole.slice(at + 1)),
        ),
      fc.string({ unit: fc.constantFrom(..."[]{},:\"\\u0eE+-.1 \ntrufalsn'/") }),
    );
    fc.assert(
      fc.property(text, (input) => {
        let parsed: { value: unknown } | undefined;
        try {
          parsed = { value: JSON.parse(input) };
        } catch {
          parsed = undefined;
        }
        const { value, problem } = parseJsonText(input);
        if (parsed === undefined) expect(problem?.code).toBe("json-syntax");
        else expect([value, problem]).toEqual([parsed.value, undefined]);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe("F3 a key said twice is never silently the last one", () => {
  const escaped = (name: string) => name.replaceAll(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

  test("wherever it is, plain or escaped", () => {
    const step = fc.oneof(
      fc.nat(3),
      key.filter((text) => text !== "before"),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), key, fc.boolean(), (path, name, isEscaped) => {
        const again = isEscaped ? escaped(name) : JSON.stringify(name).slice(1, -1);
        const text = path.reduceRight<string>(
          (inner, one) => (typeof one === "number" ? `[${"0,".repeat(one)}${inner}]` : `{"before":1,${JSON.stringify(one)}:${inner}}`),
          `{${JSON.stringify(name)}:1,"${again}":2}`,
        );
        expect(readJsonText(text).problems).toMatchObject([{ code: "duplicate-key", path, values: { key: name } }]);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("F15 F23 JSON with one fault put in", () => {
  test("without a fault it is copied as it is", () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = structuredClone(value);
        expect(readJson(value)).toMatchObject({ problems: [], rest: 0 });
        expect(JSON.stringify(readJson(value).value)).toBe(JSON.stringify(value));
        expect(value).toStrictEqual(before);
      }),
    );
  });

  test("the problem's path is where the fault is", () => {
    const faults = [new Date(0), () => 1, Symbol("s"), 1n, new Map(), Number.NaN, Number.POSITIVE_INFINITY, Object("x")];
    const step = fc.oneof(
      fc.nat(3),
      key.filter((text) => text !== ""),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom(...faults), (path, fault) => {
        const input = path.reduceRight<unknown>(
          (inner, one) => (typeof one === "number" ? [...times(one, () => one), inner] : { before: 1, [one]: inner }),
          fault,
        );
        const { problems } = readJson(input);
        expect(problems.map((problem) => problem.path)).toEqual([path]);
        expect(problems[0]?.message).toContain(nameOfType(fault));
        expect(isPlanError(problems[0])).toBe(false);
      }),
    );
  });
});
