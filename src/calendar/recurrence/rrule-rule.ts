import type { RRuleRecurrence } from "../../model/schedule/recurrence.js";
import type { RuleContext, SlotRule } from "./slot-rule.js";
export const rruleRule = (_: RRuleRecurrence, __: RuleContext, ___: unknown): SlotRule => {
  throw new Error("stub");
};
