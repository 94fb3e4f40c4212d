import type { RelativeRecurrence } from "../../model/schedule/recurrence.js";
import type { RuleContext, SlotRule } from "./slot-rule.js";
export type RelativeAnchor =
  | { readonly day: number; readonly minute?: number; readonly name: string }
  | { readonly rule: SlotRule; readonly name: string };
export const relativeRule = (_: RelativeRecurrence, __: RelativeAnchor, ___: RuleContext): SlotRule => {
  throw new Error("stub");
};
