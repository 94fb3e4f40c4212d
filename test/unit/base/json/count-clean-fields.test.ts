import { describe, expect, test } from "vitest";
import { countCleanFields } from "../../../../src/base/json/count-clean-fields.js";

const limits = { depth: 3, nodes: 8, text: 10 };

describe("F4 F6 F7 a value that may be used as it is", () => {
  test.each([
    ["null", 0],
    ["[[[]]]", 0],
    ['{"a":{"b":[1]}}', 2],
    ['[{"a":1},{"a":1}]', 2],
    ['{"toString":1}', 1],
    ["[0,1,2,3,4,5,6]", 0],
  ])("has so many fields: %s", (text, count) => {
    expect(countCleanFields(JSON.parse(text), limits)).toBe(count);
  });

  test.each([
    "-0",
    '{"a":[-0]}',
    '{"__proto__":1}',
    '[{"prototype":1}]',
    "[[[[]]]]",
    "[0,1,2,3,4,5,6,7]",
    '["aaaaaaaaaaa"]',
    '{"aaaaaaaaaaa":1}',
  ])("is none: %s", (text) => {
    expect(countCleanFields(JSON.parse(text), limits)).toBeUndefined();
  });
});
