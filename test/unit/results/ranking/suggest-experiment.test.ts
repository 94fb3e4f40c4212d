import { describe, expect, it } from "vitest";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import type { SuggestedExperiment } from "../../../../src/results/ranking/experiment-suggestion.js";
import { type ExperimentOptions, suggestExperiment } from "../../../../src/results/ranking/suggest-experiment.js";
import type { Results } from "../../../../src/results/results.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const video = { id: "video", name: "Video", cost: { hoursPerWeek: 2, moneyPerMonth: { amount: 73 } } };
const base = (more: PlanFields = {}): PlanFields => ({
  ...{ currency: "EUR", channels: [video] },
  audiences: [{ id: "home", name: "Home brewers", presence: [{ at: "video", basis: "assumed" }] }],
  ...more,
});
const suggest = (fields: PlanFields, options: ExperimentOptions = {}) => suggestExperiment(planOf(fields), "video", options);
const given = (fields: PlanFields): SuggestedExperiment => {
  const found = suggest(fields);
  return found.ok ? found : expect.fail(found.sentence);
};
const metric = (id: string, kind?: string, more: object = {}) => ({ id, name: id, ...(kind && { kind }), ...more });
const tactic = (more: object = {}) => ({ id: "t", statement: "Film", channels: ["video"], ...more });
const inGoal = (kpis: readonly string[], of: object = tactic(), more: object = {}) =>
  ({
    strategies: [
      {
        id: "s",
        goals: [{ id: "g", statement: "Sell", kpis: kpis.map((one) => ({ id: `k-${one}`, metric: one })), tactics: [of] }],
        ...more,
      },
    ],
  }) as PlanFields;

describe("C5 C13 a trial of a channel without evidence", () => {
  it("says what to try, by which metric, for how long, and at most at what cost", () => {
    const found = given(base({ metrics: [metric("orders", "outcome", { channels: ["video"], every: "week" })] as never }));
    // 28 days of 73 a month, 12 months being 365 days, and 4 weeks of 2 hours.
    expect(found).toEqual({
      ...{ ok: true, days: 28, audience: "home", money: { amount: 67.2, currency: "EUR" }, hours: 8 },
      experiment: {
        ...{ id: "trial-video", channel: "video", metric: "orders", budget: { amount: 67.2, currency: "EUR" }, hours: 8 },
        hypothesis: "“Home brewers” can be reached on “Video”: within 28 days it shows in “orders”.",
      },
      sentence: "Try “Video” for 28 days, and judge it by “orders”. It may cost at most 67.2 EUR and 8 hours.",
    });
  });

  it("can be added to the plan as it is, again and again", () => {
    const fields = base({ ...inGoal(["orders"]), metrics: [metric("orders", "outcome")] as never });
    const add = (plan: ReturnType<typeof planOf>) => {
      const found = suggestExperiment(plan, "video");
      if (!found.ok) throw new Error(found.sentence);
      return editPlan(plan, (tx) => void tx.add("experiment", { ...found.experiment, outcome: "repeat" })).plan;
    };
    const twice = add(add(planOf(fields)));
    expect(twice.experiments.map(({ id, tactic: of, metric: by }) => [id, of, by])).toEqual([
      ["trial-video", "t", "orders"],
      ["trial-video-2", "t", "orders"],
    ]);
    expect(parsePlan(stringifyPlan(twice))).toEqual(twice);
  });

  it("finds an id where the plan or a thing has it in another case, or the channel's is as long as ids go", () => {
    expect(given(base({ id: "Trial-video" })).experiment.id).toBe("trial-video-2");
    const upper = suggestExperiment(planOf({ id: "trial-video", channels: [{ id: "Video", name: "V" }] }), "Video");
    expect(upper.ok && upper.experiment.id).toBe("trial-Video-2");
    const long = "v".repeat(128);
    const plan = planOf({ channels: [{ id: long, name: "V" }] });
    const found = suggestExperiment(plan, long);
    if (!found.ok) throw new Error(found.sentence);
    expect(editPlan(plan, (tx) => void tx.add("experiment", found.experiment)).plan.experiments).toHaveLength(1);
  });

  it("is judged by outcomes before out-takes before outputs, measured there before others", () => {
    const chosen = (metrics: readonly object[], kpis: readonly string[] = []) =>
      given(base({ ...inGoal(kpis), metrics: metrics as never })).experiment.metric;
    const here = { channels: ["video"] };
    const [output, outTake, outcome] = [metric("a", "output", here), metric("b", "out-take", here), metric("c", "outcome")];
    expect(chosen([output, outTake, outcome], ["c"])).toBe("c");
    expect(chosen([output, outTake, outcome])).toBe("b");
    expect(chosen([output, metric("d", "activity", here), metric("e", "input", here)])).toBe("a");
    expect(chosen([metric("x", "outcome"), metric("y", "outcome", here)], ["x"])).toBe("y");
    expect(chosen([metric("f", undefined, { ...here, catalog: "conversion-rate" }), outTake])).toBe("f");
    expect(
      given(
        base({
          channels: [video, { id: "blog", name: "Blog" }],
          ...inGoal(["z"]),
          metrics: [metric("z", "outcome", { channels: ["blog"] })] as never,
        }),
      ).experiment.metric,
    ).toBeUndefined();
  });

  it("names the catalogue's metric where the plan has none, and none where the catalogue is empty", () => {
    const on = (platform: string) => given(base({ channels: [{ ...video, platform }] }));
    expect(on("pinterest").catalog).toBe("engagement-rate-by-impressions");
    expect(on("event").catalog).toBe("conversion-rate");
    expect(on("event").sentence).toContain("The plan has no metric to judge it by: add “conversion-rate” of the catalogue.");
    const none = suggest(base(), { catalogs: { metrics: [], platforms: [] } });
    expect(none).not.toHaveProperty("catalog");
    expect(none.sentence).toContain("The plan has no metric to judge it by: name one first.");
  });

  it.each([
    ["day", 28],
    ["week", 28],
    ["month", 62],
    ["quarter", 184],
    ["year", 732],
  ] as const)("lasts two periods of a metric read every %s, %d days", (every, days) => {
    expect(given(base({ metrics: [metric("m", "outcome", { channels: ["video"], every })] as never })).days).toBe(days);
  });

  it("costs no more than the tactic's budget leaves, else the strategy's", () => {
    const moneyOf = (more: PlanFields) => given(base(more)).money;
    expect(moneyOf(inGoal([], tactic({ budget: { amount: 50 } })))).toEqual({ amount: 50, currency: "EUR" });
    const spent = {
      experiments: [{ id: "e", hypothesis: "So", tactic: "t", channel: "video", outcome: "repeat" as const, budget: { amount: 20 } }],
    };
    expect(moneyOf({ ...inGoal([], tactic({ budget: { amount: 50 } })), ...spent })).toEqual({ amount: 30, currency: "EUR" });
    expect(moneyOf(inGoal([], tactic(), { budget: { amount: 10 } }))).toEqual({ amount: 10, currency: "EUR" });
    expect(moneyOf(inGoal([], tactic({ budget: { amount: 50, currency: "USD" } })))).toEqual({ amount: 67.2, currency: "EUR" });
    const empty = given(base(inGoal([], tactic({ budget: { amount: 0 } }))));
    expect(empty.money).toEqual({ amount: 0, currency: "EUR" });
    expect(empty.sentence).toContain("The budget it would be paid from leaves nothing for it.");
  });

  it("leaves unknown what the plan does not state", () => {
    const found = given(base({ channels: [{ id: "video", name: "Video" }] }));
    expect(found.experiment).not.toHaveProperty("budget");
    expect(found.experiment).not.toHaveProperty("hours");
    expect(found.sentence).toContain("What it may cost is not known.");
    expect(given(base({ audiences: [] }))).not.toHaveProperty("audience");
  });
});

describe("C4 C5 no trial is suggested", () => {
  const on = (presence: object): PlanFields => base({ audiences: [{ id: "home", name: "Home brewers", presence: [presence] }] as never });
  const trial = (more: object = {}) => base({ experiments: [{ id: "e", hypothesis: "It works", channel: "video", ...more }] });

  it.each<[string, PlanFields]>([
    ["declined", base({ channels: [{ ...video, use: "declined" }] })],
    ["retired", base({ channels: [{ ...video, use: "retired" }] })],
    ["evidence", on({ at: "video", basis: "observed" })],
    ["absent", on({ at: "video", absent: true, basis: "surveyed" })],
    ["running", trial()],
    ["running", trial({ to: "2027-06-30" })],
    ["undecided", trial({ to: "2027-01-30" })],
    ["running", base({ ...inGoal([]), experiments: [{ id: "e", hypothesis: "It works", tactic: "t" }] })],
    ["tried", trial({ outcome: "drop" })],
    ["tried", trial({ outcome: "adopt" })],
  ])("where it is %s", (because, fields) => {
    const found = suggest(fields, { results: { plan: "the-plan", on: "2027-01-31" } as Results });
    expect(found).toMatchObject({ ok: false, because });
    expect(found.sentence).not.toMatch(/[{}]|undefined/);
  });

  it("for a channel that the plan does not have", () => {
    expect(thrownBy(() => suggestExperiment(planOf(base()), "vidoe"))).toMatchObject({
      code: "unknown-id",
      values: { suggestion: "video" },
    });
  });
});
