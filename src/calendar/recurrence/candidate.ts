import type { Reason } from "../reasons/reason.js";
import type { Refusal } from "../reasons/refusal.js";

/** A slot that a rule asks for, before zones and limits; days are day numbers, minutes count from midnight. */
export interface Candidate {
  /** Its place in the rule: what stands behind `@` in the entry's id. */
  readonly place: string;
  /** The day the rule put it. */
  readonly original: number;
  /** The time of day the rule put it. */
  readonly originalMinute: number | undefined;
  /** The day it is on. */
  readonly day: number;
  /** Its time of day; undefined: a day without a time. */
  readonly minute: number | undefined;
  /** Why it is not on the day the rule put it. */
  readonly moved?: Reason;
  /** Why it cannot be. */
  readonly refused?: Refusal;
}
