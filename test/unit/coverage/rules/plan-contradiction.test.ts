import { describe, expect, it } from "vitest";
import { planContradiction } from "../../../../src/coverage/rules/plan-contradiction.js";
import type { MetricInput } from "../../../../src/model/measurement/metric.js";
import type { PlanInput } from "../../../../src/model/plan.js";
import type { Bound } from "../../../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { CampaignInput } from "../../../../src/model/schedule/campaign.js";
import type { BaselineInput } from "../../../../src/model/strategy/baseline.js";
import type { KpiInput } from "../../../../src/model/strategy/kpi.js";
import type { TargetInput } from "../../../../src/model/strategy/target.js";
import { findingsOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const messagesOf = (plan: Omit<PlanInput, "format" | "id">) => findingsOf(planContradiction, plan).map(({ message }) => message);
const ofKpi = (kpi: Omit<KpiInput, "id" | "metric">, metric: Partial<MetricInput> = {}) =>
  messagesOf({ ...kpiPlan([{ id: "k", ...kpi }]), metrics: [{ id: "sales", name: "Sales", ...metric }] });

describe("plan-contradiction: a target can be met", () => {
  const ofTarget = (target: TargetInput) => ofKpi({ target });

  it.each([
    { kind: "value", atLeast: 5, atMost: 5 },
    { kind: "share", atLeast: 0.5, of: "sales" },
    { kind: "growth", ratio: -0.5 },
    { kind: "rank", atMost: 1 },
    { kind: "rubric", question: "How?", levels: ["badly", "well"], atLeast: "well" },
  ] satisfies TargetInput[])("is content with %j", (target) => {
    expect(ofTarget(target)).toEqual([]);
  });

  it.each([
    { kind: "value", atLeast: 6, atMost: 5 },
    { kind: "each", atLeast: 6, atMost: 5, what: "event" },
    { kind: "guard", atLeast: 6, atMost: 5 },
  ] satisfies TargetInput[])("finds an empty range in %j", (target) => {
    expect(ofTarget(target)).toEqual([
      "The KPI “Sales” asks for at least 6 and at most 5, which no figure can meet. Correct one of the two.",
    ]);
  });

  it("writes the shares of an empty range as percentages", () => {
    expect(ofTarget({ kind: "share", atLeast: 0.29, atMost: 0.2, of: "sales" })).toEqual([
      "The KPI “Sales” asks for at least 29% and at most 20%, which no figure can meet. Correct one of the two.",
    ]);
  });

  it("tells where", () => {
    expect(findingsOf(planContradiction, kpiPlan([{ id: "k", target: { kind: "value", atLeast: 6, atMost: 5 } }]))).toMatchObject([
      { severity: "warning", node: "k", path: "strategies.0.goals.0.kpis.0.target", related: [] },
    ]);
  });

  it("finds a place before the first, and a level that is not among the levels", () => {
    expect(ofTarget({ kind: "rank", atMost: 0 })).toMatchObject([expect.stringContaining("asks for place 0, but places begin at 1")]);
    expect(ofTarget({ kind: "rubric", question: "How?", levels: ["badly"], atLeast: "well" })).toMatchObject([
      expect.stringContaining("asks for the level “well”, which is not one of its `levels`"),
    ]);
  });

  it("looks into milestones, and tells the first", () => {
    const empty = { kind: "value", atLeast: 6, atMost: 5 } as const;
    const milestones = [
      { due: "2027-03-31", target: empty },
      { due: "2027-06-30", target: empty },
    ];
    expect(ofKpi({ milestones })).toMatchObject([expect.stringContaining("at least 6 and at most 5")]);
  });

  it("finds a baseline that runs backwards", () => {
    const ofBaseline = (baseline: BaselineInput) => ofKpi({ baseline });
    expect(ofBaseline({ atLeast: 4, atMost: 3 })).toMatchObject([expect.stringContaining("runs from 4 down to 3")]);
    expect(ofBaseline({ atLeast: 3, atMost: 3 })).toEqual([]);
    expect(findingsOf(planContradiction, kpiPlan([{ id: "k", baseline: { atLeast: 4, atMost: 3 } }]))).toMatchObject([
      { path: "strategies.0.goals.0.kpis.0.baseline" },
    ]);
    expect(ofBaseline({ value: 3 })).toEqual([]);
  });
});

describe("plan-contradiction: bounds leave room", () => {
  const cadence = (rest: Partial<CadenceInput>, channelBounds: Bound[] = []) =>
    messagesOf({
      channels: [{ id: "blog", name: "Our blog", bounds: channelBounds }],
      cadences: [{ id: "c", name: "Notes", channels: ["blog"], when: { kind: "as-needed" }, ...rest }],
    });
  const quota = (posts: number | { min?: number; max?: number }, rest: object = {}) =>
    ({ kind: "quota", posts, per: "week", ...rest }) as CadenceInput["when"];
  const excess = (min: number, stretch: string, max: number) =>
    `The cadence “Notes” asks for at least ${min} posts ${stretch} but allows at most ${max}. Correct one of the two.`;

  it("is content where they do", () => {
    expect(cadence({ when: quota({ min: 2, max: 3 }), bounds: [{ min: 2, max: 3, per: "week" }] }, [{ max: 2, per: "week" }])).toEqual([]);
    expect(
      cadence({
        bounds: [
          { min: 5, per: "month" },
          { max: 3, per: "week" },
        ],
      }),
    ).toEqual([]);
    expect(
      cadence({
        bounds: [
          { min: 5, per: "week", every: 3 },
          { max: 3, per: "week" },
        ],
      }),
    ).toEqual([]);
  });

  it("finds a bound, a pair of bounds, and a quota that exclude themselves", () => {
    expect(cadence({ bounds: [{ min: 4, max: 3, per: "week" }] })).toEqual([excess(4, "a week", 3)]);
    expect(
      cadence({
        bounds: [
          { min: 4, per: "week", every: 3 },
          { max: 5, per: "week", every: 3 },
          { max: 3, per: "week", every: 3 },
        ],
      }),
    ).toEqual([excess(4, "in 3 weeks", 3)]);
    expect(cadence({ when: quota({ min: 4, max: 3 }) })).toEqual([excess(4, "a week", 3)]);
    expect(cadence({ when: quota({ max: 3 }), bounds: [{ min: 4, per: "week" }] })).toEqual([excess(4, "a week", 3)]);
    expect(cadence({ bounds: [{ min: 4, max: 3, per: "hour" }] })).toEqual([excess(4, "an hour", 3)]);
  });

  it("finds a quota, a week and a day that make more than is allowed", () => {
    expect(cadence({ when: quota(4), bounds: [{ max: 3, per: "week" }] })).toEqual([excess(4, "a week", 3)]);
    const weekly = { kind: "weekly", on: ["mon", "tue", "mon"], at: ["09:00", "15:00"] } as CadenceInput["when"];
    expect(cadence({ when: weekly, bounds: [{ max: 3, per: "week" }] })).toEqual([excess(4, "a week", 3)]);
    expect(cadence({ when: weekly, bounds: [{ max: 1, per: "day" }] })).toEqual([excess(2, "a day", 1)]);
    expect(cadence({ when: { kind: "weekly", on: ["mon", "tue"] }, bounds: [{ max: 1, per: "day" }] })).toEqual([]);
    expect(cadence({ when: { kind: "daily", at: ["09:00", "15:00"] }, bounds: [{ max: 1, per: "day" }] })).toEqual([excess(2, "a day", 1)]);
    expect(cadence({ when: { kind: "daily", every: 2 }, bounds: [{ max: 1, per: "day" }] })).toEqual([]);
  });

  it("finds a cadence that asks for more than its channel takes", () => {
    const taken =
      "The cadence “Notes” asks for at least 4 posts a week, but the channel “Our blog” takes at most 3. Correct one of the two.";
    expect(cadence({ when: quota(4) }, [{ max: 3, per: "week" }])).toEqual([taken]);
    expect(cadence({ bounds: [{ min: 4, per: "week" }] }, [{ max: 3, per: "week" }])).toEqual([taken]);
    expect(cadence({ when: quota({ max: 9 }) }, [{ max: 3, per: "week" }])).toEqual([]);
  });

  it("finds a quota whose days hold less", () => {
    const held = (max: number) =>
      `The cadence “Notes” asks for at least 4 posts a week, but its days leave room for at most ${max}. Allow more days, or ask for fewer posts.`;
    const days = { days: ["mon", "tue", "tue"] };
    expect(
      cadence({
        when: quota(4, days),
        bounds: [
          { max: 1, per: "day" },
          { max: 2, per: "day" },
        ],
      }),
    ).toEqual([held(2)]);
    expect(cadence({ when: quota(4, days) }, [{ max: 1, per: "day" }])).toEqual([held(2)]);
    expect(cadence({ when: quota(4, { days: [] }) })).toEqual([held(0)]);
    expect(cadence({ when: quota(4, days), bounds: [{ max: 2, per: "day" }] })).toEqual([]);
    expect(cadence({ when: quota(4, days) })).toEqual([]);
    expect(cadence({ when: quota(4), bounds: [{ max: 1, per: "day" }] })).toEqual([]);
    expect(cadence({ when: quota(4, { ...days, every: 2 }), bounds: [{ max: 1, per: "day" }] })).toEqual([]);
  });

  it("looks at every channel that a cadence fills, and tells where", () => {
    const channels = [
      { id: "blog", name: "Our blog" },
      { id: "forum", name: "Forum", bounds: [{ max: 1, per: "day" as const }] },
      { id: "letter", name: "Letter", bounds: [{ max: 1, per: "week" as const }] },
    ];
    const told = (...filled: string[]) =>
      findingsOf(planContradiction, { channels, cadences: [{ id: "c", channels: filled, when: quota(2, { days: ["mon"] }) }] });
    expect(told("blog")).toEqual([]);
    expect(told("blog", "forum")).toMatchObject([
      { path: "cadences.0.when", message: expect.stringContaining("its days leave room for at most 1") },
    ]);
    expect(told("blog", "letter")).toMatchObject([
      { path: "cadences.0.when", message: expect.stringContaining("the channel “Letter” takes at most 1") },
    ]);
  });

  it("lets be days of the week that have room", () => {
    expect(cadence({ when: quota(4, { days: ["mon"] }), bounds: [{ max: 5, per: "week" }] })).toEqual([]);
    expect(cadence({ when: { kind: "quota", posts: 4, per: "month", days: ["mon"] }, bounds: [{ max: 1, per: "day" }] })).toEqual([]);
    expect(cadence({ when: { kind: "quota", posts: 4, days: [] } })).toEqual([]);
  });

  it("finds a channel that excludes itself", () => {
    const channels = [{ id: "blog", name: "Our blog", bounds: [{ min: 4, max: 3, per: "week" as const }] }];
    expect(findingsOf(planContradiction, { channels })).toMatchObject([
      {
        node: "blog",
        path: "channels.0.bounds",
        message: expect.stringContaining("The channel “Our blog” asks for at least 4 posts a week"),
      },
    ]);
  });

  it("calls a cadence without a name by its id", () => {
    expect(messagesOf({ cadences: [{ id: "c", channels: [], when: quota({ min: 4, max: 3 }) }] })[0]).toContain("The cadence “c”");
  });
});

describe("plan-contradiction: days lie in order and in the plan's period", () => {
  const period = { from: "2027-01-01", to: "2027-12-31" };
  const tell = (plan: Omit<PlanInput, "format" | "id">) => messagesOf({ period, ...plan });
  const asNeeded = { kind: "as-needed" } as const;
  const outside = (what: string, date: string, side: string) =>
    `The ${what} has the date ${date}, ${side} the plan's period (1 January 2027 to 31 December 2027). Correct the date, or the period.`;
  const cadence = (rest: Partial<CadenceInput>) => ({ cadences: [{ id: "c", channels: [], when: asNeeded, ...rest }] });
  const experiment = (rest: object) => ({ experiments: [{ id: "e", hypothesis: "It helps", ...rest }] });
  const blackout = (rest: object) => ({ blackouts: [{ id: "b", name: "Holidays", from: "2027-05-01", to: "2027-05-02", ...rest }] });
  const campaign = (rest: object) => ({ campaigns: [{ id: "fair", name: "Fair", ...rest }] });

  it.each([
    ["a cadence", cadence({ starts: "2027-05-02", ends: "2027-05-01" }), "cadence “c”"],
    ["a campaign", campaign({ from: "2027-05-02", to: "2027-05-01" }), "campaign “Fair”"],
    ["a phase", campaign({ phases: [{ id: "p", name: "Before", from: "2027-05-02", to: "2027-05-01" }] }), "phase “Before”"],
  ])("finds %s that ends before it begins", (_, plan, what) => {
    expect(tell(plan)).toEqual([`The ${what} ends on 1 May 2027, before it begins on 2 May 2027. Correct one of the dates.`]);
  });

  it.each([
    [
      "a vision",
      { vision: { statement: "First choice", due: "2026-12-31" } },
      outside("vision “First choice”", "31 December 2026", "before"),
    ],
    ["a cadence that starts too late", cadence({ starts: "2028-01-01" }), outside("cadence “c”", "1 January 2028", "after")],
    ["a cadence that ends too early", cadence({ ends: "2026-12-31" }), outside("cadence “c”", "31 December 2026", "before")],
    [
      "a date of a cadence",
      cadence({ when: { kind: "dates", on: ["2027-05-01", "2028-01-01", "2029-01-01"] } }),
      outside("cadence “c”", "1 January 2028", "after"),
    ],
    ["an experiment", experiment({ from: "2028-01-01" }), outside("experiment “It helps”", "1 January 2028", "after")],
    ["a blackout", blackout({ from: "2028-01-01", to: "2028-01-02" }), outside("blackout “Holidays”", "1 January 2028", "after")],
    ["a campaign", campaign({ to: "2026-12-31" }), outside("campaign “Fair”", "31 December 2026", "before")],
    ["the anchor of a campaign", campaign({ anchor: "2028-01-05T10:00" }), outside("campaign “Fair”", "5 January 2028", "after")],
    [
      "a phase",
      campaign({ phases: [{ id: "p", name: "After", from: "2028-01-01" }] }),
      outside("phase “After”", "1 January 2028", "after"),
    ],
    [
      "a goal",
      { strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", due: "2028-01-01" }] }] },
      outside("goal “Sell”", "1 January 2028", "after"),
    ],
    [
      "a tactic",
      { strategies: [{ id: "s", tactics: [{ id: "t", statement: "Write", due: "2026-12-31" }] }] },
      outside("tactic “Write”", "31 December 2026", "before"),
    ],
    ["the deadline of a KPI", kpiPlan([{ id: "k", due: "2026-12-31" }]), outside("KPI “Sales”", "31 December 2026", "before")],
    [
      "a milestone",
      kpiPlan([{ id: "k", due: { to: "x", offset: {} }, milestones: [{ due: "2028-01-01", target: { kind: "growth", ratio: 1 } }] }]),
      outside("KPI “Sales”", "1 January 2028", "after"),
    ],
  ])("finds %s outside the period", (_, plan, message) => {
    expect(tell({ ...(JSON.stringify(plan).includes('"x"') ? { campaigns: [{ id: "x", name: "X" }] } : {}), ...plan })).toEqual([message]);
  });

  it.each([
    ["what reaches beyond it", { ...cadence({ starts: "2026-05-01" }), ...blackout({ from: "2027-12-30", to: "2028-01-02" }) }],
    ["a vision beyond it", { vision: { statement: "First choice", due: "2030-01-01" } }],
    ["a deadline beyond it, which another rule tells", kpiPlan([{ id: "k", due: "2028-01-01" }])],
    ["what comes back every year", blackout({ from: "2020-12-30", to: "2021-01-02", yearly: true })],
    ["an experiment that is over", experiment({ from: "2026-01-01", to: "2026-02-01", outcome: "adopt" })],
    ["an anchor after it with a first day within it", campaign({ anchor: "2028-01-05", from: "2027-12-01" })],
    ["relative days", campaign({ anchor: "2028-01-05", from: { to: "fair", offset: { weeks: -4 } } })],
    [
      "tactics that are done or dropped",
      {
        strategies: [
          {
            id: "s",
            tactics: [
              { id: "t", statement: "Write", due: "2026-12-31", status: "done" as const },
              { id: "u", statement: "Dance", due: "2026-12-31", status: "dropped" as const },
            ],
          },
        ],
      },
    ],
  ])("lets be %s", (_, plan) => {
    expect(tell(plan)).toEqual([]);
  });

  it("tells a vision at the vision", () => {
    const vision = { statement: "First choice", due: "2026-12-31" };
    expect(findingsOf(planContradiction, { period, vision })).toMatchObject([{ node: null, path: "vision" }]);
  });

  it("lets the first and the last day be", () => {
    expect(tell(cadence({ starts: "2027-12-31" }))).toEqual([]);
    expect(tell(cadence({ ends: "2027-01-01" }))).toEqual([]);
    expect(tell(cadence({ starts: "2027-05-01", ends: "2027-05-01" }))).toEqual([]);
  });

  it("compares the anchor only where the campaign states no day", () => {
    expect(tell(campaign({ anchor: "2026-12-01", from: "2027-02-01", to: "2027-02-28" }))).toEqual([]);
    expect(tell(campaign({ anchor: "2028-01-05", to: "2027-12-20" }))).toEqual([]);
    expect(tell(campaign({ anchor: "2026-12-01" }))).toEqual([outside("campaign “Fair”", "1 December 2026", "before")]);
  });

  it("says nothing of a period that is not stated", () => {
    expect(messagesOf(cadence({ starts: "1999-01-01", ends: "1999-01-02" }))).toEqual([]);
  });
});

describe("X3 plan-contradiction: a cadence keeps to the campaign it runs during", () => {
  type Fields = Pick<PlanInput, "campaigns" | "period">;
  const launch = (fields: Partial<CampaignInput> = {}): Fields => ({
    campaigns: [
      { id: "launch", name: "Launch", anchor: "2027-05-14", from: { to: "launch", offset: { days: -10 } }, to: "2027-05-20", ...fields },
    ],
  });
  const during = (cadence: Omit<CadenceInput, "id">, fields: Fields = launch()) =>
    messagesOf({ ...fields, cadences: [{ id: "c", name: "Countdown", during: "launch", ...cadence }] });
  const on = (...dates: readonly string[]) => ({ when: { kind: "dates", on: [...dates] } }) as const;

  it("finds a fixed date before or after it, and says where", () => {
    expect(during(on("2027-05-04", "2027-05-03", "2027-05-02"))).toEqual([
      "The cadence “Countdown” has the date 3 May 2027, but the campaign “Launch” during which it runs begins on 4 May 2027. Correct one of the dates, or let the cadence count from what may move.",
    ]);
    expect(during(on("2027-05-20", "2027-05-21"))).toEqual([
      "The cadence “Countdown” has the date 21 May 2027, but the campaign “Launch” during which it runs ends on 20 May 2027. Correct one of the dates, or let the cadence count from what may move.",
    ]);
    expect(during(on("2027-05-04", "2027-05-20"))).toEqual([]);
  });

  it("finds a cadence all of whose days lie outside, and none that only reaches beyond it", () => {
    const when = { kind: "daily" } as const;
    expect(during({ when, ends: "2027-05-03" })).toMatchObject([expect.stringContaining("has the date 3 May 2027")]);
    expect(during({ when, starts: "2027-05-21" })).toMatchObject([expect.stringContaining("has the date 21 May 2027")]);
    expect(during({ when, starts: "2027-05-01", ends: "2027-06-30" })).toEqual([]);
  });

  it("follows a phase that counts from the campaign's anchor", () => {
    const phases = [
      { id: "before", name: "Before", from: { to: "launch", offset: { weeks: -1 } }, to: { to: "launch", offset: { days: -1 } } },
    ];
    expect(during({ ...on("2027-05-14"), during: "before" }, launch({ phases }))).toMatchObject([
      expect.stringContaining("but the phase “Before” during which it runs ends on 13 May 2027"),
    ]);
    expect(during({ ...on("2027-05-07", "2027-05-13"), during: "before" }, launch({ phases }))).toEqual([]);
  });

  it.each<[string, Partial<CampaignInput>]>([
    ["is only about right", { from: { to: "launch", offset: { days: -10, about: true } } }],
    ["counts business days", { from: { to: "launch", offset: { businessDays: -5 } } }],
    [
      "hangs on what hangs on something else",
      { from: { to: "p", offset: {} }, phases: [{ id: "p", name: "P", from: { to: "launch", offset: {} } }] },
    ],
  ])("says nothing where the first day %s", (_, fields) => {
    expect(during(on("2027-01-01"), launch(fields))).toEqual([]);
    expect(during(on("2027-05-21"), launch(fields))).toHaveLength(1);
  });

  it("says nothing where the campaign states no days", () => {
    expect(during(on("2027-01-01"), { campaigns: [{ id: "launch", name: "Launch", anchor: "2027-05-14" }] })).toEqual([]);
  });

  it("does not say it beside that a date lies outside the plan's period", () => {
    expect(during(on("2026-12-31"), { ...launch(), period: { from: "2027-01-01", to: "2027-12-31" } })).toMatchObject([
      expect.stringContaining("before the plan's period"),
    ]);
  });
});

describe("plan-contradiction: each is told for itself", () => {
  it("is not rolled up where every cadence has one", () => {
    const when = { kind: "quota", posts: { min: 4, max: 3 }, per: "week" } as const;
    expect(
      findingsOf(planContradiction, {
        cadences: [
          { id: "c", channels: [], when },
          { id: "d", channels: [], when },
        ],
      }),
    ).toMatchObject([{ node: "c" }, { node: "d" }]);
  });
});
