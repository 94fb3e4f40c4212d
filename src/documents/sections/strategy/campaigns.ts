import type { RootContent } from "mdast";
import type { Campaign, Pause } from "../../../model/schedule/campaign.js";
import type { Phase } from "../../../model/schedule/phase.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { describeDate } from "../../describe/describe-date.js";
import { describeSpan } from "../../describe/describe-span.js";
import { say } from "../../say.js";
import type { Telling } from "../../telling.js";

/** Work around a moment: when it is, what sets it off, and its phases. */
export const campaigns = (all: readonly Campaign[], telling: Telling): RootContent[] =>
  section(
    2,
    telling.words["heading.campaigns"],
    bulletList(all.map((campaign) => ({ said: telling.nameOf(campaign.id), below: campaignFacts(campaign, telling) }))),
  );

const campaignFacts = (campaign: Campaign, telling: Telling): Line[] => {
  const { words, nameOf } = telling;
  const { anchor, trigger, from, to, tactic, tentative, note } = campaign;
  return [
    ...fact(words["label.day"], anchor && describeDate(anchor, words)),
    ...fact(words["label.trigger"], trigger),
    ...fact(words["label.period"], describeSpan(from, to, telling)),
    ...facts(
      words["label.phases"],
      campaign.phases.map((phase) => describePhase(phase, telling)),
    ),
    ...fact(words["label.tactic"], tactic && nameOf(tactic)),
    ...facts(
      words["label.paused"],
      campaign.paused.map((pause) => describePause(pause, telling)),
    ),
    ...fact(words["label.status"], tentative && words["cadence.tentative"]),
    ...fact(words["label.note"], note),
  ];
};

const describePhase = (phase: Phase, telling: Telling): string => {
  const { words, nameOf } = telling;
  const whileIt = phase.while === undefined ? undefined : say(words, "phase.while", { while: phase.while });
  const terms = [describeSpan(phase.from, phase.to, telling), whileIt, phase.note].filter((term) => term !== undefined);
  return terms.length === 0 ? nameOf(phase.id) : say(words, "named", { name: nameOf(phase.id), text: terms.join(words["list.semicolon"]) });
};

const describePause = ({ from, to, by, because }: Pause, telling: Telling): string =>
  say(telling.words, "pause.because", { days: describeSpan(from, to, telling), who: by && telling.nameOf(by), why: because });
