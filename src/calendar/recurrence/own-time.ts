import { minutesInDay } from "../../time/units.js";
import { timeOf } from "../time-of-day.js";
import type { Times } from "./at-times.js";
import type { WallMinute } from "./slot-rule.js";

/** What the place of a slot ends with where its rule has several stated times: `T09:30`, and nothing otherwise. */
export const ownTime = (slot: WallMinute, { minutes }: Times): string =>
  minutes.length > 1 ? `T${timeOf(slot - Math.floor(slot / minutesInDay) * minutesInDay)}` : "";
