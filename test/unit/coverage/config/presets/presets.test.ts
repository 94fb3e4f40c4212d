import { readFileSync } from "node:fs";
import {
  checkCoverage,
  defineRule,
  generateCalendar,
  publicSectorConfig,
  recommendedConfig,
  recommendedRules,
  strictConfig,
} from "social-plan";
import { describe, expect, it } from "vitest";
import { loadPlans } from "../../../../../examples/load-plans.js";
import { addEntry, type NewEntry } from "../../../../../src/calendar/editing/add-entry.js";
import type { RuleSetting } from "../../../../../src/coverage/config/rule-config.js";
import type { Rule } from "../../../../../src/coverage/rule.js";
import { type PlanFields, planOf } from "../../../../helpers/plan-of.js";
import { thrownBy } from "../../../../helpers/thrown-by.js";

const rules: ReadonlyMap<string, Rule> = new Map(recommendedRules.map((rule) => [rule.id, rule]));
const weight = { off: 0, info: 1, warning: 2, error: 3 };

const severityIn = (setting: RuleSetting | undefined) => (typeof setting === "object" ? setting.severity : setting);
/** What a preset says, rule by rule. */
const settingsIn = (config: object) =>
  Object.entries(config as Readonly<Record<string, RuleSetting>>).map(([id, setting]) => ({ id, severity: severityIn(setting) ?? "off" }));

/** The plan that the page of a rule shows first, which breaks the rule, with its calendar. */
const shownFirst = (id: string) => {
  const page = readFileSync(new URL(`../../../../../docs/rules/${id}.md`, import.meta.url), "utf8");
  const { entries = [], ...fields } = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "") as PlanFields & { entries?: NewEntry[] };
  const plan = planOf(fields);
  const needsCalendar = rules.get(id)?.needs.includes("calendar") === true;
  const calendar = needsCalendar ? entries.reduce(addEntry, generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" })) : undefined;
  return { plan, given: { today: "2027-01-15", calendar } };
};

const presets = [
  ["strictConfig", strictConfig],
  ["publicSectorConfig", publicSectorConfig],
] as const;

describe.each(presets)("coverage: the preset %s", (_, config) => {
  it.each(settingsIn(config))("makes an $severity of $id, which matters less by itself, in what its page shows", ({ id, severity }) => {
    const rule = rules.get(id) ?? expect.fail(`there is no rule ${id}`);
    expect(weight[severity]).toBeGreaterThan(weight[rule.severity]);
    const { plan, given } = shownFirst(id);
    const severities = (options: Parameters<typeof checkCoverage>[1]) =>
      checkCoverage(plan, { ...given, ...options }).findings.flatMap((finding) => (finding.rule === id ? [finding.severity] : []));
    // Another rule may tell the same fact in its stead: then the rule is looked at by itself.
    const alone = severities({}).length > 0 ? {} : { rules: [rule] };
    expect(severities(alone)).toEqual([rule.severity]);
    expect(severities({ ...alone, config: "rules" in alone ? pick(config, id) : config } as Parameters<typeof checkCoverage>[1])).toEqual([
      severity,
    ]);
  });

  it("is frozen, each setting of it too", () => {
    expect([config, ...Object.values(config)].every((one) => Object.isFrozen(one))).toBe(true);
  });

  it("leaves to the plan what the plan says itself: that it is a trial, and how much a phrase of its policy weighs", () => {
    const told = settingsIn(config).map(({ id }) => id);
    expect(told).not.toContain("phrase-avoided");
    expect(told.filter((id) => rules.get(id)?.trial !== undefined)).toEqual([]);
  });

  it("goes with rules of your own", () => {
    const own = defineRule({
      ...{ id: "acme/named", severity: "info", on: "plan", messages: { none: "The plan has no name. Give it one." } },
      check: ({ name }, { report }) => name === undefined && report({ message: "none" }),
    });
    const { findings } = checkCoverage(planOf({}), { rules: [...recommendedRules, own], config: [config, { "acme/named": "error" }] });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain("acme/named error");
  });

  it("is refused where a rule that it names is not run", () => {
    const [fewer] = recommendedRules;
    expect(thrownBy(() => checkCoverage(planOf({}), { rules: [fewer], config: config as object }))).toMatchObject({ code: "config" });
  });
});

const pick = (config: object, id: string) => ({ [id]: (config as Readonly<Record<string, unknown>>)[id] });

describe("coverage: the preset recommendedConfig", () => {
  it.each([...loadPlans()])("changes nothing of what is said of %s", (_, plan) => {
    const today = "2027-01-15";
    expect(checkCoverage(plan, { today, config: recommendedConfig })).toEqual(checkCoverage(plan, { today }));
  });

  it("is frozen", () => {
    expect(Object.isFrozen(recommendedConfig)).toBe(true);
  });
});

describe("C8 the preset publicSectorConfig does not let go of alternative text", () => {
  const attachments = [{ url: "https://example.com/oven.jpg", kind: "image" as const }];
  const plan = planOf({
    channels: [{ id: "x", name: "X", platform: "x" }],
    content: [{ id: "oven", title: "Our new oven", variants: [{ id: "oven-x", channel: "x", text: "It is here.", attachments }] }],
  });
  const of = (...config: NonNullable<Parameters<typeof checkCoverage>[1]>["config"][]) =>
    checkCoverage(plan, { config: config as [] }).findings.find(({ rule }) => rule === "alt-missing")?.severity;

  it("it is an error that no later config can soften", () => {
    expect(of({})).toBe("warning");
    expect(of(publicSectorConfig)).toBe("error");
    expect(of(publicSectorConfig, { "vision-missing": "off" })).toBe("error");
    for (const later of ["off", "info", "warning", "error"] as const)
      expect(thrownBy(() => of(publicSectorConfig, { "alt-missing": later }))).toMatchObject({ code: "config" });
  });

  it("it goes behind what is said before it, such as the other preset", () => {
    expect(of({ "alt-missing": "off" }, publicSectorConfig)).toBe("error");
    expect(of(strictConfig, publicSectorConfig)).toBe("error");
    expect(thrownBy(() => of(publicSectorConfig, strictConfig))).toMatchObject({ code: "config" });
  });
});

describe("B2 a preset and a trial", () => {
  const strategies = [{ id: "s", goals: [{ id: "g", statement: "Be asked first" }] }];
  const severities = (commitment: "trial" | "critical") =>
    Object.fromEntries(
      checkCoverage(planOf({ commitment, strategies, channels: [{ id: "c", name: "C" }] }), { config: strictConfig }).findings.map(
        ({ rule, severity }) => [rule, severity],
      ),
    );

  it("what a trial softens stays soft, and what the preset names holds in a trial", () => {
    expect(severities("critical")).toMatchObject({ "goal-needs-tactic": "error", "channel-without-cadence": "error" });
    expect(severities("trial")).toMatchObject({ "goal-needs-tactic": "warning", "channel-without-cadence": "error" });
  });
});
