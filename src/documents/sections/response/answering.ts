import type { Heading, RootContent } from "mdast";
import type { Channel } from "../../../model/audience/channel.js";
import type { Plan } from "../../../model/plan.js";
import { answeringOn, isNeverAnswered, quickestPromiseOn } from "../../../practice/answering.js";
import { channelsInUse } from "../../../practice/channels.js";
import { longestUnattended } from "../../../practice/unattended.js";
import { describeDuration } from "../../../words/values/lengths.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/**
 * For each channel in use whether it is answered, never, or not stated to be; the quickest answer promised there, and the longest time of a week in which nobody is there (D3).
 * Nothing where no channel states any of it.
 */
export const answering = (plan: Plan, depth: Heading["depth"], wording: Wording): RootContent[] => {
  const channels = channelsInUse(plan);
  if (channels.every((channel) => answeringOn(plan, channel) === "unstated")) return [];
  const hours = hoursIn(plan);
  const content = table(channels, [
    { heading: say(wording, "label.channel"), cell: ({ id }) => wording.nameOf(id) },
    { heading: say(wording, "label.answered"), cell: (channel) => say(wording, `answering.${answeringOn(plan, channel)}`) },
    { heading: say(wording, "label.quickest"), cell: (channel) => lengthOf(quickestPromiseOn(plan, channel), wording) },
    {
      heading: say(wording, "label.unattended"),
      cell: (channel) =>
        hours.areStated && !isNeverAnswered(plan, channel) ? describeUnattended(plan, channel, hours, wording) : undefined,
    },
  ]);
  return section(depth, say(wording, "heading.answering"), content);
};

const lengthOf = (minutes: number | undefined, wording: Wording): string | undefined =>
  minutes === undefined ? undefined : describeDuration(minutes, wording);

/** For which channels hours of coverage are stated. */
interface Hours {
  readonly areStated: boolean;
  readonly areFor: (channel: Channel) => boolean;
}

const hoursIn = ({ response }: Plan): Hours => {
  const coverage = response?.coverage ?? [];
  const isForAll = coverage.some(({ channels }) => channels === undefined);
  const named = new Set<string>(coverage.flatMap(({ channels = [] }) => channels));
  return { areStated: coverage.length > 0, areFor: ({ id }) => isForAll || named.has(id) };
};

const describeUnattended = (plan: Plan, channel: Channel, { areFor }: Hours, wording: Wording): string => {
  const minutes = longestUnattended(plan, channel);
  if (minutes !== undefined) return minutes === 0 ? say(wording, "unattended.always") : describeDuration(minutes, wording);
  return say(wording, areFor(channel) ? "unattended.severalZones" : "unattended.noHours");
};
