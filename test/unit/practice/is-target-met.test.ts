import { describe, expect, it } from "vitest";
import type { Target } from "../../../src/model/strategy/target.js";
import { isTargetMet } from "../../../src/practice/is-target-met.js";

const rubric: Target = { kind: "rubric", question: "How?", levels: ["badly", "well", "splendidly"], atLeast: "well" };

describe("E5 whether a reading meets a target", () => {
  it.each<[Target, number, boolean]>([
    [{ kind: "value", atLeast: 3 }, 3, true],
    [{ kind: "value", atLeast: 3 }, 2.9, false],
    [{ kind: "value", atMost: 3 }, 3, true],
    [{ kind: "value", atMost: 3 }, 3.1, false],
    [{ kind: "value", atLeast: 2, atMost: 3 }, 1, false],
    [{ kind: "value" }, 0, true],
    [{ kind: "each", atLeast: 1, what: "event" }, 0, false],
    [{ kind: "share", atMost: 0.2, of: "m" }, 0.1, true],
    [{ kind: "guard", atLeast: 0 }, -1, false],
    [{ kind: "rank", atMost: 3 }, 4, false],
    [{ kind: "rank", atMost: 3 }, 1, true],
  ])("%j with %d: %s", (target, reading, met) => {
    expect(isTargetMet(target, reading)).toBe(met);
  });

  it.each([
    ["badly", false],
    ["well", true],
    ["splendidly", true],
  ])("C11 reads a rubric's level “%s”", (level, met) => {
    expect(isTargetMet(rubric, level)).toBe(met);
  });

  it("takes the worst level for met where the target asks for no more", () => {
    expect(isTargetMet({ ...rubric, atLeast: "badly" }, "badly")).toBe(true);
  });

  it("does not say what a reading alone cannot", () => {
    expect(isTargetMet({ kind: "growth", ratio: 1 }, 5)).toBeUndefined();
    expect(isTargetMet(rubric, 2)).toBeUndefined();
    expect(isTargetMet(rubric, "so-so")).toBeUndefined();
    expect(isTargetMet({ ...rubric, atLeast: "so-so" }, "well")).toBeUndefined();
    expect(isTargetMet({ kind: "value", atLeast: 3 }, "well")).toBeUndefined();
  });
});
