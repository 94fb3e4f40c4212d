import type { Cadence } from "../../model/schedule/cadence.js";
import type { Contradiction } from "./contradiction.js";
import { tooNear } from "./gap-excess.js";
import { countsAll, strictestOf } from "./like-posts.js";
import { lengthOf, lookedAt } from "./looked-at.js";
import type { Owner } from "./own-contradiction.js";
import { limitValues, postsValues } from "./pair-excess.js";
import type { Allowed, Wanted } from "./posts-wanted.js";
import { ruleExcess, ruleShortage } from "./rule-excess.js";
import { type RuleSlots, ruleSlots } from "./rule-slots.js";
import type { FilledChannel } from "./with-channel.js";

/** A cadence with what it and its channels allow. */
interface RuleOwner {
  readonly cadence: Cadence;
  readonly owner: Owner;
  /** The day from which its rule counts. */
  readonly anchor: number;
  readonly channels: readonly FilledChannel[];
}

/** The first contradiction between the slots that the rule of a cadence makes and what the cadence and its channels ask for and allow. */
export const ruleContradiction = (of: RuleOwner): Contradiction | undefined => {
  const { owner, channels } = of;
  const slots = slotsOf(of);
  if (slots === undefined) return undefined;
  const { id: cadence } = owner;
  const excess = excessIn(slots, owner.allowed, owner);
  if (excess !== undefined) return { message: "ruleBounds", values: { cadence, ...excess }, at: "when" };
  const shortage = shortageIn(slots, owner);
  if (shortage !== undefined) return { message: "ruleLeast", values: { cadence, ...shortage }, at: "when" };
  const minutes = tooNear(slots, owner.minGapMinutes, owner.laying);
  if (minutes !== undefined) return { message: "gapRule", values: { cadence, minutes, gap: owner.minGapMinutes }, at: "when" };
  for (const { id: channel, allowed, minGapMinutes: gap } of channels) {
    const tooMany = excessIn(slots, allowed, owner);
    if (tooMany !== undefined) return { message: "ruleChannel", values: { cadence, channel, ...tooMany }, at: "when" };
    const distance = tooNear(slots, gap, owner.laying);
    if (distance !== undefined) return { message: "gapRuleChannel", values: { cadence, channel, minutes: distance, gap }, at: "when" };
  }
  return undefined;
};

/** The slots of a rule, where there is anything to compare them with. */
const slotsOf = ({ cadence, owner, anchor, channels }: RuleOwner): RuleSlots | undefined => {
  const figures = [...leastIn(owner), ...owner.allowed, ...channels.flatMap(({ allowed }) => allowed)];
  const hasGap = owner.minGapMinutes > 0 || channels.some(({ minGapMinutes }) => minGapMinutes > 0);
  if (figures.length === 0 && !hasGap) return undefined;
  const longest = figures.reduce((most, { every, per }) => Math.max(most, per === "hour" ? 0 : lengthOf({ every, per })), 0);
  const { on, weekStart } = owner.laying;
  return ruleSlots(cadence.when, lookedAt(on, longest), { anchor, weekStart, hasStart: typeof cadence.starts === "string" });
};

const excessIn = (slots: RuleSlots, allowed: readonly Allowed[], { tags, laying }: Owner) => {
  for (const limit of strictestOf(allowed, tags)) {
    const isOnAll = limit.bound.each === undefined && countsAll(limit.bound, tags);
    const excess = isOnAll ? ruleExcess(slots, limit, laying) : undefined;
    if (excess !== undefined) return { ...limitValues(limit), total: excess.total, room: excess.room };
  }
  return undefined;
};

const shortageIn = (slots: RuleSlots, owner: Owner) => {
  for (const one of leastIn(owner)) {
    const total = ruleShortage(slots, one, owner.laying);
    if (total !== undefined) return { ...postsValues(one), total };
  }
  return undefined;
};

/** What a cadence asks for of all its posts by its bounds. */
const leastIn = ({ likes }: Owner): readonly Wanted[] => likes.ofAll.filter(({ bound }) => bound !== undefined);
