import { defaults } from "../model/defaults.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Kind } from "../model/kind.js";
import type { Insight } from "../model/listening/insight.js";
import type { ListeningSource } from "../model/listening/listening-source.js";
import type { Plan } from "../model/plan.js";
import type { LocalDate } from "../model/values/dates.js";

/** Something heard, with where it was heard. */
export interface Heard {
  /** What was heard. */
  readonly insight: Insight;
  /** Where. */
  readonly source: ListeningSource;
}

/** Whether an insight was heard and not only assumed: no gate opens on an assumption (D2). */
export const wasHeard = ({ basis }: Insight): boolean => basis !== "assumed";

/** Whether an insight is only assumed, and was not set aside: somebody has to be asked (C4, D2). */
export const isAssumption = (insight: Insight): boolean => !wasHeard(insight) && !isInsightSetAside(insight);

/** Whether an insight is set aside with a reason (D2). */
export const isInsightSetAside = ({ setAside }: Insight): boolean => setAside !== undefined && setAside.trim() !== "";

/** What was heard in one round of listening, inside the organisation or outside; what is assumed was not (D1, D8). */
export const insightsHeard = (
  { listening }: Plan,
  side: ListeningSource["side"],
  isOfThisCycle: (day: LocalDate | undefined) => boolean,
): readonly Heard[] => {
  const sources = new Map(listening.sources.map((source) => [source.id, source]));
  return listening.insights.flatMap((insight) => {
    const source = sources.get(insight.source);
    return source?.side === side && wasHeard(insight) && isOfThisCycle(insight.heardOn) ? [{ insight, source }] : [];
  });
};

/** What is only assumed and not set aside, of one side: nobody was heard saying it (D1, D8). */
export const insightsAssumed = ({ listening }: Plan, side: ListeningSource["side"]): readonly Insight[] => {
  const sources = new Map(listening.sources.map((source) => [source.id, source]));
  return listening.insights.filter((insight) => isAssumption(insight) && sources.get(insight.source)?.side === side);
};

/** From this weight on, an insight may not be passed over. */
const heavy = 4;

/** Whether an insight weighs so much that it may not be passed over (D2). */
export const isWeighty = ({ weight = defaults.insightWeight }: Insight): boolean => weight >= heavy;

/** What answers an insight. */
const answers: readonly Kind[] = ["tactic", "message", "action"];

/** Whether an insight is answered, or set aside with a reason (D2). */
export const isInsightSettled = (plan: Plan, insight: Insight): boolean =>
  isInsightSetAside(insight) ||
  indexOf(plan)
    .uses(insight.id)
    .some(({ by }) => answers.includes(by.kind));
