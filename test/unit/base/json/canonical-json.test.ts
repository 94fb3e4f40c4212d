import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/base/json/canonical-json.js";
import type { Json } from "../../../../src/base/json/json.js";

describe("canonical JSON (RFC 8785)", () => {
  test("keys are sorted by UTF-16 code units, at every depth (3.2.3)", () => {
    // The order the standard's own example asks for: code units, so that the emoji (D83D …) comes before U+FB33.
    const keys = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
    const value = Object.fromEntries([...keys].reverse().map((key) => [key, 0]));
    expect(Object.keys(JSON.parse(canonicalJson({ a: [value] })).a[0])).toEqual(["1", ...keys.filter((key) => key !== "1")]);
    expect(canonicalJson(value)).toBe(`{${keys.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
  });

  test.each([
    [0, "0"],
    [-0, "0"],
    [1e21, "1e+21"],
    [1e-7, "1e-7"],
    [0.000001, "0.000001"],
    [1e9 / 3, "333333333.3333333"],
    [123456789012345680000, "123456789012345680000"],
    [Number.MIN_VALUE, "5e-324"],
  ])("number %d is %s (3.2.2.3)", (number, text) => expect(canonicalJson(number)).toBe(text));

  test.each([
    ['€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ["\b\t\f\r\u001f\u007f\u2028", '"\\b\\t\\f\\r\\u001f\u007f\u2028"'],
    ["😀", '"😀"'],
  ])("text %j (3.2.2.2)", (text, written) => expect(canonicalJson(text)).toBe(written));

  test.each([
    [[], "[]"],
    [{}, "{}"],
    [null, "null"],
    [[true, false, null, [[]], { b: {}, a: [] }], '[true,false,null,[[]],{"a":[],"b":{}}]'],
  ])("%j has no space", (value, text) => expect(canonicalJson(value as Json)).toBe(text));

  test("what the standard forbids is refused with its place", () => {
    expect(() => canonicalJson({ a: ["x", "\ud800"] })).toThrow(expect.objectContaining({ code: "text", path: ["a", 1] }));
    expect(() => canonicalJson({ a: { "\udc00": 1 } })).toThrow(expect.objectContaining({ code: "text", path: ["a", "\udc00"] }));
    expect(() => canonicalJson([Number.NaN])).toThrow(expect.objectContaining({ code: "number", path: [0] }));
    expect(() => canonicalJson(Number.POSITIVE_INFINITY)).toThrow(expect.objectContaining({ code: "number", path: [] }));
  });

  test("G2 depth costs no stack", () => {
    let deep: Json = 1;
    for (let index = 0; index < 100_000; index += 1) deep = [deep];
    expect(canonicalJson(deep)).toHaveLength(200_001);
  });
});
