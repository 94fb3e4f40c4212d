import { choice } from "../schema/choice.js";

/** The days of the week in order, from Monday. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
/** A day of the week. */
export type Weekday = (typeof weekdays)[number];
/** The schema of a day of the week. */
export const weekday = /* @__PURE__ */ choice(weekdays);
