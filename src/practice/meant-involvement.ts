import type { Channel } from "../model/audience/channel.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import { isAnswered } from "./answering.js";

/**
 * The most that a plan means to do on a channel (D5): what the channel states, else to post where a cadence posts, else to answer where the response guide
 * answers. Undefined where nothing in the plan says so; `mostInvolvement` says what is then not ruled out.
 */
export const meantInvolvement = (plan: Plan, channel: Channel): Channel["involvement"] => {
  if (channel.involvement !== undefined) return channel.involvement;
  if (
    indexOf(plan)
      .uses(channel.id)
      .some(({ by }) => by.kind === "cadence" && isPost(by.node as unknown as Cadence))
  )
    return "post"; // a cadence by its kind
  return isAnswered(plan, channel) ? "respond" : undefined;
};
