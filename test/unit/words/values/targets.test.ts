import { describe, expect, test } from "vitest";
import type { Baseline } from "../../../../src/model/strategy/baseline.js";
import type { Target } from "../../../../src/model/strategy/target.js";
import { describeBaseline, describeTarget } from "../../../../src/words/values/targets.js";
import { wording } from "../wording.js";

const cases: [Target, string][] = [
  [{ kind: "value", atLeast: 600, per: "week" }, "at least 600 a week"],
  [{ kind: "value", atLeast: 600 }, "at least 600"],
  [{ kind: "value", atMost: 8 }, "at most 8"],
  [{ kind: "value", atLeast: 0 }, "at least 0"],
  [{ kind: "value", atLeast: 20, atMost: 30, per: "hour" }, "between 20 and 30 an hour"],
  [{ kind: "value", atLeast: 12, atMost: 12, per: "quarter" }, "exactly 12 a quarter"],
  [{ kind: "value" }, "no figure stated"],
  [{ kind: "value", atLeast: 1e21 }, "at least 1e+21"],
  [{ kind: "growth", ratio: 1 }, "double the baseline"],
  [{ kind: "growth", ratio: 0 }, "the same as the baseline"],
  [{ kind: "growth", ratio: 0.1 }, "10% above the baseline"],
  [{ kind: "growth", ratio: -0.2 }, "20% below the baseline"],
  [{ kind: "growth", ratio: -0.5 }, "half the baseline"],
  [{ kind: "growth", ratio: 2 }, "3 times the baseline"],
  [{ kind: "growth", ratio: 1.1 }, "2.1 times the baseline"],
  [{ kind: "growth", ratio: 1, per: "year" }, "double every year"],
  [{ kind: "growth", ratio: 0, per: "day" }, "the same every day"],
  [{ kind: "growth", ratio: 0.29, per: "month" }, "29% more every month than the month before"],
  [{ kind: "growth", ratio: -0.05, per: "week" }, "5% less every week than the week before"],
  [{ kind: "growth", ratio: -0.5, per: "week" }, "half every week"],
  [{ kind: "growth", ratio: 4, per: "week" }, "5 times as much every week"],
  [{ kind: "each", atLeast: 100, what: "event" }, "at least 100 per event"],
  [{ kind: "each", atMost: 2, what: "post\nof a day" }, "at most 2 per post of a day"],
  [{ kind: "share", atLeast: 0.29, of: "sign-ups" }, "at least 29% of sign-ups"],
  [{ kind: "share", atLeast: 0.2, atMost: 0.25, of: "sign-ups" }, "between 20% and 25% of sign-ups"],
  [{ kind: "rank", atMost: 1 }, "first place"],
  [{ kind: "rank", atMost: 3 }, "third place or better"],
  [{ kind: "rank", atMost: 20 }, "place 20 or better"],
  [{ kind: "guard", atLeast: 0.45 }, "must not fall below 0.45"],
  [{ kind: "guard", atMost: 3 }, "must not rise above 3"],
  [{ kind: "guard", atLeast: 0.2, atMost: 0.25 }, "must stay between 0.2 and 0.25"],
  [{ kind: "guard", atLeast: 5, atMost: 5 }, "must stay at 5"],
  [
    { kind: "rubric", question: "How do replies sound?", levels: ["cold", "mixed", "mostly warm"], atLeast: "mostly warm" },
    "at least “mostly warm” on “How do replies sound?” (cold → mixed → mostly warm)",
  ],
  [{ kind: "rubric", question: "How?", levels: [], atLeast: "$&" }, "at least “$&” on “How?”"],
];

describe("C11 E5 targets in words", () => {
  test.each(cases)("%j is %s", (target, words) => expect(describeTarget(target, wording)).toBe(words));

  test("values are literal: braces and brackets of a plan are no template", () => {
    expect(describeTarget({ kind: "each", atLeast: 1, what: "{figure} [of {what}]" }, wording)).toBe("at least 1 per {figure} [of {what}]");
  });
});

test.each<[Baseline, string]>([
  [{ value: 14 }, "14"],
  [{ value: 0, on: "2026-12-31" }, "0 (31 December 2026)"],
  [{ value: -2.5, period: { from: "2026-01-01", to: "2026-12-31" } }, "-2.5 (1 January 2026 to 31 December 2026)"],
  [{ atLeast: 0.2, atMost: 0.25 }, "0.2 to 0.25"],
  [{ atLeast: 20, atMost: 25, on: "2026-12-01" }, "20 to 25 (1 December 2026)"],
  [
    { value: 3, on: "2026-12-31", period: { from: "2026-12-01", to: "2026-12-30" } },
    "3 (31 December 2026; 1 December 2026 to 30 December 2026)",
  ],
  [{ unknown: "nobody counted" }, "not known: nobody counted"],
])("E5 the baseline %j is %s", (baseline, words) => expect(describeBaseline(baseline, wording)).toBe(words));
