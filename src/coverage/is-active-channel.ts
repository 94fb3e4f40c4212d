import type { Channel } from "../model/audience/channel.js";
import { defaults } from "../model/defaults.js";

/** Whether a channel is in use; one that does not say is. */
export const isActiveChannel = (channel: Channel): boolean => (channel.use ?? defaults.channelUse) === "active";
