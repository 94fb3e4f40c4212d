import { millisecondsInMinute, minutesInDay } from "../time/units.js";
import type { RuleContext } from "./recurrence/slot-rule.js";
import { WallClock } from "./wall-clock.js";
import { wallOf } from "./wall-of.js";

/** Returns what the clocks of one zone show so many minutes after a time on those of another: minutes pass in UTC, whatever the clocks do meanwhile. */
export const elapseBetween =
  (from: string | undefined, to: string | undefined): RuleContext["elapse"] =>
  (wall, minutes) => {
    if (minutes === 0 && from === to) return wall;
    const day = Math.floor(wall / minutesInDay);
    const moment = new WallClock(from, { from: day, to: day }).read(wall) + minutes * millisecondsInMinute;
    return wallOf(to)(moment);
  };
