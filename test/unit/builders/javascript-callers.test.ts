import { describe, expect, test } from "vitest";
import { createPlan } from "../../../src/builders/create-plan.js";
import { createStrategy } from "../../../src/builders/create-strategy.js";
import type { CompleteGoal, GoalWithoutKpi } from "../../../src/builders/goal-steps.js";
import type { PlanFields } from "../../../src/builders/plan-fields.js";
import type { StrategyFields } from "../../../src/builders/strategy-fields.js";
import type { MeasuredTactic, TacticWithoutMetric } from "../../../src/builders/tactic-steps.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { begunCare, care } from "./care.js";

/** What a caller without a compiler may write where `T` is asked for. */
const loose = <T>(value: unknown): T => value as T;

const withGoal = (how: unknown) => thrownBy(() => begunCare().goal({ statement: "x" }, loose<(goal: GoalWithoutKpi) => CompleteGoal>(how)));
const withTactic = (measuredBy: unknown) =>
  withGoal((goal: GoalWithoutKpi) =>
    goal.kpi({ metric: "m" }).tactic({ statement: "t" }, loose<(tactic: TacticWithoutMetric) => MeasuredTactic>(measuredBy)),
  );

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe("E1 a callback that does not hand back what it was asked for", () => {
  test.each([
    ["nothing", () => undefined],
    ["null", () => null],
    ["text", () => "goal"],
    ["an object", (goal: GoalWithoutKpi) => goal],
    ["an object", (goal: GoalWithoutKpi) => goal.kpi({ metric: "m" })],
    ["an object", () => ({ hasTactic: true, tactic: () => undefined })],
    [
      "an object",
      (goal: GoalWithoutKpi) => Object.create(goal.kpi({ metric: "m" }).tactic({ statement: "t" }, (tactic) => tactic.metric("m"))),
    ],
    ["a Promise", async (goal: GoalWithoutKpi) => goal],
    ["an object that cannot be read", revoked],
  ])("of a goal: %s", (found, how) => {
    const error = withGoal(how);
    expect(error.code).toBe("type");
    expect(error.path).toEqual(["goals", 0]);
    expect(error.values).toMatchObject({ step: ".goal(…)", found });
    expect(error.message).toBe(
      `[type] The callback of .goal(…) must return its goal with one or two KPIs and at least one tactic; it returned ${found}. Write \`(goal) => goal.kpi({ … }).tactic({ … }, …)\`.`,
    );
  });

  test.each([
    ["nothing", () => undefined],
    ["an object", (tactic: TacticWithoutMetric) => tactic],
    ["an object", () => ({ hasMetric: true })],
    ["a list", () => []],
  ])("of a tactic: %s", (found, measuredBy) => {
    const error = withTactic(measuredBy);
    expect(error.code).toBe("type");
    expect(error.path).toEqual(["tactics", 0]);
    expect(error.message).toBe(
      `[type] The callback of .tactic(…) must return its tactic with at least one metric; it returned ${found}. Write \`(tactic) => tactic.metric("first-response-time")\`.`,
    );
  });

  test("a goal's answer does not pass for a tactic's", () => {
    const error = withGoal((goal: GoalWithoutKpi) => {
      const done = goal.kpi({ metric: "m" }).tactic({ statement: "t" }, (tactic) => tactic.metric("m"));
      return done.tactic({ statement: "u" }, () => loose<MeasuredTactic>(done));
    });
    expect(error.values).toMatchObject({ step: ".tactic(…)", found: "an object" });
    expect(error.path).toEqual(["tactics", 1]);
  });

  test("no callback at all", () => {
    expect(withGoal(undefined).message).toMatch(
      "[type] .goal(…) takes a callback as its second argument; nothing was passed. Write `(goal)",
    );
    expect(withTactic({ metric: "m" }).message).toMatch("[type] .tactic(…) takes a callback as its second argument; an object was passed.");
  });

  test("what a callback throws comes out as it is", () => {
    const own = new Error("mine");
    const thrown = () => {
      throw own;
    };
    expect(() => begunCare().goal({ statement: "x" }, thrown)).toThrow(own);
  });

  test("the number of goals before it is told", () => {
    const error = thrownBy(() =>
      care().goal(
        { statement: "y" },
        loose<() => CompleteGoal>(() => undefined),
      ),
    );
    expect(error.path).toEqual(["goals", 1]);
  });
});

describe("E1 a step that is given something else than it takes", () => {
  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["x", "text"],
    [[], "a list"],
    [() => undefined, "a function"],
  ])("%o instead of fields", (given, found) => {
    const error = thrownBy(() => createPlan({ id: "p" }).channel({ name: "x" }).channel(loose(given)));
    expect(error.code).toBe("type");
    expect(error.message).toBe(`[type] .channel(…) takes an object with fields; ${found} was passed.`);
    expect(error.path).toEqual(["channels", 1]);
  });

  test("every step says its own name", () => {
    const goal = (use: (goal: GoalWithoutKpi) => unknown) => withGoal(use).values["step"];
    expect(thrownBy(() => createPlan(loose<PlanFields>(1))).values["step"]).toBe("createPlan(…)");
    expect(thrownBy(() => createPlan({ id: "p" }).policy(loose(1))).values["step"]).toBe(".policy(…)");
    expect(thrownBy(() => createStrategy(loose<StrategyFields>(1))).values["step"]).toBe("createStrategy(…)");
    expect(thrownBy(() => createStrategy({ scope: { function: "it" } }).businessObjective(loose(1))).values["step"]).toBe(
      ".businessObjective(…)",
    );
    expect(thrownBy(() => begunCare().marketingObjective(loose(1))).values["step"]).toBe(".marketingObjective(…)");
    expect(thrownBy(() => care().goal(loose(1), loose(1))).values["step"]).toBe(".goal(…)");
    expect(goal((one) => one.kpi(loose(1)))).toBe(".kpi(…)");
    expect(goal((one) => one.kpi({ metric: "m" }).kpi(loose(1)))).toBe(".kpi(…)");
    expect(goal((one) => one.kpi({ metric: "m" }).tactic(loose(1), loose(1)))).toBe(".tactic(…)");
  });

  test("what is no JSON is told with its path and the input guard's code", () => {
    const error = thrownBy(() => care().goal(loose({ statement: "x", value: { amount: 1n }, due: new Date(0) }), loose(1)));
    expect(error.problems?.map(({ code, path, message }) => [code, path, message])).toEqual([
      ["type", ["goals", 1, "value", "amount"], "In goals[1].value.amount, a BigInt was found. Write plain JSON data instead."],
      ["type", ["goals", 1, "due"], "In goals[1].due, a Date was found. Write plain JSON data instead."],
    ]);
    expect([error.code, error.path]).toEqual(["type", ["goals", 1, "value", "amount"]]);
    const circle: Record<string, unknown> = {};
    circle["circle"] = circle;
    expect(thrownBy(() => createPlan({ id: "p" }).skill(loose(circle))).code).toBe("cycle");
    expect(thrownBy(() => createPlan({ id: "p" }).skill(loose(revoked()))).code).toBe("unreadable");
  });

  test("a mission and a metric are texts", () => {
    const why = createStrategy({ scope: { function: "it" } }).businessObjective({ statement: "x" });
    expect(thrownBy(() => why.mission(loose(undefined))).message).toBe("[type] .mission(…) takes a text; nothing was passed.");
    expect(withTactic((tactic: TacticWithoutMetric) => tactic.metric(loose({}))).message).toBe(
      "[type] .metric(…) takes a text; an object was passed.",
    );
  });

  test("a strategy without a scope", () => {
    const error = thrownBy(() => createStrategy(loose<StrategyFields>({ id: "x" })));
    expect([error.code, error.values]).toEqual(["missing-field", { field: "scope" }]);
    expect(error.message).toBe("[missing-field] createStrategy(…) needs a `scope`: the business function the strategy is for.");
  });

  test("a scope that is none is told at build", () => {
    const begun = createStrategy(loose<StrategyFields>({ scope: "it" }))
      .businessObjective({ statement: "x" })
      .mission("m");
    const error = thrownBy(
      begun.goal({ statement: "x" }, (goal) => goal.kpi({ metric: "m" }).tactic({ statement: "t" }, (one) => one.metric("m"))).build,
    );
    expect(error.problems?.map(({ code, path }) => [code, path])).toEqual([["type", ["scope"]]]);
  });

  test("a stranger's class name is told briefly", () => {
    const { message } = withGoal(() => ({
      get [Symbol.toStringTag]() {
        return `\n${"x".repeat(5000)}`;
      },
    }));
    expect(message.length).toBeLessThan(300);
    expect(message).not.toMatch(/\n/);
  });
});

describe("E1 a field that has a step of its own is not lost", () => {
  test.each<[string, string, () => unknown]>([
    ["kpis", ".kpi(…)", () => begunCare().goal(loose({ statement: "x", kpis: [] }), loose(1))],
    ["tactics", ".tactic(…)", () => begunCare().goal(loose({ statement: "x", tactics: [] }), loose(1))],
    [
      "metrics",
      ".metric(…)",
      () => begunCare().goal({ statement: "x" }, (goal) => goal.kpi({ metric: "m" }).tactic(loose({ metrics: [] }), loose(1))),
    ],
    ["mission", ".mission(…)", () => createStrategy(loose({ scope: {}, mission: "m" }))],
    ["businessObjectives", ".businessObjective(…)", () => createStrategy(loose({ scope: {}, businessObjectives: [] }))],
    ["marketingObjectives", ".marketingObjective(…)", () => createStrategy(loose({ scope: {}, marketingObjectives: [] }))],
    ["goals", ".goal(…)", () => createStrategy(loose({ scope: {}, goals: [] }))],
    ["people", ".person(…)", () => createPlan(loose({ id: "p", people: [] }))],
    ["policy", ".policy(…)", () => createPlan(loose({ id: "p", policy: {} }))],
  ])("%s are said with %s", (field, own, call) => {
    const error = thrownBy(call);
    expect(error.code).toBe("unknown-field");
    expect(error.values).toMatchObject({ field, own });
    expect(error.path.at(-1)).toBe(field);
    expect(error.message).toMatch(`does not take the field “${field}”: say it with ${own}.`);
  });
});
