import { describe, expect, it } from "vitest";
import { checkRules } from "../../../src/coverage/check-rules.js";
import { entryLevel } from "../../../src/coverage/levels.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import type { Calendar, CalendarEntry } from "../../../src/model/schedule/calendar.js";

// biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
const decision = { when: "it falls", then: "ask why" };
const target = { kind: "value", atLeast: 1 };
const kpi = (id: string, rest: object = {}) => ({ id, metric: "sales", ...rest });
const plan = parsePlan({
  format: "social-plan/1",
  id: "the-plan",
  metrics: [{ id: "sales", decision }, { id: "visits" }, { id: "likes", decision }],
  audiences: [
    { id: "young", name: "The young" },
    { id: "old", name: "The old" },
  ],
  channels: [
    { id: "blog", name: "Blog" },
    { id: "forum", name: "Forum" },
    { id: "radio", name: "Radio", use: "declined" },
  ],
  strategies: [
    {
      id: "s",
      scope: { function: "marketing" },
      businessObjectives: [
        { id: "revenue", statement: "Earn more", kpis: [kpi("b1", { target })] },
        { id: "cost", statement: "Spend less" },
      ],
      marketingObjectives: [
        { id: "leads", statement: "Find buyers", serves: ["revenue"] },
        { id: "fame", statement: "Be known" },
      ],
      goals: [
        {
          id: "whole",
          statement: "Sell",
          serves: ["leads"],
          audiences: ["young"],
          kpis: [kpi("k1", { target })],
          tactics: [{ id: "write", statement: "Write", channels: ["blog"], metrics: ["visits"] }],
        },
        { id: "adrift", statement: "Be liked", kpis: [kpi("k2")], tactics: [{ id: "smile", statement: "Smile" }] },
        { id: "unmeasured", statement: "Be cheap", serves: ["revenue"] },
        { id: "helped", statement: "Be quick", serves: ["revenue"], kpis: [kpi("k4", { milestones: [{ due: "2027-06-30", target }] })] },
        { id: "idle", statement: "Be near", serves: ["revenue"], kpis: [kpi("k5", { target })] },
      ],
      kpis: [kpi("k3", { target })],
      tactics: [
        { id: "helper", statement: "Help", serves: ["unmeasured", "helped"], metrics: ["visits"] },
        { id: "part", statement: "Help on video", partOf: "helper", metrics: ["visits"] },
        { id: "loose", statement: "Dance", metrics: ["visits"] },
      ],
    },
    { id: "t" },
  ],
  alignment: {
    invite: [
      { id: "i", name: "Law", function: "legal" },
      { id: "j", name: "Marketing", function: "marketing" },
      { id: "l", name: "Guest" },
    ],
  },
  listening: {
    sources: [{ id: "source", name: "Calls", side: "internal" }],
    insights: [
      { id: "heard", source: "source", statement: "Too dear" },
      { id: "aside", source: "source", statement: "Too blue", setAside: "A matter of taste" },
      { id: "missed", source: "source", statement: "Too late" },
    ],
  },
  messages: [{ id: "answer", text: "It lasts", answers: ["heard"] }],
});

describe("X1 how much is covered at each level", () => {
  const levels = checkRules(plan, []).levels;

  it.each([
    ["function", 1, 2, ["legal"]],
    ["businessObjective", 1, 2, ["cost"]],
    ["marketingObjective", 1, 2, ["fame"]],
    ["goal", 2, 5, ["adrift", "unmeasured", "idle"]],
    ["kpi", 4, 6, ["k2", "k3"]],
    ["tactic", 3, 5, ["smile", "loose"]],
    ["metric", 1, 3, ["visits", "likes"]],
    ["audience", 1, 2, ["old"]],
    ["channel", 1, 2, ["forum"]],
    ["insight", 2, 3, ["missed"]],
    ["entry", 0, 0, []],
  ] as const)("%s: %d of %d", (level, covered, total, missing) => {
    expect(levels[level]).toEqual({ covered, total, missing });
  });

  it("counts the entries of a calendar that trace up to a business objective", () => {
    const entry = (id: string, tactic?: string) => ({ id, ...(tactic !== undefined && { tactic }) }) as CalendarEntry;
    const entries = [
      entry("e1", "write"),
      entry("e2", "smile"),
      entry("e3", "helper"),
      entry("e4", "loose"),
      entry("e5"),
      entry("e6", "blog"),
      entry("e7", "part"),
    ];
    expect(entryLevel(plan, { entries } as unknown as Calendar)).toEqual({
      covered: 3,
      total: 7,
      missing: ["e2", "e4", "e5", "e6"],
    });
  });

  it("finds nothing in an empty plan", () => {
    const nothing = { covered: 0, total: 0, missing: [] };
    const empty = checkRules(parsePlan({ format: "social-plan/1", id: "empty" }), []).levels;
    expect(Object.values(empty)).toEqual(Object.keys(levels).map(() => nothing));
  });
});

describe("E5 F23 a target without a figure covers nothing", () => {
  it.each([
    [{ kind: "value" }, ["k"]],
    [{ kind: "each", what: "event" }, ["k"]],
    [{ kind: "value", atMost: 0 }, []],
    [{ kind: "rank", atMost: 1 }, []],
  ])("%j", (target, missing) => {
    const goals = [{ id: "g", statement: "Sell", kpis: [{ id: "k", metric: "m", target }] }];
    const one = parsePlan({ format: "social-plan/1", id: "one", metrics: [{ id: "m" }], strategies: [{ id: "s", goals }] });
    expect(checkRules(one, []).levels.kpi.missing).toEqual(missing);
  });
});
