import { deepFreeze } from "../base/deep-freeze.js";
import type { ActionItem } from "../model/alignment/action-item.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { BusinessFunction } from "../model/strategy/business-function.js";
import type { Id } from "../model/values/id.js";
import { isOpenAction, nextStepsFor } from "./actions.js";
import { unheardFunctions } from "./functions.js";
import { isConfirmedIssue, isIssueSettled, isOpenRedFlag } from "./issues.js";

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
  | "issues-not-confirmed"
  | "issues-not-ranked"
  | "flags-without-step"
  | "steps-without-owner"
  | "steps-without-date"
  | "next-steps";

/** One step of the conversation, as far as the plan records it. */
export interface AlignmentStep {
  /** The step. */
  readonly step: AlignmentStepName;
  /** Whether nothing of it is recorded, some of it, or all that it needs. */
  readonly state: "not-begun" | "begun" | "done";
  /** What is recorded of it. */
  readonly has: readonly AlignmentPoint<AlignmentHas>[];
  /** What it still needs. */
  readonly missing: readonly AlignmentPoint<AlignmentLack>[];
}

/**
 * Returns how far the PIECE conversation has got, step by step (A2): prepare (competitors, customers, trends), invite (somebody from each function it needs),
 * encourage (talks, in which each of them is heard), confirm (issues confirmed and ranked), engage (next steps, each somebody's by a date).
 * It counts what the plan records and judges nothing.
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
 * [invite?.step, invite?.state, invite?.missing[0]?.functions];
 * // => ["invite", "not-begun", ["executive-management", "marketing", "legal", "it", "customer-service"]]
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
  const open = issues.filter((issue) => !isConfirmedIssue(issue) && !isIssueSettled(plan, issue));
  const unranked = confirmed.filter(({ rank }) => rank === undefined);
  return stepOf(
    "confirm",
    [pointAt("confirmed-issues", confirmed), pointAt("decisions", decisions)],
    [...some(pointAt("issues-not-confirmed", open)), ...some(pointAt("issues-not-ranked", unranked))],
  );
};

const engage = (plan: Plan): AlignmentStep => {
  const steps = stepsAgreed(plan);
  const open = steps.filter(isOpenAction);
  const stuck = plan.alignment.issues.filter((issue) => isOpenRedFlag(plan, issue) && nextStepsFor(plan, issue).length === 0);
  return stepOf(
    "engage",
    [pointAt("next-steps", steps)],
    [
      ...(steps.length === 0 ? [point("next-steps", 0)] : []),
      ...some(
        pointAt(
          "steps-without-owner",
          open.filter(({ owner }) => owner === undefined),
        ),
      ),
      ...some(
        pointAt(
          "steps-without-date",
          open.filter(({ due }) => due === undefined),
        ),
      ),
      ...some(pointAt("flags-without-step", stuck)),
    ],
  );
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
  return { step, state: has.length === 0 ? "not-begun" : missing.length === 0 ? "done" : "begun", has, missing };
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
