import { describe, expectTypeOf, test } from "vitest";
import { createPlan } from "../../src/builders/create-plan.js";
import { createStrategy } from "../../src/builders/create-strategy.js";
import type { Fields } from "../../src/builders/fields.js";
import type { CompleteGoal, GoalWithOneKpi, GoalWithoutKpi, GoalWithoutTactic } from "../../src/builders/goal-steps.js";
import type { PlanBuilder } from "../../src/builders/plan-builder.js";
import type { PlanFields } from "../../src/builders/plan-fields.js";
import type { GoalFields, KpiFields, StrategyFields, TacticFields } from "../../src/builders/strategy-fields.js";
import type {
  CompleteStrategy,
  StrategyWithoutGoal,
  StrategyWithoutMission,
  StrategyWithoutObjective,
} from "../../src/builders/strategy-steps.js";
import type { MeasuredTactic, TacticWithoutMetric } from "../../src/builders/tactic-steps.js";
import type { AlignmentInput } from "../../src/model/alignment/alignment.js";
import type { AudienceInput } from "../../src/model/audience/audience.js";
import type { ChannelInput } from "../../src/model/audience/channel.js";
import type { Plan } from "../../src/model/plan.js";
import type { Strategy } from "../../src/model/strategy/strategy.js";
import type { Id } from "../../src/model/values/id.js";

declare const empty: StrategyWithoutObjective;
declare const why: StrategyWithoutMission;
declare const begun: StrategyWithoutGoal;
declare const complete: CompleteStrategy;
declare const plan: PlanBuilder;
declare const strategy: Strategy;

const goal = { statement: "g" };
const how = (one: GoalWithoutKpi): CompleteGoal => one.kpi({ metric: "m" }).tactic({ statement: "t" }, (tactic) => tactic.metric("m"));

describe("E1 the steps come in the order Who > Why > What > How", () => {
  test("each step gives the next", () => {
    expectTypeOf(createStrategy({ scope: { function: "sales" } })).toEqualTypeOf<StrategyWithoutObjective>();
    expectTypeOf(empty.businessObjective({ statement: "o" })).toEqualTypeOf<StrategyWithoutMission>();
    expectTypeOf(why.businessObjective({ statement: "o" })).toEqualTypeOf<StrategyWithoutMission>();
    expectTypeOf(why.mission("m")).toEqualTypeOf<StrategyWithoutGoal>();
    expectTypeOf(begun.marketingObjective({ statement: "o" })).toEqualTypeOf<StrategyWithoutGoal>();
    expectTypeOf(begun.goal(goal, how)).toEqualTypeOf<CompleteStrategy>();
    expectTypeOf(complete.goal(goal, how)).toEqualTypeOf<CompleteStrategy>();
    expectTypeOf(complete.build()).toEqualTypeOf<Strategy>();
  });

  test("and no other", () => {
    expectTypeOf<keyof StrategyWithoutObjective>().toEqualTypeOf<"businessObjective">();
    expectTypeOf<keyof StrategyWithoutMission>().toEqualTypeOf<"businessObjective" | "mission">();
    expectTypeOf<keyof StrategyWithoutGoal>().toEqualTypeOf<"marketingObjective" | "goal">();
    expectTypeOf<keyof CompleteStrategy>().toEqualTypeOf<"goal" | "build">();
    // @ts-expect-error [ts2339] -- Why comes before the mission
    empty.mission("m");
    // @ts-expect-error [ts2339] -- the mission comes before goals
    why.goal(goal, how);
    // @ts-expect-error [ts2339] -- what marketing does comes after the mission
    why.marketingObjective({ statement: "o" });
    // @ts-expect-error [ts2339] -- a strategy has a goal
    begun.build();
    // @ts-expect-error [ts2339] -- there is one mission
    begun.mission("again");
    // @ts-expect-error [ts2339] -- objectives come before goals
    complete.marketingObjective({ statement: "o" });
    // @ts-expect-error [ts2345] -- a strategy begins with Who
    createStrategy({ id: "x" });
  });

  test("goals can be folded over a prefix", () => {
    const more = ["a", "b"].reduce<CompleteStrategy>((one, statement) => one.goal({ statement }, how), complete);
    expectTypeOf(more).toEqualTypeOf<CompleteStrategy>();
  });
});

describe("E2 a goal has one or two KPIs and a tactic, a tactic a metric", () => {
  test("each step gives the next", () => {
    begun.goal(goal, (one) => {
      expectTypeOf(one).toEqualTypeOf<GoalWithoutKpi>();
      expectTypeOf(one.kpi({ metric: "m" })).toEqualTypeOf<GoalWithOneKpi>();
      const measured = one.kpi({ metric: "m" }).kpi({ metric: "n" });
      expectTypeOf(measured).toEqualTypeOf<GoalWithoutTactic>();
      const reached = measured.tactic({ statement: "t" }, (tactic) => {
        expectTypeOf(tactic).toEqualTypeOf<TacticWithoutMetric>();
        expectTypeOf(tactic.metric("m").metric("n")).toEqualTypeOf<MeasuredTactic>();
        return tactic.metric("m");
      });
      expectTypeOf(reached).toEqualTypeOf<CompleteGoal>();
      return reached.tactic({ statement: "u" }, (tactic) => tactic.metric("m"));
    });
  });

  test("and no other", () => {
    // @ts-expect-error [ts2339] -- a KPI comes before tactics
    begun.goal(goal, (one) => one.tactic({ statement: "t" }, (tactic: TacticWithoutMetric) => tactic.metric("m")));
    // @ts-expect-error [ts2339] -- two KPIs are the most
    begun.goal(goal, (one) => one.kpi({ metric: "a" }).kpi({ metric: "b" }).kpi({ metric: "c" }));
    // @ts-expect-error [ts2339] -- KPIs come before tactics
    begun.goal(goal, (one) => how(one).kpi({ metric: "m" }));
    // @ts-expect-error [ts2741] -- a goal has a tactic
    begun.goal(goal, (one) => one.kpi({ metric: "m" }));
    // @ts-expect-error [ts2741] -- a goal has a tactic, also one with two KPIs
    begun.goal(goal, (one) => one.kpi({ metric: "m" }).kpi({ metric: "n" }));
    // @ts-expect-error [ts2739] -- a goal has a KPI
    begun.goal(goal, (one) => one);
    // @ts-expect-error [ts2741] -- a tactic has a metric
    begun.goal(goal, (one) => one.kpi({ metric: "m" }).tactic({ statement: "t" }, (tactic) => tactic));
    // @ts-expect-error [ts2554] -- a goal says how
    begun.goal(goal);
    // @ts-expect-error [ts2554] -- a tactic says by what it is measured
    begun.goal(goal, (one) => one.kpi({ metric: "m" }).tactic({ statement: "t" }));
    // @ts-expect-error [ts2345] -- a callback returns its goal
    begun.goal(goal, (one) => {
      how(one);
    });
    // @ts-expect-error [ts2345] -- a second goal is asked as much as the first
    complete.goal(goal, () => {});
  });
});

describe("E2 the fields of each step", () => {
  test("an id may be left out, and is of its kind", () => {
    expectTypeOf<GoalFields["id"]>().toEqualTypeOf<Id<"goal"> | undefined>();
    expectTypeOf<KpiFields["id"]>().toEqualTypeOf<Id<"kpi"> | undefined>();
    // @ts-expect-error [ts2322] -- a strategy's id names no metric
    begun.goal(goal, (one) => one.kpi({ metric: strategy.id }).tactic({ statement: "t" }, (tactic) => tactic.metric("m")));
    // @ts-expect-error [ts2345] -- a strategy's id names no metric here either
    begun.goal(goal, (one) => one.kpi({ metric: "m" }).tactic({ statement: "t" }, (tactic) => tactic.metric(strategy.id)));
    // @ts-expect-error [ts2322] -- nor does it name a goal
    begun.goal({ ...goal, id: strategy.id }, how);
  });

  test("what gives a thing its meaning may not be left out", () => {
    // @ts-expect-error [ts2345] -- a goal has a statement
    begun.goal({ id: "g" }, how);
    // @ts-expect-error [ts2345] -- a KPI has a metric
    begun.goal(goal, (one) => one.kpi({}).tactic({ statement: "t" }, (tactic) => tactic.metric("m")));
    // @ts-expect-error [ts2345] -- an objective has a statement
    empty.businessObjective({});
    // @ts-expect-error [ts2345] -- a plan has an id of its own
    createPlan({ name: "p" });
  });

  test("what a step says is no field", () => {
    expectTypeOf<GoalFields>().not.toHaveProperty("kpis");
    expectTypeOf<GoalFields>().not.toHaveProperty("tactics");
    expectTypeOf<TacticFields>().not.toHaveProperty("metrics");
    expectTypeOf<StrategyFields>().not.toHaveProperty("mission");
    expectTypeOf<StrategyFields>().not.toHaveProperty("goals");
    expectTypeOf<keyof PlanBuilder & keyof PlanFields>().toEqualTypeOf<never>();
    // @ts-expect-error [ts2353] -- KPIs have a step
    begun.goal({ ...goal, kpis: [] }, how);
    // @ts-expect-error [ts2353] -- metrics have a step
    begun.goal(goal, (one) => one.kpi({ metric: "m" }).tactic({ statement: "t", metrics: ["m"] }, (tactic) => tactic.metric("m")));
    // @ts-expect-error [ts2353] -- channels have a method
    createPlan({ id: "p", channels: [] });
    // @ts-expect-error [ts2353] -- the library writes the format
    createPlan({ id: "p", format: "social-plan/1" });
  });

  test("business objectives may bring their KPIs, ids and all or none", () => {
    empty.businessObjective({ statement: "o", kpis: [{ metric: "m" }, { id: "k", metric: "n", target: { kind: "value", atLeast: 1 } }] });
    // @ts-expect-error [ts2322] -- a KPI has a metric here too
    empty.businessObjective({ statement: "o", kpis: [{ id: "k" }] });
  });

  test("fields say what a thing may be written as, without its ids", () => {
    expectTypeOf<ChannelInput>().toExtend<Fields<ChannelInput>>();
    expectTypeOf<AudienceInput>().toExtend<Fields<AudienceInput>>();
    expectTypeOf<AlignmentInput>().toExtend<Fields<AlignmentInput>>();
    expectTypeOf<Fields<AlignmentInput>>().not.toHaveProperty("id");
    expectTypeOf<Omit<Fields<ChannelInput>, "id">>().toEqualTypeOf<Omit<ChannelInput, "id">>();
  });
});

describe("E2 a plan builder", () => {
  test("gives itself back until it is built", () => {
    expectTypeOf(createPlan({ id: "p" })).toEqualTypeOf<PlanBuilder>();
    expectTypeOf<ReturnType<PlanBuilder[Exclude<keyof PlanBuilder, "build">]>>().toEqualTypeOf<PlanBuilder>();
    expectTypeOf(plan.build()).toEqualTypeOf<Plan>();
  });

  test("takes strategies that are built", () => {
    plan.strategy(strategy);
    // @ts-expect-error [ts2559] -- the strategy is not built
    plan.strategy(complete);
  });

  test("takes drafts of strategies without ids, also inside other things", () => {
    plan.strategy({ scope: { function: "sales" }, goals: [{ statement: "g", kpis: [{ metric: "m" }] }], kpis: [{ metric: "m" }] });
    // @ts-expect-error [ts2741] -- a KPI names its metric
    plan.strategy({ goals: [{ statement: "g", kpis: [{}] }] });
    // @ts-expect-error [ts2322] -- a strategy's id names no goal
    plan.strategy({ goals: [{ id: strategy.id, statement: "g" }] });
  });

  test("takes things without ids, also inside other things", () => {
    plan
      .channel({ name: "c" })
      .audience({ name: "a", personas: [{ name: "p" }] })
      .alignment({ issues: [{ statement: "i" }] });
    // @ts-expect-error [ts2561] -- there is no such field
    plan.channel({ nam: "c" });
    // @ts-expect-error [ts2561] -- nor inside
    plan.audience({ name: "a", personas: [{ name: "p", nam: "q" }] });
    // @ts-expect-error [ts2322] -- a choice is one of its words
    plan.channel({ name: "c", media: "bought" });
    // @ts-expect-error [ts2353] -- a part has no id: its kind is its id
    plan.policy({ id: "p" });
  });

  test("lets undefined stand for what is absent", () => {
    plan.channel({ id: undefined, name: "c", platform: undefined, skills: undefined });
    createStrategy({ scope: { function: "it", name: undefined }, id: undefined, budget: undefined });
  });
});
