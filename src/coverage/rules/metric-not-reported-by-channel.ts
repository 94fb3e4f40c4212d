import { isCarriedOut } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/**
 * Where no channel of a tactic reports a figure, it has to come from elsewhere (C9). Spoken of are only channels on platforms of which the catalogue knows what they
 * report, metrics of which it knows who reports them, and metrics that name no instrument of their own.
 */
export const metricNotReportedByChannel = /* @__PURE__ */ defineRule({
  id: "metric-not-reported-by-channel",
  demand: "C9",
  severity: "warning",
  on: "tactic",
  messages: {
    none: "The metric “{metric, name}” of the tactic “{tactic, name}” is not reported by {platforms, choice, platform}. Name the `instrument` that measures it, or choose a metric that is reported there.",
  },
  everywhere:
    "Each of the {count} tactics on channels whose reports are known has a metric that is not reported there. Name the `instrument` that measures it, or choose a metric that is reported.",
  applies: (tactic, { plan, find, platformFacts }) =>
    isCarriedOut(plan, tactic) &&
    tactic.metrics.length > 0 &&
    tactic.channels.length > 0 &&
    tactic.channels.every((id) => (platformFacts(find("channel", id)?.platform ?? "")?.metrics.length ?? 0) > 0),
  check({ id, channels, metrics }, { find, metricFacts, report }) {
    const platforms = [...new Set(channels.map((channel) => find("channel", channel)?.platform ?? ""))];
    for (const metric of new Set(metrics)) {
      const { catalog = "", instrument } = find("metric", metric) ?? {};
      const reporters = metricFacts(catalog)?.reportedBy;
      if (reporters === undefined || instrument !== undefined || platforms.some((platform) => reporters.includes(platform))) continue;
      report({ message: "none", values: { metric, tactic: id, platforms }, at: "metrics", related: [{ node: metric, message: "none" }] });
    }
  },
});
