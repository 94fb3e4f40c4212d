import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { defineRule } from "../../src/coverage/define-rule.js";
import type * as library from "../../src/index.js";
import type { Plan } from "../../src/model/plan.js";
import { definePlugin } from "../../src/plugins/define-plugin.js";
import { createPlanner } from "../../src/plugins/planner/create-planner.js";
import type { Planner } from "../../src/plugins/planner/planner.js";
import type { AnyPlugin } from "../../src/plugins/plugin.js";

declare const plan: Plan;
declare const any: AnyPlugin;
declare const many: readonly AnyPlugin[];
declare const isOn: boolean;

const adverse = defineRule({
  id: "acme/pharma/adverse-event",
  severity: "error",
  on: "content",
  messages: { a: "A." },
  options: z.object({ days: z.number() }),
  check() {},
});
const pharma = definePlugin({
  name: "acme/pharma",
  version: 1,
  rules: [adverse],
  documents: {
    sheet:
      () =>
      (of: Plan, options: { readonly wide?: boolean } = {}) =>
        `${of.id} ${options.wide}`,
  },
  machine: { stages: { review: { after: "respond" } } },
});
const legal = definePlugin({
  name: "acme/legal",
  version: 1,
  requires: ["acme/pharma"],
  formats: {
    same:
      () =>
      <T>(one: T): T =>
        one,
  },
});
const planner = createPlanner({ plugins: [pharma, legal] });

describe("X10 a planner knows what its plugins add", () => {
  test("rule ids and options in the config", () => {
    planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": "error", "goal-needs-kpi": "off" } });
    planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": { options: { days: 3 } }, "goal-needs-kpi": { options: {} } } });
    planner.checkCoverage(plan, { config: undefined, language: undefined, today: undefined });
    planner.explainConfig(plan, "acme/pharma/adverse-event", { config: [{ "acme/pharma/adverse-event": "off" }] });
    // @ts-expect-error [ts2353] -- '"acme/pharma/adverse-evnt"' does not exist in type 'RuleConfigs<…>'
    planner.checkCoverage(plan, { config: { "acme/pharma/adverse-evnt": "error" } });
    // @ts-expect-error [ts2345] -- Argument of type '"goal-neds-kpi"' is not assignable to parameter of type '"goal-needs-kpi" | …'
    planner.explainConfig(plan, "goal-neds-kpi");
  });

  test("options of another rule, of another type, and of a rule that has none", () => {
    // @ts-expect-error [ts2322] -- 'dys' does not exist in type '{ days: number; }'. Did you mean to write 'days'?
    planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": { options: { dys: 3 } } } });
    // @ts-expect-error [ts2322] -- Type 'string' is not assignable to type 'number'.
    planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": { options: { days: "3" } } } });
    // @ts-expect-error [ts2322] -- Type 'number' is not assignable to type '"ERROR: the rule has no options"'.
    planner.checkCoverage(plan, { config: { "goal-needs-kpi": { options: { days: 3 } } } });
  });

  test("documents and formats, with their own type parameters", () => {
    expectTypeOf(planner.documents.sheet).toEqualTypeOf<(of: Plan, options?: { readonly wide?: boolean }) => string>();
    expectTypeOf(planner.formats.same(3)).toEqualTypeOf<number>();
    // @ts-expect-error [ts2551] -- Property 'shet' does not exist on type '{ readonly sheet: … }'. Did you mean 'sheet'?
    planner.documents.shet;
    // @ts-expect-error [ts2339] -- Property 'sheet' does not exist on type '{ readonly same: <T>(one: T) => T; }'.
    planner.formats.sheet;
    // @ts-expect-error [ts2345] -- Argument of type 'number' is not assignable to parameter of type 'Plan'.
    planner.documents.sheet(42);
  });

  test("two planners do not know each other's plugins", () => {
    const other = createPlanner({ plugins: [definePlugin({ name: "acme/other", version: 1 })] });
    // @ts-expect-error [ts2353] -- '"acme/pharma/adverse-event"' does not exist in type 'RuleConfigs<…>'
    other.checkCoverage(plan, { config: { "acme/pharma/adverse-event": "off" } });
    // @ts-expect-error [ts2339] -- Property 'sheet' does not exist on type '{}'.
    other.documents.sheet;
  });

  test("without the library's rules it does not know their ids", () => {
    const own = createPlanner({ standard: false, plugins: [pharma] });
    own.checkCoverage(plan, { config: { "acme/pharma/adverse-event": "off" } });
    // @ts-expect-error [ts2353] -- '"goal-needs-kpi"' does not exist in type 'RuleConfigs<Rule<"acme/pharma/adverse-event", { days: number; }>>'.
    own.checkCoverage(plan, { config: { "goal-needs-kpi": "off" } });
  });

  test("nothing of it is `any`", () => {
    type Anys<T> = { [K in keyof T]: 0 extends 1 & T[K] ? K : never }[keyof T];
    expectTypeOf<Anys<typeof planner> | Anys<typeof planner.documents> | Anys<typeof planner.formats>>().toBeNever();
  });
});

describe("X10 a planner can be handed on", () => {
  test("one with known plugins stands for one with any, and for one with some of them", () => {
    expectTypeOf(planner).toExtend<Planner>();
    expectTypeOf(createPlanner()).toExtend<Planner>();
    expectTypeOf(createPlanner({ standard: false })).toExtend<Planner>();
    expectTypeOf(planner).toExtend<Planner<readonly [typeof pharma]>>();
    expectTypeOf(createPlanner()).not.toExtend<Planner<readonly [typeof pharma]>>();
  });
});

describe("X10 plugins that cannot stand together do not compile", () => {
  test("one that is listed twice", () => {
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/pharma" is listed twice
    createPlanner({ plugins: [pharma, pharma] });
  });

  test("a requirement that is missing, or listed after", () => {
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/legal" needs "acme/pharma" listed before it
    createPlanner({ plugins: [legal] });
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/legal" needs "acme/pharma" listed before it
    createPlanner({ plugins: [legal, pharma] });
    const standard = definePlugin({ name: "acme/std", version: 1, requires: ["social-plan/standard"] });
    createPlanner({ plugins: [standard] });
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/std" needs "social-plan/standard" listed before it
    createPlanner({ plugins: [standard], standard: false });
  });

  test("a stage, document or format that one before it has", () => {
    const stage = definePlugin({ name: "acme/stage", version: 1, machine: { stages: { review: { after: "plan" } } } });
    const sheet = definePlugin({ name: "acme/sheet", version: 1, documents: { sheet: () => () => 1 } });
    const same = definePlugin({ name: "acme/same", version: 1, formats: { same: () => () => 1 } });
    createPlanner({ plugins: [stage, sheet, same] });
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/stage" adds the stage "review", which is there already
    createPlanner({ plugins: [pharma, stage] });
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/sheet" has the document "sheet", which one before it has
    createPlanner({ plugins: [pharma, sheet] });
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/same" has the format "same", which one before it has
    createPlanner({ plugins: [pharma, legal, same] });
  });

  test("what is no plugin", () => {
    // @ts-expect-error [ts2740] -- Type '{ name: string; }' is missing the following properties from type 'AnyPlugin'
    createPlanner({ plugins: [{ name: "acme/x" }] });
    // @ts-expect-error [ts2740] -- one plugin is no list
    createPlanner({ plugins: pharma });
  });
});

describe("X10 plugins that the compiler does not know one by one", () => {
  test("a list of whatever plugins: any rule, document and format may be there", () => {
    const dynamic = createPlanner({ plugins: many });
    dynamic.checkCoverage(plan, { config: { whatever: "off" } });
    expectTypeOf(dynamic.documents).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  });

  test("some that are known before, between and behind some that are not", () => {
    createPlanner({ plugins: [any, pharma, any, legal] });
    createPlanner({ plugins: [any, legal] });
    createPlanner({ plugins: [...many, pharma] });
    expectTypeOf(createPlanner({ plugins: [pharma, ...many] }).plugins).toExtend<readonly AnyPlugin[]>();
    // @ts-expect-error [ts2322] -- ERROR: plugin "acme/pharma" is listed twice
    createPlanner({ plugins: [pharma, any, pharma] });
  });

  test("one that is there only sometimes", () => {
    createPlanner({ plugins: [pharma, ...(isOn ? [legal] : [])] });
    createPlanner({ plugins: [isOn ? pharma : definePlugin({ name: "acme/none", version: 1 }), legal] });
    createPlanner({ plugins: isOn ? [pharma, legal] : [] });
    createPlanner({ plugins: isOn ? [pharma] : undefined, standard: isOn });
  });

  test("several of one function, whose names are known in part or one of two", () => {
    const ofText = (owner: string) => definePlugin({ name: `${owner}/review`, version: 1 });
    const ofTwo = (owner: "acme" | "city") => definePlugin({ name: `${owner}/check`, version: 1 });
    createPlanner({ plugins: [ofText("acme"), ofText("city"), ofTwo("acme"), ofTwo("city")] });
  });

  test("one that is defined on the spot adds no more than it says", () => {
    const inline = createPlanner({ plugins: [definePlugin({ name: "acme/bare", version: 1 }), pharma] });
    // @ts-expect-error [ts2551] -- Property 'shet' does not exist on type '{ readonly sheet: … }'. Did you mean 'sheet'?
    inline.documents.shet;
    // @ts-expect-error [ts2353] -- '"goal-neds-kpi"' does not exist in type 'RuleConfigs<…>'
    inline.checkCoverage(plan, { config: { "goal-neds-kpi": "off" } });
  });
});

/** Whether a function takes a plan, at whatever place, and not just anything. */
type TakesPlan<F> = F extends (...given: infer Given) => unknown
  ? { [At in keyof Given]-?: Plan extends Given[At] ? (unknown extends Given[At] ? never : At) : never }[number] extends never
    ? false
    : true
  : false;

type TakingPlans = { [Name in keyof typeof library]: TakesPlan<(typeof library)[Name]> extends true ? Name : never }[keyof typeof library];

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Shared = keyof Planner & keyof typeof library;

describe("X10 a planner has every function that takes a plan, as the library has it", () => {
  test("none is forgotten", () => {
    expectTypeOf<TakesPlan<typeof library.findNode>>().toEqualTypeOf<true>();
    expectTypeOf<TakesPlan<typeof library.defineRule>>().toEqualTypeOf<false>();
    // The one makes a plan; the others are asked of a machine, which the caller takes from the planner.
    expectTypeOf<Exclude<TakingPlans, keyof Planner>>().toEqualTypeOf<"createPlan" | "decide" | "explainMoves">();
  });

  test("each has the signature that the library's has, but for what the planner knows", () => {
    expectTypeOf<{ [Name in Shared]: IsSame<Planner[Name], (typeof library)[Name]> extends true ? never : Name }[Shared]>().toEqualTypeOf<
      "checkCoverage" | "describeRefusal" | "describeReport" | "explainConfig"
    >();
  });

  test("the four that differ are called as the library's are", () => {
    type Refusal = Parameters<typeof library.describeRefusal>[1];
    type Report = Parameters<typeof library.describeReport>[1];
    planner.describeRefusal(plan, null as unknown as Refusal, planner.machine, undefined);
    planner.describeReport(plan, null as unknown as Report, undefined, undefined);
    expectTypeOf(planner.checkCoverage).returns.toEqualTypeOf<ReturnType<typeof library.checkCoverage>>();
    expectTypeOf(planner.explainConfig).returns.toEqualTypeOf<ReturnType<typeof library.explainConfig>>();
    expectTypeOf(planner.describeRefusal).toExtend<typeof library.describeRefusal>();
    expectTypeOf(planner.describeReport).toExtend<typeof library.describeReport>();
    // @ts-expect-error [ts2353] -- 'rules' does not exist: they are the planner's
    planner.checkCoverage(plan, { rules: [adverse] });
    // @ts-expect-error [ts2353] -- 'rules' does not exist: they are the planner's
    planner.explainConfig(plan, "goal-needs-kpi", { rules: [adverse] });
  });
});
