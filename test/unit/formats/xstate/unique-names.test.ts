import { describe, expect, test } from "vitest";
import { UniqueNames } from "../../../../src/formats/xstate/unique-names.js";

describe("F19 names that look alike stay apart", () => {
  const take = (...wanted: readonly string[]) => {
    const names = new UniqueNames();
    return wanted.map((one) => names.take(one));
  };

  test("a name is taken as it is wanted, and the next that would be the same gets a number", () => {
    expect(take("plan", "make-a-plan", "plan", "plan-2", "plan")).toEqual(["plan", "make-a-plan", "plan-2", "plan-2-2", "plan-3"]);
  });

  test("what is no letter, digit or dash is left out", () => {
    expect(take("a.b", "#a b", "__proto__", "", "…", "Über_Nacht")).toEqual([
      "a-b",
      "a-b-2",
      "proto",
      "unnamed",
      "unnamed-2",
      "Über-Nacht",
    ]);
  });
});
