import { groupBy } from "../../../base/group-by.js";
import type { Phrase } from "../../../model/policy/phrase.js";
import { describeChoice } from "../../../words/labels.js";
import type { Wording } from "../../../words/wording.js";
import { fact, type Line, underLabel } from "../../blocks/line.js";
import { say } from "../../say.js";

/** Lines for the words that posts are to use and for those they must not, each with its replacement and the reason (D9). */
export const phrases = (all: readonly Phrase[], wording: Wording): Line[] => {
  const byUse = groupBy(all, ({ use }) => use);
  const linesOf = (use: Phrase["use"]): Line[] => (byUse.get(use) ?? []).map((phrase) => phraseLine(phrase, wording));
  return [
    ...underLabel(say(wording, "label.phrasesToUse"), linesOf("say")),
    ...underLabel(say(wording, "label.phrasesToAvoid"), linesOf("avoid")),
  ];
};

const phraseLine = (phrase: Phrase, wording: Wording): Line => ({ said: wording.nameOf(phrase.id), below: phraseFacts(phrase, wording) });

const phraseFacts = ({ instead, because, severity, note }: Phrase, wording: Wording): Line[] => [
  ...fact(say(wording, "label.instead"), instead),
  ...fact(say(wording, "label.because"), because),
  ...fact(say(wording, "label.severity"), severity && describeChoice("severity", severity, wording)),
  ...fact(say(wording, "label.note"), note),
];
