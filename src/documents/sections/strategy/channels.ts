import type { RootContent } from "mdast";
import { addToGroup } from "../../../base/add-to-group.js";
import { slugOf } from "../../../base/text/slug.js";
import type { Channel } from "../../../model/audience/channel.js";
import type { Plan } from "../../../model/plan.js";
import type { Cadence } from "../../../model/schedule/cadence.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { withAsides } from "../../../words/values/asides.js";
import { describeGap } from "../../../words/values/cadences.js";
import { describeLength } from "../../../words/values/lengths.js";
import { namesOf, textsOf } from "../../../words/values/lists.js";
import { describeBound } from "../../../words/values/posts.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, type Line, underLabel } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { cadenceLine } from "../schedule/cadence-line.js";

/** Where it happens: what each channel is for, how far we go there, how often and why (C5, C7, C8, D5). */
export const channels = (plan: Plan, wording: Wording): RootContent[] => {
  const cadences = cadencesByChannel(plan.cadences);
  return section(
    2,
    say(wording, "heading.channels"),
    bulletList(
      plan.channels.map((channel) => ({
        said: channelName(channel, wording),
        below: channelFacts(channel, cadences.get(channel.id) ?? [], wording),
      })),
    ),
  );
};

/** Cadences that fill no channel: meetings, reviews, events. */
export const recurringWork = ({ cadences }: Plan, wording: Wording): RootContent[] =>
  section(
    2,
    say(wording, "heading.recurring"),
    bulletList(cadences.filter((one) => one.channels.length === 0).map((one) => cadenceLine(one, wording))),
  );

const cadencesByChannel = (cadences: readonly Cadence[]): ReadonlyMap<string, readonly Cadence[]> => {
  const byChannel = new Map<string, Cadence[]>();
  for (const cadence of cadences) for (const channel of cadence.channels) addToGroup(byChannel, channel, cadence);
  return byChannel;
};

/** Whether a name already says a word: "Twitter ads" says "Twitter". */
const says = (name: string, word: string): boolean => `-${slugOf(name)}-`.includes(`-${slugOf(word)}-`);

const channelName = ({ id, platform, media, use }: Channel, wording: Wording): string => {
  const name = wording.nameOf(id);
  const runsOn = platform && describeChoice("platform", platform, wording);
  const asides = [
    runsOn === undefined || says(name, runsOn) ? undefined : runsOn,
    media && describeChoice("media", media, wording),
    use && describeChoice("use", use, wording),
  ];
  return withAsides(name, asides, wording);
};

const channelFacts = (channel: Channel, cadences: readonly Cadence[], wording: Wording): Line[] => {
  const { nameOf } = wording;
  const { account, languages, purpose, priority, involvement, because, owner, expectedValue, note } = channel;
  return [
    ...fact(say(wording, "label.channelPurpose"), purpose),
    ...fact(say(wording, "label.involvement"), involvement && describeChoice("involvement", involvement, wording)),
    ...underLabel(
      say(wording, "label.rhythm"),
      cadences.map((cadence) => cadenceLine(cadence, wording)),
    ),
    ...fact(say(wording, "label.limits"), textsOf(limitsOf(channel, wording), wording)),
    ...fact(say(wording, "label.because"), because),
    ...fact(say(wording, "label.priority"), priority === undefined ? undefined : String(priority)),
    ...fact(say(wording, "label.account"), account),
    ...fact(say(wording, "label.languages"), textsOf(languages, wording)),
    ...fact(say(wording, "label.owner"), owner && nameOf(owner)),
    ...fact(say(wording, "label.skills"), namesOf(channel.skills, wording)),
    ...fact(say(wording, "label.cost"), textsOf(costsOf(channel, wording), wording)),
    ...fact(
      say(wording, "label.expectedValue"),
      expectedValue && say(wording, "cost.perMonth", { money: describeMoney(expectedValue, wording) }),
    ),
    ...fact(say(wording, "label.note"), note),
  ];
};

const limitsOf = ({ bounds, maxSilenceDays, minGapMinutes }: Channel, wording: Wording): string[] => [
  ...bounds.map((bound) => describeBound(bound, wording)),
  ...(maxSilenceDays === undefined ? [] : [say(wording, "channel.silence", { length: describeLength(maxSilenceDays, "day", wording) })]),
  ...(minGapMinutes === undefined ? [] : [describeGap(minGapMinutes, wording)]),
];

const costsOf = ({ cost = {} }: Channel, wording: Wording): string[] => {
  const { hoursPerPost, hoursPerWeek, moneyPerMonth } = cost;
  return [
    ...(hoursPerPost === undefined ? [] : [say(wording, "cost.perPost", { hours: describeLength(hoursPerPost, "hour", wording) })]),
    ...(hoursPerWeek === undefined ? [] : [say(wording, "cost.perWeek", { hours: describeLength(hoursPerWeek, "hour", wording) })]),
    ...(moneyPerMonth === undefined ? [] : [say(wording, "cost.perMonth", { money: describeMoney(moneyPerMonth, wording) })]),
  ];
};
