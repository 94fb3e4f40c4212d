import type { MetricDecision } from "../model/measurement/metric.js";
import type { Plan } from "../model/plan.js";
import { dateOfDay } from "../time/days.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { isNumberPoint, type NumberPoint, readingOf } from "./readings/point.js";
import { type Part, type Series, wholeOrParts } from "./readings/series-of.js";
import { resultMessages } from "./result-messages.js";
import type { DecisionDue, DecisionInWords, Results } from "./results.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

/** The decisions that the latest readings call for, and those that only people can judge (C9). */
export const decisionsDue = (
  { metrics }: Plan,
  series: ReadonlyMap<string, Series>,
  wording: Wording,
): Pick<Results, "decisions" | "decisionsInWords"> => {
  const decisions: DecisionDue[] = [];
  const decisionsInWords: DecisionInWords[] = [];
  for (const { id, decision } of metrics) {
    const read = series.get(id);
    if (decision === undefined || read === undefined) continue;
    if (decision.above === undefined && decision.below === undefined) {
      const inWords = inWordsOf(read, decision, wording);
      if (inWords !== undefined) decisionsInWords.push(inWords);
      continue;
    }
    for (const part of wholeOrParts(read)) {
      const due = dueOf(read, part, decision, wording);
      if (due !== undefined) decisions.push(due);
    }
  }
  return { decisions, decisionsInWords };
};

const dueOf = ({ metric }: Series, part: Part, decision: MetricDecision, wording: Wording): DecisionDue | undefined => {
  const { when, then, above, below, value } = decision;
  const points = part.points.filter(isNumberPoint);
  const latest = points.at(-1);
  if (latest === undefined) return undefined;
  const isAbove = (point: NumberPoint) => above !== undefined && point.value > above;
  const isBelow = (point: NumberPoint) => below !== undefined && point.value < below;
  const crossed = isAbove(latest) ? "above" : isBelow(latest) ? "below" : undefined;
  const limit = crossed === "above" ? above : below;
  if (crossed === undefined || limit === undefined) return undefined;
  const since = dateOfDay(firstInARow(points, crossed === "above" ? isAbove : isBelow).to);
  const { channel } = part;
  return {
    ...{ metric: metric.id, when, then, crossed, limit, reading: readingOf(latest), since },
    ...(channel !== undefined && { channel }),
    ...(metric.owner !== undefined && { owner: metric.owner }),
    ...(value !== undefined && { value }),
    sentence: say(wording, `decision.${crossed}`, { metric: metric.id, channel, limit, since, reading: latest.value, when, then }),
  };
};

/** The first of the readings in a row, up to the last of them, of which something holds. */
export const firstInARow = (points: readonly NumberPoint[], holds: (point: NumberPoint) => boolean): { readonly to: number } => {
  let first = points.length - 1;
  for (let index = first; index >= 0; index--) {
    const point = points[index];
    if (point === undefined || !holds(point)) break;
    first = index;
  }
  return points[first] ?? { to: 0 };
};

const inWordsOf = ({ metric, points }: Series, { when, then }: MetricDecision, wording: Wording): DecisionInWords | undefined => {
  const latest = points.at(-1);
  return (
    latest && {
      ...{ metric: metric.id, when, then, reading: readingOf(latest) },
      sentence: say(wording, "decision.words", { metric: metric.id, when, then, reading: latest.value }),
    }
  );
};
