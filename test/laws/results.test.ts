import fc from "fast-check";
import { type KpiResult, measureResults, parsePlan, type Results, type Target, type Verdict } from "social-plan";
import { describe, expect, test } from "vitest";
import { dateOfDay, dayNumberOf } from "../../src/time/days.js";
import { type KpiPlan, kpiPlan, type WrittenReading } from "../helpers/kpi-plan.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { askedOn, kpiPlans } from "./arbitraries/kpi-plans.js";
import { anyPlan } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const resultsOf = (written: KpiPlan, on: string): Results => measureResults(kpiPlan(written), { on });
const resultOf = (written: KpiPlan, on: string): KpiResult => {
  const [result] = resultsOf(written, on).kpis;
  if (result === undefined) throw new Error("the plan has a KPI");
  return result;
};

/** What is not known stands between what is known to be bad and what is known to be good. */
const ranks: Readonly<Record<Verdict, number>> = { missed: 0, behind: 1, unmeasured: 2, "not-computable": 2, "on-track": 3, met: 4 };

/** Whether more is better by a target. */
const isUphill = (target: Target): boolean => {
  if (target.kind === "growth") return target.ratio >= 0;
  return target.kind === "rubric" || ("atLeast" in target && target.atLeast !== undefined);
};

/** A better reading: of a rubric the next level. */
const better = (value: WrittenReading["value"], by: number, target: Target): WrittenReading["value"] => {
  if (typeof value === "string") return String(Math.min(Number(value) + 1, 3));
  return typeof value === "number" ? value + (isUphill(target) ? by : -by) : value;
};

const verdictIn = ({ verdict, because, figure, expected, progress }: KpiResult) => ({ verdict, because, figure, expected, progress });

describe("E5 verdicts", () => {
  test("a better reading never makes one worse", () => {
    fc.assert(
      fc.property(kpiPlans(), askedOn, fc.double({ min: 0.01, max: 50, noNaN: true }), (written, on, by) => {
        const before = resultOf(written, on);
        const target = written.kpi?.target as Target; // every one of these plans has one
        const latest = before.latest?.measurements.at(-1);
        const index = Number(latest?.slice(1)) - 1;
        const reading = written.readings?.[index];
        if (latest === undefined || reading === undefined || before.latest?.measurements.length !== 1) return;
        const readings = written.readings?.with(index, { ...reading, value: better(reading.value, by, target) }) ?? [];
        const after = resultOf({ ...written, readings }, on);
        expect({ from: before, to: after, isWorse: ranks[after.verdict] < ranks[before.verdict] }).toMatchObject({ isWorse: false });
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("one rests on the readings it names, and on what is set aside for contradicting another or lacking its others", () => {
    fc.assert(
      fc.property(kpiPlans(), askedOn, (written, on) => {
        const { kpis, setAside } = resultsOf(written, on);
        const [before] = kpis;
        const resting = new Set<string>([
          ...(before?.readings ?? []),
          ...setAside.flatMap(({ measurement, because }) => (["conflicting", "incomplete"].includes(because) ? [measurement] : [])),
        ]);
        // That a metric was read at all, or on other days, is told apart from its never being read.
        if (
          before === undefined ||
          ["no-reading", "none-counts", "since-baseline", "whole-missing", "gap", "overlap", "before-missing"].includes(before.because)
        )
          return;
        const kept = (written.readings ?? []).flatMap((reading, index) =>
          resting.has(`r${index + 1}`) ? [{ ...reading, id: `r${index + 1}` }] : [],
        );
        expect(verdictIn(resultOf({ ...written, readings: kept }, on))).toEqual(verdictIn(before));
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("without the readings it names it is the verdict of a plan that never had them", () => {
    fc.assert(
      fc.property(kpiPlans(), askedOn, (written, on) => {
        const { readings: named } = resultOf(written, on);
        const readings = (written.readings ?? []).map((reading, index) => ({ ...reading, id: `r${index + 1}` }));
        const without = readings.filter(({ id }) => !named.some((other) => other === id));
        const after = resultOf({ ...written, readings: without }, on);
        expect(after.readings.filter((id) => named.includes(id))).toEqual([]);
        if (without.length === 0) expect(["unmeasured", "not-computable"]).toContain(after.verdict);
      }),
      { numRuns: runs(500) },
    );
  });

  test("one of a later day is that of the same day without the readings in between", () => {
    fc.assert(
      fc.property(kpiPlans(), askedOn, (written, on) => {
        const readings = (written.readings ?? []).filter((reading) => (reading.period?.to ?? reading.on ?? "") <= on);
        expect(verdictIn(resultOf({ ...written, readings }, on))).toEqual({
          ...verdictIn(resultOf(written, on)),
          because: expect.anything(),
        });
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("E5 flows", () => {
  const whole = fc.record({
    value: fc.integer({ min: 0, max: 1_000 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 89 }), { maxLength: 6 }),
    parts: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 7, maxLength: 7 }),
  });
  const first = dayNumberOf("2027-01-01");
  const targets: readonly Target[] = [
    { kind: "value", atLeast: 100 },
    { kind: "value", atLeast: 100, per: "quarter" },
    { kind: "growth", ratio: 0.1 },
  ];

  test.each(targets)("what was read over parts of a time is what was read over all of it: %o", (target) => {
    fc.assert(
      fc.property(whole, ({ cuts, parts }) => {
        const ends = [...cuts.sort((one, other) => one - other), 90];
        const split = ends.map((end, index) => ({
          value: parts[index] ?? 0,
          period: { from: dateOfDay(first + (ends[index - 1] ?? 0)), to: dateOfDay(first + end - 1) },
        }));
        const sum = split.reduce((total, { value }) => total + value, 0);
        const baseline = { value: 90, period: { from: "2026-10-01", to: "2026-12-31" } };
        const written = (readings: KpiPlan["readings"] & object): KpiPlan => ({
          kpi: { baseline, due: "2027-12-31", target },
          metric: { nature: "flow" },
          readings,
        });
        const inOne = resultOf(written([{ value: sum, period: { from: "2027-01-01", to: "2027-03-31" } }]), "2027-03-31");
        const inParts = resultOf(written(split), "2027-03-31");
        expect(verdictIn(inParts)).toEqual(verdictIn(inOne));
        expect(inParts.readings).toHaveLength(split.length);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** Every number in an answer, with where it stands. */
const numbersIn = (answer: unknown): readonly (readonly [string, number])[] => {
  const found: [string, number][] = [];
  const waiting: [string, unknown][] = [["", answer]];
  for (const [path, value] of waiting) {
    if (typeof value === "number") found.push([path, value]);
    else if (typeof value === "object" && value !== null)
      for (const [key, child] of Object.entries(value)) waiting.push([`${path}/${key}`, child]);
  }
  return found;
};

describe("F11 what results say", () => {
  test("no answer has NaN, Infinity or -0, whatever the figures", () => {
    const extremes = fc.constantFrom(0, -0, 5e-324, -5e-324, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 1e-7);
    fc.assert(
      fc.property(kpiPlans(), askedOn, fc.array(extremes, { minLength: 12, maxLength: 12 }), (written, on, figures) => {
        const readings = (written.readings ?? []).map((reading, index) =>
          typeof reading.value === "number" ? { ...reading, value: figures[index] ?? 0 } : reading,
        );
        const results = resultsOf({ ...written, readings }, on);
        expect(numbersIn(results).filter(([, number]) => !Number.isFinite(number) || Object.is(number, -0))).toEqual([]);
        expect(JSON.stringify(results)).not.toMatch(/\bNaN\b|Infinity/);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("every sentence is of the language that was asked for", () => {
    const foreign = fc.constantFrom("新聞", "Новости", "Ειδήσεις");
    fc.assert(
      fc.property(kpiPlans(), askedOn, foreign, (written, on, name) => {
        const target = written.kpi?.target;
        const plan = kpiPlan({
          ...written,
          metric: { ...written.metric, name },
          ...(target?.kind === "each" && { kpi: { ...written.kpi, target: { ...target, what: name } } }),
          ...(target?.kind === "rubric" && { kpi: { ...written.kpi, target: { ...target, question: name } } }),
        });
        const { kpis, decisions, guards, late, setAside } = measureResults(
          { ...plan, metrics: plan.metrics.map((metric) => ({ ...metric, name })) },
          { on, language: pseudoLanguage },
        );
        const sentences = [...kpis, ...decisions, ...guards, ...late, ...setAside].map(({ sentence }) => outsideOf(sentence));
        expect(sentences.filter((outside) => /[A-Za-z]/.test(outside.replaceAll(/e[+-]\d+/g, "")))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  test("any plan has results, each KPI once", () => {
    fc.assert(
      fc.property(anyPlan, askedOn, (written, on) => {
        const plan = parsePlan(written);
        const { kpis, counts } = measureResults(plan, { on });
        const stated = plan.strategies.flatMap((strategy) => [
          ...strategy.businessObjectives.flatMap((objective) => objective.kpis),
          ...strategy.goals.flatMap((goal) => goal.kpis),
          ...strategy.kpis,
        ]);
        expect(kpis.map(({ kpi }) => kpi)).toEqual(stated.map(({ id }) => id));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(stated.length);
      }),
      { numRuns: runs(100) },
    );
  });
});
