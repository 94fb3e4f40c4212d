import type { SlotRule } from "./slot-rule.js";

/** The first so many slots of a rule that has none before a day. Where they end is found once, when it is first asked for. */
export const countedRule = (rule: SlotRule, count: number, from: number): SlotRule => {
  let known: End | undefined;
  const end = (): End => {
    known ??= endOf(rule, count, from);
    return known;
  };
  return {
    ...rule,
    startOf: (frame) => (frame > end().frame ? Number.POSITIVE_INFINITY : rule.startOf(frame)),
    slotsIn(frame) {
      const last = end();
      if (frame > last.frame) return [];
      const slots = rule.slotsIn(frame);
      return frame === last.frame ? slots.slice(0, last.inFrame) : slots;
    },
    atMost: (within) => Math.min(count, rule.atMost(within)),
    atOnce: Math.min(count, rule.atOnce),
  };
};

/** Where a rule ends. */
interface End {
  /** The last frame that has any slots. */
  readonly frame: number;
  /** How many of its slots are left. */
  readonly inFrame: number;
}

const endOf = (rule: SlotRule, count: number, from: number): End => {
  let left = count;
  for (let frame = rule.frameOf(from); rule.startOf(frame) < Number.POSITIVE_INFINITY; frame += 1) {
    const slots = rule.slotsIn(frame).length;
    if (slots >= left) return { frame, inFrame: left };
    left -= slots;
  }
  return { frame: Number.POSITIVE_INFINITY, inFrame: 0 };
};
