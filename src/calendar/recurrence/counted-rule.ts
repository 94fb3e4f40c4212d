import { allDays } from "../horizon.js";
import type { SlotRule } from "./slot-rule.js";

/** Where a count stops: the frame and the place in it of the last slot that counts. */
export interface LastSlot {
  /** Its frame. */
  readonly frame: number;
  /** Its place in the frame; -1: none of the frame counts. */
  readonly index: number;
}

/** The first so many slots of a rule that has none before a day. Where they end is found once, when it is first asked for. */
export const countedRule = (rule: SlotRule, count: number, from: number): SlotRule => {
  let known: LastSlot | undefined;
  const end = (): LastSlot => {
    known ??= lastCounted(rule, { from, to: allDays.to }, count);
    return known;
  };
  return {
    ...rule,
    startOf: (frame) => (frame > end().frame ? Number.POSITIVE_INFINITY : rule.startOf(frame)),
    slotsIn(frame) {
      const last = end();
      if (frame > last.frame) return [];
      const slots = rule.slotsIn(frame);
      return frame === last.frame ? slots.slice(0, last.index + 1) : slots;
    },
    atMost: (within) => Math.min(count, rule.atMost(within)),
    atOnce: Math.min(count, rule.atOnce),
  };
};

/** The last slot that a count leaves of a rule that has none before the first of these days; endless where there are no more slots than that in them. Its work is that of the slots counted. */
export const lastCounted = (
  rule: SlotRule,
  { from, to }: { readonly from: number; readonly to: number },
  count: number | undefined,
): LastSlot => {
  if (count === undefined || rule.atMost({ from, to }) <= count) return endless;
  let left = count;
  for (let frame = rule.frameOf(from); rule.startOf(frame) <= to; frame += 1) {
    const slots = rule.slotsIn(frame).length;
    if (slots >= left) return { frame, index: left - 1 };
    left -= slots;
  }
  return endless;
};

/** Whether a slot comes after the last one that counts. */
export const isAfter = (last: LastSlot, frame: number, index: number): boolean =>
  frame > last.frame || (frame === last.frame && index > last.index);

/** Where no slot is the last. */
export const endless: LastSlot = /* @__PURE__ */ (() => ({ frame: Number.POSITIVE_INFINITY, index: 0 }))();
