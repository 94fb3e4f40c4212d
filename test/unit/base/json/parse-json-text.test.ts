import { describe, expect, test } from "vitest";
import { parseJsonText } from "../../../../src/base/json/parse-json-text.js";

const syntaxOf = (text: string) => {
  const { value, problem } = parseJsonText(text);
  expect(value).toBeUndefined();
  return problem;
};

describe("F1 what is not JSON is json-syntax with line and column", () => {
  test.each([
    ["", 1, 1],
    ["  \n ", 2, 2],
    ["{", 1, 2],
    ["[1,", 1, 4],
    ["[1 2]", 1, 4],
    ["[1,]", 1, 4],
    ["[,1]", 1, 2],
    ['{"a":1,}', 1, 8],
    ["{'a':1}", 1, 2],
    ["{a:1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a":}', 1, 6],
    ['{"a"}', 1, 5],
    ["{1:2}", 1, 2],
    ["[1}", 1, 3],
    ['{"a":1]', 1, 7],
    ["1 2", 1, 3],
    ["[] []", 1, 4],
    ["]", 1, 1],
    ['"abc', 1, 5],
    ['"a\nb"', 1, 3],
    ['"a\tb"', 1, 3],
    ['"\\x"', 1, 2],
    ['"\\u12g4"', 1, 2],
    ['"\\', 1, 2],
    ["'a'", 1, 1],
    ["NaN", 1, 1],
    ["[Infinity]", 1, 2],
    ["-", 1, 1],
    ["+1", 1, 1],
    ["01", 1, 2],
    ["1.", 1, 2],
    [".5", 1, 1],
    ["1e", 1, 2],
    ["0x10", 1, 2],
    ["tru", 1, 1],
    ["True", 1, 1],
    ["nulll", 1, 5],
    ["undefined", 1, 1],
    ["// a comment\n{}", 1, 1],
    ["{}\n/* end */", 2, 1],
    ['{\n  "a": 1,\r\n  "b": x\n}', 3, 8],
    ["[\r1,\r2;]", 3, 2],
    ["\u00a0{}", 1, 1],
    ["{\u2028}", 1, 2],
    ['["😀", x]', 1, 8],
  ])("%j: line %i, column %i", (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(syntaxOf(text)).toMatchObject({ code: "json-syntax", path: [], values: { line, column } });
  });

  test("a message says what stands there and what should", () => {
    expect(syntaxOf('{\n  "a" 1}')?.message).toBe(
      "This is not JSON: line 2, column 7 holds “1”, where a colon was expected. Correct the text there.",
    );
    expect(syntaxOf("[1")?.message).toContain("holds the end of the text, where a comma or ] was expected");
    expect(syntaxOf('"a\r\n"')?.message).toContain("holds the end of the line");
    expect(syntaxOf("[😀]")?.message).toContain("“😀”");
    expect(syntaxOf("[\0]")?.message).toContain("“\\u{0}”");
  });

  test.each([
    ["\ufeff{}", "byte order mark (U+FEFF)"],
    ["[1,]", "no comma after the last item"],
    ['{"a":1,}', "no comma after the last item"],
    ["// x", "no comments"],
    ["{'a':1}", "double quotes"],
    ["[NaN]", "no NaN"],
    ["[undefined]", "undefined"],
  ])("%j gets a hint", (text, hint) => expect(syntaxOf(text)?.message).toContain(hint));

  test("no hint where the bracket is merely the wrong one", () => {
    expect(syntaxOf("[1}")?.values).not.toHaveProperty("hint");
  });

  test.each(["[", '{"a":', "[[", '"\\u0041'])("%j, three hundred thousand times, is answered", (piece) => {
    syntaxOf(piece.repeat(300_000));
  });
});

describe("valid JSON is handed on", () => {
  test.each(["{}", " [1, -0.5e+3, true, false, null] ", '"\\u00e9\\n"', '{"a":{"b":[{}]},"c":""}', "\t\r\n0"])("%j", (text) => {
    expect(parseJsonText(text)).toEqual({ value: JSON.parse(text) });
  });

  test("also nested three hundred thousand levels deep", () => {
    expect(parseJsonText("[".repeat(300_000) + "]".repeat(300_000)).problem).toBeUndefined();
  });
});

describe("F9 a text beyond the limit is refused unread", () => {
  test("by its length", () => {
    expect(parseJsonText('"abc"', { text: 5 }).value).toBe("abc");
    expect(parseJsonText('"abc"', { text: 4 }).problem).toMatchObject({ code: "limit-text", values: { limit: 4 } });
  });
});

describe("what is no text", () => {
  test.each([undefined, null, 42, {}, Buffer.from("{}")])("%# is type", (input) => {
    // A caller without types.
    expect(parseJsonText(input as string).problem).toMatchObject({ code: "type", path: [] });
  });
});
