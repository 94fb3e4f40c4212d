import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import { kindOfMetric } from "../../../coverage/kind-of-metric.js";
import type { Measurement } from "../../../model/measurement/measurement.js";
import type { Metric, MetricKind } from "../../../model/measurement/metric.js";
import type { Plan } from "../../../model/plan.js";
import type { Goal } from "../../../model/strategy/goal.js";
import { isLiveTactic, tacticsFor } from "../../../practice/tactics.js";
import type { MetricLookUp } from "../../../results/facts-of-metric.js";
import type { Results } from "../../../results/results.js";
import { describeChoice } from "../../../words/labels.js";
import { withName } from "../../../words/values/asides.js";
import { joinTexts, joinWords } from "../../../words/values/lists.js";
import { describeReading } from "../../../words/values/readings.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { say } from "../../say.js";
import { countedMeasurements } from "./counted-measurements.js";
import { describeMeasurement } from "./describe-measurement.js";
import { latestByMetric } from "./latest-by-metric.js";

/** From what is put in to what it changes for the organisation, in the words and the order of the AMEC Integrated Evaluation Framework. */
const kinds: readonly MetricKind[] = ["input", "activity", "output", "out-take", "outcome", "impact"];

/** So many metrics are shown: tactics that serve every goal by every metric make as many as their square. */
const mostMetrics = 300;

/** What each goal rests on: its KPIs and the metrics of its tactics by their kind, each with its latest reading, and the kinds of which there is none. */
export const goalLines = (
  plan: Plan,
  results: Results,
  { wording, metricFacts }: { readonly wording: Wording; readonly metricFacts: MetricLookUp },
): RootContent[] => {
  const context: Context = {
    plan,
    results: groupBy(results.kpis, ({ kpi }) => kpi as string),
    metrics: new Map(plan.metrics.map((metric) => [metric.id, metric])),
    latest: latestByMetric(countedMeasurements(plan, results)),
    ...{ wording, metricFacts },
  };
  const goals = plan.strategies.flatMap((strategy) => strategy.goals);
  const lines: Line[] = [];
  let left = mostMetrics;
  for (const goal of goals) {
    if (left <= 0) break;
    const rests = restsOf(goal, context);
    left -= rests.length;
    lines.push(goalLine(goal, rests, wording));
  }
  const count = goals.length - lines.length;
  return [...bulletList(lines), ...paragraph(count === 0 ? undefined : say(wording, "results.moreGoals", { count }))];
};

interface Context {
  readonly plan: Plan;
  readonly results: ReadonlyMap<string, Results["kpis"]>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly latest: ReadonlyMap<string, readonly Measurement[]>;
  readonly wording: Wording;
  readonly metricFacts: MetricLookUp;
}

/** A metric that a goal rests on, with its latest reading in words. */
interface Rest {
  readonly kind: MetricKind | undefined;
  readonly text: string;
}

/** The KPIs of a goal, then the other metrics of its tactics that were not dropped, each once. */
const restsOf = (goal: Goal, context: Context): readonly Rest[] => {
  const known = new Set<string>(goal.kpis.map(({ metric }) => metric));
  const others = new Set<string>();
  for (const tactic of tacticsFor(context.plan, goal))
    if (isLiveTactic(tactic)) for (const metric of tactic.metrics) if (!known.has(metric)) others.add(metric);
  return [
    ...goal.kpis.map(({ id, metric }) => restOf(metric, readingOfKpi(id, context) ?? readingOfMetric(metric, context), context)),
    ...[...others].map((metric) => restOf(metric, readingOfMetric(metric, context), context)),
  ];
};

const restOf = (id: string, reading: string | undefined, { metrics, wording, metricFacts }: Context): Rest => {
  const metric = metrics.get(id);
  return {
    kind: metric && kindOfMetric(metric, metricFacts),
    text: withName(wording.nameOf(id), reading ?? say(wording, "results.notRead"), wording),
  };
};

/** What its verdict rests on; where that is nothing, the metric may have been read before the work began. */
const readingOfKpi = (kpi: string, { results, wording }: Context): string | undefined => {
  const latest = results.get(kpi)?.[0]?.latest;
  return latest && describeReading(latest, wording);
};

const readingOfMetric = (metric: string, { latest, wording }: Context): string | undefined => {
  const read = (latest.get(metric) ?? []).flatMap((measurement) => describeMeasurement(measurement, wording) ?? []);
  return read.length === 0 ? undefined : joinTexts(read, wording);
};

const goalLine = (goal: Goal, rests: readonly Rest[], wording: Wording): Line => {
  const said = wording.nameOf(goal.id);
  if (rests.length === 0) return { said, below: [{ said: say(wording, "results.restsOnNothing") }] };
  const textsOf = (kind: MetricKind | undefined): string[] => rests.flatMap((rest) => (rest.kind === kind ? [rest.text] : []));
  const missing = kinds.filter((kind) => !rests.some((rest) => rest.kind === kind));
  const missingWords = missing.map((kind) => describeChoice("metricKind", kind, wording));
  return {
    said,
    below: [
      ...kinds.flatMap((kind) => facts(say(wording, labels[kind]), textsOf(kind))),
      ...facts(say(wording, "label.kindNotKnown"), textsOf(undefined)),
      ...fact(say(wording, "label.noneKnownFor"), missing.length === 0 ? undefined : joinWords(missingWords, wording)),
    ],
  };
};

const labels = {
  input: "label.input",
  activity: "label.activity",
  output: "label.output",
  "out-take": "label.out-take",
  outcome: "label.outcome",
  impact: "label.impact",
} as const satisfies Record<MetricKind, string>;
