import { defineRule } from "social-plan";
import * as z from "zod";
import { handlesAdverseEvents } from "./adverse-event-rule.ts";

/**
 * A report of a side effect is worth nothing until it is with whoever has to act on it. The law gives the company 15 days from the moment
 * anybody in it knew of a serious one (EMA, GVP module VI); companies give their staff one working day of these, and so does this rule.
 */
export const adverseEventInTimeRule = defineRule({
  id: "acme/pharma/adverse-event-in-time",
  severity: "error",
  on: "responseRule",
  options: z.object({ hours: z.number().positive().default(24) }),
  messages: {
    kept: "“{rule, text}” is not passed on. Let its `reply` be `escalate`, so that it reaches drug safety.",
    nobody: "“{rule, text}” is passed on to nobody. Name in `by` who takes it.",
    open: "“{rule, text}” has no time limit. Write in `withinMinutes` at most {most}, which is {hours} hours.",
    slow: "“{rule, text}” may take {found, duration}. Write in `withinMinutes` at most {most}, which is {hours} hours.",
  },
  everywhere: false,
  applies: handlesAdverseEvents,
  check({ when, reply, by, withinMinutes }, { options: { hours }, report }) {
    const most = hours * 60;
    const rule = when;
    if (reply !== "escalate") report({ message: "kept", values: { rule }, at: "reply" });
    if (by.length === 0) report({ message: "nobody", values: { rule }, at: "by" });
    if (withinMinutes === undefined) report({ message: "open", values: { rule, most, hours }, at: "withinMinutes" });
    else if (withinMinutes > most) report({ message: "slow", values: { rule, found: withinMinutes, most, hours }, at: "withinMinutes" });
  },
});
