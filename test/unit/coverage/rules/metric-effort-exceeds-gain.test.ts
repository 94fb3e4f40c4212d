import { describe, expect, it } from "vitest";
import { metricEffortExceedsGain } from "../../../../src/coverage/rules/metric-effort-exceeds-gain.js";
import { findingsOf, nodesOf } from "./harness.js";

/** Two hours a week cost 52 × 2 × 40 = 4160 a year. */
const weekly = { id: "m", name: "Mood", every: "week", minutesPerReading: 120 } as const;
const decision = (amount: number, currency?: string) => ({
  when: "it sinks",
  // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
  then: "answer",
  value: { amount, ...(currency && { currency }) },
});
const plan = (metric: object, rest: object = {}) => ({ hourlyRate: { amount: 40 }, metrics: [{ ...weekly, ...metric }], ...rest });
const fed = (...goals: readonly (number | undefined)[]) => ({
  strategies: [
    {
      id: "s",
      businessObjectives: [{ id: "b", statement: "Earn", value: { amount: 100 }, kpis: [{ id: "kb", metric: "m" }] }],
      goals: goals.map((amount, at) => ({
        ...{ id: `g${at}`, statement: "Sell", ...(amount !== undefined && { value: { amount } }) },
        kpis: [
          { id: `k${at}`, metric: "m" },
          { id: `l${at}`, metric: "m" },
        ],
      })),
      kpis: [{ id: "loose", metric: "m" }],
    },
  ],
});

describe("C12 measuring is worth its effort", () => {
  it("finds a metric whose reading costs more in a year than its decision is worth, and says so in figures", () => {
    expect(findingsOf(metricEffortExceedsGain, plan({ decision: decision(4159.99) }, { currency: "EUR" }))).toMatchObject([
      {
        severity: "warning",
        node: "m",
        path: "metrics.0.minutesPerReading",
        message: expect.stringContaining("“Mood” takes 104 hours a year, which costs 4160 EUR; what it informs is worth 4159.99 EUR. Read"),
      },
    ]);
    expect(findingsOf(metricEffortExceedsGain, plan({ decision: decision(1) }))).toMatchObject([
      { message: expect.stringContaining("costs 4160; what") },
    ]);
  });

  it("is content with one that costs as much as it is worth", () => {
    expect(nodesOf(metricEffortExceedsGain, plan({ decision: decision(4160) }))).toEqual([]);
  });

  it.each([
    ["hour", 8760 * 80],
    ["day", 365 * 80],
    ["week", 52 * 80],
    ["month", 12 * 80],
    ["quarter", 4 * 80],
    ["year", 80],
  ] as const)("reads what is read every %s that often in a year, which costs %d", (every, cost) => {
    expect(nodesOf(metricEffortExceedsGain, plan({ every, decision: decision(cost - 1) }))).toEqual(["m"]);
    expect(nodesOf(metricEffortExceedsGain, plan({ every, decision: decision(cost) }))).toEqual([]);
  });

  it("takes the rate of whoever reads it before the plan's", () => {
    const people = [{ id: "ada", name: "Ada", hourlyRate: { amount: 10 } }];
    expect(nodesOf(metricEffortExceedsGain, plan({ owner: "ada", decision: decision(1040) }, { people }))).toEqual([]);
    expect(nodesOf(metricEffortExceedsGain, plan({ owner: "ada", decision: decision(1039) }, { people }))).toEqual(["m"]);
  });

  it("adds up what the goals and objectives are worth whose KPIs it is, each once, where its decision does not say", () => {
    expect(nodesOf(metricEffortExceedsGain, plan({}, fed(2000, 2060)))).toEqual([]);
    expect(nodesOf(metricEffortExceedsGain, plan({}, fed(2000, 2059)))).toEqual(["m"]);
    expect(nodesOf(metricEffortExceedsGain, plan({ decision: decision(100) }, fed(2000, 2060)))).toEqual(["m"]);
  });

  it("finds nothing where cost or worth is not known, or they are in different currencies", () => {
    expect(nodesOf(metricEffortExceedsGain, plan({}, fed(1, undefined)))).toEqual([]);
    expect(nodesOf(metricEffortExceedsGain, plan({}))).toEqual([]);
    expect(nodesOf(metricEffortExceedsGain, plan({ decision: decision(1, "USD") }, { currency: "EUR" }))).toEqual([]);
    expect(nodesOf(metricEffortExceedsGain, { ...plan({ decision: decision(1) }), hourlyRate: undefined })).toEqual([]);
    expect(nodesOf(metricEffortExceedsGain, plan({ every: undefined, decision: decision(1) }))).toEqual([]);
  });

  it("says it once where all of which it is known cost more", () => {
    const metrics = ["m", "n"].map((id) => ({ ...weekly, id, decision: decision(1) }));
    expect(findingsOf(metricEffortExceedsGain, plan({}, { metrics: [...metrics, { id: "free" }] }))).toMatchObject([
      { node: null, related: ["m", "n"], message: expect.stringContaining("any of the 2 metrics") },
    ]);
  });
});
