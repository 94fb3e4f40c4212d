import { describe, expect, test } from "vitest";
import { duplicateKeysIn } from "../../../../src/base/json/duplicate-keys-in.js";
import { fillLimits, type JsonLimits } from "../../../../src/base/json/json-limits.js";
import { parseJsonText } from "../../../../src/base/json/parse-json-text.js";
import { readJson } from "../../../../src/base/json/read-json.js";
import { readJsonText } from "../../../../src/base/json/read-json-text.js";
import type { FilledLimits } from "../../../../src/base/json/standard-limits.js";

/** What the two guards say one after the other. */
const guarded = (text: string, limits: FilledLimits) => {
  const { value, problem } = parseJsonText(text, limits);
  const { problems, rest } = problem === undefined ? duplicateKeysIn(text, limits) : { problems: [problem], rest: 0 };
  return problems.length === 0 ? readJson(value, limits) : { value: undefined, partial: undefined, problems, rest, zeros: [] };
};

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("F4 F6 F7 F16 a text is read as its guards say, in one glance or in two", () => {
  test.each<[string, string, JsonLimits?]>([
    ["an object", '{"a":[1,"b",null,true,{"c":{}}],"d":{"e":0.5}}'],
    ["a text, alone", '"a"'],
    ["null", "null"],
    ["-0, alone", "-0"],
    ["-0, deep inside", '{"a":[{"b":-0.0}]}'],
    ["a number that comes to -0", "[-1e-400]"],
    ["a number that comes to infinity", "[1e400]"],
    ["space wherever it may be", ' {\n\t"a" \r\n : [ 1 , "b" ] }\n'],
    ["quotes, colons and escapes in texts", String.raw`{"a":":","b\\":"\":","\"":"a\":1","c":"{\"a\":1}","d":"\\\\"}`],
    ["a key twice", '{"a":1,"b":2,"a":3}'],
    ["a key twice, once in an escape", String.raw`{"id":1,"\u0069d":2}`],
    ["a key twice, what was lost has fields", '{"a":{"b":{"c":1}},"a":{}}'],
    ["an empty key twice", '{"":1,"":2}'],
    ["a forbidden key", '{"a":[{"__proto__":{"b":1}}]}'],
    ["a forbidden key, once in an escape", String.raw`{"constr\u0075ctor":1}`],
    ["names that all objects have", '{"toString":1,"hasOwnProperty":{"valueOf":[]}}'],
    ["no JSON", '{"a":1,}'],
    ["nothing", ""],
    ["as deep as may be", nested(5), { depth: 5 }],
    ["one deeper", nested(6), { depth: 5 }],
    ["as many values as may be", '{"a":[1,2,3]}', { nodes: 5 }],
    ["one more", '{"a":[1,2,3]}', { nodes: 4 }],
    ["as much text as may be in all", '"aaaa"', { text: 6 }],
    ["one more than may be in all", '"aaaaa"', { text: 6 }],
    ["a hundred thousand levels", nested(100_000)],
  ])("%s", (_, text, limits = {}) => {
    expect(readJsonText(text, fillLimits(limits))).toEqual(guarded(text, fillLimits(limits)));
  });
});
