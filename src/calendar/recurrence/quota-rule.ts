import { blockAt, blockIndexOf } from "../block.js";
import { allDays } from "../horizon.js";
import type { QuotaChannel } from "../spreading/quota-channel.js";
import type { Placed, QuotaSpread } from "../spreading/quota-spread.js";
import { quotaStretch } from "../spreading/quota-stretch.js";
import { quotaRhythm } from "./quota-rhythm.js";
import type { SlotRule } from "./slot-rule.js";

/** Returns the rule of a quota on one of its channels, its stretches filled by `placed`: the n-th slot of a stretch keeps its place whatever moves it. */
export const quotaRule = (spread: QuotaSpread, placed: (frame: number) => Placed, { obstacles }: QuotaChannel): SlotRule => {
  const { quota, active, phase, blackouts, beginning } = spread.setting;
  const { count, grid, window } = quota;
  const hasTimes = window !== undefined;
  const atMost: SlotRule["atMost"] = ({ from, to }) => (from > to ? 0 : (blockIndexOf(grid, to) - blockIndexOf(grid, from) + 1) * count);
  return {
    hasTimes,
    atOnce: count,
    rhythm: quotaRhythm(quota),
    atMost,
    frameOf: (day) => blockIndexOf(grid, day),
    startOf: (frame) => {
      const { from, to } = blockAt(grid, frame);
      return from > to || from > allDays.to ? Number.POSITIVE_INFINITY : from;
    },
    slotsIn: (frame) => placed(frame).slots,
    placeOf: (frame, index) => {
      const { name, numbers } = placed(frame);
      return `${name}#${(numbers[index] ?? index) + 1}`;
    },
    places: {
      numberOf: (frame, index) => placed(frame).numbers[index] ?? index,
      countIn: (frame) => quotaStretch(quota, frame, active, phase).count,
    },
    fateOf: (frame, index) => {
      const { slots, fates, isPartly } = placed(frame);
      const fate = fates[index];
      const wall = slots[index];
      if (!isPartly || wall === undefined || fate?.refused !== undefined) return fate;
      const obstacle = obstacles?.at(wall, hasTimes);
      if (obstacle === undefined) return fate;
      return {
        original: fate?.original ?? wall,
        refused: "blackout" in obstacle ? blackouts.refusal(obstacle.blackout) : obstacle.refusal,
      };
    },
    madeBefore: (day) => (spread.isDense(blockIndexOf(grid, day)) ? atMost({ from: Math.max(beginning, active.from), to: day }) : 0),
  };
};
