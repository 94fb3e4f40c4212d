import { describe, expect, it } from "vitest";
import type { KpiInput } from "../../../src/model/strategy/kpi.js";
import type { Target } from "../../../src/model/strategy/target.js";
import { countingKpis, deadlineOf, isComparable, isGuard, isTargetMet, needsDeadline, targetOf } from "../../../src/practice/kpis.js";
import { planOf } from "../../helpers/plan-of.js";

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

/** KPIs as a strategy states them. */
const kpisOf = (...kpis: Partial<KpiInput>[]) =>
  planOf({
    metrics: [{ id: "sales" }, { id: "visits" }],
    strategies: [{ id: "s", kpis: kpis.map((kpi, at) => ({ id: `k${at}`, metric: "sales", ...kpi })) }],
  }).strategies.flatMap((strategy) => strategy.kpis);
const value: Target = { kind: "value", atLeast: 1 };
const guard: Target = { kind: "guard", atMost: 9 };
const milestones = [
  { due: "2027-06-30", target: guard },
  { due: "2027-12-31", target: value },
];

describe("E5 what a KPI is to reach, and by when", () => {
  it("is its own, else that of its last milestone", () => {
    const kpis = kpisOf({}, { milestones }, { target: guard, due: "2028-01-01", milestones });
    expect(kpis.map(targetOf)).toEqual([undefined, value, guard]);
    expect(kpis.map(deadlineOf)).toEqual([undefined, "2027-12-31", "2028-01-01"]);
    expect(kpis.map(isGuard)).toEqual([false, false, true]);
  });

  it.each<[string, Partial<KpiInput>, boolean]>([
    ["no target", {}, false],
    ["a figure", { target: value }, true],
    ["a figure at its last milestone", { milestones }, true],
    ["a figure left open", { target: value, open: "until spring" }, false],
    ["a guard", { target: guard }, false],
    ["each time", { target: { kind: "each", atLeast: 1, what: "event" } }, false],
    ["growth", { target: { kind: "growth", ratio: 1 } }, true],
    ["growth per period", { target: { kind: "growth", ratio: 1, per: "month" } }, false],
  ])("needs a deadline with %s: %#", (_, kpi, needed) => {
    expect(kpisOf(kpi).map(needsDeadline)).toEqual([needed]);
  });
});

describe("E2 the KPIs that count", () => {
  it("are no guards, and one on each metric", () => {
    const kpis = kpisOf({ target: guard }, {}, { target: value }, { metric: "visits" });
    expect(countingKpis(kpis).map(({ id }) => id)).toEqual(["k1", "k3"]);
  });
});

describe("E5 whether a baseline can be compared with a target", () => {
  const period = { from: "2026-01-01", to: "2026-12-31" };

  it("cannot where one is per period and the other counted over some other time", () => {
    expect(isComparable({ ...value, per: "week" }, { value: 30_000, period })).toBe(false);
    expect([
      isComparable(value, { value: 30_000, period }),
      isComparable({ ...value, per: "week" }, { value: 600 }),
      isComparable({ ...value, per: "week" }, { unknown: "new" }),
    ]).toEqual([true, true, true]);
  });
});
