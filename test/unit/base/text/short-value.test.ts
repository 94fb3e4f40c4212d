import { expect, test } from "vitest";
import { shortValue } from "../../../../src/base/text/short-value.js";

const long = "x".repeat(10_000);
const short = `${"x".repeat(199)}…`;

test("G17 texts are cut to 200 characters, also in lists; anything else stays as it is", () => {
  expect(shortValue(long)).toBe(short);
  expect(shortValue("x".repeat(200))).toBe("x".repeat(200));
  expect(shortValue(["a", long])).toEqual(["a", short]);
  expect(shortValue(5)).toBe(5);
  expect(shortValue(undefined)).toBe(undefined);
});
