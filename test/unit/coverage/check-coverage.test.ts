import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { planOf } from "../../helpers/plan-of.js";

const example = (name: string) => parsePlan(readFileSync(new URL(`../../../examples/plans/${name}.json`, import.meta.url), "utf8"));
const people = [
  { id: "ana", name: "Ana" },
  { id: "ben", name: "Ben" },
];

const finds = (id: string, rest: { needs?: readonly ("calendar" | "today")[]; severity?: "error" | "warning" | "info" } = {}) =>
  defineRule({
    id,
    severity: "warning",
    on: "plan",
    messages: { found: "Found." },
    ...rest,
    check: (_, { report }) => report({ message: "found" }),
  });

describe("coverage: a report", () => {
  it("tells errors first, then warnings, then infos, each in the order of the rules", () => {
    const rules = [finds("a/i", { severity: "info" }), finds("a/w"), finds("a/e", { severity: "error" }), finds("a/w2")];
    const { findings, counts } = checkCoverage(planOf(), { rules });
    expect(findings.map(({ rule }) => rule)).toEqual(["a/e", "a/w", "a/w2", "a/i"]);
    expect(counts).toEqual({ error: 1, warning: 2, info: 1 });
  });

  it("lists the rules that lacked the calendar or today, and what they lacked", () => {
    const rules = [finds("a/both", { needs: ["calendar", "today"] }), finds("a/today", { needs: ["today"] }), finds("a/none")];
    const report = checkCoverage(planOf(), { rules, today: "2027-01-04" });
    expect(report.notRun).toEqual([{ rule: "a/both", needs: ["calendar"] }]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["a/today", "a/none"]);
  });

  it("does not list as not run what is off", () => {
    const report = checkCoverage(planOf(), { rules: [finds("a/today", { needs: ["today"] })], config: { "a/today": "off" } });
    expect(report.notRun).toEqual([]);
  });

  it("refuses a today that is no day", () => {
    expect(() => checkCoverage(planOf(), { today: "2027-02-30" })).toThrow(
      expect.objectContaining({ code: "date", path: ["options", "today"] }),
    );
  });

  it("is frozen through and through, and leaves the plan as it was", () => {
    const report = checkCoverage(example("rladies-plus"));
    const loose: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(report, "report");
    expect(loose).toEqual([]);
    const unfrozen = structuredClone(example("rladies-plus"));
    checkCoverage(unfrozen);
    expect(Object.isFrozen(unfrozen.strategies)).toBe(false);
    expect(unfrozen).toEqual(example("rladies-plus"));
  });

  it("gives the same report twice", () => {
    expect(checkCoverage(example("posthog-marketing"))).toEqual(checkCoverage(example("posthog-marketing")));
  });
});

describe("coverage: a rule that throws", () => {
  const thrower = (thrown: () => unknown) =>
    defineRule({
      id: "a/broken",
      severity: "info",
      on: "person",
      messages: { found: "Found {name}." },
      check({ id, name }, { report }) {
        if (id === "ben") throw thrown();
        report({ message: "found", values: { name } });
      },
    });

  it("becomes an error with its name, is stopped, and the others run on", () => {
    const rules = [thrower(() => new Error("no luck")), finds("a/after")];
    const { findings } = checkCoverage(planOf({ people: [...people, { id: "cleo", name: "Cleo" }] }), { rules });
    expect(findings.map(({ rule, severity, node, message }) => ({ rule, severity, node, message }))).toEqual([
      {
        rule: "a/broken",
        severity: "error",
        node: "ben",
        message: "The rule “a/broken” failed and was stopped: no luck. Fix the rule; the other rules have run.",
      },
      { rule: "a/after", severity: "warning", node: null, message: "Found." },
      { rule: "a/broken", severity: "info", node: "ana", message: "Found Ana." },
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    [
      "what cannot be read",
      {
        get message() {
          throw new Error("evil");
        },
      },
    ],
  ])("copes with %s thrown", (_, thrown) => {
    expect(checkCoverage(planOf({ people }), { rules: [thrower(() => thrown)] }).counts).toEqual({ error: 1, warning: 0, info: 1 });
  });

  it("is not silenced by another rule, nor silences one", () => {
    const root = defineRule({ ...base, id: "a/root", implies: ["a/broken"] });
    const broken = defineRule({
      ...base,
      id: "a/broken",
      implies: ["a/leaf"],
      check: () => {
        throw new Error("no luck");
      },
    });
    const leaf = defineRule({ ...base, id: "a/leaf" });
    const { findings } = checkCoverage(planOf({ people }), { rules: [root, broken, leaf] });
    expect(findings.map(({ rule }) => rule)).toEqual(["a/broken", "a/root", "a/leaf"]);
  });

  it("may break on what it says of applying, too", () => {
    const broken = defineRule({
      ...base,
      id: "a/broken",
      applies: () => {
        throw new Error("no luck");
      },
    });
    expect(checkCoverage(planOf({ people }), { rules: [broken] }).findings).toMatchObject([{ severity: "error", node: null }]);
  });
});

const base = {
  severity: "warning",
  on: "plan",
  messages: { found: "Found." },
  check: (_: unknown, { report }: { report(found: { message: "found" }): void }) => report({ message: "found" }),
} as const;

describe("coverage: the example plans", () => {
  it.each([
    ["asyncapi-marketing-2025", 4, 15, 11],
    ["digitalgov-fy22-goals", 2, 5, 8],
    ["foundation-for-public-code", 5, 9, 11],
    ["mlh-hackathon", 4, 14, 11],
    ["posthog-marketing", 6, 16, 7],
    ["rladies-plus", 4, 8, 10],
  ])("%s is told a page, not two hundred things", (name, error, warning, info) => {
    expect(checkCoverage(example(name)).counts).toEqual({ error, warning, info });
  });

  it("the invented one answers every rule", () => {
    expect(checkCoverage(example("invented-harbour-coffee")).findings).toEqual([]);
  });

  it.each([
    ["asyncapi-marketing-2025", "goal-needs-kpi"],
    ["asyncapi-marketing-2025", "kpi-needs-baseline"],
    ["digitalgov-fy22-goals", "owner-missing"],
    ["foundation-for-public-code", "kpi-needs-target"],
    ["foundation-for-public-code", "metric-needs-instrument"],
    ["foundation-for-public-code", "tactic-needs-audience"],
    ["foundation-for-public-code", "channel-needs-audience"],
    ["foundation-for-public-code", "budget-missing"],
    ["mlh-hackathon", "channel-without-cadence"],
    ["mlh-hackathon", "tactic-needs-metric"],
    ["mlh-hackathon", "owner-missing"],
    ["mlh-hackathon", "budget-missing"],
    ["posthog-marketing", "kpi-needs-baseline"],
    ["posthog-marketing", "channel-needs-audience"],
    ["rladies-plus", "goal-needs-kpi"],
    ["rladies-plus", "budget-missing"],
    ["rladies-plus", "response-time-missing"],
  ])("of %s, a reader of the source missed what %s finds", (name, rule) => {
    expect(checkCoverage(example(name)).findings.map((finding) => finding.rule)).toContain(rule);
  });

  it("goals without KPIs on purpose are left alone", () => {
    const told = checkCoverage(example("posthog-marketing")).findings.filter(({ rule }) => rule === "goal-needs-kpi");
    expect(told.map(({ node }) => node)).toEqual(["win-w24"]);
  });
});
