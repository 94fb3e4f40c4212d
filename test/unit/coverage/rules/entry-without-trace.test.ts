import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { recommendedRules } from "../../../../src/coverage/recommended-rules.js";
import { entryWithoutTrace } from "../../../../src/coverage/rules/entry-without-trace.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { calendarOf } from "./calendar-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const strategies = [
  {
    id: "s",
    businessObjectives: [{ id: "o", statement: "Sell more" }],
    goals: [{ id: "g", statement: "Teach", serves: ["o"], tactics: [{ id: "traced", statement: "Write guides" }] }],
    tactics: [{ id: "loose", statement: "Be funny" }],
  },
];
const planWith = (...cadences: readonly Partial<CadenceInput>[]): PlanFields => ({
  strategies,
  content: [
    { id: "guide", title: "Guide", tactic: "traced" },
    { id: "joke", title: "Joke" },
  ],
  cadences: cadences.map((cadence, at) => ({ id: `c${at}`, name: `Cadence ${at}`, when: { kind: "weekly", on: ["mon"] }, ...cadence })),
});
const told = (plan: PlanFields, change?: Parameters<typeof calendarOf>[2]) =>
  findingsOf(entryWithoutTrace, plan, {}, { calendar: calendarOf(plan, 4, change) });

describe("X1 D4 every post leads up to a business objective", () => {
  it("is content with a tactic that does, of the cadence, the entry or the content", () => {
    expect(told(planWith({ tactic: "traced" }))).toEqual([]);
    expect(told(planWith({}), (entry) => ({ ...entry, tactic: "traced" }))).toEqual([]);
    expect(told(planWith({}), (entry) => ({ ...entry, content: "guide" }))).toEqual([]);
  });

  it("tells at the cadence what its posts lack", () => {
    const plan = planWith({ tactic: "traced" }, {}, { tactic: "loose" });
    expect(told(plan)).toMatchObject([
      {
        severity: "error",
        node: "c1",
        path: "cadences.1.tactic",
        message: expect.stringMatching(/^4 posts of the cadence “Cadence 1” lead up to no .* no tactic is named/),
      },
      { node: "c2", message: expect.stringMatching(/^4 posts of .* as the tactic “Be funny” does not/) },
    ]);
    const some = planWith({ tactic: "traced" }, { tactic: "traced" });
    const first = (entry: CalendarEntry, at: number) => (at === 0 ? { ...entry, tactic: "loose" } : entry);
    expect(told(some, first)).toMatchObject([{ node: "c0", message: expect.stringMatching(/^A post of the cadence “Cadence 0” leads/) }]);
    const two = (entry: CalendarEntry, at: number) => (at === 0 ? { ...entry, tactic: "loose" } : { ...entry, content: "joke" });
    expect(told(planWith({}), two)).toMatchObject([
      { message: expect.stringMatching(/^4 posts .* business objective\. Set their `tactic`/) },
    ]);
  });

  it("asks nothing of what is no post or does not go out", () => {
    expect(told(planWith({ work: "review" }))).toEqual([]);
    expect(told(planWith({}), (entry) => ({ ...entry, origin: "skipped" }))).toEqual([]);
    expect(told(planWith({}), (entry) => ({ ...entry, status: "rejected" }))).toEqual([]);
  });

  it("tells posts that no cadence makes at the entry, several at once", () => {
    const plan = planWith({ tactic: "traced" });
    const added = (count: number) => (entry: CalendarEntry, at: number) => {
      const { cadence: _, tactic: __, ...rest } = entry;
      return at < count ? { ...rest, id: `added@${at}`, origin: "manual" as const } : entry;
    };
    expect(told(plan, added(1))).toMatchObject([
      {
        node: "added@0",
        path: "",
        related: [],
        message: expect.stringContaining("A post that no cadence makes leads up to no business objective"),
      },
    ]);
    expect(told(plan, added(2))).toMatchObject([
      { node: null, related: ["added@0", "added@1"], message: expect.stringContaining("2 posts that no cadence makes lead up") },
    ]);
    const calendar = calendarOf(plan, 4, added(1));
    expect(checkCoverage(planOf(plan), { rules: [entryWithoutTrace], calendar }).findings[0]?.fingerprint).toBe(
      "entry-without-trace/others/added@0",
    );
  });

  it("says it once where it is so of all cadences", () => {
    expect(told(planWith({}, {}))).toMatchObject([
      { node: null, related: ["c0", "c1"], message: expect.stringContaining("Each of the 2 cadences") },
    ]);
  });

  it("says nothing where there is no strategy, or no goal leads up to a business objective, which is told instead", () => {
    const rulesIn = (plan: PlanFields) =>
      checkCoverage(planOf(plan), { rules: recommendedRules, calendar: calendarOf(plan) }).findings.map(({ rule }) => rule);
    const { strategies: _, content: __, ...bare } = planWith({});
    expect(rulesIn(bare)).not.toContain("entry-without-trace");
    const aimless = { ...bare, strategies: [{ id: "s", goals: [{ id: "g", statement: "Teach" }] }] };
    expect(rulesIn(aimless)).not.toContain("entry-without-trace");
    expect(rulesIn(planWith({}))).toContain("entry-without-trace");
  });

  it("is not run without a calendar", () => {
    expect(nodesOf(entryWithoutTrace, planWith({}))).toEqual([]);
  });
});
