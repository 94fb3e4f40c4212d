import { channelsInUse } from "../../../practice/channels.js";
import { liveTactics } from "../../../practice/tactics.js";
import { audienceItems } from "../audience-items.js";
import type { Definition } from "../definition.js";
import { gapIfNone, gapOf } from "../gap.js";
import { itemsOf } from "../item-of.js";
import { lackingActions, lackingGoals, lackingKpis, looseKpis, messagelessAudiences, ownerlessTactics, tiedKpis } from "../lacking.js";
import { metricItem } from "../metric-item.js";
import { objectiveItems } from "../objective-items.js";
import type { Reading } from "../reading.js";
import { audienceKinds, treeKinds } from "../taken-kinds.js";
import type { ViewAudience, ViewItem, ViewMetric, ViewObjective, ViewWork } from "../view-item.js";
import { actionWork, cadenceWork, campaignWork, tacticWork } from "../work-of.js";

/** A plan as objectives, audience, strategy, implementation and scoring. */
export interface OasisParts {
  /** What is to be achieved. */
  readonly objectives: readonly ViewObjective[];
  /** Whom it is for: what they do, what they are to do, what keeps them from it, and what was heard of them. */
  readonly audience: readonly ViewAudience[];
  /** The approach. */
  readonly strategy: {
    /** What people are to hear. */
    readonly messages: readonly ViewItem[];
    /** On which themes. */
    readonly themes: readonly ViewItem[];
    /** Where: channels in use or going to be. */
    readonly channels: readonly ViewItem[];
  };
  /** How it is carried out. */
  readonly implementation: {
    /** The tactics. */
    readonly tactics: readonly ViewWork[];
    /** Who does what when: actions, cadences and campaigns. */
    readonly steps: readonly ViewWork[];
  };
  /** How it is known whether it worked. */
  readonly scoring: {
    /** What is read; `evidence` says whether that is outputs, out-takes, outcomes or impact. */
    readonly metrics: readonly ViewMetric[];
    /** When it is looked at: cadences for reviews and reports. */
    readonly reviews: readonly ViewWork[];
  };
}

/** OASIS, objectives, audience and insight, strategy and ideas, implementation, scoring and evaluation: UK Government Communication Service, “Guide to campaign planning”. */
export const oasis: Definition<OasisParts> = {
  takes: [treeKinds, audienceKinds, ["vision", "message", "pillar", "action", "cadence", "campaign"]],
  read: (reading) => {
    const { plan } = reading;
    const parts: OasisParts = {
      objectives: objectiveItems(reading),
      audience: audienceItems(reading),
      strategy: {
        messages: itemsOf(reading, "message", plan.messages),
        themes: itemsOf(reading, "pillar", plan.pillars),
        channels: itemsOf(reading, "channel", channelsInUse(plan)),
      },
      implementation: {
        tactics: tacticWork(reading, liveTactics(plan)),
        steps: [...actionWork(reading), ...cadenceWork(reading, "others"), ...campaignWork(reading)],
      },
      scoring: { metrics: plan.metrics.map((metric) => metricItem(reading, metric)), reviews: cadenceWork(reading, "reviews") },
    };
    return { parts, gaps: gapsOf(reading, parts) };
  },
};

const gapsOf = (reading: Reading, { objectives, audience, strategy, implementation, scoring }: OasisParts) => {
  const { plan, kindOf } = reading;
  const { tactics, steps } = implementation;
  const withBehaviour = plan.audiences.filter(({ behaviour }) => behaviour?.wanted !== undefined);
  const isLate = (kind: ReturnType<typeof kindOf>): boolean => kind === "outcome" || kind === "impact";
  return [
    ...gapIfNone("objectives", "oasis.objectives", objectives),
    ...lackingGoals("objectives", plan, "goal.kpi"),
    ...lackingKpis("objectives", tiedKpis(plan), ["kpi.target", "kpi.due", "kpi.baseline"]),
    ...looseKpis("objectives", plan),
    ...gapIfNone("audience", "oasis.audience", audience),
    ...lackingGoals("audience", plan, "goal.audience"),
    ...gapOf(
      "audience",
      "audience.behaviour",
      plan.audiences.filter(({ behaviour }) => behaviour?.wanted === undefined),
    ),
    ...gapOf(
      "audience",
      "audience.barriers",
      withBehaviour.filter(({ behaviour }) => (behaviour?.barriers ?? []).length === 0),
    ),
    ...gapOf(
      "audience",
      "audience.insight",
      audience.filter(({ insights }) => insights.length === 0).map(({ ids: [id = ""] }) => ({ id })),
    ),
    ...gapIfNone("strategy", "oasis.strategy", [...strategy.messages, ...strategy.themes, ...strategy.channels]),
    ...messagelessAudiences("strategy", plan),
    ...gapIfNone("implementation", "oasis.implementation", [...tactics, ...steps]),
    ...(tactics.length === 0 ? [] : lackingGoals("implementation", plan, "goal.tactic")),
    ...ownerlessTactics("implementation", plan),
    ...lackingActions("implementation", plan),
    ...gapIfNone("scoring", "oasis.scoring", scoring.metrics),
    ...(plan.metrics.length === 0
      ? []
      : gapIfNone(
          "scoring",
          "evidence.none",
          plan.metrics.filter((metric) => isLate(kindOf(metric))),
        )),
    ...gapOf(
      "scoring",
      "metric.instrument",
      plan.metrics.filter(({ instrument }) => instrument === undefined),
    ),
    ...(plan.metrics.length === 0 ? [] : gapIfNone("scoring", "review.none", scoring.reviews)),
  ];
};
