import { beginningOf } from "../../calendar/bound-grid.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import { weekStartOf } from "../../practice/week-start.js";
import type { Contradiction } from "./contradiction.js";
import { likePosts } from "./like-posts.js";
import { daysOfPlan } from "./looked-at.js";
import { ownContradiction } from "./own-contradiction.js";
import { leastOf, mostOf } from "./posts-wanted.js";

/** The first contradiction in a channel, whose bounds exclude each other or leave no room for its least gap. */
export const channelContradictions = ({ id, bounds, minGapMinutes = 0 }: Channel, plan: Plan): readonly Contradiction[] => {
  const anchor = beginningOf(plan);
  const wanted = leastOf(bounds, anchor);
  const found = ownContradiction({
    ...{ kind: "channel", id, minGapMinutes, tags: undefined, wanted, likes: likePosts(wanted, undefined) },
    allowed: mostOf(bounds, anchor),
    laying: { on: daysOfPlan(plan), weekStart: weekStartOf(plan) },
  });
  return found === undefined ? [] : [found];
};
