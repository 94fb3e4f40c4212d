import { describe, expect, test } from "vitest";
import harbour from "../../../../examples/plans/invented-harbour-coffee.json" with { type: "json" };
import { metricCatalog } from "../../../../src/catalog/metric-catalog.js";
import { defineRule } from "../../../../src/coverage/define-rule.js";
import { recommendedRules } from "../../../../src/coverage/recommended-rules.js";
import type { Plan } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import { listenFirst } from "../../../../src/stages/listen-first.js";

const needsName = defineRule({
  id: "acme/names/organisation",
  severity: "error",
  on: "plan",
  messages: { other: "The plan is not ours." },
  check: ({ organization }, { report }) => {
    if (organization !== "Acme") report({ message: "other" });
  },
});
const names = definePlugin({ name: "acme/names", version: 1, rules: [needsName] });
const plain = definePlugin({ name: "acme/plain", version: 1 });

/** A complete plan in which the library's rules find no error. */
const plan = parsePlan({ ...harbour, journey: [] });
const cleanOf = (planner: ReturnType<typeof createPlanner>, of: Plan) =>
  planner.machine.gates
    .find(({ id }) => id === "coverage-clean")
    ?.check(of, {
      ...{ from: "plan", to: "respond", cycle: 1, isOfThisCycle: () => true, today: undefined, calendar: undefined },
    });

describe("X10 what a planner checks, its gate on coverage checks", () => {
  test("an error that a plugin's rule finds shuts it, and the sentence names the plugin", () => {
    const planner = createPlanner({ plugins: [names, plain] });
    expect(cleanOf(planner, plan)).toMatchObject({
      met: false,
      message: "errors",
      values: { errors: 1, rules: ["acme/names/organisation"], plugins: ["acme/names"] },
    });
    const ours = parsePlan({ ...harbour, journey: [], organization: "Acme" });
    expect(cleanOf(planner, ours)).toMatchObject({ met: true, message: "clean", values: { plugins: ["acme/names"] } });
    const ahead = planner.stageStatus(plan).ahead.find(({ gate }) => gate === "coverage-clean");
    expect(ahead?.message).toMatch(/^The standard rules and those of acme\/names find an error in the plan, on “/);
  });

  test("plugins without rules change nothing in it", () => {
    expect(cleanOf(createPlanner({ plugins: [plain] }), plan)).toEqual(cleanOf(createPlanner(), plan));
    expect(cleanOf(createPlanner(), plan)).toMatchObject({ met: true });
  });

  test("what the plugins' catalogues know, it knows", () => {
    const known = defineRule({
      id: "acme/known/metric",
      severity: "error",
      on: "plan",
      messages: { unknown: "The metric is unknown." },
      check: (_, { metricFacts, report }) => {
        if (metricFacts("adverse-events") === undefined) report({ message: "unknown" });
      },
    });
    const [reach] = metricCatalog;
    if (reach === undefined) throw new Error("there is no metric");
    const facts = definePlugin({ name: "acme/facts", version: 1, metrics: [{ ...reach, id: "adverse-events" }] });
    const knowing = definePlugin({ name: "acme/known", version: 1, rules: [known] });
    expect(cleanOf(createPlanner({ plugins: [knowing] }), plan)).toMatchObject({ met: false });
    expect(cleanOf(createPlanner({ plugins: [facts, knowing] }), plan)).toMatchObject({ met: true });
  });
});

describe("X10 the rules of a planner", () => {
  test("are the library's and then the plugins', and the machine asks the same gates on the same steps", () => {
    const planner = createPlanner({ plugins: [names] });
    expect(planner.rules.map(({ id }) => id)).toEqual([...recommendedRules.map(({ id }) => id), "acme/names/organisation"]);
    expect(planner.machine.transitions).toEqual(listenFirst.transitions);
  });
});
