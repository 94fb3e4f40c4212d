import type { KpiResult, Target } from "social-plan";
import { measureResults } from "social-plan";
import { describe, expect, test } from "vitest";
import { type KpiPlan, kpiPlan, months } from "../../helpers/kpi-plan.js";

const resultOf = (written: KpiPlan, on = "2027-12-31"): KpiResult => {
  const [result] = measureResults(kpiPlan(written), { on }).kpis;
  if (result === undefined) throw new Error("the plan has a KPI");
  return result;
};

const verdictOf = (written: KpiPlan, on?: string): string => {
  const { verdict, because } = resultOf(written, on);
  return `${verdict}: ${because}`;
};

const baseline = { value: 100, on: "2026-12-31" };
const due = "2027-12-31";
const level = { nature: "level" } as const;
const flow = { nature: "flow" } as const;
const rate = { nature: "rate" } as const;
const rubric = { kind: "rubric", question: "Who writes to us?", levels: ["nobody", "sellers", "users"], atLeast: "users" } as const;

/** A case: the target, how the metric is read, what was read, the day, and what comes of it. */
type Case = readonly [title: string, written: KpiPlan, on: string, verdict: string, sentence: string];

const value = { kind: "value", atLeast: 200 } as const;

describe("E5 B7 a value", () => {
  test.each<Case>([
    [
      "that is reached is met, before the deadline, too",
      { kpi: { baseline, due, target: value }, metric: level, readings: [{ value: 200, on: "2027-06-30" }] },
      "2027-06-30",
      "met: met",
      "It stands at 200 (30 June 2027). The target, at least 200, is met.",
    ],
    [
      "on the straight line is on track",
      { kpi: { baseline, due, target: value }, metric: level, readings: [{ value: 150, on: "2027-07-01" }] },
      "2027-07-01",
      "on-track: on-line",
      "It stands at 150 (1 July 2027). The target is at least 200 by 31 December 2027. The straight line there asked for 149.863 by 1 July 2027, so it is on track.",
    ],
    [
      "below it is behind",
      { kpi: { baseline, due, target: value }, metric: level, readings: [{ value: 149, on: "2027-07-01" }] },
      "2027-07-01",
      "behind: below-line",
      "It stands at 149 (1 July 2027). The target is at least 200 by 31 December 2027. The straight line there asked for 149.863 by 1 July 2027, so it is behind.",
    ],
    [
      "not reached by its deadline is missed",
      { kpi: { baseline, due: "2027-06-30", target: value }, metric: level, readings: [{ value: 199, on: "2027-06-30" }] },
      "2027-06-30",
      "missed: missed",
      "It stands at 199 (30 June 2027). The target, at least 200, was to be met by 30 June 2027. It was not.",
    ],
    [
      "reached only after its deadline is missed",
      {
        kpi: { baseline, due: "2027-06-30", target: value },
        metric: level,
        readings: [
          { value: 199, on: "2027-06-30" },
          { value: 300, on: "2027-07-31" },
        ],
      },
      "2027-08-01",
      "missed: missed",
      "It stands at 199 (30 June 2027). The target, at least 200, was to be met by 30 June 2027. It was not.",
    ],
    [
      "first read after its deadline is judged by that reading",
      { kpi: { baseline, due: "2027-06-30", target: value }, metric: level, readings: [{ value: 300, on: "2027-07-31" }] },
      "2027-08-01",
      "met: met",
      "It stands at 300 (31 July 2027). The target, at least 200, is met.",
    ],
    [
      "last read long before its deadline is not known to be missed",
      {
        kpi: { baseline, due: "2027-06-30", target: value },
        metric: { ...level, every: "month" },
        readings: [{ value: 199, on: "2027-03-31" }],
      },
      "2027-07-31",
      "unmeasured: since-due",
      "It stands at 199 (31 March 2027). The target, at least 200, was to be met by 30 June 2027. Nothing was read near that day, so it is not known whether it was.",
    ],
    [
      "without a deadline says nothing of how far it should be",
      { kpi: { baseline, target: value }, metric: level, readings: [{ value: 150, on: "2027-07-01" }] },
      "2027-07-01",
      "not-computable: no-deadline",
      "It stands at 150 (1 July 2027). The target is at least 200. It has no deadline, so nothing says how far it should be.",
    ],
    [
      "without a baseline or milestone has no line",
      { kpi: { due, target: value }, metric: level, readings: [{ value: 150, on: "2027-07-01" }] },
      "2027-07-01",
      "not-computable: no-line-absent",
      "It stands at 150 (1 July 2027). The target is at least 200 by 31 December 2027. Without a baseline or a milestone nothing says how far it should be by now.",
    ],
    [
      "with a baseline nobody knows has no line",
      {
        kpi: { baseline: { unknown: "Nobody counted." }, due, target: value },
        metric: level,
        readings: [{ value: 150, on: "2027-07-01" }],
      },
      "2027-07-01",
      "not-computable: no-line-unknown",
      "It stands at 150 (1 July 2027). The target is at least 200 by 31 December 2027. The baseline is not known and there is no milestone, so nothing says how far it should be by now.",
    ],
    [
      "with a baseline known within limits has no line",
      { kpi: { baseline: { atLeast: 90, atMost: 110 }, due, target: value }, metric: level, readings: [{ value: 150, on: "2027-07-01" }] },
      "2027-07-01",
      "not-computable: no-line-range",
      "It stands at 150 (1 July 2027). The target is at least 200 by 31 December 2027. The baseline is only known within limits and there is no milestone, so nothing says how far it should be by now.",
    ],
    [
      "with a baseline without a day in a plan without a period has no line",
      {
        kpi: { baseline: { value: 100 }, due, target: value },
        metric: level,
        readings: [{ value: 150, on: "2027-07-01" }],
        plan: { period: undefined },
      },
      "2027-07-01",
      "not-computable: no-line-undated",
      "It stands at 150 (1 July 2027). The target is at least 200 by 31 December 2027. Neither the baseline nor the plan says when the work began, so nothing says how far it should be by now.",
    ],
    [
      "that is to fall goes down its line",
      {
        kpi: { baseline, due, target: { kind: "value", atMost: 50 } },
        metric: level,
        readings: [{ value: 76, on: "2027-07-01" }],
      },
      "2027-07-01",
      "behind: below-line",
      "It stands at 76 (1 July 2027). The target is at most 50 by 31 December 2027. The straight line there asked for 75.0685 by 1 July 2027, so it is behind.",
    ],
    [
      "that was within its bounds and left them is behind",
      {
        kpi: { baseline, due, target: { kind: "value", atLeast: 90, atMost: 110 } },
        metric: level,
        readings: [{ value: 120, on: "2027-07-01" }],
      },
      "2027-07-01",
      "behind: below-line",
      "It stands at 120 (1 July 2027). The target is between 90 and 110 by 31 December 2027. The straight line there asked for 110 by 1 July 2027, so it is behind.",
    ],
    [
      "of which the deadline counts from a campaign without a day has none",
      {
        kpi: { baseline, due: { to: "launch", offset: { weeks: -1 } }, target: value },
        metric: level,
        readings: [{ value: 150, on: "2027-07-01" }],
        plan: { campaigns: [{ id: "launch", name: "Launch" }] },
      },
      "2027-07-01",
      "not-computable: due-unresolved",
      "It stands at 150 (1 July 2027). The target is at least 200. Its deadline counts from “Launch”, which has no day yet.",
    ],
    [
      "without a figure cannot be judged",
      { kpi: { target: { kind: "value" } }, readings: [{ value: 1, on: "2027-01-01" }] },
      due,
      "not-computable: no-target",
      "The plan states no target with a figure, so there is nothing to compare a reading with.",
    ],
    ["that was never read", { kpi: { due, target: value } }, due, "unmeasured: no-reading", "It was never measured."],
    [
      "that was last read with the baseline",
      { kpi: { baseline, due, target: value }, metric: level, readings: [{ value: 100, on: "2026-12-31" }] },
      "2027-06-30",
      "unmeasured: since-baseline",
      "It was not measured since the baseline.",
    ],
    [
      "of which no figure was available",
      { kpi: { baseline, due, target: value }, metric: level, readings: [{ value: null, on: "2027-06-30" }] },
      "2027-06-30",
      "unmeasured: none-counts",
      "It was measured, but none of its readings counts.",
    ],
  ])("%s", (_title, written, on, verdict, sentence) => {
    expect(verdictOf(written, on)).toBe(verdict);
    expect(resultOf(written, on).sentence).toBe(sentence);
  });

  test("takes the deadline of its goal where it has none of its own", () => {
    const written: KpiPlan = {
      metric: level,
      readings: [{ value: 150, on: "2027-06-30" }],
      plan: {
        strategies: [
          { id: "s", goals: [{ id: "g", statement: "Goal", due: "2027-06-30", kpis: [{ id: "k", metric: "m", target: value }] }] },
        ],
      },
    };
    expect(resultOf(written, "2027-06-30")).toMatchObject({ due: "2027-06-30", verdict: "missed" });
  });

  test("tells how much of the way is done, what was expected and where that comes from", () => {
    const { progress, expected, figure, latest, readings } = resultOf(
      { kpi: { baseline, due, target: value }, metric: level, readings: [{ value: 120, on: "2027-07-01" }] },
      "2027-08-01",
    );
    expect(progress).toBe(0.2);
    expect(expected).toEqual({ figure: 149.863013699, on: "2027-07-01", by: "line" });
    expect(figure).toBe(120);
    expect(latest).toEqual({ value: 120, on: "2027-07-01", measurements: ["r1"] });
    expect(readings).toEqual(["r1"]);
  });
});

describe("E5 milestones", () => {
  const milestones = [
    { due: "2027-03-31", target: { kind: "value", atLeast: 120 } },
    { due: "2027-06-30", target: { kind: "value", atLeast: 150 } },
  ] as const;
  const kpi = { due, target: value, milestones: [...milestones] } as KpiPlan["kpi"];

  test.each([
    ["before the first one nothing is asked without a baseline", 101, "2027-02-01", "on-track: before-milestone"],
    ["the last one that is over decides", 149, "2027-06-29", "on-track: milestone-met"],
    ["the last one that is over decides, on its own day, too", 149, "2027-06-30", "behind: milestone-missed"],
    ["the last one that is over decides, though the target lies far ahead", 150, "2027-12-01", "on-track: milestone-met"],
  ])("%s", (_title, read, on, verdict) => {
    expect(verdictOf({ ...(kpi && { kpi }), metric: level, readings: [{ value: read, on }] }, on)).toBe(verdict);
  });

  test("before the first one the line leads to it", () => {
    const written = (read: number): KpiPlan => ({
      kpi: { ...kpi, baseline },
      metric: level,
      readings: [{ value: read, on: "2027-02-14" }],
    });
    // Half of the 90 days to 31 March: 110.
    expect([109, 110].map((read) => verdictOf(written(read), "2027-02-14"))).toEqual(["behind: below-line", "on-track: on-line"]);
  });

  test("the last one is the target where a KPI states no other", () => {
    const written: KpiPlan = {
      kpi: { milestones: [...milestones] } as KpiPlan["kpi"] & object,
      metric: level,
      readings: [{ value: 149, on: "2027-06-30" }],
    };
    expect(resultOf(written, "2027-06-30")).toMatchObject({ due: "2027-06-30", verdict: "missed", target: { atLeast: 150 } });
  });
});

describe("E5 a flow", () => {
  const weekly = { kind: "value", atLeast: 600, per: "week" } as const;
  const monthly = { kind: "value", atLeast: 300, per: "month" } as const;
  const quarterly = { kind: "value", atLeast: 900, per: "quarter" } as const;
  const readings = [1, 2, 3].map((month) => ({ value: 100 * (month + 2), period: months(month) }));

  test.each<Case>([
    [
      "without a period in its target is a total since the baseline",
      {
        kpi: { baseline: { value: 11, period: { from: "2026-01-01", to: "2026-12-31" } }, due, target: { kind: "value", atLeast: 4800 } },
        metric: flow,
        readings,
      },
      "2027-03-31",
      "on-track: on-line",
      "3 readings together come to 1200 (1 January 2027 to 31 March 2027). The target is at least 4800 by 31 December 2027. The straight line there asked for 1183.56 by 31 March 2027, so it is on track.",
    ],
    [
      "of a month is compared with a target for a month",
      { kpi: { target: monthly }, metric: flow, readings },
      "2027-02-28",
      "met: met",
      "It came to 400 a month (1 February 2027 to 28 February 2027). The target, at least 300 a month, is met.",
    ],
    [
      "of three months is added up for a quarter",
      { kpi: { target: quarterly }, metric: flow, readings },
      "2027-03-31",
      "met: met",
      "It came to 1200 a quarter (1 January 2027 to 31 March 2027). The target, at least 900 a quarter, is met.",
    ],
    [
      "of two months is no quarter",
      { kpi: { target: quarterly }, metric: flow, readings: readings.slice(0, 2) },
      "2027-02-28",
      "not-computable: gap",
      "Days are missing between its readings, so they do not say what came in over the whole time. The target is at least 900 a quarter.",
    ],
    [
      "of a month is averaged for a week",
      { kpi: { target: weekly }, metric: flow, readings: [{ value: 2800, period: months(2) }] },
      "2027-02-28",
      "met: met",
      "It came to 700 a week (1 February 2027 to 28 February 2027). The target, at least 600 a week, is met.",
    ],
    [
      "short of a target for each period is missed where there is no deadline",
      { kpi: { target: weekly }, metric: flow, readings: [{ value: 2000, period: months(2) }] },
      "2027-02-28",
      "missed: not-met",
      "It came to 500 a week (1 February 2027 to 28 February 2027). The target, at least 600 a week, is not met.",
    ],
    [
      "whose days overlap cannot be added",
      {
        kpi: { due, target: { kind: "value", atLeast: 4800 } },
        metric: flow,
        readings: [...readings, { value: 9, period: { from: "2027-03-15", to: "2027-04-14" } }],
      },
      "2027-04-30",
      "not-computable: overlap",
      "Its readings count some days twice, so they cannot be added. The target is at least 4800.",
    ],
    [
      "below a limit may still exceed it",
      { kpi: { due, target: { kind: "value", atMost: 2000 } }, metric: flow, readings },
      "2027-03-31",
      "on-track: within",
      "3 readings together come to 1200 (1 January 2027 to 31 March 2027). The target, at most 2000, is kept so far, and counts until 31 December 2027.",
    ],
    [
      "beyond a limit stays there",
      { kpi: { due, target: { kind: "value", atMost: 1000 } }, metric: flow, readings },
      "2027-03-31",
      "missed: exceeded",
      "3 readings together come to 1200 (1 January 2027 to 31 March 2027). The target, at most 1000, is exceeded.",
    ],
    [
      "with days missing is not known to be behind",
      {
        kpi: { due, target: { kind: "value", atLeast: 4800 } },
        metric: flow,
        readings: [readings[0], readings[2]].flatMap((one) => one ?? []),
      },
      "2027-03-31",
      "not-computable: gap",
      "2 readings together come to 800 (1 January 2027 to 31 March 2027). Days are missing between its readings, so they do not say what came in over the whole time. The target is at least 4800.",
    ],
  ])("%s", (_title, written, on, verdict, sentence) => {
    expect(verdictOf(written, on)).toBe(verdict);
    expect(resultOf(written, on).sentence).toBe(sentence);
  });

  test("of a month within a quarter that was read is in the quarter", () => {
    const whole = { value: 1200, period: months(1, 3) };
    const result = resultOf(
      { kpi: { due, target: { kind: "value", atLeast: 1000 } }, metric: flow, readings: [...readings, whole] },
      "2027-03-31",
    );
    expect(result).toMatchObject({ verdict: "met", figure: 1200, readings: ["r4"] });
  });

  test("read by channel on days on which the whole was not read goes on from it", () => {
    const channels = ["x", "blog"].map((id) => ({ id, name: id }));
    const parts = channels.flatMap(({ id }) => [1, 2].map((month) => ({ value: 10 * month, period: months(month), channel: id })));
    const written: KpiPlan = {
      kpi: { due, target: { kind: "value", atLeast: 140 } },
      metric: flow,
      readings: [{ value: 100, period: months(1) }, ...parts],
      plan: { channels },
    };
    const results = measureResults(kpiPlan(written), { on: "2027-02-28" });
    expect(results.kpis[0]).toMatchObject({ verdict: "met", figure: 140, readings: ["r1", "r3", "r5"] });
    expect(results.setAside.map(({ measurement, because }) => `${measurement} ${because}`)).toEqual([
      "r2 part-of-whole",
      "r4 part-of-whole",
    ]);
  });

  test("read by channel is added up where every channel was read", () => {
    const channels = ["x", "blog"].map((id) => ({ id, name: id }));
    const read = (month: number, channel: string, figure: number) => ({ value: figure, period: months(month), channel });
    const written: KpiPlan = {
      kpi: { target: monthly },
      metric: { ...flow, channels: ["x", "blog"] },
      readings: [read(1, "x", 100), read(1, "blog", 220), read(2, "x", 900)],
      plan: { channels },
    };
    const results = measureResults(kpiPlan(written), { on: "2027-02-28" });
    expect(results.kpis[0]).toMatchObject({ verdict: "met", figure: 320, readings: ["r1", "r2"] });
    expect(results.setAside).toEqual([
      { measurement: "r3", because: "incomplete", sentence: "Other parts were not read for the same time, so there is no sum." },
    ]);
  });
});

describe("E5 a growth", () => {
  const growth = (ratio: number): Target => ({ kind: "growth", ratio });
  const perQuarter: Target = { kind: "growth", ratio: 0.2, per: "quarter" };
  const quarters = (first: number, second: number) => [
    { value: first, period: months(1, 3) },
    { value: second, period: months(4, 6) },
  ];

  test.each<Case>([
    [
      "to the baseline",
      { kpi: { baseline, due, target: growth(0.5) }, metric: level, readings: [{ value: 150, on: "2027-03-31" }] },
      "2027-03-31",
      "met: met",
      "It went from 100 (31 December 2026) to 150 (31 March 2027), a change of +50%. The target, 50% above the baseline, is met.",
    ],
    [
      "to the baseline that is on its way",
      { kpi: { baseline, due, target: growth(1) }, metric: level, readings: [{ value: 130, on: "2027-03-31" }] },
      "2027-03-31",
      "on-track: on-line",
      "It went from 100 (31 December 2026) to 130 (31 March 2027), a change of +30%. The target is double the baseline by 31 December 2027. The straight line there asked for +24.7% by 31 March 2027, so it is on track.",
    ],
    [
      "that is a reduction",
      { kpi: { baseline, due, target: growth(-0.2) }, metric: level, readings: [{ value: 80, on: "2027-03-31" }] },
      "2027-03-31",
      "met: met",
      "It went from 100 (31 December 2026) to 80 (31 March 2027), a change of -20%. The target, 20% below the baseline, is met.",
    ],
    [
      "of a flow, counted over the same length of time",
      {
        kpi: { baseline: { value: 300, period: { from: "2026-10-01", to: "2026-12-31" } }, due, target: growth(0.1) },
        metric: flow,
        readings: [1, 2, 3].map((month) => ({ value: 110, period: months(month) })),
      },
      "2027-03-31",
      "met: met",
      "It went from 300 (1 October 2026 to 31 December 2026) to 330 (1 January 2027 to 31 March 2027), a change of +10%. The target, 10% above the baseline, is met.",
    ],
    [
      "of a flow whose baseline has no days",
      { kpi: { baseline: { value: 300 }, due, target: growth(0.1) }, metric: flow, readings: [{ value: 110, period: months(1) }] },
      "2027-03-31",
      "not-computable: baseline-undated",
      "The target is 10% above the baseline. The baseline does not say over which days it was counted, so the readings cannot be compared with it.",
    ],
    [
      "without a baseline",
      { kpi: { due, target: growth(0.1) }, metric: level, readings: [{ value: 1, on: "2027-03-31" }] },
      "2027-03-31",
      "not-computable: baseline-absent",
      "The target is 10% above the baseline. There is no baseline to grow from.",
    ],
    [
      "from a baseline of zero",
      {
        kpi: { baseline: { value: 0, on: "2026-12-31" }, due, target: growth(0.1) },
        metric: level,
        readings: [{ value: 5, on: "2027-03-31" }],
      },
      "2027-03-31",
      "not-computable: baseline-not-positive",
      "The target is 10% above the baseline. It went from 0 to 5, and from nothing or less no growth can be computed.",
    ],
    [
      "from a baseline known within limits",
      { kpi: { baseline: { atLeast: 1, atMost: 2 }, due, target: growth(0.1) }, metric: level, readings: [{ value: 5, on: "2027-03-31" }] },
      "2027-03-31",
      "not-computable: baseline-range",
      "The target is 10% above the baseline. The baseline is only known within limits, so the growth is not known.",
    ],
    [
      "from quarter to quarter",
      { kpi: { target: perQuarter }, metric: rate, readings: quarters(6, 7.2) },
      "2027-06-30",
      "met: met",
      "It went from 6 (1 January 2027 to 31 March 2027) to 7.2 (1 April 2027 to 30 June 2027), a change of +20%. The target, 20% more every quarter than the quarter before, is met.",
    ],
    [
      "from quarter to quarter that falls short",
      { kpi: { target: perQuarter }, metric: flow, readings: quarters(100, 119) },
      "2027-06-30",
      "missed: not-met",
      "It went from 100 (1 January 2027 to 31 March 2027) to 119 (1 April 2027 to 30 June 2027), a change of +19%. The target, 20% more every quarter than the quarter before, is not met.",
    ],
    [
      "from a quarter below zero",
      { kpi: { target: perQuarter }, metric: flow, readings: quarters(-27, 36) },
      "2027-06-30",
      "not-computable: before-not-positive",
      "The target is 20% more every quarter than the quarter before. It went from -27 to 36, and from nothing or less no growth can be computed.",
    ],
    [
      "of which the quarter before was not read",
      { kpi: { target: perQuarter }, metric: flow, readings: quarters(1, 2).slice(1) },
      "2027-06-30",
      "not-computable: before-missing",
      "The target is 20% more every quarter than the quarter before. There is no reading of the quarter before to compare with.",
    ],
    [
      "that takes the baseline for the quarter before",
      {
        kpi: { baseline: { value: 100, period: months(1, 3) ?? { from: "", to: "" } }, target: perQuarter },
        metric: flow,
        readings: quarters(1, 120).slice(1),
      },
      "2027-06-30",
      "met: met",
      "It went from 100 (1 January 2027 to 31 March 2027) to 120 (1 April 2027 to 30 June 2027), a change of +20%. The target, 20% more every quarter than the quarter before, is met.",
    ],
    [
      "of a level takes a day that is near enough for the quarter before",
      {
        kpi: { target: perQuarter },
        metric: level,
        readings: [
          { value: 100, on: "2027-03-27" },
          { value: 120, on: "2027-06-30" },
        ],
      },
      "2027-06-30",
      "met: met",
      "It went from 100 (27 March 2027) to 120 (30 June 2027), a change of +20%. The target, 20% more every quarter than the quarter before, is met.",
    ],
    [
      "of a level takes no other day",
      {
        kpi: { target: perQuarter },
        metric: level,
        readings: [
          { value: 100, on: "2027-03-15" },
          { value: 120, on: "2027-06-30" },
        ],
      },
      "2027-06-30",
      "not-computable: before-missing",
      "The target is 20% more every quarter than the quarter before. There is no reading of the quarter before to compare with.",
    ],
  ])("%s", (_title, written, on, verdict, sentence) => {
    expect(verdictOf(written, on)).toBe(verdict);
    expect(resultOf(written, on).sentence).toBe(sentence);
  });
});

describe("E5 C11 other targets", () => {
  test.each<Case>([
    [
      "each: every reading counts by itself",
      {
        kpi: { target: { kind: "each", atLeast: 100, what: "event" } },
        readings: [
          { value: 120, on: "2027-02-01" },
          { value: 100, on: "2027-03-01" },
        ],
      },
      "2027-03-31",
      "met: met-each",
      "The target, at least 100 per event, was met all 2 times it was read (1 February 2027 to 1 March 2027).",
    ],
    [
      "each: one that falls short is enough",
      {
        kpi: { target: { kind: "each", atLeast: 100, what: "event" } },
        readings: [
          { value: 80, on: "2027-02-01" },
          { value: 200, on: "2027-03-01" },
        ],
      },
      "2027-03-31",
      "missed: missed-each",
      "The target, at least 100 per event, was met 1 of the 2 times it was read (1 February 2027 to 1 March 2027). The reading furthest from it was 80.",
    ],
    [
      "share: of another metric on the same days",
      {
        kpi: { target: { kind: "share", atLeast: 0.25, of: "whole" } },
        metric: { ...flow, unit: "count" },
        readings: [
          { value: 30, period: months(1) },
          { value: 100, metric: "whole", period: months(1) },
        ],
      },
      "2027-01-31",
      "met: met",
      "30 of 100 is 30% (1 January 2027 to 31 January 2027). The target, at least 25% of Whole, is met.",
    ],
    [
      "share: the whole was zero",
      {
        kpi: { target: { kind: "share", atLeast: 0.25, of: "whole" } },
        metric: { ...flow, unit: "count" },
        readings: [
          { value: 0, period: months(1) },
          { value: 0, metric: "whole", period: months(1) },
        ],
      },
      "2027-01-31",
      "not-computable: whole-zero",
      "The target is at least 25% of Whole. “Whole” was zero on those days, and of nothing there is no share.",
    ],
    [
      "share: the whole was not read then",
      {
        kpi: { target: { kind: "share", atLeast: 0.25, of: "whole" } },
        metric: { ...flow, unit: "count" },
        readings: [
          { value: 30, period: months(1) },
          { value: 100, metric: "whole", period: months(2) },
        ],
      },
      "2027-02-28",
      "not-computable: whole-missing",
      "The target is at least 25% of Whole. “Whole” was not read for the same days.",
    ],
    [
      "share: of a ratio the reading is the share",
      {
        kpi: { target: { kind: "share", atLeast: 0.25, of: "whole" } },
        metric: { ...rate, unit: "ratio" },
        readings: [{ value: 0.3, on: "2027-01-31" }],
      },
      "2027-01-31",
      "met: met",
      "It stands at 30% (31 January 2027). The target, at least 25% of Whole, is met.",
    ],
    [
      "share: nobody says what the reading is",
      { kpi: { target: { kind: "share", atLeast: 0.25, of: "whole" } }, readings: [{ value: 0.3, on: "2027-01-31" }] },
      "2027-01-31",
      "not-computable: unit-unstated",
      "The target is at least 25% of Whole. The metric does not say whether its readings are shares already, and “Whole” was never read. State its `unit`.",
    ],
    [
      "rank: a better place meets it",
      { kpi: { target: { kind: "rank", atMost: 3 } }, readings: [{ value: 2, on: "2027-01-31" }] },
      "2027-01-31",
      "met: met",
      "It stands at place 2 (31 January 2027). The target, third place or better, is met.",
    ],
    [
      "rank: a worse place by the deadline does not",
      { kpi: { due: "2027-01-31", target: { kind: "rank", atMost: 3 } }, readings: [{ value: 4, on: "2027-01-31" }] },
      "2027-01-31",
      "missed: missed",
      "It stands at place 4 (31 January 2027). The target, third place or better, was to be met by 31 January 2027. It was not.",
    ],
    [
      "guard: kept",
      { kpi: { target: { kind: "guard", atLeast: 0.45 } }, readings: [{ value: 0.45, on: "2027-01-31" }] },
      "2027-01-31",
      "met: kept",
      "It stands at 0.45 (31 January 2027). The limit is kept: it must not fall below 0.45.",
    ],
    [
      "guard: broken before its deadline, too",
      { kpi: { due, target: { kind: "guard", atLeast: 0.45 } }, readings: [{ value: 0.4, on: "2027-01-31" }] },
      "2027-01-31",
      "missed: broken",
      "It stands at 0.4 (31 January 2027). The limit is broken: it must not fall below 0.45.",
    ],
    [
      "rubric: a level that is high enough",
      { kpi: { target: rubric }, readings: [{ value: "users", on: "2027-01-31" }] },
      "2027-01-31",
      "met: met",
      "It stands at “users” (31 January 2027). The target, at least “users” on “Who writes to us?” (nobody → sellers → users), is met.",
    ],
    [
      "rubric: too low on its deadline",
      { kpi: { due: "2027-01-31", target: rubric }, readings: [{ value: "sellers", on: "2027-01-31" }] },
      "2027-01-31",
      "missed: missed",
      "It stands at “sellers” (31 January 2027). The target, at least “users” on “Who writes to us?” (nobody → sellers → users), was to be met by 31 January 2027. It was not.",
    ],
    [
      "rubric: too low before it, without a milestone",
      { kpi: { due, target: rubric }, readings: [{ value: "sellers", on: "2027-01-31" }] },
      "2027-01-31",
      "not-computable: no-line-level",
      "It stands at “sellers” (31 January 2027). The target is at least “users” on “Who writes to us?” (nobody → sellers → users) by 31 December 2027. Between levels there is no line, and no milestone says how far it should be by now.",
    ],
    [
      "rubric: its target names no level",
      { kpi: { target: { ...rubric, atLeast: "fans" } }, readings: [{ value: "users", on: "2027-01-31" }] },
      "2027-01-31",
      "not-computable: level-undefined",
      "The target is at least “fans” on “Who writes to us?” (nobody → sellers → users). The reading or the target is none of its levels.",
    ],
    [
      "a metric that does not state its nature is compared as it was read",
      { kpi: { due: "2027-01-31", target: value }, readings: [{ value: 300, period: months(1) }] },
      "2027-01-31",
      "met: met",
      "It stands at 300 (1 January 2027 to 31 January 2027). The target, at least 200, is met.",
    ],
    [
      "a metric that does not state its nature is not brought to another length of time",
      { kpi: { target: { kind: "value", atLeast: 600, per: "week" } }, readings: [{ value: 2800, period: months(2) }] },
      "2027-02-28",
      "not-computable: nature-unstated",
      "Its readings cover another length of time than the target, at least 600 a week. The metric does not say whether it is a level, a flow or a rate, so they cannot be compared. State its `nature`.",
    ],
  ])("%s", (_title, written, on, verdict, sentence) => {
    expect(verdictOf(written, on)).toBe(verdict);
    expect(resultOf(written, on).sentence).toBe(sentence);
  });

  test("what the metric leaves unstated is read through from the catalogue", () => {
    const readings = [
      { value: 150, period: months(1) },
      { value: 150, period: months(2) },
    ];
    const target = { kind: "value", atLeast: 300 } as const;
    expect(resultOf({ kpi: { target }, metric: { catalog: "mention-volume" }, readings })).toMatchObject({ verdict: "met", figure: 300 });
    expect(resultOf({ kpi: { target }, metric: { catalog: "followers" }, readings })).toMatchObject({ figure: 150 });
  });
});
