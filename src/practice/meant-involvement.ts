import type { Channel } from "../model/audience/channel.js";
import type { Place } from "../model/find/place.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import type { Tactic } from "../model/strategy/tactic.js";
import { isAnswered } from "./answering.js";
import { isPromotional, isUnfinished } from "./tactics.js";

/**
 * The most that a plan means to do on a channel (D5): what the channel states, else to post where a cadence posts or an unfinished tactic promotes, else to answer
 * where the response guide answers. Undefined where nothing in the plan says so; `mostInvolvement` says what is then not ruled out.
 */
export const meantInvolvement = (plan: Plan, channel: Channel): Channel["involvement"] => {
  if (channel.involvement !== undefined) return channel.involvement;
  if (
    indexOf(plan)
      .uses(channel.id)
      .some(({ by }) => surelyPosts(by))
  )
    return "post";
  return isAnswered(plan, channel) ? "respond" : undefined;
};

/** Whether what names a channel posts on it: any other work of a cadence does not, and of a tactic it is only sure where it promotes. */
const surelyPosts = ({ kind, node }: Place): boolean => {
  if (kind === "cadence") return isPost(node as unknown as Cadence); // a cadence by its kind
  const tactic = node as unknown as Tactic; // a tactic by its kind
  return kind === "tactic" && isUnfinished(tactic) && isPromotional(tactic);
};
