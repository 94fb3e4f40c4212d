import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/base/json/canonical-json.js";
import { digestOf } from "../../src/base/json/digest.js";
import type { Json } from "../../src/base/json/json.js";

/** Any JSON value, its keys and texts well-formed Unicode of every plane; no key the guard refuses. */
const json = fc
  .jsonValue({ stringUnit: "binary", maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

/** An independent, recursive writer. */
const sorted = (value: Json): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return new Map(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (value instanceof Map) return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}:${written(inner)}`).join()}}`;
  return JSON.stringify(value);
};

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

describe("canonical JSON (RFC 8785)", () => {
  test("says the same as the value, in the one order", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text).toBe(written(sorted(value)));
      }),
    );
  });

  test("is the same whatever the order of keys, and again from its own text", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe("G11 digests", () => {
  test("are the SHA-256 that the host computes", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(digestOf(value)).toBe(createHash("sha256").update(canonicalJson(value), "utf8").digest("hex"));
      }),
    );
  });
});
