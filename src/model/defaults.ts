/**
 * What is taken to hold, in computations only, where a plan does not say: the one table of defaults.
 * The plan itself keeps what is unstated unstated.
 */
export const defaults = /* @__PURE__ */ Object.freeze({
  /** A plan that does not call itself a trial is held to the strict rules (B2). */
  commitment: "critical",
  /** A channel that is listed is used. */
  channelUse: "active",
  /** ISO 8601 weeks begin on Monday. */
  weekStart: "mon",
  /** A cadence makes posts. */
  work: "post",
  /** A quota of work other than posts falls on these days. */
  workDays: ["mon", "tue", "wed", "thu", "fri"],
  /** An action is open until somebody says otherwise. */
  actionStatus: "open",
  /** An insight weighs the middle of the scale from 1 to 5. */
  insightWeight: 3,
  /** At most a fifth may be promotional (D6). */
  promotionalShare: 0.2,
} as const);
