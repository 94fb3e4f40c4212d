import { askCallback } from "./ask-callback.js";
import type { PathTo } from "./path-to.js";
import { type Draft, gatherSaid, type Said } from "./said.js";
import type { MeasuredTactic, TacticWithoutMetric } from "./tactic-steps.js";
import { takeText } from "./take-text.js";

/** Only these pass for measured tactics at run time: `#said` cannot be forged, and asking for it runs no foreign code. */
class Measured implements MeasuredTactic {
  readonly hasMetric = true;
  readonly metric: MeasuredTactic["metric"];
  readonly #said: Said;

  constructor(said: Said) {
    this.#said = said;
    this.metric = metricAfter(said);
    Object.freeze(this);
  }

  static read(answer: unknown): Said | undefined {
    return typeof answer === "object" && answer !== null && #said in answer ? answer.#said : undefined;
  }
}

const metricAfter =
  (before: Said | undefined): TacticWithoutMetric["metric"] =>
  (metric) =>
    new Measured({ field: "metrics", value: takeText(metric, ".metric(…)"), before });

/** Returns the metrics that a tactic's callback names. Throws a `PlanError` `type` where it hands back no measured tactic. */
export const askForMetrics = (measuredBy: unknown, path: PathTo): Draft =>
  gatherSaid(
    askCallback(measuredBy, {
      step: ".tactic(…)",
      path,
      first: Object.freeze<TacticWithoutMetric>({ metric: metricAfter(undefined) }),
      read: Measured.read,
      wanted: "its tactic with at least one metric",
      example: '(tactic) => tactic.metric("first-response-time")',
    }),
  );
