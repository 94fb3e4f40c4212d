import type { ContentItem, Evergreen } from "../../../model/content/content-item.js";
import type { Disclosure } from "../../../model/content/disclosure.js";
import { describeChoice } from "../../../words/labels.js";
import { withName } from "../../../words/values/asides.js";
import { describeDateRange } from "../../../words/values/dates.js";
import { describeLength } from "../../../words/values/lengths.js";
import { joinByComma, namesOf } from "../../../words/values/lists.js";
import { describeFormed } from "../../../words/values/value-forms.js";
import type { Wording } from "../../../words/wording.js";
import { fact, facts, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";

/** What is stated of a piece of content, whatever its channel: what it is for, who makes it, where it leads, and under which conditions it goes out. */
export const contentFacts = (item: ContentItem, wording: Wording): readonly Line[] => {
  const { nameOf } = wording;
  const { pillar, tactic, campaign, messages, channels, author, language, intent, link, repurposes, empowers, embargo } = item;
  return [
    ...fact(say(wording, "label.theme"), pillar && nameOf(pillar)),
    ...fact(say(wording, "label.tactic"), tactic && nameOf(tactic)),
    ...fact(say(wording, "label.campaign"), campaign && nameOf(campaign)),
    ...facts(say(wording, "label.message"), messages.map(nameOf)),
    ...fact(say(wording, "label.meantFor"), namesOf(channels, wording)),
    ...fact(say(wording, "label.author"), author && nameOf(author)),
    ...fact(say(wording, "label.language"), language),
    ...fact(say(wording, "label.intent"), intent && describeChoice("intent", intent, wording)),
    ...fact(say(wording, "label.leadsTo"), link === undefined ? undefined : { url: link }),
    ...fact(say(wording, "label.repurposes"), repurposes && nameOf(repurposes)),
    ...fact(say(wording, "label.empowers"), empowers && withName(nameOf(empowers.audience), empowers.how, wording)),
    ...(item.disclosure === undefined ? [] : [disclosureLine(item.disclosure, wording)]),
    ...fact(say(wording, "label.embargo"), embargo && describeFormed(embargo, "moment", wording)),
    ...fact(say(wording, "label.reuse"), item.evergreen && describeReuse(item.evergreen, wording)),
    ...fact(say(wording, "label.note"), item.note),
  ];
};

const disclosureLine = ({ kind, say: words }: Disclosure, wording: Wording): Line => ({
  label: say(wording, "label.disclosure"),
  said: describeChoice("disclosure", kind, wording),
  below: fact(say(wording, "label.disclosureWords"), words),
});

const describeReuse = ({ cooldownDays, maxUses, during }: Evergreen, wording: Wording): string =>
  joinByComma(
    [
      say(wording, "reuse.cooldown", { length: describeLength(cooldownDays, "day", wording) }),
      ...(maxUses === undefined ? [] : [say(wording, "reuse.maxUses", { count: maxUses })]),
      ...(during === undefined ? [] : [describeDateRange(during, wording)]),
    ],
    wording,
  );
