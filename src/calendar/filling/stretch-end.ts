import { minutesInDay } from "../../time/units.js";
import { blockAt } from "../block.js";
import type { BoundGrid } from "../bound-grid.js";

/** Returns what the clocks show when a stretch of a bound is over, in minutes; what lies in the first but before the day that counts from, is over on that day. */
export const stretchEnd = (grid: BoundGrid, stretch: number): number => {
  if (grid.per === "hour") return grid.anchor * minutesInDay + (stretch + 1) * grid.every * minutesInHour;
  const end = blockAt(grid, Math.ceil(stretch)).to + 1;
  return (Number.isInteger(stretch) ? end : Math.min(end, grid.anchor)) * minutesInDay;
};

const minutesInHour = 60;
