import type { Channel } from "../../model/audience/channel.js";
import type { NodeOf } from "../../model/nodes.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { DateRange } from "../../model/values/date-range.js";
import { isLiveTactic } from "../../practice/tactics.js";
import { cadenceContradictions } from "../contradictions/cadence-contradictions.js";
import { cadenceDuring } from "../contradictions/cadence-during.js";
import { channelContradictions } from "../contradictions/channel-contradictions.js";
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

const ofThing = (node: Exclude<NodeOf<Contradictory>, NodeOf<"plan">>, { plan, find }: Context): readonly Contradiction[] => {
  const { period } = plan;
  if ("statement" in node) return ofWork(node, period);
  const id: string = node.id;
  const kpi = find("kpi", id);
  if (kpi !== undefined) return kpiContradictions(kpi, period);
  const channel = find("channel", id);
  if (channel !== undefined) return channelContradictions(channel, plan);
  const cadence = find("cadence", id);
  if (cadence !== undefined) return ofCadence(cadence, plan, (at) => find("channel", at));
  const campaign = find("campaign", id);
  if (campaign !== undefined) return campaignDays(campaign, period);
  const phase = find("phase", id);
  if (phase !== undefined) return misplaced({ ...phase, kind: "phase" }, period);
  const blackout = find("blackout", id);
  if (blackout !== undefined) return blackoutDays(blackout, period);
  const experiment = find("experiment", id);
  return experiment === undefined ? [] : experimentDays(experiment, period);
};

/** Days that miss the plan's period are told as that, and not as missing the campaign as well. */
const ofCadence = (cadence: Cadence, plan: Plan, findChannel: (id: string) => Channel | undefined): readonly Contradiction[] => {
  const days = cadenceDays(cadence, plan.period);
  return [...cadenceContradictions(cadence, plan, findChannel), ...(days.length > 0 ? days : cadenceDuring(cadence, plan))];
};

/** A tactic that is over may well have been due before the plan. */
const ofWork = (node: NodeOf<"goal" | "tactic">, period: DateRange | undefined): readonly Contradiction[] => {
  if ("kpis" in node) return dueDay("goal", node, period);
  return node.status === "done" || !isLiveTactic(node) ? [] : dueDay("tactic", node, period);
};
