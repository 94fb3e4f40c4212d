import { defineRule } from "../define-rule.js";

/** Some figures say nothing of worth whatever stands beside them, such as advertising value equivalency (C10). */
export const vanityValue = /* @__PURE__ */ defineRule({
  id: "vanity-value",
  demand: "C10",
  severity: "warning",
  on: "metric",
  messages: {
    vain: "The metric “{metric, name}” says nothing about what was achieved, even beside other metrics. {better, plural, =0 {Replace it} other {Replace it, for example by {better, choice, metric}}}, or stop collecting it.",
  },
  everywhere:
    "None of the {count} metrics from the catalogue says anything about what was achieved, even beside others. Replace them by metrics that do, or stop collecting them.",
  applies: ({ catalog }, { metricFacts }) => catalog !== undefined && metricFacts(catalog) !== undefined,
  check({ id, catalog = "" }, { metricFacts, report }) {
    const { alwaysVain, better = [] } = metricFacts(catalog) ?? {};
    if (alwaysVain !== undefined) report({ message: "vain", values: { metric: id, better }, at: "catalog" });
  },
});
