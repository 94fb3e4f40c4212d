import type { Plan } from "../../model/plan.js";
import type { Goal } from "../../model/strategy/goal.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import { isOpenAction } from "../../practice/actions.js";
import { hasAudienceOn, hasMessage } from "../../practice/audiences.js";
import { channelsInUse } from "../../practice/channels.js";
import { countingKpis, deadlineOf, needsDeadline, targetOf } from "../../practice/kpis.js";
import { isEvidenced } from "../../practice/presence.js";
import { carriedOutTactics, isCapability, isTied, isWorkedTowards, liveTactics } from "../../practice/tactics.js";
import { type GapDraft, gapOf } from "./gap.js";

/** What KPIs may lack, and of which of them it is asked. */
const ofKpis = {
  "kpi.target": (kpi: Kpi) => kpi.open === undefined && targetOf(kpi) === undefined,
  "kpi.due": (kpi: Kpi) => needsDeadline(kpi) && deadlineOf(kpi) === undefined,
  "kpi.baseline": (kpi: Kpi) => kpi.baseline === undefined,
  "kpi.owner": (kpi: Kpi) => kpi.owner === undefined,
} as const;

/** Returns what KPIs lack of what is asked of them. One that is left open on purpose needs neither target nor deadline. */
export const lackingKpis = <const P extends string>(
  part: P,
  kpis: readonly Kpi[],
  asked: readonly (keyof typeof ofKpis)[],
): readonly GapDraft<P>[] => asked.flatMap((key) => gapOf(part, key, kpis.filter(ofKpis[key])));

/** Returns the goals of a plan. */
export const goalsOf = ({ strategies }: Plan): readonly Goal[] => strategies.flatMap(({ goals }) => goals);

/** Returns the KPIs of goals and business objectives, strategy by strategy. */
export const tiedKpis = ({ strategies }: Plan): readonly Kpi[] =>
  strategies.flatMap(({ businessObjectives, goals }) => [...businessObjectives, ...goals].flatMap(({ kpis }) => kpis));

/** Returns the gap of KPIs that are tied to nothing. */
export const looseKpis = <const P extends string>(part: P, { strategies }: Plan): readonly GapDraft<P>[] =>
  gapOf(
    part,
    "kpi.goal",
    strategies.flatMap(({ kpis }) => kpis),
  );

/** What goals may lack. */
const ofGoals = {
  "goal.kpi": (_: Plan, { kpis, open }: Goal) => open === undefined && countingKpis(kpis).length === 0,
  "goal.tactic": (plan: Plan, goal: Goal) => !isWorkedTowards(plan, goal),
  "goal.serves": (_: Plan, { serves }: Goal) => serves.length === 0,
  "goal.audience": (_: Plan, { audiences }: Goal) => audiences.length === 0,
} as const;

/** Returns the gap of goals that lack something. One that has no KPI on purpose needs none. */
export const lackingGoals = <const P extends string>(part: P, plan: Plan, key: keyof typeof ofGoals): readonly GapDraft<P>[] =>
  gapOf(
    part,
    key,
    goalsOf(plan).filter((goal) => ofGoals[key](plan, goal)),
  );

/** Returns the gap of tactics that are not tied to a goal. */
export const looseTactics = <const P extends string>(part: P, plan: Plan): readonly GapDraft<P>[] =>
  gapOf(
    part,
    "tactic.goal",
    liveTactics(plan).filter(({ id }) => !isTied(plan, id)),
  );

/** Returns the gap of tactics for which nobody answers. */
export const ownerlessTactics = <const P extends string>(part: P, plan: Plan): readonly GapDraft<P>[] =>
  gapOf(
    part,
    "tactic.owner",
    liveTactics(plan).filter(({ owner }) => owner === undefined),
  );

/** Returns the gap of tactics that are carried out and name no place, where they need one. */
export const placelessTactics = <const P extends string>(part: P, plan: Plan): readonly GapDraft<P>[] =>
  gapOf(
    part,
    "tactic.place",
    carriedOutTactics(plan).filter((tactic) => !isCapability(tactic) && tactic.channels.length === 0 && tactic.venues.length === 0),
  );

/** Returns what open actions lack. */
export const lackingActions = <const P extends string>(part: P, { actions }: Plan): readonly GapDraft<P>[] => {
  const open = actions.filter(isOpenAction);
  return [
    ...gapOf(
      part,
      "action.owner",
      open.filter(({ owner }) => owner === undefined),
    ),
    ...gapOf(
      part,
      "action.due",
      open.filter(({ due }) => due === undefined),
    ),
  ];
};

/** Returns the gap of audiences without a message of their own. */
export const messagelessAudiences = <const P extends string>(part: P, plan: Plan): readonly GapDraft<P>[] =>
  gapOf(
    part,
    "audience.message",
    plan.audiences.filter((audience) => !hasMessage(plan, audience)),
  );

/** Returns the gap of audiences of which nothing shows where they are. */
export const unseenAudiences = <const P extends string>(part: P, { audiences }: Plan): readonly GapDraft<P>[] =>
  gapOf(
    part,
    "audience.presence",
    audiences.filter(({ presence }) => !presence.some(isEvidenced)),
  );

/** Returns the gap of channels in use on which no audience is said to be. */
export const lonelyChannels = <const P extends string>(part: P, plan: Plan): readonly GapDraft<P>[] =>
  gapOf(
    part,
    "channel.audience",
    channelsInUse(plan).filter((channel) => !hasAudienceOn(plan, channel)),
  );
