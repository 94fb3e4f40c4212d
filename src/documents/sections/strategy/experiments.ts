import type { RootContent } from "mdast";
import type { Experiment } from "../../../model/readiness/experiment.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { describeList } from "../../describe/describe-list.js";
import { describeMoney } from "../../describe/describe-money.js";
import { describeSpan } from "../../describe/describe-span.js";
import { describeStretch } from "../../describe/describe-stretch.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** What is tried out, judged by what, at what cost, and what came of it (C13). */
export const experiments = (all: readonly Experiment[], telling: Telling): RootContent[] =>
  section(
    2,
    telling.words["heading.experiments"],
    bulletList(all.map((experiment) => ({ said: telling.nameOf(experiment.id), below: experimentFacts(experiment, telling) }))),
  );

const experimentFacts = (experiment: Experiment, telling: Telling): Line[] => {
  const { words, nameOf } = telling;
  const { metric, from, to, channel, tactic, budget, hours, outcome, learned, note } = experiment;
  const costs = [budget && describeMoney(budget, telling), hours === undefined ? undefined : describeStretch(hours, "hour", words)];
  const stated = costs.filter((cost) => cost !== undefined);
  return [
    ...fact(words["label.judgedBy"], metric && nameOf(metric)),
    ...fact(words["label.period"], describeSpan(from, to, telling)),
    ...fact(words["label.where"], channel && nameOf(channel)),
    ...fact(words["label.tactic"], tactic && nameOf(tactic)),
    ...fact(words["label.mayCost"], stated.length === 0 ? undefined : describeList(stated, words)),
    ...fact(words["label.decided"], outcome && sayChoice(words, "experimentOutcome", outcome)),
    ...fact(words["label.learned"], learned),
    ...fact(words["label.note"], note),
  ];
};
