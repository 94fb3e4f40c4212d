import type { Channel } from "../../model/audience/channel.js";
import { defaults } from "../../model/defaults.js";
import type { Plan } from "../../model/plan.js";

/** Returns the channels that are used now; one that does not say is. */
export const activeChannels = (plan: Plan): readonly Channel[] =>
  plan.channels.filter(({ use }) => (use ?? defaults.channelUse) === "active");

/** Returns the channels that are used now or are to be. */
export const channelsInUse = (plan: Plan): readonly Channel[] =>
  plan.channels.filter(({ use }) => (use ?? defaults.channelUse) === "active" || use === "planned");
