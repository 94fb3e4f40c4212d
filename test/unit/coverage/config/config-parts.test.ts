import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { explainConfig } from "../../../../src/coverage/config/explain-config.js";
import { goalHasTooManyKpis } from "../../../../src/coverage/rules/goal-has-too-many-kpis.js";
import { goalNeedsTactic } from "../../../../src/coverage/rules/goal-needs-tactic.js";
import { ownerMissing } from "../../../../src/coverage/rules/owner-missing.js";
import { tacticNeedsMetric } from "../../../../src/coverage/rules/tactic-needs-metric.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const kpis = (goal: string, count: number) => Array.from({ length: count }, (_, at) => ({ id: `${goal}-k${at}`, metric: `m${at}` }));
const fields = {
  metrics: ["m0", "m1", "m2", "m3"].map((id) => ({ id })),
  strategies: ["north", "south"].map((id) => ({
    id,
    goals: [
      { id: `${id}-g`, statement: "G", owner: "ada", kpis: kpis(`${id}-g`, 4), tactics: [{ id: `${id}-t`, statement: "T", owner: "ada" }] },
      { id: `${id}-h`, statement: "H", owner: "ada", kpis: kpis(`${id}-h`, 3) },
    ],
  })),
  people: [{ id: "ada", name: "Ada" }],
};
const plan = planOf(fields);
const rules = [goalHasTooManyKpis, goalNeedsTactic, tacticNeedsMetric, ownerMissing] as const;
const check = (config: object | readonly object[], options: object = {}) =>
  checkCoverage(plan, { rules, config: config as never, ...options });
const found = (config: object | readonly object[]) =>
  check(config).findings.map(({ rule, node, severity }) => `${severity} ${rule} ${node}`);
const refused = (config: unknown, message: string) =>
  expect(thrownBy(() => check(config as object))).toMatchObject({ code: "config", message: expect.stringContaining(message) });

describe("coverage: settings for a part of the plan", () => {
  it("hold for a thing and all that stands in it", () => {
    const all = found({}).filter((one) => one.includes("goal-needs-tactic"));
    expect(all).toEqual(["error goal-needs-tactic north-h", "error goal-needs-tactic south-h"]);
    const part = (parts: object) => found({ "goal-needs-tactic": { parts } }).filter((one) => one.includes("goal-needs-tactic"));
    expect(part({ north: "off" })).toEqual(["error goal-needs-tactic south-h"]);
    expect(part({ north: { severity: "info" } })).toEqual(["error goal-needs-tactic south-h", "info goal-needs-tactic north-h"]);
    expect(part({ plan: "info", "south-h": "warning" })).toEqual(["warning goal-needs-tactic south-h", "info goal-needs-tactic north-h"]);
    expect(part({ nothing: "off" })).toEqual(all);
  });

  it("turn a rule on that is off elsewhere", () => {
    const only = found({ "goal-needs-tactic": { severity: "off", parts: { south: "error" } } });
    expect(only.filter((one) => one.includes("goal-needs-tactic"))).toEqual(["error goal-needs-tactic south-h"]);
  });

  it("give a rule other options there", () => {
    const many = (setting: object) =>
      found({ "goal-has-too-many-kpis": setting }).flatMap((one) => (one.includes("too-many") ? [one.split(" ")[2]] : []));
    expect(many({ options: { max: 3 } })).toEqual(["north-g", "south-g"]);
    expect(many({ options: { max: 3 }, parts: { north: { options: { max: 4 } } } })).toEqual(["south-g"]);
    expect(many({ parts: { "south-g": { options: { max: 4 } }, "south-h": { options: { max: 3 } }, north: "off" } })).toEqual([]);
  });

  it("are read as carefully as any", () => {
    refused({ "goal-needs-tactic": { parts: { north: "fatal" } } }, "“fatal” is not a severity");
    refused({ "goal-needs-tactic": { parts: "north" } }, "its `parts` are no object of settings by id");
    refused({ "goal-has-too-many-kpis": { parts: { north: { options: { most: 3 } } } } }, "“most” is not a number among max");
  });
});

describe("coverage: findings that are left", () => {
  const [fingerprint = ""] = check({}).findings.flatMap((one) =>
    one.node === "north-h" && one.rule === "goal-needs-tactic" ? [one.fingerprint] : [],
  );
  const left = { fingerprint, because: "We begin in May", until: "2027-05-01" };
  const config = { "goal-needs-tactic": { suppress: [left] } };

  it("are listed apart with the reason, and not counted", () => {
    const before = check({}, { today: "2027-01-04" });
    const after = check(config, { today: "2027-01-04" });
    expect(after.findings).toEqual(before.findings.filter((one) => one.fingerprint !== fingerprint));
    expect(after.counts.error).toBe(before.counts.error - 1);
    const { fingerprint: _, ...reason } = left;
    expect(after.suppressed).toEqual([{ finding: before.findings.find((one) => one.fingerprint === fingerprint), ...reason }]);
    expect(after.unusedSuppressions).toEqual([]);
  });

  it("come back after the last day", () => {
    expect(check(config, { today: "2027-05-01" }).suppressed).toHaveLength(1);
    const over = check(config, { today: "2027-05-02" });
    expect(over.suppressed).toEqual([]);
    expect(over.findings.map((one) => one.fingerprint)).toContain(fingerprint);
    expect(over.unusedSuppressions).toEqual([{ rule: "goal-needs-tactic", ...left, why: "expired" }]);
  });

  it("have no end where nobody says which day it is, and that is said", () => {
    expect(check(config).suppressed).toMatchObject([{ until: "2027-05-01", isEndIgnored: true }]);
    expect(check({ "goal-needs-tactic": { suppress: [{ fingerprint, because: "So" }] } }).suppressed[0]).not.toHaveProperty("isEndIgnored");
  });

  it("that are gone are told, so that nobody keeps them for ever", () => {
    const gone = { fingerprint: "goal-needs-tactic/none/long-gone", because: "So" };
    expect(check({ "goal-needs-tactic": { suppress: [gone] } }).unusedSuppressions).toEqual([
      { rule: "goal-needs-tactic", ...gone, why: "not-found" },
    ]);
    // A fingerprint speaks of findings of its own rule only.
    expect(check({ "owner-missing": { suppress: [left] } }).suppressed).toEqual([]);
  });

  it.each([
    [{}, "a suppression has no `fingerprint`"],
    [{ fingerprint, because: " " }, "a suppression has no reason in `because`"],
    [{ fingerprint }, "a suppression has no reason in `because`"],
    [{ fingerprint, because: "So", until: "May" }, "the `until` of a suppression is no day"],
    [null, "a suppression has no `fingerprint`"],
  ])("need a fingerprint and a reason: %j", (one, message) => {
    refused({ "goal-needs-tactic": { suppress: [one] } }, message);
    refused({ "goal-needs-tactic": { suppress: "all" } }, "its `suppress` is no list");
  });
});

describe("coverage: several configs, one after the other", () => {
  it("a later one goes before an earlier one, as far as it says anything", () => {
    const both = [{ "goal-has-too-many-kpis": { severity: "error", options: { max: 3 } } }, { "goal-has-too-many-kpis": "info" }, {}];
    expect(found(both).filter((one) => one.includes("too-many"))).toEqual([
      "info goal-has-too-many-kpis north-g",
      "info goal-has-too-many-kpis south-g",
    ]);
    expect(found([])).toEqual(found({}));
  });

  it("none speaks of a rule that an earlier one locks", () => {
    const locked = { "goal-needs-tactic": { severity: "error", lock: true } };
    expect(found([locked, { "owner-missing": "off" }]).length).toBeGreaterThan(0);
    for (const later of ["off", { parts: { north: "off" } }, { suppress: [{ fingerprint: "x", because: "So" }] }, {}])
      refused([locked, { "goal-needs-tactic": later }], "an earlier config locks it, so that no other may speak of it");
    expect(found([locked, { "goal-needs-tactic": undefined }])).toEqual(found(locked));
    refused({ "goal-needs-tactic": { lock: true, parts: {} } }, "it is locked, and so has neither `parts` nor `suppress`");
    refused({ "goal-needs-tactic": { lock: true, suppress: [] } }, "it is locked, and so has neither `parts` nor `suppress`");
    refused({ "goal-needs-tactic": { lock: "yes" } }, "`lock` is neither true nor false");
  });

  it("each is a config", () => {
    expect(thrownBy(() => check([{}, null] as never))).toMatchObject({ code: "type", path: ["options", "config"] });
    refused([{}, { "goal-needs-tactics": "off" }], "Did you mean “goal-needs-tactic”?");
  });
});

describe("coverage: why a rule is run as it is", () => {
  const trial = planOf({ ...fields, commitment: "trial" });
  const why = (config: object | readonly object[], node?: string, of = plan) =>
    explainConfig(of, "goal-needs-tactic", { rules, config: config as never, node });

  it("says who decides how much it matters, and who states its options", () => {
    expect(why({})).toEqual({
      ...{ rule: "goal-needs-tactic", severity: "error", severityFrom: "rule", options: {}, optionsFrom: "rule" },
      ...{ isLocked: false, suppress: [] },
    });
    expect(why({}, undefined, trial)).toMatchObject({ severity: "warning", severityFrom: "trial" });
    expect(why({ "goal-needs-tactic": "info" }, undefined, trial)).toMatchObject({ severity: "info", severityFrom: "config" });
    const parts = { "goal-needs-tactic": { severity: "info", parts: { north: "off" } } };
    expect(why(parts, "north-h")).toMatchObject({ severity: "off", severityFrom: "part", part: "north" });
    expect(why(parts, "south-h")).toMatchObject({ severity: "info", severityFrom: "config" });
    expect(why(parts, "south-h")).not.toHaveProperty("part");
    const many = { "goal-has-too-many-kpis": { parts: { north: { options: { max: 4 } } } } };
    const explained = (node?: string) => explainConfig(plan, "goal-has-too-many-kpis", { rules, config: many, node });
    expect(explained("north-g")).toMatchObject({ severity: "warning", severityFrom: "rule", options: { max: 4 }, optionsFrom: "part" });
    expect(explained()).toMatchObject({ options: { max: 2 }, optionsFrom: "rule" });
  });

  it("says that it is locked, and what of it is left out", () => {
    expect(why({ "goal-needs-tactic": { lock: true } }).isLocked).toBe(true);
    const one = { fingerprint: "x", because: "So" };
    expect(why({ "goal-needs-tactic": { suppress: [one] } }).suppress).toEqual([one]);
  });

  it("is asked of rules that are run and things that there are", () => {
    expect(explainConfig(plan, "plan-needs-strategy").severityFrom).toBe("rule");
    expect(thrownBy(() => explainConfig(plan, "goal-needs-tactics" as never, { rules }))).toMatchObject({ code: "config" });
    expect(thrownBy(() => why({}, "north-x"))).toMatchObject({ code: "unknown-id" });
  });
});
