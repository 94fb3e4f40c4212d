import type { GateContext } from "../../machine/gate.js";
import type { Insight } from "../../model/listening/insight.js";
import type { ListeningSource } from "../../model/listening/listening-source.js";
import type { Plan } from "../../model/plan.js";

/** Something heard, with where it was heard. */
export interface Heard {
  /** What was heard. */
  readonly insight: Insight;
  /** Where. */
  readonly source: ListeningSource;
}

/** Returns what was heard in this round of listening, inside the organisation or outside (D1, D8). */
export const insightsOf = (plan: Plan, side: ListeningSource["side"], context: GateContext): readonly Heard[] => {
  const sources = new Map(plan.listening.sources.map((source) => [source.id, source]));
  return plan.listening.insights.flatMap((insight) => {
    const source = sources.get(insight.source);
    return source?.side === side && context.isOfThisCycle(insight.heardOn) ? [{ insight, source }] : [];
  });
};
