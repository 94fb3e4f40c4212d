import { expect, test } from "vitest";
import { countKeys } from "../../../../src/base/json/count-keys.js";

test.each([
  ["{}", 0],
  ['["a",":","\\":"]', 0],
  ['{"a":1,"b":{"a":":"},"c":[{"d":"\\\\"},{"":"\\""}]}', 6],
  ['{"a" \n\t:1}', 1],
  ['{"a":1,"a":2}', 2],
])("F16 the keys that are written are counted: %s", (text, count) => {
  expect(countKeys(text)).toBe(count);
});
