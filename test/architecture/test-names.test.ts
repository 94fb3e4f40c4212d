import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { unknownDemands } from "./checks/test-names.js";

describe("architecture: a test that names a demand names one that was made", () => {
  test("in test", () => {
    expect(unknownDemands(readSources("test", ".ts"))).toEqual([]);
  });

  test("an id out of range is named, plain words are not", () => {
    const text = `describe("E2 a goal", () => {});
describe("E6 F4 a goal", () => {});
test.each([1])("Z1 %s", () => {});
test(\`F85 \${x}\`, () => {});
describe("slugs", () => {});
describe("A4 and UTF8 paper", () => {});`;
    expect(unknownDemands(planted({ "test/a.test.ts": text }))).toEqual([
      "test/a.test.ts:2 proves E6, which nobody demands",
      "test/a.test.ts:3 proves Z1, which nobody demands",
      "test/a.test.ts:4 proves F85, which nobody demands",
    ]);
  });
});
