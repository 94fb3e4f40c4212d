import type { RootContent } from "mdast";
import type { Experiment } from "../../../model/readiness/experiment.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { describeSpan } from "../../../words/values/dates.js";
import { describeLength } from "../../../words/values/lengths.js";
import { joinTexts } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** What is tried out, judged by what, at what cost, and what came of it (C13). */
export const experiments = (all: readonly Experiment[], wording: Wording): RootContent[] =>
  section(
    2,
    say(wording, "heading.experiments"),
    bulletList(all.map((experiment) => ({ said: wording.nameOf(experiment.id), below: experimentFacts(experiment, wording) }))),
  );

const experimentFacts = (experiment: Experiment, wording: Wording): Line[] => {
  const { nameOf } = wording;
  const { metric, from, to, channel, tactic, budget, hours, outcome, learned, note } = experiment;
  const costs = [budget && describeMoney(budget, wording), hours === undefined ? undefined : describeLength(hours, "hour", wording)];
  const stated = costs.filter((cost) => cost !== undefined);
  return [
    ...fact(say(wording, "label.judgedBy"), metric && nameOf(metric)),
    ...fact(say(wording, "label.period"), describeSpan(from, to, wording)),
    ...fact(say(wording, "label.where"), channel && nameOf(channel)),
    ...fact(say(wording, "label.tactic"), tactic && nameOf(tactic)),
    ...fact(say(wording, "label.mayCost"), stated.length === 0 ? undefined : joinTexts(stated, wording)),
    ...fact(say(wording, "label.decided"), outcome && describeChoice("experimentOutcome", outcome, wording)),
    ...fact(say(wording, "label.learned"), learned),
    ...fact(say(wording, "label.note"), note),
  ];
};
