import type { Channel } from "../model/audience/channel.js";
import { defaults } from "../model/defaults.js";
import type { Cadence } from "../model/schedule/cadence.js";
import type { ReportOn } from "./slot-maker.js";

/** The channels that a cadence fills: those in use, and for posts those meant for posting. */
export const usedChannels = (
  channels: ReadonlyMap<string, Channel>,
  cadence: Cadence,
  isPost: boolean,
  name: string,
  report: ReportOn,
): readonly (string | undefined)[] => {
  if (cadence.channels.length === 0) return [undefined];
  return [...new Set<string>(cadence.channels)].filter((id) => {
    const because = whyUnused(channels.get(id), isPost);
    if (because !== undefined)
      report(
        "calendar-channel-not-used",
        `${name} has no slots on “${id}”: ${because}. Take the channel off the cadence, or change the channel.`,
        id,
      );
    return because === undefined;
  });
};

const whyUnused = (channel: Channel | undefined, isPost: boolean): string | undefined => {
  const use = channel?.use ?? defaults.channelUse;
  if (use === "declined" || use === "dormant" || use === "retired") return `the channel is ${use}`;
  return isPost && channel?.involvement !== undefined && channel.involvement !== "post"
    ? `the channel is only meant to ${channel.involvement}`
    : undefined;
};
