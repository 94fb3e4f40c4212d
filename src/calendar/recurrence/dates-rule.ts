import type { DatesRecurrence } from "../../model/schedule/recurrence.js";
import { dayNumberOf } from "../../time/days.js";
import { minutesInDay } from "../../time/units.js";
import { ascending, atTimes } from "./at-times.js";
import { stretchFrom } from "./framed-rule.js";
import { listedRule } from "./listed-rule.js";
import type { RuleContext, SlotRule } from "./slot-rule.js";

/** The rule of stated dates. */
export const datesRule = ({ on, at }: DatesRecurrence, context: RuleContext): SlotRule =>
  listedRule(ascending(on.map((date) => dayNumberOf(date) * minutesInDay)), atTimes(at), stretchFrom(context));
