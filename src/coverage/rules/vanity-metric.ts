import { defineRule } from "../define-rule.js";

/** A figure that flatters when read alone stands beside one that says more (C10). */
export const vanityMetric = /* @__PURE__ */ defineRule({
  id: "vanity-metric",
  demand: "C10",
  severity: "warning",
  on: "goal",
  messages: {
    alone:
      "The goal “{goal, name}” is judged only by {metrics, name}, which {metrics, plural, one {flatters} other {flatter}} when read alone. Add a KPI that says more{better, plural, =0 {} other {, such as {better, choice, metric}}}.",
  },
  everywhere:
    "Each of the {count} goals with KPIs is judged only by figures that flatter when read alone. Add KPIs that say more, such as growth rates in place of counts of followers.",
  implies: ["goal-measured-by-outputs-only"],
  applies: ({ kpis }) => kpis.length > 0,
  check({ id, kpis }, { find, metricFacts, report }) {
    const metrics = [...new Set(kpis.map(({ metric }) => metric))];
    const facts = metrics.map((metric) => metricFacts(find("metric", metric)?.catalog ?? ""));
    const isVain = facts.every((one) => (one?.better?.length ?? 0) > 0);
    // What is vain whatever stands beside it is found by `vanity-value`.
    if (!isVain || facts.every((one) => one?.alwaysVain !== undefined)) return;
    const known = new Set(facts.map((one) => one?.id));
    const better = [...new Set(facts.flatMap((one) => one?.better ?? []))].filter((one) => !known.has(one));
    report({ message: "alone", values: { goal: id, metrics, better }, at: "kpis" });
  },
});
