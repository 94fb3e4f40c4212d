import { beginningOf } from "../../calendar/bound-grid.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import { isPost } from "../../model/schedule/posts.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dayNumberOf } from "../../time/days.js";
import type { Contradiction } from "./contradiction.js";
import { likePosts } from "./like-posts.js";
import { daysOfCadence } from "./looked-at.js";
import { type Owner, ownContradiction } from "./own-contradiction.js";
import { postsValues } from "./pair-excess.js";
import { leastOf, mostIn, mostOf, plannedIn } from "./posts-wanted.js";
import { ruleContradiction } from "./rule-contradiction.js";
import { type FilledChannel, withChannel } from "./with-channel.js";

/**
 * The first contradiction in how many posts a cadence is to make: in itself, with its days, or with a channel it fills. The limits of a
 * channel hold for posts alone.
 */
export const cadenceContradictions = (
  cadence: Cadence,
  plan: Plan,
  findChannel: (id: string) => Channel | undefined,
): readonly Contradiction[] => {
  const owner = ownerOf(cadence, plan);
  const channels = (isPost(cadence) ? cadence.channels : []).flatMap((id) => filled(findChannel(id), plan));
  const found = ownContradiction(owner) ?? withoutDays(owner) ?? firstOf(channels, (channel) => withChannel(owner, channel));
  const first = found ?? ruleContradiction({ cadence, owner, anchor: ruleAnchorOf(cadence, plan), channels });
  return first === undefined ? [] : [first];
};

const ownerOf = (cadence: Cadence, plan: Plan): Owner => {
  const { id, bounds, minGapMinutes = 0, starts, tags } = cadence;
  const [rule, counting] = typeof starts === "object" ? [] : [ruleAnchorOf(cadence, plan), boundAnchorOf(cadence, plan)];
  const wanted = [...plannedIn(cadence, rule), ...leastOf(bounds, counting)];
  const all = new Set(tags);
  return {
    ...{ kind: "cadence", id, minGapMinutes, tags: all, wanted, likes: likePosts(wanted, all) },
    allowed: [...mostIn(cadence, rule), ...mostOf(bounds, counting)],
    laying: { on: daysOfCadence(plan, cadence), weekStart: weekStartOf(plan) },
  };
};

/**
 * The day from which the rule of a cadence counts, as in the calendar: its start, else that of the plan, else 1970-01-01; a relative start
 * is not followed.
 */
const ruleAnchorOf = ({ starts }: Cadence, { period }: Plan): number =>
  typeof starts === "string" ? dayNumberOf(starts) : period === undefined ? 0 : dayNumberOf(period.from);

const boundAnchorOf = ({ starts }: Cadence, plan: Plan): number => (typeof starts === "string" ? dayNumberOf(starts) : beginningOf(plan));

const filled = (channel: Channel | undefined, plan: Plan): readonly FilledChannel[] =>
  channel === undefined
    ? []
    : [{ id: channel.id, minGapMinutes: channel.minGapMinutes ?? 0, allowed: mostOf(channel.bounds, beginningOf(plan)) }];

/** A quota that may be on no day of the week at all. */
const withoutDays = ({ id: cadence, wanted }: Owner): Contradiction | undefined => {
  const posts = wanted.find(({ count, days }) => count > 0 && days?.length === 0);
  return posts && { message: "days", values: { cadence, ...postsValues(posts), max: 0 }, at: "when" };
};

const firstOf = <T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};
