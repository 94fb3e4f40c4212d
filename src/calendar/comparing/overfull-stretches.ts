import { addToGroup } from "../../base/add-to-group.js";
import { groupBy } from "../../base/group-by.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../model/schedule/bound.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dayNumberOf } from "../../time/days.js";
import { isLocalDateTime, wallTimeOf } from "../../time/local-time.js";
import { millisecondsInMinute, minutesInDay } from "../../time/units.js";
import { type BoundGrid, beginningOf, countsTags, gridOf, stretchAt } from "../bound-grid.js";
import { countedAs } from "../counted-as.js";
import { calendarWording } from "../reasons/calendar-wording.js";
import { stretchEnds } from "../stretch-ends.js";
import type { AccountPost, Member } from "./shared-accounts.js";

/** A stretch of time in which the plans together have more posts than one of their channels allows. */
export interface OverfullStretch {
  /** The channel that states the bound, and its plan. */
  readonly by: Member;
  /** The bound. */
  readonly bound: MaxBound;
  /** The theme, campaign or author it counts for by itself, by name; undefined: it counts all. */
  readonly of: string | undefined;
  /** Its first day, or first minute. */
  readonly from: string;
  /** Its last day, or last minute. */
  readonly to: string;
  /** The posts in it that the bound counts, earliest first. */
  readonly posts: readonly AccountPost[];
}

type MaxBound = Bound & { readonly max: number };

/**
 * Returns where the plans together have more posts on their account than a bound of one of its channels allows, though the plan of that
 * channel alone keeps to it. Time is cut as the calendar cuts it for that plan, and each post counts by its own clocks. Bounds that cut and
 * count alike are counted once, and of those of one plan only the strictest is held against the posts. Bounds for each theme, campaign or
 * author count what has the same name in each of the plans, whose ids say nothing to one another; bounds for each piece of content are not counted.
 */
export const overfullStretches = (members: readonly Member[], posts: readonly AccountPost[]): readonly OverfullStretch[] => {
  const found: OverfullStretch[] = [];
  for (const alike of groupBy(members.flatMap(heldBounds), ({ sort }) => sort).values()) {
    const strictest = strictestOfPlans(alike);
    for (const [of, stretches] of stretchesOf(alike[0], posts))
      for (const [stretch, counted] of stretches)
        for (const { by, bound, grid } of exceededBy(counted, strictest))
          found.push({ by, bound, of, ...stretchEnds(grid, stretch), posts: counted });
  }
  return found.sort((a, b) => (a.posts[0]?.moment ?? 0) - (b.posts[0]?.moment ?? 0));
};

/** A bound, made ready to be counted. */
interface Held {
  readonly by: Member;
  readonly bound: MaxBound;
  readonly grid: BoundGrid;
  /** The same for bounds that cut time in the same way and count the same posts. */
  readonly sort: string;
}

const heldBounds = (by: Member): readonly Held[] => {
  const anchor = beginningOf(by.plan);
  const weekStart = weekStartOf(by.plan);
  return by.channel.bounds.filter(isHeld).map((bound) => {
    const grid = gridOf(bound, anchor, weekStart);
    return { by, bound, grid, sort: JSON.stringify([grid, bound.only, bound.except, bound.each]) };
  });
};

const isHeld = (bound: Bound): bound is MaxBound => bound.each !== "content" && bound.max !== undefined;

/** The strictest bound of each plan, the strictest of all first. */
const strictestOfPlans = (alike: readonly Held[]): readonly Held[] => {
  const byPlan = new Map<Plan, Held>();
  for (const held of alike) {
    const other = byPlan.get(held.by.plan);
    if (other === undefined || held.bound.max < other.bound.max) byPlan.set(held.by.plan, held);
  }
  return [...byPlan.values()].sort((a, b) => a.bound.max - b.bound.max);
};

/** Posts by the number of a stretch. */
type Stretches = ReadonlyMap<number, readonly AccountPost[]>;

/** The posts that bounds of one sort count, together or for each theme, campaign or author by its name. */
const stretchesOf = (held: Held | undefined, posts: readonly AccountPost[]): ReadonlyMap<string | undefined, Stretches> => {
  const groups = new Map<string | undefined, Map<number, AccountPost[]>>();
  if (held === undefined) return groups;
  const { bound, grid } = held;
  for (const post of posts) {
    const { entry, plan } = post;
    const id = countsTags(bound, entry.tags) ? countedAs(plan, bound, entry) : undefined;
    if (id === undefined) continue;
    const name = bound.each === undefined ? undefined : calendarWording(plan).nameOf(id);
    const stretches = groups.get(name) ?? new Map<number, AccountPost[]>();
    groups.set(name, stretches);
    addToGroup(stretches, stretchAt(grid, wallOf(entry.local)), post);
  }
  return groups;
};

const wallOf = (local: string): number =>
  isLocalDateTime(local) ? wallTimeOf(local) / millisecondsInMinute : dayNumberOf(local.slice(0, 10)) * minutesInDay;

/** The bounds that posts of at least two plans together exceed, and that their own plan keeps to. */
const exceededBy = (posts: readonly AccountPost[], strictest: readonly Held[]): readonly Held[] => {
  const counts = new Map<Plan, number>();
  for (const { plan } of posts) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  const exceeded: Held[] = [];
  if (counts.size < 2) return exceeded;
  for (const held of strictest) {
    if (held.bound.max >= posts.length) break;
    if ((counts.get(held.by.plan) ?? 0) <= held.bound.max) exceeded.push(held);
  }
  return exceeded;
};
