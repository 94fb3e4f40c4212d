import { type CalendarKey, type Reason, type ReasonValues, reasonOf } from "./reason.js";

/** Why a slot is not in the calendar. */
export interface Refusal extends Reason {
  /** What refused it. */
  readonly rule: "blackout" | "pause" | "bound" | "min-gap" | "gap" | "collision" | "range";
}

/** Returns a refusal by a rule, its values checked by the compiler. */
export const refusalOf = <K extends Extract<CalendarKey, `refused.${string}`>>(
  rule: Refusal["rule"],
  key: K,
  values: ReasonValues<K>,
): Refusal => ({ rule, ...reasonOf(key, values) });
