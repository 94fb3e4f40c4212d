import { describe, expectTypeOf, test } from "vitest";
import type { ActionItem } from "../../src/model/alignment/action-item.js";
import type { AlignmentInput } from "../../src/model/alignment/alignment.js";
import type { Channel, ChannelInput, Platform } from "../../src/model/audience/channel.js";
import { findNode } from "../../src/model/find/find-node.js";
import type { Found } from "../../src/model/find/found.js";
import { getNode } from "../../src/model/find/get-node.js";
import { walkPlan } from "../../src/model/find/walk-plan.js";
import type { StageEvent } from "../../src/model/journey/stage-event.js";
import type { IdOf, Kind, Singleton } from "../../src/model/kind.js";
import type { KindTable, Places, References } from "../../src/model/kind-table.js";
import { kinds } from "../../src/model/kinds.js";
import type { Metric } from "../../src/model/measurement/metric.js";
import type { NodeOf, Nodes } from "../../src/model/nodes.js";
import type { Plan, PlanInput } from "../../src/model/plan.js";
import type { Policy } from "../../src/model/policy/policy.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { type ParseResult, safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import type { Evidence } from "../../src/model/readiness/evidence.js";
import type { Cadence, CadenceInput } from "../../src/model/schedule/cadence.js";
import type { Campaign, CampaignInput } from "../../src/model/schedule/campaign.js";
import type { Open } from "../../src/model/schema/open.js";
import type { Written } from "../../src/model/schema/written.js";
import type { Goal, GoalInput } from "../../src/model/strategy/goal.js";
import type { Kpi, KpiInput } from "../../src/model/strategy/kpi.js";
import type { Tactic, TacticInput } from "../../src/model/strategy/tactic.js";
import type { Target, TargetInput } from "../../src/model/strategy/target.js";
import type { Vision } from "../../src/model/strategy/vision.js";
import type { Id } from "../../src/model/values/id.js";

declare const plan: Plan;
declare const goal: Goal;
declare const kpi: Kpi;
declare const tactic: Tactic;
declare const action: ActionItem;
declare const anyText: string;
declare const anyId: Id;
declare const maybe: string | undefined;
declare const yesOrNo: boolean;

describe("X1 an id knows the kind of what it names", () => {
  test("any text may be written where an id is asked for", () => {
    expectTypeOf<string>().toExtend<Id<"metric">>();
    expectTypeOf<Id<"metric">>().toExtend<string>();
    findNode(plan, anyText);
    const one: Id<"goal"> = "answer-in-public";
    expectTypeOf(one).toExtend<Id>();
  });

  test("an id that may name any kind takes the id of each, and stands for none", () => {
    expectTypeOf<ActionItem["serves"]>().toEqualTypeOf<readonly Id[]>();
    expectTypeOf(goal.id).toExtend<Id>();
    // @ts-expect-error [ts2322] -- what an action serves need not be a goal
    const one: Id<"goal"> | undefined = action.serves[0];
    return one;
  });

  test("an id of one kind is none of another", () => {
    expectTypeOf(kpi.metric).toEqualTypeOf<Id<"metric">>();
    expectTypeOf(goal.id).not.toExtend<Id<"tactic">>();
    expectTypeOf(goal.id).toExtend<Id<"goal" | "tactic">>();
    expectTypeOf(goal.serves[0]).toEqualTypeOf<Id<"businessObjective" | "marketingObjective"> | undefined>();
    expectTypeOf<Id<"goal" | "tactic">>().not.toExtend<Id<"goal">>();
    // @ts-expect-error [ts2322] -- a goal is no metric
    const metric: Id<"metric"> = goal.id;
    // @ts-expect-error [ts2322] -- a tactic serves goals
    const wrong: TacticInput = { id: "t", statement: "s", serves: [kpi.id] };
    return [metric, wrong];
  });

  test("parts are addressed by their kind", () => {
    expectTypeOf<IdOf<"policy">>().toEqualTypeOf<"policy">();
    expectTypeOf<IdOf<"goal">>().toEqualTypeOf<Id<"goal">>();
    // @ts-expect-error [ts2345] -- the policy's id is “policy”
    getNode(plan, "policy", "our-policy");
  });

  test("who decided a stage may have left the plan, so that its id names no kind", () => {
    expectTypeOf<StageEvent["by"]>().toEqualTypeOf<Id>();
  });
});

describe("X1 what is found has the type of its kind", () => {
  test("by an id that knows its kind", () => {
    expectTypeOf(findNode(plan, kpi.metric)).toEqualTypeOf<Found<"metric"> | undefined>();
    expectTypeOf(findNode(plan, kpi.metric)?.node).toEqualTypeOf<Metric | undefined>();
    expectTypeOf(findNode(plan, tactic.id)?.kind).toEqualTypeOf<"tactic" | undefined>();
    // @ts-expect-error [ts2345] -- a tactic is no goal
    findNode<"goal">(plan, tactic.id);
  });

  test("by any text a union, told apart by its kind", () => {
    const found = findNode(plan, anyText);
    expectTypeOf(found?.kind).toEqualTypeOf<Kind | undefined>();
    expectTypeOf(findNode(plan, anyId)).toEqualTypeOf<Found | undefined>();
    expectTypeOf(found?.parent).toEqualTypeOf<IdOf<Kind> | undefined>();
    if (found?.kind === "kpi") expectTypeOf(found.node).toEqualTypeOf<Kpi>();
    if (found?.kind === "policy") expectTypeOf(found.node).toEqualTypeOf<Policy>();
    // @ts-expect-error [ts2339] -- not every thing has a metric
    if (found !== undefined) return found.node.metric;
    return undefined;
  });

  test("by kind and id", () => {
    expectTypeOf(getNode(plan, "metric", anyText)).toEqualTypeOf<Metric>();
    expectTypeOf(getNode(plan, "vision", "vision")).toEqualTypeOf<Vision>();
    // @ts-expect-error [ts2345] -- an id of another kind
    getNode(plan, "metric", goal.id);
    // @ts-expect-error [ts2345] -- no kind
    getNode(plan, "metrics", "reach");
  });

  test("on a walk", () => {
    walkPlan(plan, (found) => {
      expectTypeOf(found).toEqualTypeOf<Found>();
      return found.kind === "goal" ? found.node.antiGoals.length > 0 : undefined;
    });
  });

  test("every kind has a type", () => {
    expectTypeOf<Kind>().toEqualTypeOf<keyof Nodes>();
    expectTypeOf<Singleton>().toEqualTypeOf<"plan" | "vision" | "alignment" | "listening" | "policy" | "response">();
    expectTypeOf<NodeOf<"goal">>().toEqualTypeOf<Goal>();
    expectTypeOf<NodeOf<"evidence">>().toEqualTypeOf<Evidence>();
  });
});

describe("G20 a plan is read-only throughout", () => {
  test("its fields, its lists and what is in them", () => {
    // @ts-expect-error [ts2540] -- a field
    plan.name = "x";
    // @ts-expect-error [ts2339] -- a list
    plan.channels.push();
    // @ts-expect-error [ts2540] -- a field of what is in a list
    goal.statement = "x";
    // @ts-expect-error [ts2540] -- a value object's
    if (kpi.target?.kind === "value") kpi.target.atLeast = 1;
    // @ts-expect-error [ts2542] -- data of plugins
    if (plan.ext !== undefined) plan.ext["acme/a"] = 1;
  });
});

describe("F79 what may be written is what is read, with less to write", () => {
  test("lists and optional fields may be left out, or be undefined", () => {
    expectTypeOf<{ id: string; statement: string }>().toExtend<GoalInput>();
    const written: GoalInput = { id: "g", statement: "s", kpis: undefined, owner: maybe, serves: [], due: maybe, value: undefined };
    const nested: PlanInput = {
      format: "social-plan/1",
      id: "p",
      strategies: [{ id: "s", goals: [written], purpose: undefined }],
      vision: undefined,
    };
    return nested;
  });

  test("parts within parts, too", () => {
    expectTypeOf<{ prepare: { trends: string[] } }>().toExtend<AlignmentInput>();
    const plan: PlanInput = {
      format: "social-plan/1",
      id: "p",
      alignment: { prepare: undefined, issues: undefined },
      listening: undefined,
    };
    return plan;
  });

  test("what is required is required", () => {
    // @ts-expect-error [ts2322] -- a statement
    const goal: GoalInput = { id: "g" };
    // @ts-expect-error [ts2322] -- a KPI has a metric that is not undefined
    const kpi: KpiInput = { id: "k", metric: undefined };
    // @ts-expect-error [ts2322] -- a rubric has levels, for lists in value objects are required
    const target: TargetInput = { kind: "rubric", question: "q", atLeast: "good" };
    return [goal, kpi, target];
  });

  test("a flag may be false, or a boolean that is only known later", () => {
    const campaign: CampaignInput = { id: "c", name: "n", tentative: yesOrNo };
    const cadence: CadenceInput = {
      id: "c",
      when: { kind: "daily" },
      tentative: false,
      starts: { to: "c", offset: { days: 1, about: yesOrNo } },
    };
    expectTypeOf<Campaign["tentative"]>().toEqualTypeOf<true | undefined>();
    expectTypeOf<CampaignInput["tentative"]>().toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error [ts2322] -- as it is read, it is true or absent
    const read: Pick<Campaign, "tentative"> = { tentative: yesOrNo };
    return [campaign, cadence, read];
  });

  test("what was read may be written", () => {
    expectTypeOf<Plan>().toExtend<PlanInput>();
    expectTypeOf<Goal>().toExtend<GoalInput>();
    expectTypeOf<Target>().toExtend<TargetInput>();
    expectTypeOf<Cadence>().toExtend<CadenceInput>();
  });

  test("a misspelt field does not compile", () => {
    // @ts-expect-error [ts2561] -- of a thing
    const channel: ChannelInput = { id: "c", name: "n", pupose: "x" };
    // @ts-expect-error [ts2353] -- of a value object
    const target: TargetInput = { kind: "rank", atLeast: 3, atMost: 1 };
    return [channel, target];
  });

  test("Written leaves scalars, unions of words and data of plugins as they are", () => {
    interface Thing {
      readonly id: Id<"goal">;
      readonly word: Open<"a" | "b">;
      readonly level: 1 | 2;
      readonly nothing: null;
      readonly ext?: { readonly [name: string]: number };
      readonly list: readonly { readonly id: string; readonly flag?: true }[];
      readonly either: { readonly value: number } | { readonly unknown: string };
    }
    expectTypeOf<Pick<Written<Thing>, "id" | "word" | "level" | "nothing">>().toEqualTypeOf<
      Pick<Thing, "id" | "word" | "level" | "nothing">
    >();
    expectTypeOf<Written<Thing>["ext"]>().toEqualTypeOf<Thing["ext"]>();
    expectTypeOf<{ readonly id: string; readonly flag: boolean }>().toExtend<NonNullable<Written<Thing>["list"]>[number]>();
    expectTypeOf<{ readonly value: 1 }>().toExtend<Written<Thing>["either"]>();
    expectTypeOf<{ readonly value: "1" }>().not.toExtend<Written<Thing>["either"]>();
  });
});

describe("A1 open lists", () => {
  test("take any word and still know ours", () => {
    expectTypeOf<"forum">().toExtend<Platform>();
    expectTypeOf<"a-platform-of-2031">().toExtend<Platform>();
    expectTypeOf<string>().toExtend<Platform>();
    expectTypeOf<7>().not.toExtend<Platform>();
    expectTypeOf<Extract<Open<"a" | "b">, "a" | "b">>().toEqualTypeOf<"a" | "b">();
    expectTypeOf<Open<"a">>().not.toEqualTypeOf<string>();
  });

  test("closed ones do not", () => {
    expectTypeOf<"shared">().toExtend<NonNullable<Channel["media"]>>();
    expectTypeOf<string>().not.toExtend<NonNullable<Channel["media"]>>();
  });
});

describe("G1 reading", () => {
  test("gives a plan, or an answer told apart by ok", () => {
    expectTypeOf(parsePlan).parameters.toEqualTypeOf<[input: unknown, options?: Parameters<typeof parsePlan>[1]]>();
    expectTypeOf(parsePlan(null)).toEqualTypeOf<Plan>();
    const result = safeParsePlan(null);
    expectTypeOf(result).toEqualTypeOf<ParseResult>();
    if (result.ok) expectTypeOf(result.plan).toEqualTypeOf<Plan>();
    else expectTypeOf(result.rest).toBeNumber();
    // @ts-expect-error [ts2339] -- there may be none
    return result.plan;
  });

  test("options may be undefined, for callers that pass them through", () => {
    const options: { limits?: { depth?: number | undefined } | undefined } = {};
    parsePlan(null, options);
    safeParsePlan(null, undefined);
    stringifyPlan(plan, { canonical: undefined, indent: undefined });
    // @ts-expect-error [ts2322] -- canonical is true or absent
    stringifyPlan(plan, { canonical: false });
  });
});

describe("X1 the kind table is checked against the interfaces", () => {
  test("places and references are computed from them", () => {
    expectTypeOf<Places<"kpi">>().toEqualTypeOf<{ readonly goal: "kpis"; readonly strategy: "kpis"; readonly businessObjective: "kpis" }>();
    expectTypeOf<Places<"policy">>().toEqualTypeOf<{ readonly plan: "policy" }>();
    expectTypeOf<keyof References<"variant">>().toEqualTypeOf<"channel" | "approvals[].by">();
    expectTypeOf<References<"action">["serves[]"]>().toEqualTypeOf<"any">();
    expectTypeOf<References<"stakeholder">["person"]>().toEqualTypeOf<readonly "person"[]>();
    expectTypeOf<keyof References<"plan">>().toEqualTypeOf<never>();
    expectTypeOf<keyof References<"skill">>().toEqualTypeOf<never>();
  });

  test("the table is one", () => {
    expectTypeOf(kinds).toExtend<KindTable>();
    expectTypeOf<keyof typeof kinds>().toEqualTypeOf<Kind>();
  });
});
