import { liveTactics } from "../../../practice/tactics.js";
import { audienceItems, isTaken } from "../audience-items.js";
import type { Definition } from "../definition.js";
import { gapIfNone, gapOf } from "../gap.js";
import { itemsOf, textItems } from "../item-of.js";
import { lackingActions, lackingGoals, lackingKpis, looseKpis, messagelessAudiences, ownerlessTactics, tiedKpis } from "../lacking.js";
import { metricItem } from "../metric-item.js";
import { objectiveItems } from "../objective-items.js";
import type { Reading } from "../reading.js";
import { audienceKinds, treeKinds } from "../taken-kinds.js";
import type { ViewAudience, ViewItem, ViewMetric, ViewObjective, ViewWork } from "../view-item.js";
import { actionWork, cadenceWork, campaignWork, tacticWork } from "../work-of.js";

/** Something about where things stand. */
export interface SostacFact extends ViewItem {
  /** What it is about: a field of a SWOT analysis, of the preparation, or something that was heard. */
  readonly aspect: "strength" | "weakness" | "opportunity" | "threat" | "competitors" | "customers" | "trend" | "insight";
}

/** A plan as situation, objectives, strategy, tactics, action and control. */
export interface SostacParts {
  /** Where things stand. */
  readonly situation: readonly SostacFact[];
  /** Where the plan is to lead. */
  readonly objectives: readonly ViewObjective[];
  /** How it gets there on the whole: whom it is for, what they are to hear, and on which themes. */
  readonly strategy: {
    /** The audiences. */
    readonly targets: readonly ViewAudience[];
    /** The messages. */
    readonly positioning: readonly ViewItem[];
    /** The themes of content. */
    readonly themes: readonly ViewItem[];
  };
  /** How it gets there in detail. */
  readonly tactics: readonly ViewWork[];
  /** Who does what when: actions, cadences and campaigns. */
  readonly action: readonly ViewWork[];
  /** How it is watched. */
  readonly control: {
    /** What is read. */
    readonly metrics: readonly ViewMetric[];
    /** When it is looked at: cadences for reviews and reports. */
    readonly reviews: readonly ViewWork[];
  };
}

/** SOSTAC, situation, objectives, strategy, tactics, action and control: PR Smith, “Marketing Communications” (1998) and the SOSTAC guides since. */
export const sostac: Definition<SostacParts> = {
  takes: [treeKinds, audienceKinds, ["vision", "alignment", "message", "pillar", "action", "cadence", "campaign"]],
  read: (reading) => {
    const { plan } = reading;
    const parts: SostacParts = {
      situation: factsOf(reading),
      objectives: objectiveItems(reading),
      strategy: {
        targets: audienceItems(reading),
        positioning: itemsOf(reading, "message", plan.messages),
        themes: itemsOf(reading, "pillar", plan.pillars),
      },
      tactics: tacticWork(reading, liveTactics(plan)),
      action: [...actionWork(reading), ...cadenceWork(reading, "others"), ...campaignWork(reading)],
      control: { metrics: plan.metrics.map((metric) => metricItem(reading, metric)), reviews: cadenceWork(reading, "reviews") },
    };
    const { targets, positioning, themes } = parts.strategy;
    return {
      parts,
      gaps: [
        ...gapIfNone("situation", "sostac.situation", parts.situation),
        ...gapIfNone("objectives", "sostac.objectives", parts.objectives),
        ...lackingGoals("objectives", plan, "goal.kpi"),
        ...lackingKpis("objectives", tiedKpis(plan), ["kpi.target", "kpi.due"]),
        ...looseKpis("objectives", plan),
        ...gapIfNone("strategy", "sostac.strategy", [...targets, ...positioning, ...themes]),
        ...messagelessAudiences("strategy", plan),
        ...gapIfNone("tactics", "sostac.tactics", parts.tactics),
        ...(parts.tactics.length === 0 ? [] : lackingGoals("tactics", plan, "goal.tactic")),
        ...gapIfNone("action", "sostac.action", parts.action),
        ...ownerlessTactics("action", plan),
        ...lackingActions("action", plan),
        ...controlGaps(reading),
      ],
    };
  },
};

const controlGaps = (reading: Reading) => {
  const { plan } = reading;
  return [
    ...gapIfNone("control", "sostac.control", plan.metrics),
    ...lackingKpis("control", tiedKpis(plan), ["kpi.owner"]),
    ...gapOf(
      "control",
      "metric.every",
      plan.metrics.filter(({ every }) => every === undefined),
    ),
    ...gapOf(
      "control",
      "metric.decision",
      plan.metrics.filter(({ decision }) => decision === undefined),
    ),
    ...(plan.metrics.length === 0 ? [] : gapIfNone("control", "review.none", cadenceWork(reading, "reviews"))),
  ];
};

const factsOf = (reading: Reading): readonly SostacFact[] => {
  const { strategies, alignment, listening } = reading.plan;
  const { competitors, customerActivity, trends } = alignment.prepare;
  const prepared = (texts: readonly string[]) => textItems(reading, ["alignment", "alignment"], texts);
  return [
    ...strategies.flatMap(({ id, situation }) => {
      const swot = (texts: readonly string[] = []) => textItems(reading, ["strategy", id], texts);
      return [
        ...about("strength", swot(situation?.strengths)),
        ...about("weakness", swot(situation?.weaknesses)),
        ...about("opportunity", swot(situation?.opportunities)),
        ...about("threat", swot(situation?.threats)),
      ];
    }),
    ...about("competitors", prepared(competitors)),
    ...about("customers", prepared(customerActivity)),
    ...about("trend", prepared(trends)),
    ...about("insight", itemsOf(reading, "insight", listening.insights.filter(isTaken))),
  ];
};

const about = (aspect: SostacFact["aspect"], items: readonly ViewItem[]): readonly SostacFact[] =>
  items.map((item) => ({ ...item, aspect }));
