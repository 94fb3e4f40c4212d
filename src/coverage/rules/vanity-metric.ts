import { groupBy } from "../../base/group-by.js";
import { memo } from "../../base/memo.js";
import { setChange } from "../../edit/changes/set-change.js";
import type { Plan } from "../../model/plan.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import { defineRule } from "../define-rule.js";

/** A figure that flatters when read alone stands beside one that says more (C10). */
export const vanityMetric = /* @__PURE__ */ defineRule({
  id: "vanity-metric",
  demand: "C10",
  severity: "warning",
  on: "goal",
  messages: {
    use: "Let the goal “{goal, name}” be judged by “{instead, name}” in place of “{flattering, name}”.",
    alone:
      "The goal “{goal, name}” is judged only by {metrics, name}, which {metrics, plural, one {flatters} other {flatter}} when read alone. Add a KPI that says more{better, plural, =0 {} other {, such as {better, choice, metric}}}.",
  },
  everywhere:
    "Each of the {count} goals with KPIs is judged only by figures that flatter when read alone. Add KPIs that say more, such as growth rates in place of counts of followers.",
  implies: ["goal-measured-by-outputs-only"],
  applies: ({ kpis }) => kpis.length > 0,
  check({ id, kpis }, { plan, find, metricFacts, report }) {
    const metrics = [...new Set(kpis.map(({ metric }) => metric))];
    const facts = metrics.map((metric) => metricFacts(find("metric", metric)?.catalog ?? ""));
    const isVain = facts.every((one) => (one?.better?.length ?? 0) > 0);
    // What is vain whatever stands beside it is found by `vanity-value`.
    if (!isVain || facts.every((one) => one?.alwaysVain !== undefined)) return;
    const known = new Set(facts.map((one) => one?.id));
    const better = [...new Set(facts.flatMap((one) => one?.better ?? []))].filter((one) => !known.has(one));
    const [only, another] = kpis.flatMap((kpi) => {
      const betterThan = metricFacts(find("metric", kpi.metric)?.catalog ?? "")?.better ?? [];
      const [instead, other] = better.flatMap((one) => (betterThan.includes(one) ? (metricsBy(plan).get(one)?.slice(0, 2) ?? []) : []));
      return instead === undefined || other !== undefined || !isBare(kpi) ? [] : [{ kpi, instead: instead.id }];
    });
    const suggestions =
      only === undefined || another !== undefined
        ? []
        : [
            {
              message: "use" as const,
              values: { instead: only.instead, flattering: only.kpi.metric },
              changes: [setChange("kpi", only.kpi.id, "metric", only.kpi.metric, only.instead)],
            },
          ];
    report({ message: "alone", values: { goal: id, metrics, better }, at: "kpis", suggestions });
  },
});

/** The metrics of a plan by the catalogue entry they name. */
const metricsBy = /* @__PURE__ */ memo(({ metrics }: Plan) => groupBy(metrics, ({ catalog }) => catalog));

/** Whether a KPI states nothing yet that is true only of its metric, so that another may take the place of it and nothing is lost. */
const isBare = ({ baseline, target, milestones, open, note }: Kpi): boolean =>
  [baseline, target, open, note].every((stated) => stated === undefined) && milestones.length === 0;
