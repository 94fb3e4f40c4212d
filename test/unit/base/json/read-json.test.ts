import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { fillLimits } from "../../../../src/base/json/json-limits.js";
import { readJson } from "../../../../src/base/json/read-json.js";
import type { ProblemCode } from "../../../../src/base/problems/problem.js";
import { times } from "../../../helpers/times.js";

type Found = [ProblemCode, readonly (string | number)[]];

const problemsOf = (input: unknown, limits = {}): Found[] =>
  readJson(input, fillLimits(limits)).problems.map(({ code, path }) => [code, path]);

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let index = 0; index < depth; index += 1) value = wrap(value);
  return value;
};

const boom = (): never => {
  throw new Error("boom");
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** An object with the one field `a`, made anew at each reading. */
const endless = (next: () => unknown): object => new Proxy({ a: 1 }, { get: next });

describe("a plain copy of the input", () => {
  const input = { id: "p", list: [1, "two", true, null, { deep: [[]] }], empty: {} };

  test("says the same and shares nothing", () => {
    const { value, problems, zeros, rest } = readJson(input);
    expect(value).toEqual(input);
    expect(value).not.toBe(input);
    expect(value).toHaveProperty("list");
    expect((value as typeof input).list).not.toBe(input.list);
    expect((value as typeof input).list[4]).not.toBe(input.list[4]);
    expect([problems, zeros, rest]).toEqual([[], [], 0]);
  });

  test.each([["text"], [0], [false], [null], [""]])("of a value that is no container: %j", (root) => {
    expect(readJson(root)).toMatchObject({ value: root, problems: [] });
  });

  test("keeps the order of keys", () => {
    expect(Object.keys(readJson({ b: 1, a: 2, 10: 3, 9: 4 }).value ?? {})).toEqual(["9", "10", "b", "a"]);
  });

  test("drops undefined fields", () => {
    const { value, problems } = readJson({ a: undefined, b: 1 });
    expect(Object.keys(value ?? {})).toEqual(["b"]);
    expect(problems).toEqual([]);
  });
});

describe("F4 forbidden keys are refused with their path, and nothing is polluted", () => {
  test.each(["__proto__", "constructor", "prototype"])("%s", (key) => {
    const text = `{"a":[{"${key}":{"polluted":true}}],"b":1}`;
    const { value, partial, problems } = readJson(JSON.parse(text));
    expect(problems).toMatchObject([{ code: "forbidden-key", path: ["a", 0, key], values: { key } }]);
    expect([value, partial]).toEqual([undefined, { a: [{}], b: 1 }]);
    expect(Object.hasOwn({}, "polluted") || "polluted" in {}).toBe(false);
  });

  test("a forbidden getter is not read", () => {
    let reads = 0;
    const input = Object.defineProperty({}, "constructor", { enumerable: true, get: () => (reads += 1) });
    expect(problemsOf(input)).toEqual([["forbidden-key", ["constructor"]]]);
    expect(reads).toBe(0);
  });
});

describe("F5 names of built-in members are plain keys", () => {
  test.each(["toString", "then", "toJSON", "length", "hasOwnProperty", "valueOf", "__defineGetter__"])("%s", (key) => {
    const { value } = readJson({ [key]: "x" });
    expect(Object.entries(value ?? {})).toEqual([[key, "x"]]);
    expect(Object.getOwnPropertyDescriptor(value, key)).toEqual({ value: "x", writable: true, enumerable: true, configurable: true });
  });
});

// Nothing is timed: what takes work beyond the limits here runs into vitest's own five seconds.
describe("F6 depth", () => {
  const list = (inner: unknown) => [inner];
  const record = (inner: unknown) => ({ a: inner });

  test.each([list, record])("200 levels work, 201 do not", (wrap) => {
    expect(problemsOf(nested(200, wrap))).toEqual([]);
    expect(problemsOf(nested(201, wrap))).toMatchObject([["limit-depth", { length: 200 }]]);
  });

  test.each([100_000, 1_000_000])("%i levels are answered at once", (depth) => {
    const input = nested(depth, list);
    expect(problemsOf(input)).toMatchObject([["limit-depth", { length: 200 }]]);
  });

  test("the rest is still read", () => {
    expect(problemsOf([[[1]], Number.NaN], { depth: 2 })).toEqual([
      ["limit-depth", [0, 0]],
      ["number", [1]],
    ]);
  });

  test("the limit can be raised", () => {
    expect(problemsOf(nested(10_000, list), { depth: 10_000 })).toEqual([]);
  });
});

describe("F7 F9 the number of values", () => {
  test("four million are read, one more is not", () => {
    const most = times(3_999_999, () => 1);
    expect(problemsOf(most)).toEqual([]);
    expect(problemsOf([...most, 1])).toEqual([["limit-nodes", []]]);
  });

  test("containers and fields count too", () => {
    expect(problemsOf([{ a: 1 }, []], { nodes: 4 })).toEqual([]);
    expect(problemsOf([{ a: 1 }, []], { nodes: 3 })).toEqual([["limit-nodes", [0]]]);
  });

  test("reading stops at once, and nothing is handed out", () => {
    let reads = 0;
    const late = Object.defineProperty([1, 2], 1, { enumerable: true, get: () => (reads += 1) });
    const { value, partial, problems } = readJson([[1, 2, 3], late, Number.NaN], fillLimits({ nodes: 6 }));
    expect(problems).toMatchObject([{ code: "limit-nodes", path: [0], values: { limit: 6 } }]);
    expect([value, partial, reads]).toEqual([undefined, undefined, 0]);
  });

  test.each([2 ** 32 - 1, 10_000_000])("a list of length %i is refused before it is walked", (length) => {
    expect(problemsOf({ list: new Array(length) })).toEqual([["limit-nodes", ["list"]]]);
  });
});

describe("F8 shared references", () => {
  test("are copied, each for itself", () => {
    const shared = { a: [1] };
    const { value, problems } = readJson({ one: shared, two: shared, list: [shared, shared] });
    expect(problems).toEqual([]);
    expect(value).toEqual({ one: shared, two: shared, list: [shared, shared] });
  });

  test("an aliasing bomb meets the limit", () => {
    const bomb = nested(31, (inner) => ({ a: inner, b: inner }));
    expect(problemsOf(bomb)).toMatchObject([["limit-nodes", { length: expect.any(Number) }]]);
  });
});

describe("F9 the amount of text", () => {
  test("texts and keys count", () => {
    expect(problemsOf({ ab: "cd", e: ["f"] }, { text: 6 })).toEqual([]);
    expect(problemsOf({ ab: "cd", e: ["f"] }, { text: 5 })).toEqual([["limit-text", ["e", 0]]]);
    expect(problemsOf({ ab: "cd", e: ["f"], ghi: Number.NaN }, { text: 7 })).toEqual([["limit-text", ["ghi"]]]);
  });

  test("64 MB are too many", () => {
    expect(problemsOf("x".repeat(64_000_000))).toEqual([]);
    expect(readJson("x".repeat(64_000_001))).toMatchObject({ problems: [{ code: "limit-text", path: [] }], partial: undefined });
  });
});

describe("F10 many problems at once", () => {
  test("the first hundred and the count of the rest", () => {
    const { problems, rest } = readJson(times(100_000, () => Number.NaN));
    expect(problems.map(({ path }) => path[0])).toEqual(times(100, (index) => index));
    expect(rest).toBe(99_900);
  });

  test("a passed limit is told first", () => {
    const { problems, rest } = readJson([...times(150, () => Number.NaN), "too long"], fillLimits({ text: 3 }));
    expect([problems.length, rest, problems[0]?.code, problems[1]?.path]).toEqual([100, 51, "limit-text", [0]]);
    expect(problemsOf([Number.NaN, "too long"], { text: 3 })).toEqual([
      ["limit-text", [1]],
      ["number", [0]],
    ]);
  });

  test("a million problems are counted, not made", () => {
    expect(readJson(times(999_999, () => Number.NaN)).rest).toBe(999_899);
  });
});

describe("F11 numbers", () => {
  test("NaN and the infinities are refused", () => {
    expect(problemsOf({ a: Number.NaN, b: [Number.POSITIVE_INFINITY], c: Number.NEGATIVE_INFINITY, d: JSON.parse("1e400") })).toEqual([
      ["number", ["a"]],
      ["number", ["b", 0]],
      ["number", ["c"]],
      ["number", ["d"]],
    ]);
  });

  test("-0 is read as 0, and said so", () => {
    const { value, problems, zeros } = readJson({ a: [0, -0], b: -1 });
    expect(value).toStrictEqual({ a: [0, 0], b: -1 });
    expect(problems).toEqual([]);
    expect(zeros).toEqual([["a", 1]]);
  });

  test("as often as a list is long", () => {
    expect(readJson(times(1000, () => -0)).zeros).toHaveLength(100);
  });
});

describe("F12 what JSON cannot say is refused with its path", () => {
  test.each([
    ["undefined", undefined],
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
    ["a BigInt", 1n],
    ["a Date", new Date(0)],
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a Promise", Promise.resolve()],
    ["a boxed text", Object("x")],
    ["a boxed number", Object(1)],
    ["a boxed boolean", Object(false)],
    ["a boxed BigInt", Object(1n)],
    ["a typed array", new Uint8Array(2)],
    ["an array buffer", new ArrayBuffer(2)],
    ["a regular expression", /x/],
    ["an error", new Error("x")],
    ["a weak map", new WeakMap()],
    ["a generator", (function* () {})()],
    ["a Date of another realm", runInNewContext("new Date(0)")],
    ["a boxed text of another realm", runInNewContext("Object('x')")],
  ])("%s", (_, value) => {
    expect(problemsOf(value)).toEqual([["type", []]]);
    expect(problemsOf([1, value])).toEqual([["type", [1]]]);
    if (value !== undefined) expect(problemsOf({ a: { b: value } })).toEqual([["type", ["a", "b"]]]);
  });

  test("a hole in a list is refused, also where a prototype would fill it", () => {
    const list = Object.assign(new Array(3), { 0: 1, 2: 3 });
    expect(problemsOf(list)).toEqual([["type", [1]]]);
    expect(problemsOf(Object.setPrototypeOf(Object.assign(new Array(3), { 0: 1, 2: 3 }), { 1: "inherited" }))).toEqual([["type", [1]]]);
    expect(readJson(list).partial).toEqual([1, null, 3]);
  });
});

describe("F13 getters and proxies", () => {
  test("each getter is read once", () => {
    const reads: string[] = [];
    const input = {
      get a() {
        reads.push("a");
        return { n: reads.length };
      },
      list: Object.defineProperty([0], 0, { enumerable: true, get: () => `read ${reads.push("0")}` }),
    };
    expect(readJson(input).value).toEqual({ a: { n: 1 }, list: ["read 2"] });
    expect(reads).toEqual(["a", "0"]);
  });

  test("one that throws is unreadable; the others are read", () => {
    const input = {
      a: 1,
      b: Object.defineProperty({}, "x", { enumerable: true, get: boom }),
      c: Object.defineProperty([1, 2], 0, { get: boom }),
      d: 2,
    };
    const { problems, partial } = readJson(input);
    expect(problems).toMatchObject([
      { code: "unreadable", path: ["b", "x"], values: { reason: "boom" } },
      { code: "unreadable", path: ["c", 0] },
    ]);
    expect(partial).toEqual({ a: 1, b: {}, c: [null, 2], d: 2 });
  });

  const handlers = Object.fromEntries(
    ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "isExtensible", "set", "defineProperty"].map((trap) => [
      trap,
      boom,
    ]),
  );
  test.each([
    ["a proxy whose every trap throws", new Proxy({ a: 1 }, handlers)],
    ["a list proxy whose every trap throws", new Proxy([1], handlers)],
    ["a revoked proxy", revoked()],
    ["a list without a length", new Proxy([], { get: (_, key) => (key === "length" ? "many" : undefined) })],
    ["a list of negative length", new Proxy([], { get: (_, key) => (key === "length" ? -1 : undefined) })],
    ["a list of half a length", new Proxy([], { get: (_, key) => (key === "length" ? 0.5 : undefined) })],
  ])("%s is unreadable", (_, input) => {
    expect(problemsOf(input)).toEqual([["unreadable", []]]);
    expect(problemsOf({ a: [input] })).toEqual([["unreadable", ["a", 0]]]);
  });

  test("a thrown thing that throws again does no harm", () => {
    const evil = Object.defineProperty({}, "message", { get: boom });
    const input = {
      get a() {
        throw evil;
      },
    };
    expect(problemsOf(input)).toEqual([["unreadable", ["a"]]]);
  });

  test("an endless one meets a limit", () => {
    const same: object = endless(() => same);
    expect(problemsOf(same)).toEqual([["cycle", ["a"]]]);
    const fresh = (): object => endless(fresh);
    expect(problemsOf(fresh())).toMatchObject([["limit-depth", { length: 200 }]]);
    const bushy = (): object => new Proxy([1, 1], { get: (list, key) => (key === "length" ? list.length : bushy()) });
    expect(readJson(bushy())).toMatchObject({
      problems: { 0: { code: "limit-nodes" }, 1: { code: "limit-depth" }, length: 100 },
      value: undefined,
    });
    const long = new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 40 : 1) });
    expect(problemsOf(long)).toEqual([["limit-nodes", []]]);
  });
});

describe("F14 F16 unusual but readable objects", () => {
  class Goal {
    id = "g";
    get statement() {
      return "inherited";
    }
  }
  test.each([
    ["frozen", Object.freeze({ a: Object.freeze([1]) }), { a: [1] }],
    ["sealed", Object.seal({ a: 1 }), { a: 1 }],
    ["without a prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["of another realm", runInNewContext("({ a: [1, { b: null }] })"), { a: [1, { b: null }] }],
    ["with inherited fields", Object.assign(Object.create({ inherited: 1 }), { a: 1 }), { a: 1 }],
    ["an instance of a class", new Goal(), { id: "g" }],
    ["with symbols", { a: 1, [Symbol("s")]: 2 }, { a: 1 }],
    ["with hidden fields", Object.defineProperty({ a: 1 }, "b", { value: 2 }), { a: 1 }],
    ["a list with more than items", Object.assign([1], { extra: 2 }), [1]],
  ])("%s", (_, input, copy) => {
    const { value, problems } = readJson(input);
    expect(problems).toEqual([]);
    expect(value).toEqual(copy);
    expect(Object.getPrototypeOf(value)).toBe(Array.isArray(copy) ? Array.prototype : Object.prototype);
  });
});

describe("F15 the caller's input", () => {
  test("is neither changed nor frozen", () => {
    const input = { a: [1, { b: "x" }], c: -0, d: undefined };
    const before = structuredClone(input);
    readJson(input);
    expect(input).toStrictEqual(before);
    expect([input, input.a, input.a[1]].some(Object.isFrozen)).toBe(false);
  });
});

describe("F17 circles", () => {
  test("are refused where they close", () => {
    const root: Record<string, unknown> = { a: {} };
    root["self"] = root;
    const list: unknown[] = [];
    list.push({ back: list });
    expect(problemsOf(root)).toEqual([["cycle", ["self"]]]);
    expect(problemsOf({ list, again: list })).toEqual([
      ["cycle", ["list", 0, "back"]],
      ["cycle", ["again", 0, "back"]],
    ]);
  });
});

describe("F23 several faults in one input", () => {
  test("are reported together, in reading order", () => {
    const input = { a: Number.NaN, b: { c: [1n] }, ["__proto__x"]: 1, d: new Date(0), e: JSON.parse('{"__proto__":1}') };
    expect(problemsOf(input)).toEqual([
      ["number", ["a"]],
      ["type", ["b", "c", 0]],
      ["type", ["d"]],
      ["forbidden-key", ["e", "__proto__"]],
    ]);
  });
});

describe("G2 limits are settable, and checked", () => {
  test.each([{ depth: 0 }, { nodes: -1 }, { text: 1.5 }, { depth: Number.NaN }, { nodes: Number.POSITIVE_INFINITY }])(
    "%j is the caller's mistake",
    (limits) => {
      expect(() => fillLimits(limits)).toThrow(expect.objectContaining({ code: "config" }));
    },
  );

  test("one is a limit", () => {
    expect(problemsOf("x", { depth: 1, nodes: 1, text: 1 })).toEqual([]);
    expect(problemsOf([1], { depth: 1, nodes: 1 })).toEqual([["limit-nodes", []]]);
  });

  test("undefined means the standard limit", () => {
    expect(problemsOf([[1]], { depth: undefined, nodes: undefined, text: undefined })).toEqual([]);
  });
});
