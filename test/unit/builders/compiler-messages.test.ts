import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { compilerOptions, programOf } from "../../helpers/program.js";

/** Each misuse in one expression, with what the compiler says of it first. */
const misuses: readonly (readonly [name: string, code: string, message: string])[] = [
  [
    "a mission before a business objective",
    'createStrategy(scope).mission("m")',
    "Property 'mission' does not exist on type 'StrategyWithoutObjective'.",
  ],
  [
    "a goal before the mission",
    "createStrategy(scope).businessObjective(objective).goal(goal, how)",
    "Property 'goal' does not exist on type 'StrategyWithoutMission'.",
  ],
  ["build before a goal", "begun.build()", "Property 'build' does not exist on type 'StrategyWithoutGoal'."],
  ["a tactic before a KPI", "begun.goal(goal, (g) => g.tactic(tactic, by))", "Property 'tactic' does not exist on type 'GoalWithoutKpi'."],
  [
    "a third KPI",
    "begun.goal(goal, (g) => g.kpi(kpi).kpi(kpi).kpi(kpi).tactic(tactic, by))",
    "Property 'kpi' does not exist on type 'GoalWithoutTactic'.",
  ],
  [
    "a goal without a tactic",
    "begun.goal(goal, (g) => g.kpi(kpi))",
    "Property 'hasTactic' is missing in type 'GoalWithOneKpi' but required in type 'CompleteGoal'.",
  ],
  [
    "a tactic without a metric",
    "begun.goal(goal, (g) => g.kpi(kpi).tactic(tactic, (t) => t))",
    "Property 'hasMetric' is missing in type 'TacticWithoutMetric' but required in type 'MeasuredTactic'.",
  ],
  ["a goal without a callback", "begun.goal(goal)", "Expected 2 arguments, but got 1."],
  ["a tactic without a callback", "begun.goal(goal, (g) => g.kpi(kpi).tactic(tactic))", "Expected 2 arguments, but got 1."],
  [
    "a forgotten return",
    "begun.goal(goal, (g) => { g.kpi(kpi).tactic(tactic, by); })",
    "Argument of type '(g: GoalWithoutKpi) => void' is not assignable to parameter of type '(goal: GoalWithoutKpi) => CompleteGoal'. Type 'void' is not assignable to type 'CompleteGoal'.",
  ],
  [
    "a forgotten build",
    "createPlan({ id: 'p' }).strategy(begun.goal(goal, how))",
    "Type 'CompleteStrategy' has no properties in common with type 'Fields<StrategyInput>'.",
  ],
  [
    "a misspelt field",
    "createPlan({ id: 'p' }).channel({ nam: 'Forum' })",
    "Object literal may only specify known properties, but 'nam' does not exist in type 'Fields<ChannelInput>'. Did you mean to write 'name'?",
  ],
  [
    "an id of another kind",
    "begun.goal(goal, (g) => g.kpi({ metric: strategy.id }).tactic(tactic, by))",
    'Type \'Id<"strategy">\' is not assignable to type \'Id<"metric">\'. Type \'Id<"strategy">\' is not assignable to type \'{ readonly "~id"?: "metric" | undefined; }\'. Types of property \'"~id"\' are incompatible. Type \'"strategy" | undefined\' is not assignable to type \'"metric" | undefined\'. Type \'"strategy"\' is not assignable to type \'"metric"\'.',
  ],
];

const preface = `
import { createPlan } from "../../../src/builders/create-plan.js";
import { createStrategy } from "../../../src/builders/create-strategy.js";
import type { CompleteGoal, GoalWithoutKpi } from "../../../src/builders/goal-steps.js";
import type { MeasuredTactic, TacticWithoutMetric } from "../../../src/builders/tactic-steps.js";
const [scope, objective, goal] = [{ scope: { function: "it" } }, { statement: "s" }, { statement: "s" }];
const [kpi, tactic] = [{ metric: "m" }, { statement: "s" }];
const by = (t: TacticWithoutMetric): MeasuredTactic => t.metric("m");
const how = (g: GoalWithoutKpi): CompleteGoal => g.kpi(kpi).tactic(tactic, by);
const begun = createStrategy(scope).businessObjective(objective).mission("m");
const strategy = begun.goal(goal, how).build();
export { createPlan, how, strategy };
`;

const pathOf = (at: number): string => `test/unit/build/misuse-${at}.ts`;

/** What the compiler says of each file, its first complaint only: those after a wrong step are noise. */
const firstMessages = (codes: readonly string[]): readonly (string | undefined)[] => {
  const texts = new Map(codes.map((code, at) => [pathOf(at), `${preface}${code};\n`]));
  const program = programOf([...texts.keys()], compilerOptions("test/tsconfig.json"), texts);
  return codes.map((_, at) => {
    const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(pathOf(at)));
    const [first] = program.getSemanticDiagnostics(source);
    return first && ts.flattenDiagnosticMessageText(first.messageText, " ").replace(/\s+/g, " ");
  });
};

describe("E1 the compiler says in the step's own words what is wrong", () => {
  let messages: readonly (string | undefined)[];
  beforeAll(() => {
    messages = firstMessages([...misuses.map(([, code]) => code), "begun.goal(goal, how)"]);
  }, 60_000);

  test.each(misuses.map(([name, , message], at) => ({ name, message, at })))("$name", ({ message, at }) => {
    expect(messages[at]).toBe(message);
  });

  test("and nothing where nothing is wrong", () => {
    expect(messages[misuses.length]).toBeUndefined();
  });
});
