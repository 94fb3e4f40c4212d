import type { Channel } from "../../model/audience/channel.js";
import { indexOf } from "../../model/find/plan-index.js";
import { isActiveChannel, isInvolvementStated, mayBePostedOn, mostInvolvement } from "../../practice/channels.js";
import type { PostOn, PostQuestion, PostSubject } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/** Says which channels are not active or not meant for posting (D5). A channel that does not say how far we go there is only listened to, as `stageStatus` says. */
export const channelReasons = ({ plan }: PostQuestion, subject: PostSubject): readonly Reason[] =>
  subject.posts.flatMap(({ on, channel: id }: PostOn) => {
    if (id === undefined) return [reason("may-post-channel.none", on, { post: subject.name })];
    const place = indexOf(plan).place(id);
    if (place?.kind !== "channel") return [reason("may-post-channel.unknown", on, { channel: id }, "channel")];
    const channel = place.node as unknown as Channel; // a channel by its kind
    return [
      ...(isActiveChannel(channel) ? [] : [reason("may-post-channel.use", on, { channel: id, use: channel.use }, "channel")]),
      ...involvementReasons(channel, on),
    ];
  });

const involvementReasons = (channel: Channel, on: PostOn["on"]): readonly Reason[] => {
  if (!isInvolvementStated(channel)) return [reason("may-post-channel.unstated", on, { channel: channel.id }, "channel")];
  if (mayBePostedOn(channel)) return [];
  return [reason("may-post-channel.involvement", on, { channel: channel.id, involvement: mostInvolvement(channel) }, "channel")];
};
