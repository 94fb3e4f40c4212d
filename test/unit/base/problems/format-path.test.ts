import { describe, expect, test } from "vitest";
import { formatPath } from "../../../../src/base/problems/format-path.js";
import { times } from "../../../helpers/times.js";

describe("G17 a path is written as people write it", () => {
  test.each([
    [[], "the plan"],
    [["strategies", 0, "goals", 1, "id"], "strategies[0].goals[1].id"],
    [[0, "id"], "[0].id"],
    [["a_9", "$b"], "a_9.$b"],
    [["ext", "my-plugin", "a b"], 'ext["my-plugin"]["a b"]'],
    [["a\nb"], '["a\\u{a}b"]'],
    [["a", ""], 'a[""]'],
  ])("%j is %s", (path, told) => expect(formatPath(path)).toBe(told));

  test("a long one keeps both ends: half of 120 characters for the head, the rest for the tail", () => {
    const numbers = times(1000, (index) => index);
    const steps = (from: number, to: number) => numbers.slice(from, to).map((index) => `[${index}]`);
    expect(formatPath(["first", ...numbers, "last"])).toBe(`first${steps(0, 16).join("")}…${steps(990, 1000).join("")}.last`);
  });

  test("a long key is cut", () => {
    expect(formatPath(["x".repeat(10_000)])).toBe(`["${"x".repeat(39)}…"]`);
  });
});
