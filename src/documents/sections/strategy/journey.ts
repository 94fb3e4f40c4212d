import type { RootContent } from "mdast";
import type { GateReport } from "../../../model/journey/gate-report.js";
import type { StageEvent } from "../../../model/journey/stage-event.js";
import { sayTemplate } from "../../../words/phrases.js";
import { withName } from "../../../words/values/asides.js";
import { describeFormed } from "../../../words/values/value-forms.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** What was decided of the stages so far: when, by whom, why, and what the gates found at the time (D1–D5). */
export const journey = (log: readonly StageEvent[], wording: Wording): RootContent[] =>
  section(2, say(wording, "heading.journey"), bulletList(log.map((event) => eventLine(event, wording))));

const eventLine = ({ type, from, to, at, by, because, cycle, gates }: StageEvent, wording: Wording): Line => {
  const what = say(wording, "journey.event", { type, from: from === to ? undefined : from, to });
  const sentences = (some: readonly GateReport[]): string[] => some.map((report) => sentenceOf(report, wording));
  return {
    said: withName(describeFormed(at, "moment", wording), what, wording),
    below: [
      ...fact(say(wording, "label.did"), wording.nameOf(by)),
      ...fact(say(wording, "label.because"), because),
      ...fact(say(wording, "label.round"), String(cycle)),
      ...facts(say(wording, "label.met"), sentences(gates.filter(({ met }) => met))),
      ...facts(say(wording, "label.unmet"), sentences(gates.filter(({ met, softened }) => !met && softened === undefined))),
      ...facts(say(wording, "label.softened"), sentences(gates.filter(({ met, softened }) => !met && softened === true))),
    ],
  };
};

/** What a gate found: in the words of the log, or in those of a language that has the sentence. */
const sentenceOf = ({ key, message, values }: GateReport, wording: Wording): string =>
  Object.hasOwn(wording.language.templates, key) ? sayTemplate(wording, key, message, values) : message;
