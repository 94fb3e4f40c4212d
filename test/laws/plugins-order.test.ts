import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { metricCatalog } from "../../src/catalog/metric-catalog.js";
import { defineRule } from "../../src/coverage/define-rule.js";
import { recommendedRules } from "../../src/coverage/recommended-rules.js";
import { defineGate } from "../../src/machine/define-gate.js";
import type { Finding } from "../../src/model/finding.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { definePlugin } from "../../src/plugins/define-plugin.js";
import { createPlanner } from "../../src/plugins/planner/create-planner.js";
import type { AnyPlugin } from "../../src/plugins/plugin.js";
import { anySmallPlan } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** What a small plugin is made of; `requires` are positions of plugins before it. */
interface Made {
  readonly owner: string;
  readonly requires: readonly number[];
  readonly on: readonly ("goal" | "channel" | "plan" | "metric")[];
  readonly implies: readonly string[];
  readonly severity: "error" | "warning" | "info";
  readonly hasStage: boolean;
  readonly hasGate: boolean;
  readonly hasMetric: boolean;
  readonly hasSheet: boolean;
}

const made: fc.Arbitrary<Made> = fc.record({
  owner: fc.constantFrom("a", "m", "z"),
  requires: fc.array(fc.nat(5), { maxLength: 2 }),
  on: fc.uniqueArray(fc.constantFrom("goal", "channel", "plan", "metric"), { maxLength: 3 }),
  implies: fc.subarray(
    recommendedRules.map(({ id }) => id as string),
    { maxLength: 2 },
  ),
  severity: fc.constantFrom("error", "warning", "info"),
  hasStage: fc.boolean(),
  hasGate: fc.boolean(),
  hasMetric: fc.boolean(),
  hasSheet: fc.boolean(),
});

/** As a plugin written in JavaScript: what the compiler would compare is looked at when it is defined. */
const define = definePlugin as unknown as (definition: object) => AnyPlugin;
const planner = createPlanner as unknown as (options: { readonly plugins: readonly AnyPlugin[] }) => ReturnType<typeof createPlanner>;

const pluginOf = ({ owner, requires, on, implies, severity, ...has }: Made, at: number, before: readonly string[]): AnyPlugin => {
  const name = `${owner}/p${at}`;
  const messages = { found: "Found on {node}." };
  return define({
    name,
    version: 1,
    requires: [...new Set(requires.flatMap((one) => before[one] ?? []))],
    rules: on.map((kind) =>
      defineRule({
        ...{ id: `${name}/${kind}`, severity, on: kind, implies, messages },
        check: (node, { report }) => {
          if ((node.id.length + at) % 2 === 0) report({ message: "found", values: { node: node.id } });
        },
      }),
    ),
    gates: has.hasGate
      ? [defineGate({ id: `${name}/gate`, trial: "firm", messages: { no: "Not yet." }, check: () => ({ met: false, message: "no" }) })]
      : [],
    machine: {
      ...(has.hasStage && {
        stages: { [`stage${at}`]: { after: "plan" } },
        transitions: { [`step${at}`]: { from: "plan", to: `stage${at}` } },
      }),
      ...(has.hasGate && { gatesOn: { "listen-outside": [`${name}/gate`, "coverage-clean"] } }),
    },
    metrics: has.hasMetric ? [{ ...metricCatalog[at], id: `metric${at}` }] : [],
    documents: has.hasSheet
      ? {
          [`sheet${at}`]:
            ({ rules }: { rules: readonly unknown[] }) =>
            (of: Plan) =>
              `${of.id} ${rules.length}`,
        }
      : {},
  });
};

const pluginsOf = (all: readonly Made[]): readonly AnyPlugin[] => {
  const plugins: AnyPlugin[] = [];
  for (const [at, one] of all.entries())
    plugins.push(
      pluginOf(
        one,
        at,
        plugins.map(({ name }) => name),
      ),
    );
  return plugins;
};

/** Another order in which each plugin stands behind all that it requires. */
const reordered = (plugins: readonly AnyPlugin[], picks: readonly number[]): readonly AnyPlugin[] => {
  const left = [...plugins];
  const order: AnyPlugin[] = [];
  while (left.length > 0) {
    const ready = left.filter(({ requires }) => requires.every((needed) => order.some(({ name }) => name === needed)));
    const one = ready[(picks[order.length] ?? 0) % ready.length];
    if (one === undefined) throw new Error("none is ready");
    order.push(one);
    left.splice(left.indexOf(one), 1);
  }
  return order;
};

const answersOf = (plugins: readonly AnyPlugin[], plan: Plan): object => {
  const made = planner({ plugins });
  const documents: Readonly<Record<string, unknown>> = made.documents;
  return {
    report: made.checkCoverage(plan, { today: "2027-01-04" }),
    status: made.stageStatus(plan),
    catalogs: made.catalogs,
    machine: JSON.stringify(made.machine),
    names: made.plugins.map(({ name }) => name),
    documents: Object.entries(documents).map(([name, write]) => [name, (write as (of: Plan) => string)(plan)]),
  };
};

const plugins = fc.array(made, { minLength: 2, maxLength: 6 }).map(pluginsOf);
const plans = anySmallPlan.map((written) => parsePlan({ ...written, journey: [] }));
const picks = fc.array(fc.nat(20), { minLength: 6, maxLength: 6 });

describe("F76 X10 the order in which plugins are listed", () => {
  test("changes nothing, as long as each stands behind what it requires", () => {
    fc.assert(
      fc.property(plugins, plans, picks, (all, plan, order) => {
        expect(answersOf(reordered(all, order), plan)).toEqual(answersOf(all, plan));
      }),
      { numRuns: runs(40) },
    );
  });
});

const rulesOnly = (all: readonly Made[]) =>
  pluginsOf(all.map((one) => ({ ...one, requires: [], hasStage: false, hasGate: false, hasMetric: false, hasSheet: false })));
const ruleOf = ({ rule }: Finding | { readonly rule: string }): string => rule;

describe("X10 a plugin that brings only rules", () => {
  test("takes exactly its findings with it when it goes, where its rules imply no others", () => {
    const silent = fc.array(made, { minLength: 1, maxLength: 4 }).map((all) => rulesOnly(all.map((one) => ({ ...one, implies: [] }))));
    fc.assert(
      fc.property(silent, plans, fc.nat(3), (all, plan, which) => {
        const gone = all[which % all.length];
        const ids = new Set(gone?.rules.map(({ id }) => id));
        const isOther = (one: Finding | { readonly rule: string }) => !ids.has(ruleOf(one));
        const withAll = planner({ plugins: all }).checkCoverage(plan);
        const without = planner({ plugins: all.filter((one) => one !== gone) }).checkCoverage(plan);
        expect(without.findings).toEqual(withAll.findings.filter(isOther));
        expect(without.ran).toEqual(withAll.ran.filter((id) => !ids.has(id)));
        expect(without.notRun).toEqual(withAll.notRun.filter(isOther));
        expect([without.levels, without.matrix]).toEqual([withAll.levels, withAll.matrix]);
        for (const severity of ["error", "warning", "info"] as const) {
          const own = withAll.findings.filter((one) => !isOther(one) && one.severity === severity);
          expect(withAll.counts[severity] - without.counts[severity]).toBe(own.length);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test("may leave out what its rules imply, and gives it back when it goes", () => {
    const plan = parsePlan({ format: "social-plan/1", id: "acme" });
    const [first] = planner({ plugins: [] }).checkCoverage(plan).findings;
    const rule = defineRule({
      ...{ id: "a/p/own", severity: "error", on: "plan", implies: [first?.rule ?? ""], messages: { found: "Found." } },
      check: (_, { report }) => report({ message: "found" }),
    });
    const found = planner({ plugins: [define({ name: "a/p", version: 1, rules: [rule] })] })
      .checkCoverage(plan)
      .findings.map(ruleOf);
    const before = planner({ plugins: [] }).checkCoverage(plan).findings.map(ruleOf);
    expect(found.filter((id) => id !== "a/p/own")).toEqual(before.filter((id) => id !== first?.rule));
  });
});

describe("X10 two planners never see each other", () => {
  test("what one answers is the same before and after another is made and asked", () => {
    fc.assert(
      fc.property(plugins, plugins, plans, (ours, theirs, plan) => {
        const mine = planner({ plugins: ours });
        const answers = () => [
          mine.checkCoverage(plan, { today: "2027-01-04" }),
          mine.stageStatus(plan),
          mine.catalogs,
          mine.rules.map(({ id }) => id),
        ];
        const before = answers();
        const other = planner({ plugins: theirs });
        other.checkCoverage(plan);
        other.stageStatus(plan);
        expect(answers()).toEqual(before);
        expect(answersOf(ours, plan)).toMatchObject({ report: before[0], status: before[1] });
      }),
      { numRuns: runs(15) },
    );
  });

  test("nor does the library see any of them", () => {
    const plan = parsePlan({ format: "social-plan/1", id: "acme", cadences: [{ id: "c", when: { kind: "weekly", on: ["mon"] } }] });
    const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
    const before = planner({ plugins: [] }).checkCoverage(plan, { calendar });
    planner({
      plugins: pluginsOf([
        {
          owner: "a",
          requires: [],
          on: ["plan"],
          implies: [],
          severity: "error",
          hasStage: true,
          hasGate: true,
          hasMetric: true,
          hasSheet: true,
        },
      ]),
    }).checkCoverage(plan);
    expect(planner({ plugins: [] }).checkCoverage(plan, { calendar })).toEqual(before);
  });
});
