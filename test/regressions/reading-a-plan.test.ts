import { describe, expect, test } from "vitest";
import { createPlan } from "../../src/builders/create-plan.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { thrownBy } from "../helpers/thrown-by.js";
import { times } from "../helpers/times.js";

type Fields = Readonly<Record<string, unknown>>;

const problemsOf = (fields: Fields) => {
  const result = safeParsePlan({ format: "social-plan/1", id: "p", ...fields });
  return result.ok ? [] : result.problems;
};
const placesOf = (fields: Fields) => problemsOf(fields).map(({ code, path }) => [code, path.join(".")]);
const kpi = (fields: Fields) => ({ metrics: [{ id: "m" }], strategies: [{ id: "s", kpis: [{ id: "k", metric: "m", ...fields }] }] });
const cadence = (when: Fields) => ({ cadences: [{ id: "c", when }] });
describe("regressions of reading a plan", () => {
  test("F9 F10 some hundred thousand faults in a list or record within a list overflowed the stack", () => {
    const bad = times(150_000, () => null);
    const named = Object.fromEntries(bad.map((value, index) => [`n${index}`, value]));
    const gate = { gate: "g", key: "gates/g/m", met: true, message: "m", values: named };
    const event = { seq: 1, cycle: 1, type: "a", from: "a", to: "b", at: "2027-01-01T00:00:00Z", by: "x", machine: "m", machineVersion: 1 };
    for (const fields of [{ strategies: [{ id: "s", goals: bad }] }, { journey: [{ ...event, gates: [gate] }] }])
      expect(safeParsePlan({ format: "social-plan/1", id: "p", ...fields })).toMatchObject({ ok: false, rest: 149_900 });
  });

  test("F10 five thousand references to nothing took minutes, for each was compared with every id", () => {
    const people = times(5000, (index) => ({ id: `person-${index}`, name: "x" }));
    const channels = times(5000, (index) => ({ id: `c-${index}`, name: "x", owner: `persn-${index}` }));
    expect(problemsOf({ people, channels }).map(({ values }) => values["suggestion"])[0]).toBe("person-0");
  });

  test("F10 a hundred thousand unknown fields took ten seconds, for a problem was made of each", () => {
    expect(problemsOf(Object.fromEntries(times(100_000, (index) => [`chanels${index}`, 1])))).toHaveLength(100);
  });

  test("F23 two faults in the weekday of a month were told as those of a day of the month", () => {
    expect(placesOf(cadence({ kind: "monthly", on: [{ nth: 9, weekday: "mo" }] }))).toEqual([
      ["choice", "cadences.0.when.on.0.nth"],
      ["choice", "cadences.0.when.on.0.weekday"],
    ]);
  });

  test("F23 three faults in a baseline of two limits were told as those of an unknown one", () => {
    expect(placesOf(kpi({ baseline: { atLeast: "1", atMost: "2", period: 7 } }))).toEqual([
      ["type", "strategies.0.kpis.0.baseline.atLeast"],
      ["type", "strategies.0.kpis.0.baseline.atMost"],
      ["type", "strategies.0.kpis.0.baseline.period"],
    ]);
  });

  test("F79 a misspelt field inside of a union was told without the one that was meant", () => {
    const baseline = { value: 1, period: { form: "2027-01-01", from: "2027-01-01", to: "2027-01-31" }, on: 7 };
    const suggestions = problemsOf(kpi({ baseline })).flatMap(({ values }) => values["suggestion"] ?? []);
    expect(suggestions).toEqual(["from"]);
  });

  test("F23 a value the guard refused was told as missing, too", () => {
    expect(placesOf({ channels: [{ id: "c", name: new Date(0) }, 7n] })).toEqual([
      ["type", "channels.0.name"],
      ["type", "channels.1"],
    ]);
    expect(placesOf({ format: 7n })).toEqual([["type", "format"]]);
  });

  test("F23 F77 without a format nothing else was told", () => {
    expect(placesOf({ format: undefined, name: 7 })).toEqual([
      ["missing-field", ""],
      ["type", "name"],
    ]);
  });

  test("F48 an end that is no day was told as lying before its beginning, too", () => {
    expect(placesOf({ period: { from: "2027-01-01", to: "" } })).toEqual([["date", "period.to"]]);
  });

  test("F48 blackouts, experiments and pauses could end before they began", () => {
    const backwards = { from: "2027-02-02", to: "2027-02-01" };
    expect(
      placesOf({
        blackouts: [{ id: "b", ...backwards }],
        experiments: [{ id: "e", hypothesis: "h", ...backwards }],
        campaigns: [{ id: "c", name: "C", paused: [backwards] }],
      }),
    ).toEqual([
      ["range", "campaigns.0.paused.0.to"],
      ["range", "blackouts.0.to"],
      ["range", "experiments.0.to"],
    ]);
  });

  test("F46 a number far too big was told twice, half a post as of a wrong type", () => {
    expect(placesOf(cadence({ kind: "daily", every: 1e21 }))).toEqual([["range", "cadences.0.when.every"]]);
    expect(placesOf(cadence({ kind: "quota", posts: 1.5 }))).toEqual([["number", "cadences.0.when.posts"]]);
  });

  test("F26 a link could hold half of a surrogate pair", () => {
    expect(placesOf({ readiness: [{ id: "r", kind: "test", title: "T", link: "https://a.example/\ud800" }] })).toEqual([
      ["url", "readiness.0.link"],
    ]);
  });

  test("F18 a plan named “plan” was told to clash with the plan of the plan", () => {
    expect(problemsOf({ id: "plan" })[0]?.message).toContain("the plan itself has it already");
  });

  test("F9 a log of a hundred thousand moves passed the limit of a million values, though no gate reported", () => {
    const event = { cycle: 1, type: "pause", from: "plan", to: "plan", by: "x", because: "w", machine: "m", machineVersion: 1 };
    const moved = { ...event, at: "2027-01-01T00:00:00Z", digest: "0".repeat(64) };
    const plan = { format: "social-plan/1", id: "p", journey: times(100_000, (index) => ({ seq: index + 1, ...moved })) };
    expect(safeParsePlan(plan).ok).toBe(true);
    expect(safeParsePlan(plan, { limits: { nodes: 1_000_000 } })).toMatchObject({ ok: false, problems: [{ code: "limit-nodes" }] });
  });

  test("F26 plugin data could hold half of a surrogate pair, and the plan could never be digested", () => {
    const [torn, plugin] = ["a\ud800b", "acme/a"];
    const deep = { [plugin]: [{ said: torn, [torn]: 1 }] };
    expect(placesOf({ ext: { [torn]: 1 }, plugins: { [torn]: 1 }, channels: [{ id: "c", name: "C", ext: deep }] })).toEqual([
      ["text", `channels.0.ext.${plugin}.0.said`],
      ["text", `channels.0.ext.${plugin}.0.${torn}`],
      ["text", `plugins.${torn}`],
      ["text", `ext.${torn}`],
    ]);
    expect(problemsOf({ ext: { [torn]: 1 } })[0]?.values["reason"]).toBe("its name holds half of a surrogate pair");
    const channel = createPlan({ id: "p" }).channel({ id: "c", name: "C", ext: deep });
    expect(thrownBy(() => channel.build())).toMatchObject({ code: "invalid-plan", path: ["channels", 0, "ext", plugin, 0, "said"] });
    const plan = createPlan({ id: "p" }).channel({ id: "c", name: "C" }).build();
    const refused = thrownBy(() => editPlan(plan, (tx) => tx.set("channel", "c", { ext: deep })));
    expect(refused.problems?.[0]).toMatchObject({ code: "text", path: ["channels", 0, "ext", plugin, 0, "said"] });
  });

  test("F10 F26 torn texts of plugins are listed up to a hundred and counted, however deep", () => {
    expect(safeParsePlan({ format: "social-plan/1", id: "p", ext: { a: times(150_000, () => "\ud800") } })).toMatchObject({
      rest: 149_900,
    });
    let data: unknown = "\ud800";
    for (let level = 0; level < 50_000; level += 1) data = [data];
    const result = safeParsePlan({ format: "social-plan/1", id: "p", ext: { a: data } }, { limits: { depth: 100_000 } });
    expect(result).toMatchObject({ problems: [{ code: "text", path: { length: 50_002 } }] });
  });

  test("C5 E5 F46 a budget, a cost, a rate and a share of something could be negative", () => {
    const owed = { amount: -1, currency: "EUR" };
    expect(
      placesOf({
        hourlyRate: owed,
        strategies: [{ id: "s", budget: owed, tactics: [{ id: "t", statement: "x", budget: owed }] }],
        people: [{ id: "q", name: "P", hourlyRate: owed }],
        channels: [{ id: "c", name: "C", cost: { moneyPerMonth: owed }, expectedValue: owed }],
        experiments: [{ id: "e", hypothesis: "h", budget: owed }],
      }),
    ).toEqual([
      ["range", "hourlyRate.amount"],
      ["range", "strategies.0.budget.amount"],
      ["range", "strategies.0.tactics.0.budget.amount"],
      ["range", "channels.0.cost.moneyPerMonth.amount"],
      ["range", "channels.0.expectedValue.amount"],
      ["range", "people.0.hourlyRate.amount"],
      ["range", "experiments.0.budget.amount"],
    ]);
    expect(placesOf(kpi({ target: { kind: "share", atLeast: -0.1, of: "m" } }))).toEqual([["range", "strategies.0.kpis.0.target.atLeast"]]);
    const plan = createPlan({ id: "p" }).strategy({ id: "s" }).build();
    const refused = thrownBy(() => editPlan(plan, (tx) => tx.set("strategy", "s", { budget: owed })));
    expect(refused.problems?.[0]).toMatchObject({ code: "range", path: ["strategies", 0, "budget", "amount"] });
  });

  test("E5 F46 a figure that is read, and what it is compared with, may be negative", () => {
    const measurement = { id: "r", metric: "m", value: -3 };
    const targets = [
      { kind: "value", atLeast: -5 },
      { kind: "growth", ratio: -0.2 },
      { kind: "guard", atLeast: -1 },
    ];
    for (const target of targets)
      expect(placesOf({ ...kpi({ target, baseline: { value: -9 } }), measurements: [measurement] })).toEqual([]);
  });
});
