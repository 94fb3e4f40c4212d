import { groupBy } from "../../../base/group-by.js";
import type { Metric, MetricKind } from "../../../model/measurement/metric.js";
import type { Plan } from "../../../model/plan.js";
import type { Kpi } from "../../../model/strategy/kpi.js";
import type { Id } from "../../../model/values/id.js";
import { allKpis } from "../../../practice/kpis.js";
import { liveTactics } from "../../../practice/tactics.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { audienceItems } from "../audience-items.js";
import type { Definition } from "../definition.js";
import { gapIfNone, gapOf } from "../gap.js";
import { itemOf, itemsOf } from "../item-of.js";
import { goalsOf, lackingKpis } from "../lacking.js";
import { measureOf } from "../measure-of.js";
import { metricItem } from "../metric-item.js";
import type { Reading } from "../reading.js";
import { sayItem } from "../say-view.js";
import { audienceKinds, treeKinds } from "../taken-kinds.js";
import type { ViewAudience, ViewItem, ViewMeasure, ViewMetric, ViewWork } from "../view-item.js";
import { tacticWork } from "../work-of.js";

/** A metric that nothing sets a target for, or a KPI, which sets one. */
export type AmecMeasure = ViewMetric | ViewMeasure;

/** A plan as the line from objectives to impact. */
export interface AmecParts {
  /** What the organisation wants, and what its communication is to do for that. */
  readonly objectives: {
    /** Business objectives. */
    readonly organization: readonly ViewItem[];
    /** Marketing objectives and goals. */
    readonly communication: readonly ViewItem[];
  };
  /** What goes in. */
  readonly inputs: {
    /** Whom it is for. */
    readonly audiences: readonly ViewAudience[];
    /** The budgets of strategies. */
    readonly budgets: readonly ViewItem[];
    /** What is measured of it. */
    readonly measures: readonly AmecMeasure[];
  };
  /** What is done. */
  readonly activities: {
    /** The tactics. */
    readonly tactics: readonly ViewWork[];
    /** What is measured of them. */
    readonly measures: readonly AmecMeasure[];
  };
  /** What is put before people. */
  readonly outputs: readonly AmecMeasure[];
  /** What people make of it. */
  readonly outTakes: readonly AmecMeasure[];
  /** What it changes in people. */
  readonly outcomes: readonly AmecMeasure[];
  /** What it does for the organisation. */
  readonly impact: readonly AmecMeasure[];
}

/** AMEC Integrated Evaluation Framework: International Association for Measurement and Evaluation of Communication (2016). What a metric is evidence of is its `kind`. */
export const amec: Definition<AmecParts> = {
  takes: [treeKinds, audienceKinds],
  read: (reading) => {
    const { plan, kindOf } = reading;
    // Tied to a goal or not: the framework asks what is measured, wherever it stands.
    const kpis = groupBy(allKpis(plan), ({ metric }): string => metric);
    const byKind = groupBy(plan.metrics, kindOf);
    const measures = (kind: MetricKind) =>
      (byKind.get(kind) ?? []).flatMap((metric) => measuresOf(reading, metric, kpis.get(metric.id) ?? []));
    const parts: AmecParts = {
      objectives: amecObjectives(reading),
      inputs: { audiences: audienceItems(reading), budgets: budgetsOf(reading), measures: measures("input") },
      activities: { tactics: tacticWork(reading, liveTactics(plan)), measures: measures("activity") },
      outputs: measures("output"),
      outTakes: measures("out-take"),
      outcomes: measures("outcome"),
      impact: measures("impact"),
    };
    const kindless = plan.metrics.filter((metric) => kindOf(metric) === undefined);
    return {
      parts,
      gaps: gapsOf(plan, parts, kindless),
      unclassified: new Set<Id>(kindless.flatMap(({ id }) => [id, ...(kpis.get(id) ?? []).map((kpi) => kpi.id)])),
    };
  },
};

const gapsOf = (plan: Plan, { objectives, inputs, activities, ...measured }: AmecParts, kindless: readonly Metric[]) => [
  ...gapIfNone("objectives", "amec.objectives", [...objectives.organization, ...objectives.communication]),
  ...lackingKpis("objectives", allKpis(plan), ["kpi.target", "kpi.baseline"]),
  ...gapIfNone("inputs", "amec.inputs", [...inputs.audiences, ...inputs.budgets, ...inputs.measures]),
  ...gapOf(
    "inputs",
    "strategy.budget",
    plan.strategies.filter(({ budget }) => budget === undefined),
  ),
  ...gapOf(
    "inputs",
    "audience.insight",
    inputs.audiences.filter(({ insights }) => insights.length === 0).map(({ ids: [id = ""] }) => ({ id })),
  ),
  ...gapIfNone("activities", "amec.activities", [...activities.tactics, ...activities.measures]),
  ...gapIfNone("outputs", "amec.outputs", measured.outputs),
  ...gapIfNone("outTakes", "amec.outTakes", measured.outTakes),
  ...gapIfNone("outcomes", "amec.outcomes", measured.outcomes),
  ...gapIfNone("impact", "amec.impact", measured.impact),
  ...gapOf("outcomes", "metric.kind", kindless),
];

const amecObjectives = (reading: Reading): AmecParts["objectives"] => {
  const { strategies } = reading.plan;
  return {
    organization: strategies.flatMap(({ businessObjectives }) => itemsOf(reading, "businessObjective", businessObjectives)),
    communication: [
      ...strategies.flatMap(({ marketingObjectives }) => itemsOf(reading, "marketingObjective", marketingObjectives)),
      ...itemsOf(reading, "goal", goalsOf(reading.plan)),
    ],
  };
};

const budgetsOf = (reading: Reading): readonly ViewItem[] =>
  reading.plan.strategies.flatMap(({ id, budget }) =>
    budget === undefined
      ? []
      : [
          itemOf(reading, ["strategy", id], {
            said: sayItem(reading.wording, "budget", { amount: describeMoney(budget, reading.wording) }),
          }),
        ],
  );

/** The KPIs on a metric; the metric itself where it has none. */
const measuresOf = (reading: Reading, metric: Metric, kpis: readonly Kpi[]): readonly AmecMeasure[] =>
  kpis.length === 0 ? [metricItem(reading, metric)] : kpis.map((kpi) => measureOf(reading, kpi));
