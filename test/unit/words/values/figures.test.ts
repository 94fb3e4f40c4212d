import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Target } from "../../../../src/model/strategy/target.js";
import { describeFigure, describeNumber, describeProgress } from "../../../../src/words/values/figures.js";
import { wordingOf } from "../../../../src/words/wording-of.js";
import { german } from "../../../helpers/german.js";
import { planOf } from "../../../helpers/plan-of.js";

const wording = wordingOf(planOf());
const atLeast = (least: number, more: object = {}): Target => ({ kind: "value", atLeast: least, ...more });

describe("B7 a figure in the terms of its target", () => {
  it.each<[number | string, Target, string]>([
    [612, atLeast(600, { per: "week" }), "612 a week"],
    [0.0752, atLeast(0.08), "0.0752"],
    [1000 / 13, atLeast(70), "76.9231"],
    [12_345_678.6, atLeast(1), "12345679"],
    [0.1 + 0.2, { kind: "each", atLeast: 1, what: "event" }, "0.3"],
    [7.52 / 6.23 - 1, { kind: "growth", ratio: 0.3, per: "quarter" }, "+20.7%"],
    [-0.192435, { kind: "growth", ratio: 0.3 }, "-19.2%"],
    [0, { kind: "growth", ratio: 0.3 }, "0%"],
    [12.3456, { kind: "growth", ratio: 3 }, "+1235%"],
    [0.29, { kind: "share", atLeast: 0.2, of: "m" }, "29%"],
    [3, { kind: "rank", atMost: 3 }, "3"],
    [0.4, { kind: "guard", atLeast: 0.45 }, "0.4"],
    ["mostly", { kind: "rubric", question: "Who comes?", levels: ["rarely", "mostly"], atLeast: "mostly" }, "mostly"],
  ])("%j of %j is %j", (figure, target, words) => {
    expect(describeFigure(figure, target, wording)).toBe(words);
  });

  it.each<[number, Target, string]>([
    [0.2999, { kind: "growth", ratio: 0.3 }, "+29.99%"],
    [0.299_999, { kind: "growth", ratio: 0.3 }, "+29.9999%"],
    [0.3, { kind: "growth", ratio: 0.3 }, "+30%"],
    [0.000_04, { kind: "growth", ratio: 0.3 }, "+0.004%"],
    [599.9999, atLeast(600), "599.9999"],
    [600.000_04, { kind: "guard", atMost: 600 }, "600.00004"],
    [0.200_04, { kind: "share", atMost: 0.2, of: "m" }, "20.004%"],
  ])("%j is not rounded to the limit of %j: %j", (figure, target, words) => {
    expect(describeFigure(figure, target, wording)).toBe(words);
  });

  test("a way that is nearly done is not said to be done", () => {
    const told = [0, 0.5, 0.9996, 1, 1.2345, -0.25, 0.000_004].map((progress) => describeProgress(progress, wording));
    expect(told).toEqual(["0%", "50%", "99.96%", "100%", "123%", "-25%", "0.0004%"]);
  });

  test("whatever the figure, what is said of it is on the same side of the limit", () => {
    const limits = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-6, max: 1e9 });
    // Twelve digits are as many as are said of any number, so that what lies nearer than that is the same.
    const distances = fc.oneof(fc.double({ noNaN: true, min: 1e-10, max: 1e-2 }), fc.double({ noNaN: true, min: -1e-2, max: -1e-10 }));
    fc.assert(
      fc.property(limits, distances, (limit, distance) => {
        const figure = limit * (1 + distance);
        expect(Number(describeFigure(figure, atLeast(limit), wording)) >= limit).toBe(figure >= limit);
      }),
    );
  });

  test("no noise of binary fractions, no minus before zero", () => {
    expect([0.1 + 0.2, -0, 1e21, 123_456_789_012].map(describeNumber)).toEqual(["0.3", "0", "1e+21", "123456789012"]);
  });

  test("a language has its own percent and words", () => {
    const templates = { ...german.templates, "values/figure.grown": "{percent} mehr" };
    const target = { kind: "growth", ratio: 0.3 } as const;
    expect(describeFigure(0.207, target, wordingOf(planOf(), { ...german, templates }))).toBe("20.7 % mehr");
  });
});
