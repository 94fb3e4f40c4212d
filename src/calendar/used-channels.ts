import type { Channel } from "../model/audience/channel.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import { disuseOf, mayBePostedOn, mostInvolvement } from "../practice/channels.js";
import type { ReportOn } from "./cadence-rule.js";

/** The channels that a cadence fills: those in use, and for posts those meant for posting. */
export const usedChannels = (
  channels: ReadonlyMap<string, Channel>,
  cadence: Cadence,
  report: ReportOn,
): readonly (string | undefined)[] => {
  if (cadence.channels.length === 0) return [undefined];
  return [...new Set<string>(cadence.channels)].filter((id) => {
    const reason = whyUnused(channels.get(id), cadence);
    if (reason !== undefined) report("calendar-channel-not-used", { cadence: cadence.id, channel: id, reason }, id);
    return reason === undefined;
  });
};

const whyUnused = (channel: Channel | undefined, cadence: Cadence): string | undefined => {
  if (channel === undefined) return undefined;
  return disuseOf(channel) ?? (isPost(cadence) && !mayBePostedOn(channel) ? mostInvolvement(channel) : undefined);
};
