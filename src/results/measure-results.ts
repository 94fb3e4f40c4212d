import { deepFreeze } from "../base/deep-freeze.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { dayNumberOf } from "../time/days.js";
import { wordingOf } from "../words/wording-of.js";
import { measureCosts } from "./costs/measure-costs.js";
import { countsOf } from "./counts-of.js";
import { decisionsDue } from "./decisions-due.js";
import { endedExperiments } from "./ended-experiments.js";
import { factsOfMetric } from "./facts-of-metric.js";
import { kpiResults } from "./kpi-results.js";
import { lateReadings } from "./late-readings.js";
import { seriesOf } from "./readings/series-of.js";
import { responsePromises } from "./response-promises.js";
import type { Results } from "./results.js";
import { type ResultsOptions, readResultsOptions } from "./results-options.js";
import { rolledUp } from "./roll-up.js";
import { setAsideOf } from "./set-aside.js";

/**
 * Returns what came of a plan up to the end of a day (B7, E5): how each KPI stands, with its baseline, latest reading and target, what was to be reached by then, and why; the
 * verdicts counted for each goal, objective and strategy, never averaged; the decisions that readings call for (C9) and the limits that are broken; whether replies came in time (D3);
 * the experiments that are over (C13); the metrics to be read again; the measurements that are not counted, each with the reason;
 * and what it is to cost, what was spent, and the return on it (B3, C5).
 *
 * **How readings add up.** Of a level or a rate the latest reading counts. A flow without a period in its target is a total: what came in since the baseline. With one, it
 * is what came in over such a period; where the readings cover a longer time, their average. Readings of parts, such as one for each channel, are added up where the metric is a
 * level or a flow and every part was read for the same time; rates are never added, nor is anything whose days overlap. A metric that does not state its `nature` is compared as it was read, and so
 * is a flow that was read on a day and not over days.
 *
 * **What was to be reached by now** is the last milestone, else what the straight line from the baseline to the next milestone or the target asks for on the day of the
 * reading. Once the deadline is over, the last reading up to it decides. A growth for each period, and a value for each without a deadline, is met or missed in the latest one.
 *
 * Throws `missing-field` or `date` for an `on` that is no day, `conflict` for the calendar of another plan and for an `adherence` or `drift` of another day.
 *
 * @example
 * ```ts
 * import { measureResults, parsePlan } from "social-plan";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1",
 *   id: "acme",
 *   metrics: [{ id: "engagement-rate", unit: "ratio", nature: "rate" }],
 *   strategies: [
 *     { id: "marketing", kpis: [{ id: "livelier", metric: "engagement-rate", target: { kind: "growth", ratio: 0.3, per: "quarter" } }] },
 *   ],
 *   measurements: [
 *     { id: "q4", metric: "engagement-rate", value: 0.0623, period: { from: "2024-10-01", to: "2024-12-31" } },
 *     { id: "q1", metric: "engagement-rate", value: 0.0752, period: { from: "2025-01-01", to: "2025-03-31" } },
 *   ],
 * });
 * const [kpi] = measureResults(plan, { on: "2025-03-31" }).kpis;
 * kpi?.verdict; // => "missed"
 * kpi?.figure; // => 0.207062600321
 * kpi?.readings; // => ["q4", "q1"]
 * ```
 */
export const measureResults = (plan: Plan, options: ResultsOptions): Results => {
  assertPlan(plan);
  const { on, calendar, adherence, drift, metricFacts, language } = readResultsOptions(plan, options);
  const wording = wordingOf(plan, language);
  const series = seriesOf(plan, dayNumberOf(on), (metric) => factsOfMetric(metric, metricFacts));
  const { kpis, guards, eves } = kpiResults(plan, { on: dayNumberOf(on), series, wording });
  const told = deepFreeze({
    ...rolledUp(plan, new Map(kpis.map((result) => [result.kpi, result]))),
    ...decisionsDue(plan, series, wording),
    guards,
    promises: responsePromises(plan, series, wording),
    experiments: endedExperiments(plan, on, wording),
    late: lateReadings(plan, on, wording),
    setAside: setAsideOf(plan, { on, series, kpis, eves, wording }),
  });
  // Frozen already are the KPIs and the costs; what the caller passed is not ours to freeze.
  return Object.freeze({
    ...{ plan: plan.id, on },
    counts: Object.freeze(countsOf(kpis.map(({ verdict }) => verdict))),
    kpis: Object.freeze(kpis),
    ...told,
    costs: measureCosts(plan, { on, calendar, metricFacts, wording }),
    ...(adherence !== undefined && { adherence }),
    ...(drift !== undefined && { drift }),
  });
};
