import { describe, expect, test } from "vitest";
import { formatPath } from "../../../src/base/format-path.js";

describe("G17 a path is written as people write it", () => {
  test.each([
    [[], "the plan"],
    [["strategies", 0, "goals", 1, "id"], "strategies[0].goals[1].id"],
    [[0, "id"], "[0].id"],
    [["ext", "my-plugin", "a b"], 'ext["my-plugin"]["a b"]'],
    [["a\nb"], '["a\\u{a}b"]'],
    [["a", ""], 'a[""]'],
  ])("%j is %s", (path, told) => expect(formatPath(path)).toBe(told));

  test("a long one keeps both ends and at most 121 characters", () => {
    const path = ["first", ...Array.from({ length: 1000 }, (_, index) => index), "last"];
    const told = formatPath(path);
    expect(told).toMatch(/^first\[0\]\[1\].*…\[\d+\].*\.last$/);
    expect(told.length).toBeLessThanOrEqual(121);
    expect(told.length).toBeGreaterThan(100);
  });

  test("a long key is cut", () => {
    expect(formatPath(["x".repeat(10_000)])).toBe(`["${"x".repeat(39)}…"]`);
  });
});
