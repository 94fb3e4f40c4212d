import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fnv1a64 } from "../../../../src/base/text/fnv1a-64.js";

/** The definition word for word, in integers of any size. */
const byDefinition = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
};

describe("the hash of a text", () => {
  test.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of “%s” is the one its authors publish", (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  test("is the one of the definition for every text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 50 }), (units) => {
        const text = String.fromCharCode(...units);
        expect(fnv1a64(text)).toBe(byDefinition(text));
      }),
    );
  });
});
