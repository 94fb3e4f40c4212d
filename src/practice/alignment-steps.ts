import { deepFreeze } from "../base/deep-freeze.js";
import type { ActionItem } from "../model/alignment/action-item.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { BusinessFunction } from "../model/strategy/business-function.js";
import type { Id } from "../model/values/id.js";
import { isOpenAction, nextStepsFor } from "./actions.js";
import { unheardFunctions } from "./functions.js";
import { isConfirmedIssue, isIssueSettled, isLooseRedFlag, isOpenRedFlag } from "./issues.js";

/** The steps of the PIECE conversation, in their order. They have names and no numbers. */
export type AlignmentStepName = "prepare" | "invite" | "encourage" | "confirm" | "engage";

/** Something that a step has, or lacks: how many of what, and which, where they are things of the plan. */
export interface AlignmentPoint<What extends string = string> {
  /** What it is. */
  readonly what: What;
  /** How many; 0 for something that is missing altogether. */
  readonly count: number;
  /** Which ones. */
  readonly nodes: readonly Id[];
  /** Which functions, where it is about functions. */
  readonly functions: readonly BusinessFunction[];
}

/** What a step can have. */
export type AlignmentHas =
  | "competitors"
  | "customer-activity"
  | "trends"
  | "sources"
  | "stakeholders"
  | "talks"
  | "issues"
  | "confirmed-issues"
  | "issues-not-shared"
  | "settled-issues"
  | "decisions"
  | "next-steps";

/** What a step can lack. */
export type AlignmentLack =
  | "competitors"
  | "customer-activity"
  | "trends"
  | "functions-not-invited"
  | "functions-not-heard"
  | "talks"
  | "outcome"
  | "issues-not-confirmed"
  | "issues-not-ranked"
  | "flags-not-owned"
  | "flags-without-step"
  | "steps-without-owner"
  | "steps-without-date"
  | "next-steps";

/** One step of the conversation, as far as the plan records it. */
export interface AlignmentStep {
  /** The step. */
  readonly step: AlignmentStepName;
  /** Whether all that it needs is recorded, some of it, or nothing. */
  readonly state: "done" | "under-way" | "not-begun";
  /** What is recorded of it. */
  readonly has: readonly AlignmentPoint<AlignmentHas>[];
  /** What it still needs. */
  readonly missing: readonly AlignmentPoint<AlignmentLack>[];
}

/**
 * Returns how far the PIECE conversation has got, step by step (A2): prepare (competitors, customers, trends), invite (somebody from each function it needs),
 * encourage (talks, in which each of them is heard), confirm (issues confirmed or not, and ranked), engage (next steps and open red flags, each somebody's by a date).
 * It says what the plan records and what it does not, and judges nothing: the gate `alignment-held` is content with less, such as a look at competitors alone.
 *
 * @example
 * ```ts
 * import { alignmentSteps, createPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .alignment({ prepare: { competitors: ["Rivals answer within a day"], customerActivity: ["They ask on the map"], trends: ["Short films"] } })
 *   .build();
 * const [prepare, invite] = alignmentSteps(plan);
 * [prepare?.step, prepare?.state]; // => ["prepare", "done"]
 * [invite?.step, invite?.state]; // => ["invite", "not-begun"]
 * invite?.missing[0]?.functions; // => ["executive-management", "marketing", "legal", "it", "customer-service"]
 * ```
 */
export const alignmentSteps = (plan: Plan): readonly AlignmentStep[] => {
  assertPlan(plan);
  return deepFreeze([prepare(plan), invite(plan), encourage(plan), confirm(plan), engage(plan)]);
};

/** Whether the plan records that people talked: a talk, an issue that was raised, or a decision (A2). Preparing and inviting is not talking. */
export const wasConversationHeld = ({ alignment: { encourage, issues, decisions } }: Plan): boolean =>
  encourage.length + issues.length + decisions.length > 0;

const prepare = ({ alignment: { prepare: found } }: Plan): AlignmentStep => {
  const looked = [
    point("competitors", found.competitors.length),
    point("customer-activity", found.customerActivity.length),
    point("trends", found.trends.length),
  ] as const;
  return stepOf("prepare", [...looked, point("sources", found.sources.length)], looked.filter(isNothing));
};

const invite = (plan: Plan): AlignmentStep => {
  const stakeholders = plan.alignment.invite;
  return stepOf("invite", [pointAt("stakeholders", stakeholders)], some(pointFor("functions-not-invited", functionsUnheard(plan, true))));
};

const encourage = (plan: Plan): AlignmentStep => {
  const { encourage: talks, issues } = plan.alignment;
  const unheard = pointFor("functions-not-heard", functionsUnheard(plan, false));
  return stepOf(
    "encourage",
    [point("talks", talks.length), pointAt("issues", issues)],
    [...(talks.length === 0 ? [point("talks", 0)] : []), ...some(unheard)],
  );
};

const confirm = (plan: Plan): AlignmentStep => {
  const { issues, decisions } = plan.alignment;
  const confirmed = issues.filter(isConfirmedIssue);
  const unanswered = issues.filter((issue) => issue.confirmed === undefined && !isIssueSettled(plan, issue));
  return stepOf(
    "confirm",
    [
      pointAt("confirmed-issues", confirmed),
      pointAt(
        "issues-not-shared",
        issues.filter((issue) => issue.confirmed === false),
      ),
      pointAt(
        "settled-issues",
        issues.filter((issue) => isIssueSettled(plan, issue)),
      ),
      pointAt("decisions", decisions),
    ],
    [
      ...(issues.length + decisions.length === 0 ? [point("outcome", 0)] : []),
      ...some(pointAt("issues-not-confirmed", unanswered)),
      ...some(
        pointAt(
          "issues-not-ranked",
          confirmed.filter(({ rank }) => rank === undefined),
        ),
      ),
    ],
  );
};

const engage = (plan: Plan): AlignmentStep => {
  const steps = stepsAgreed(plan);
  const todo = steps.filter(isOpenAction);
  const flags = plan.alignment.issues.filter((issue) => isOpenRedFlag(plan, issue));
  const lacking = {
    "steps-without-owner": todo.filter(({ owner }) => owner === undefined),
    "steps-without-date": todo.filter(({ due }) => due === undefined),
    "flags-not-owned": flags.filter((flag) => isLooseRedFlag(plan, flag)),
    "flags-without-step": flags.filter((flag) => nextStepsFor(plan, flag).length === 0),
  } as const;
  const lacks = (Object.keys(lacking) as (keyof typeof lacking)[]).flatMap((what) => some(pointAt(what, lacking[what]))); // the keys are those above
  return stepOf("engage", [pointAt("next-steps", steps)], [...(steps.length === 0 ? [point("next-steps", 0)] : []), ...lacks]);
};

/** The actions that the conversation ended with, in its own order (A2). */
export const stepsAgreed = ({ alignment, actions }: Plan): readonly ActionItem[] => {
  const byId = new Map(actions.map((action) => [action.id as string, action]));
  return alignment.nextSteps.flatMap((id) => byId.get(id) ?? []);
};

const functionsUnheard = (plan: Plan, areUninvited: boolean): readonly BusinessFunction[] =>
  unheardFunctions(plan).flatMap(({ function: name, because }) => ((because === "not-invited") === areUninvited ? [name] : []));

const stepOf = (
  step: AlignmentStepName,
  looked: readonly AlignmentPoint<AlignmentHas>[],
  missing: readonly AlignmentPoint<AlignmentLack>[],
): AlignmentStep => {
  const has = looked.filter((one) => !isNothing(one));
  return { step, state: missing.length === 0 ? "done" : has.length === 0 ? "not-begun" : "under-way", has, missing };
};

const point = <What extends string>(what: What, count: number): AlignmentPoint<What> => ({ what, count, nodes: [], functions: [] });

const pointAt = <What extends string>(what: What, things: readonly { readonly id: Id }[]): AlignmentPoint<What> => ({
  ...point(what, things.length),
  nodes: things.map(({ id }) => id),
});

const pointFor = <What extends string>(what: What, functions: readonly BusinessFunction[]): AlignmentPoint<What> => ({
  ...point(what, functions.length),
  functions,
});

const isNothing = ({ count }: AlignmentPoint): boolean => count === 0;

/** A point about things or functions of which there are none is none. */
const some = <What extends string>(one: AlignmentPoint<What>): readonly AlignmentPoint<What>[] => (isNothing(one) ? [] : [one]);
