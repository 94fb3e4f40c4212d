import { describe, expect, test } from "vitest";
import { type Example, matchExample } from "../../../../src/base/arguments/match-example.js";

const faultOf = (value: unknown, example: Example, isWhole = false) => {
  const { mismatch } = matchExample(value, example, { isWhole });
  return mismatch && [mismatch.code, mismatch.path, mismatch.expected];
};

describe("a value compared with an example", () => {
  const channel = { id: "", "owner?": "", bounds: [{ per: "" }], tags: [], "*": 0 };

  test("is like it", () => {
    expect(faultOf({ id: "a", bounds: [{ per: "week" }, { per: "day", more: 1 }], tags: [1, null], age: 3 }, channel)).toBeUndefined();
    expect(faultOf({ id: "a", owner: "maria", bounds: [], tags: [] }, channel)).toBeUndefined();
    expect(faultOf(() => undefined, Object)).toBeUndefined();
    expect(faultOf(Object.create(null), {})).toBeUndefined();
  });

  test.each<[string, unknown, readonly (string | number)[], string]>([
    ["no object", "text", [], "an object"],
    ["a Date", new Date(0), [], "an object"],
    ["a list", [], [], "an object"],
    ["nothing for a text", { bounds: [], tags: [] }, ["id"], "text"],
    ["a number for an optional text", { id: "a", owner: 1, bounds: [], tags: [] }, ["owner"], "text"],
    ["an object for a list", { id: "a", bounds: {}, tags: [] }, ["bounds"], "a list"],
    ["a hole in a list", { id: "a", bounds: [{ per: "" }, undefined], tags: [] }, ["bounds", 1], "an object"],
    ["what is deep inside", { id: "a", bounds: [{ per: "" }, { per: null }], tags: [] }, ["bounds", 1, "per"], "text"],
    ["an infinite number", { id: "a", bounds: [], tags: [], age: Number.NaN }, ["age"], "a number"],
    ["the first of two faults", { id: "a", bounds: [1], tags: 1 }, ["bounds", 0], "an object"],
  ])("is not: %s", (_, value, path, expected) => {
    expect(faultOf(value, channel)).toEqual(["type", path, expected]);
  });

  test("what every object inherits is no example", () => {
    expect(faultOf({ id: "a", constructor: 1, toString: "x" }, { id: "" }, true)).toBeUndefined();
    expect(faultOf({}, { toString: Object })).toBeUndefined(); // it is inherited, and a function
  });

  test("F13 each field is read once, and what is not asked for never", () => {
    const reads: string[] = [];
    const counting = new Proxy(
      { id: "a", inner: { x: "b" }, other: 1 },
      {
        get(target, key) {
          reads.push(String(key));
          return Reflect.get(target, key) as unknown;
        },
      },
    );
    expect(faultOf(counting, { id: "", inner: { x: "" } })).toBeUndefined();
    expect(reads.filter((key) => key in { id: 1, inner: 1, other: 1 }).sort()).toEqual(["id", "inner"]);
    reads.length = 0;
    expect(faultOf(counting, { id: "" }, true)).toBeUndefined();
    expect(reads.filter((key) => key in { id: 1, inner: 1, other: 1 }).sort()).toEqual(["id", "inner", "other"]);
  });

  test("F13 what throws is unreadable, where it stands", () => {
    const hidden = {
      get name(): string {
        throw new Error("no");
      },
    };
    expect(faultOf({ list: [hidden] }, { list: [{ name: "" }] })).toEqual(["unreadable", ["list", 0], "plain data"]);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(faultOf({ list: proxy }, { list: [] })?.[1]).toEqual(["list"]);
  });
});

describe("a whole", () => {
  test.each<[string, unknown]>([
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a BigInt", 1n],
    ["a Map", new Map()],
    ["Infinity", Number.POSITIVE_INFINITY],
  ])("F12 holds plain JSON: not %s", (_, value) => {
    expect(faultOf({ ext: [value] }, {}, true)).toEqual(["type", ["ext", 0], "plain JSON data"]);
    expect(faultOf({ ext: [value] }, {})).toBeUndefined();
  });

  test("F6 F17 is at most 200 levels deep, and no circle", () => {
    const nest = (levels: number): object => {
      let value: object = {};
      for (let level = 0; level < levels; level += 1) value = { value };
      return value;
    };
    expect(faultOf(nest(200), {}, true)).toBeUndefined();
    expect(faultOf(nest(201), {}, true)?.[0]).toBe("limit-depth");
    expect(faultOf(nest(1_000_000), {}, true)?.[1]).toHaveLength(201);
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(faultOf(circle, {}, true)?.[0]).toBe("limit-depth");
  });

  test("F8 F9 is of at most four million values, however often one stands there", () => {
    let bomb: object = { x: 1 };
    for (let level = 0; level < 40; level += 1) bomb = { a: bomb, b: bomb };
    expect(faultOf(bomb, {}, true)?.[0]).toBe("limit-nodes");
    expect(faultOf({ list: new Array(2 ** 32 - 1) }, {}, true)?.[0]).toBe("limit-nodes");
    expect(faultOf({ list: new Array(3_999_999).fill(1) }, {}, true)).toBeUndefined();
  });

  test("is frozen only where nothing in it can change", () => {
    const isFrozen = (value: object) => matchExample(value, {}, { isWhole: true }).isFrozen;
    expect(isFrozen(Object.freeze({ a: Object.freeze([Object.freeze({}), 1]) }))).toBe(true);
    expect(isFrozen({ a: 1 })).toBe(false);
    expect(isFrozen(Object.freeze({ a: Object.freeze([{}]) }))).toBe(false);
    expect(isFrozen(Object.freeze(Object.defineProperty({}, "a", { get: () => 1, enumerable: true })))).toBe(false);
    expect(matchExample(Object.freeze({}), {}).isFrozen).toBe(false);
  });
});
