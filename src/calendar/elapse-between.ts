import { millisecondsInMinute } from "../time/units.js";
import { clockAround } from "./clock-around.js";
import type { RuleContext } from "./recurrence/slot-rule.js";
import { wallOf } from "./wall-of.js";

/** Returns what the clocks of one zone show so many minutes after a time on those of another: minutes pass in UTC, whatever the clocks do meanwhile. */
export const elapseBetween =
  (from: string | undefined, to: string | undefined): RuleContext["elapse"] =>
  (wall, minutes) => {
    if (minutes === 0 && from === to) return wall;
    const moment = clockAround(from, wall * millisecondsInMinute).read(wall) + minutes * millisecondsInMinute;
    return wallOf(to)(moment);
  };
