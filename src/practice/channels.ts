import type { Channel } from "../model/audience/channel.js";
import { defaults } from "../model/defaults.js";
import type { Plan } from "../model/plan.js";

/** Whether a channel is used now; one that does not say is. */
export const isActiveChannel = (channel: Channel): boolean => useOf(channel) === "active";

const useOf = ({ use = defaults.channelUse }: Channel): NonNullable<Channel["use"]> => use;

/** In what way a channel is not used (D5); undefined where it is used now or is going to be. */
export const disuseOf = (channel: Channel): "declined" | "dormant" | "retired" | undefined => {
  const use = useOf(channel);
  return use === "active" || use === "planned" ? undefined : use;
};

/** Whether a channel is used now or is going to be. */
export const isChannelInUse = (channel: Channel): boolean => disuseOf(channel) === undefined;

/** The channels that are used now. */
export const activeChannels = ({ channels }: Plan): readonly Channel[] => channels.filter(isActiveChannel);

/** The channels that are used now or are going to be. */
export const channelsInUse = ({ channels }: Plan): readonly Channel[] => channels.filter(isChannelInUse);

/** Whether a channel says how far we go there. */
export const isInvolvementStated = ({ involvement }: Channel): boolean => involvement !== undefined;

/** The most that may be done on a channel (D5). Where it does not say, posting is not ruled out. */
export const mostInvolvement = ({ involvement = "post" }: Channel): NonNullable<Channel["involvement"]> => involvement;

/** Whether a channel may carry posts, as far as its involvement goes. */
export const mayBePostedOn = (channel: Channel): boolean => mostInvolvement(channel) === "post";
