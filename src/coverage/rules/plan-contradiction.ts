import type { NodeOf } from "../../model/nodes.js";
import { isLiveTactic } from "../../practice/tactics.js";
import { cadenceContradictions, channelContradictions } from "../contradictions/cadence-contradictions.js";
import { type Contradiction, type Contradictory, contradictionMessages } from "../contradictions/contradiction.js";
import { misplaced, outside } from "../contradictions/date-span.js";
import { blackoutDays, cadenceDays, campaignDays, dueDay, experimentDays } from "../contradictions/dated-contradictions.js";
import { kpiContradictions } from "../contradictions/kpi-contradictions.js";
import { defineRule } from "../define-rule.js";
import type { RuleContext } from "../rule.js";

/** What cannot all be meant: the plan says one thing here and excludes it there. Only what is surely wrong is reported, each by itself. */
export const planContradiction = /* @__PURE__ */ defineRule({
  id: "plan-contradiction",
  severity: "warning",
  on: ["plan", "goal", "kpi", "tactic", "channel", "cadence", "campaign", "phase", "blackout", "experiment"],
  messages: contradictionMessages,
  everywhere: false,
  check(node, context) {
    const found = "strategies" in node ? ofPlan(node) : ofThing(node, context);
    for (const contradiction of found) context.report(contradiction);
  },
});

/** A vision that was to be reached before the plan begins. */
const ofPlan = ({ vision, period }: NodeOf<"plan">): readonly Contradiction[] =>
  outside({ kind: "vision", id: "vision", to: vision?.due }, period).map((found) => ({ ...found, at: "vision" }));

type Context = Pick<RuleContext<Contradictory, unknown, typeof contradictionMessages>, "plan" | "find">;

const ofThing = (node: Exclude<NodeOf<Contradictory>, NodeOf<"plan">>, { plan: { period }, find }: Context): readonly Contradiction[] => {
  const id: string = node.id;
  const kpi = find("kpi", id);
  if (kpi !== undefined) return kpiContradictions(kpi, find("metric", kpi.metric), period);
  const channel = find("channel", id);
  if (channel !== undefined) return channelContradictions(channel);
  const cadence = find("cadence", id);
  if (cadence !== undefined) return [...cadenceContradictions(cadence, (at) => find("channel", at)), ...cadenceDays(cadence, period)];
  const campaign = find("campaign", id);
  if (campaign !== undefined) return campaignDays(campaign, period);
  const phase = find("phase", id);
  if (phase !== undefined) return misplaced({ ...phase, kind: "phase" }, period);
  const blackout = find("blackout", id);
  if (blackout !== undefined) return blackoutDays(blackout, period);
  const experiment = find("experiment", id);
  if (experiment !== undefined) return experimentDays(experiment, period);
  const goal = find("goal", id);
  if (goal !== undefined) return dueDay("goal", goal, period);
  const tactic = find("tactic", id);
  const isOver = tactic === undefined || tactic.status === "done" || !isLiveTactic(tactic);
  return isOver ? [] : dueDay("tactic", tactic, period);
};
