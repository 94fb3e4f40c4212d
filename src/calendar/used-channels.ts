import type { Channel } from "../model/audience/channel.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import { disuseOf, mayBePostedOn, mostInvolvement } from "../practice/channels.js";
import type { ReportOn } from "./slot-maker.js";

/** The channels that a cadence fills: those in use, and for posts those meant for posting. */
export const usedChannels = (
  channels: ReadonlyMap<string, Channel>,
  cadence: Cadence,
  name: string,
  report: ReportOn,
): readonly (string | undefined)[] => {
  if (cadence.channels.length === 0) return [undefined];
  return [...new Set<string>(cadence.channels)].filter((id) => {
    const because = whyUnused(channels.get(id), cadence);
    if (because !== undefined)
      report(
        "calendar-channel-not-used",
        `${name} has no slots on “${id}”: ${because}. Take the channel off the cadence, or change the channel.`,
        id,
      );
    return because === undefined;
  });
};

const whyUnused = (channel: Channel | undefined, cadence: Cadence): string | undefined => {
  if (channel === undefined) return undefined;
  const disuse = disuseOf(channel);
  if (disuse !== undefined) return `the channel is ${disuse}`;
  return isPost(cadence) && !mayBePostedOn(channel) ? `the channel is only meant to ${mostInvolvement(channel)}` : undefined;
};
