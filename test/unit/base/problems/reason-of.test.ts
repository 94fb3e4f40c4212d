import { describe, expect, test } from "vitest";
import { reasonOf } from "../../../../src/base/problems/reason-of.js";

describe("F71 why something was thrown", () => {
  const evil = {
    get message() {
      throw new Error("evil");
    },
  };
  test.each([
    [new Error("boom"), "boom"],
    ["boom", "boom"],
    [{ message: "boom" }, "boom"],
    [null, undefined],
    [undefined, undefined],
    [42, undefined],
    [{ message: 42 }, undefined],
    [new Error(""), undefined],
    [evil, undefined],
  ])("%#", (thrown, reason) => expect(reasonOf(thrown)).toBe(reason));

  test("in at most 200 characters", () => {
    expect(reasonOf(new Error("x".repeat(1000)))).toHaveLength(200);
    expect(reasonOf("x".repeat(1000))).toHaveLength(200);
  });
});
