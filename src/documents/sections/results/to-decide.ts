import type { RootContent } from "mdast";
import type { DecisionDue, LateReading, Results } from "../../../results/results.js";
import { describeMoney } from "../../../words/values/amounts.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** What the readings ask of people, the most binding first: what was agreed, limits, what is to be judged, trials without an outcome, readings and replies that are late. */
export const toDecide = (results: Results, wording: Wording): RootContent[] => {
  const { decisions, guards, decisionsInWords, experiments, late, promises } = results;
  const undecided = experiments.filter(({ outcome }) => outcome === undefined);
  const broken = promises.filter(({ kept }) => kept === false);
  return [
    ...section(3, say(wording, "heading.decisionsDue"), bulletList(decisions.map((decision) => decisionLine(decision, wording)))),
    ...section(3, say(wording, "heading.guardsBroken"), bulletList(guards.map(sentenceLine))),
    ...section(3, say(wording, "heading.decisionsInWords"), bulletList(decisionsInWords.map(sentenceLine))),
    ...section(3, say(wording, "heading.experimentsOver"), bulletList(undecided.map(sentenceLine))),
    ...section(3, say(wording, "heading.readingsLate"), bulletList(late.map((reading) => lateLine(reading, wording)))),
    ...section(3, say(wording, "heading.promisesBroken"), bulletList(broken.map(sentenceLine))),
  ];
};

const sentenceLine = ({ sentence }: { readonly sentence: string }): Line => ({ said: sentence });

const decisionLine = ({ sentence, owner, value }: DecisionDue, wording: Wording): Line => ({
  said: sentence,
  below: [
    ...fact(say(wording, "label.readBy"), owner && wording.nameOf(owner)),
    ...fact(say(wording, "label.worth"), value && describeMoney(value, wording)),
  ],
});

const lateLine = ({ sentence, owner }: LateReading, wording: Wording): Line => ({
  said: sentence,
  below: fact(say(wording, "label.readBy"), owner === undefined ? say(wording, "results.nobody") : wording.nameOf(owner)),
});
