import { dayNumberOf } from "./day-number.js";

/** Returns how many days later `to` is than `from`, negative where it is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumberOf(to) - dayNumberOf(from);
