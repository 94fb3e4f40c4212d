import type { RootContent } from "mdast";
import type { Campaign, Pause } from "../../../model/schedule/campaign.js";
import type { Phase } from "../../../model/schedule/phase.js";
import { withName } from "../../../words/values/asides.js";
import { describeTentative } from "../../../words/values/cadences.js";
import { describeSpan } from "../../../words/values/dates.js";
import { describeDay } from "../../../words/values/days.js";
import { joinBySemicolon } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line, underLabel } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** Work around a moment: when it is, what sets it off, and its phases. */
export const campaigns = (all: readonly Campaign[], wording: Wording): RootContent[] =>
  section(
    2,
    say(wording, "heading.campaigns"),
    bulletList(all.map((campaign) => ({ said: wording.nameOf(campaign.id), below: campaignFacts(campaign, wording) }))),
  );

const campaignFacts = (campaign: Campaign, wording: Wording): Line[] => {
  const { nameOf } = wording;
  const { anchor, trigger, timeZone, from, to, tactic, tentative, note } = campaign;
  return [
    ...fact(say(wording, "label.day"), anchor && describeDay(anchor, wording)),
    ...fact(say(wording, "label.timeZone"), timeZone),
    ...fact(say(wording, "label.trigger"), trigger),
    ...fact(say(wording, "label.period"), describeSpan(from, to, wording)),
    ...underLabel(
      say(wording, "label.phases"),
      campaign.phases.map((phase) => phaseLine(phase, wording)),
    ),
    ...fact(say(wording, "label.tactic"), tactic && nameOf(tactic)),
    ...facts(
      say(wording, "label.paused"),
      campaign.paused.map((pause) => describePause(pause, wording)),
    ),
    ...fact(say(wording, "label.status"), tentative && describeTentative(wording)),
    ...fact(say(wording, "label.note"), note),
  ];
};

const phaseLine = (phase: Phase, wording: Wording): Line => {
  const { nameOf } = wording;
  const whileIt = phase.while === undefined ? undefined : say(wording, "phase.while", { while: phase.while });
  const terms = [describeSpan(phase.from, phase.to, wording), whileIt].filter((term) => term !== undefined);
  const name = nameOf(phase.id);
  return {
    said: terms.length === 0 ? name : withName(name, joinBySemicolon(terms, wording), wording),
    below: fact(say(wording, "label.note"), phase.note),
  };
};

const describePause = ({ from, to, by, because }: Pause, wording: Wording): string =>
  say(wording, "pause.because", { days: describeSpan(from, to, wording), who: by && wording.nameOf(by), why: because });
