import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyPlain } from "../../../../src/base/json/copy-plain.js";

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const limits = { depth: 10, nodes: 100, text: 1000 };

describe("F72 what others report is copied before it is kept", () => {
  test("any JSON comes out as it went in, and shares nothing with it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = copyPlain(value, { depth: 100, nodes: 100_000, text: 100_000 });
        expect(copy).toEqual(JSON.parse(JSON.stringify(value)));
        if (typeof value === "object" && value !== null) expect(copy).not.toBe(value);
      }),
    );
  });

  test("fields that are undefined are left out", () => {
    expect(copyPlain({ a: 1, b: undefined }, limits)).toStrictEqual({ a: 1 });
  });

  test.each([
    ["a function", () => 1],
    ["nothing", undefined],
    ["a number that is none", Number.NaN],
    ["a symbol inside", { a: [Symbol("x")] }],
  ])("%s is no JSON", (_, value) => {
    expect(() => copyPlain(value, limits)).toThrow(TypeError);
  });

  test.each([
    ["depth", nested(11), nested(10)],
    ["nodes", new Array(100).fill(0), new Array(99).fill(0)],
    ["text", "x".repeat(1001), "x".repeat(1000)],
  ])("the limit of %s holds", (_, over, within) => {
    expect(() => copyPlain(over, limits)).toThrow("it is too much");
    expect(copyPlain(within, limits)).toEqual(within);
  });

  test("a list that lies about its length ends at the limit, and a field is read once", () => {
    expect(() => copyPlain(new Proxy([], { get: (list, key) => (key === "length" ? 2 ** 31 : Reflect.get(list, key)) }), limits)).toThrow(
      TypeError,
    );
    let reads = 0;
    const counting = Object.defineProperty({}, "a", {
      enumerable: true,
      get() {
        reads += 1;
        return reads;
      },
    });
    expect(copyPlain(counting, limits)).toEqual({ a: 1 });
    expect(reads).toBe(1);
  });
});
