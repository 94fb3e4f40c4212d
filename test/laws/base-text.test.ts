import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createProblem } from "../../src/base/problems/create-problem.js";
import { problemCodes } from "../../src/base/problems/problem.js";
import { excerpt } from "../../src/base/text/excerpt.js";
import { slugOf } from "../../src/base/text/slug.js";

const text = fc.string({ unit: "binary", maxLength: 300 });

describe("F28 excerpts", () => {
  test("are well-formed, short enough, and begin as the text does", () => {
    fc.assert(
      fc.property(text, fc.nat(300), (whole, atMost) => {
        const cut = excerpt(whole, atMost);
        expect(cut.length).toBeLessThanOrEqual(atMost);
        expect(() => encodeURIComponent(cut)).not.toThrow();
        if (cut !== whole) {
          expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
          expect(cut.length).toBeGreaterThanOrEqual(atMost - 1);
        }
      }),
    );
  });
});

describe("slugs", () => {
  test("have one form, and a slug's slug is itself", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: fc.constantFrom("a", "B", " ", "é", "ß", "-"), maxLength: 100 })), (whole) => {
        const slug = slugOf(whole);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugOf(slug)).toBe(slug);
        expect(slugOf(whole.normalize("NFC"))).toBe(slug);
      }),
    );
  });
});

describe("G17 problems", () => {
  test("whatever the values, the message is at most 2 KiB, on one line and well-formed", () => {
    const values = fc.dictionary(
      fc.constantFrom("found", "id", "key", "field", "suggestion", "choices", "expected", "reason", "hint", "path"),
      fc.oneof(fc.string({ unit: "binary", maxLength: 2000 }), fc.anything()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...problemCodes), fc.array(fc.oneof(fc.nat(), text)), values, (code, path, found) => {
        const { message } = createProblem(code, path, found);
        expect(Buffer.byteLength(message)).toBeLessThanOrEqual(2048);
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
