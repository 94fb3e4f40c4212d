import type { RootContent } from "mdast";
import { slugOf } from "../../../base/text/slug.js";
import type { Channel } from "../../../model/audience/channel.js";
import type { Plan } from "../../../model/plan.js";
import type { Cadence } from "../../../model/schedule/cadence.js";
import { bulletList, fact, type Line, underLabel } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { describeBound } from "../../describe/describe-bound.js";
import { describeCadence } from "../../describe/describe-cadence.js";
import { describeDuration } from "../../describe/describe-duration.js";
import { describeMoney } from "../../describe/describe-money.js";
import { describeStretch } from "../../describe/describe-stretch.js";
import { namesOf } from "../../describe/names-of.js";
import { textsOf } from "../../describe/texts-of.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** Where it happens: what each channel is for, how far we go there, how often and why (C5, C7, C8, D5). */
export const channels = (plan: Plan, telling: Telling): RootContent[] => {
  const cadences = cadencesByChannel(plan.cadences);
  return section(
    2,
    telling.words["heading.channels"],
    bulletList(
      plan.channels.map((channel) => ({
        said: channelName(channel, telling),
        below: channelFacts(channel, cadences.get(channel.id) ?? [], telling),
      })),
    ),
  );
};

/** Cadences that fill no channel: meetings, reviews, events. */
export const recurringWork = ({ cadences }: Plan, telling: Telling): RootContent[] =>
  section(
    2,
    telling.words["heading.recurring"],
    bulletList(cadences.filter((one) => one.channels.length === 0).map((one) => cadenceLine(one, telling))),
  );

const cadencesByChannel = (cadences: readonly Cadence[]): ReadonlyMap<string, readonly Cadence[]> => {
  const byChannel = new Map<string, Cadence[]>();
  for (const cadence of cadences) {
    for (const channel of cadence.channels) {
      const others = byChannel.get(channel);
      if (others === undefined) byChannel.set(channel, [cadence]);
      else others.push(cadence);
    }
  }
  return byChannel;
};

const cadenceLine = (cadence: Cadence, telling: Telling): Line => ({
  said: describeCadence(cadence, telling),
  below: fact(telling.words["label.note"], cadence.note),
});

/** Whether a name already says a word: "Twitter ads" says "Twitter". */
const says = (name: string, word: string): boolean => `-${slugOf(name)}-`.includes(`-${slugOf(word)}-`);

const channelName = ({ id, platform, media, use }: Channel, { words, nameOf }: Telling): string => {
  const runsOn = platform && sayChoice(words, "platform", platform);
  const asides = [
    runsOn === undefined || says(nameOf(id), runsOn) ? undefined : runsOn,
    media && sayChoice(words, "media", media),
    use && sayChoice(words, "use", use),
  ].filter((aside) => aside !== undefined);
  return asides.length === 0 ? nameOf(id) : say(words, "aside", { text: nameOf(id), asides: asides.join(words["list.comma"]) });
};

const channelFacts = (channel: Channel, cadences: readonly Cadence[], telling: Telling): Line[] => {
  const { words, nameOf } = telling;
  const { account, language, purpose, priority, involvement, because, owner, expectedValue, note } = channel;
  return [
    ...fact(words["label.channelPurpose"], purpose),
    ...fact(words["label.involvement"], involvement && sayChoice(words, "involvement", involvement)),
    ...underLabel(
      words["label.rhythm"],
      cadences.map((cadence) => cadenceLine(cadence, telling)),
    ),
    ...fact(words["label.limits"], textsOf(limitsOf(channel, telling), telling)),
    ...fact(words["label.because"], because),
    ...fact(words["label.priority"], priority === undefined ? undefined : String(priority)),
    ...fact(words["label.account"], account),
    ...fact(words["label.language"], language),
    ...fact(words["label.owner"], owner && nameOf(owner)),
    ...fact(words["label.skills"], namesOf(channel.skills, telling)),
    ...fact(words["label.cost"], textsOf(costsOf(channel, telling), telling)),
    ...fact(words["label.expectedValue"], expectedValue && say(words, "cost.perMonth", { money: describeMoney(expectedValue, telling) })),
    ...fact(words["label.note"], note),
  ];
};

const limitsOf = ({ bounds, maxSilenceDays, minGapMinutes }: Channel, { words }: Telling): string[] => [
  ...bounds.map((bound) => describeBound(bound, words)),
  ...(maxSilenceDays === undefined ? [] : [say(words, "channel.silence", { stretch: describeStretch(maxSilenceDays, "day", words) })]),
  ...(minGapMinutes === undefined ? [] : [say(words, "channel.gap", { stretch: describeDuration(minGapMinutes, words) })]),
];

const costsOf = ({ cost = {} }: Channel, telling: Telling): string[] => {
  const { words } = telling;
  const { hoursPerPost, hoursPerWeek, moneyPerMonth } = cost;
  return [
    ...(hoursPerPost === undefined ? [] : [say(words, "cost.perPost", { hours: describeStretch(hoursPerPost, "hour", words) })]),
    ...(hoursPerWeek === undefined ? [] : [say(words, "cost.perWeek", { hours: describeStretch(hoursPerWeek, "hour", words) })]),
    ...(moneyPerMonth === undefined ? [] : [say(words, "cost.perMonth", { money: describeMoney(moneyPerMonth, telling) })]),
  ];
};
