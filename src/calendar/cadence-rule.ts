import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Cadence } from "../model/schedule/cadence.js";
import type { RelativeRecurrence } from "../model/schedule/recurrence.js";
import type { CalendarFindingKey } from "./calendar-finding.js";
import type { ReasonValues } from "./reasons/reason.js";
import { dailyRule } from "./recurrence/daily-rule.js";
import { datesRule } from "./recurrence/dates-rule.js";
import { monthlyRule } from "./recurrence/monthly-rule.js";
import { rruleRule } from "./recurrence/rrule-rule.js";
import type { RuleContext, SlotRule } from "./recurrence/slot-rule.js";
import { weeklyRule } from "./recurrence/weekly-rule.js";
import { yearlyRule } from "./recurrence/yearly-rule.js";
import { type Quota, readQuota } from "./spreading/quota.js";

/** Takes what is found about a cadence. */
export type ReportOn = <K extends CalendarFindingKey>(key: K, values: ReasonValues<K>, about?: string) => void;

/** How the slots of a cadence are made: by one rule for all its channels, or by a quota, which is spread around what is in the way of them. */
export type CadenceRule =
  | {
      /** The rule. */
      readonly rule: SlotRule;
      readonly quota?: undefined;
    }
  | {
      readonly rule?: undefined;
      /** The quota. */
      readonly quota: Quota;
    };

/** What it takes to make a cadence's rule. */
export interface RuleMaking {
  /** The cadence. */
  readonly cadence: Cadence;
  /** Its place in the plan. */
  readonly index: number;
  /** What its rule is made from. */
  readonly context: RuleContext;
  /** Makes the rule of one that counts from another thing; undefined, with a finding, where that is nowhere. */
  readonly relative: (recurrence: RelativeRecurrence) => SlotRule | undefined;
  /** Takes what is found. */
  readonly report: ReportOn;
}

/** How a cadence's slots are made; undefined, with a finding, where it plans none. */
export const cadenceRule = ({ cadence, index, context, relative, report }: RuleMaking): CadenceRule | undefined => {
  const { id, when } = cadence;
  switch (when.kind) {
    case "daily":
      return { rule: dailyRule(when, context) };
    case "weekly":
      return { rule: weeklyRule(when, context) };
    case "monthly":
      return { rule: monthlyRule(when, context) };
    case "yearly":
      return { rule: yearlyRule(when, context) };
    case "dates":
      return { rule: datesRule(when, context) };
    case "rrule":
      return { rule: rruleRule(when, context, ["cadences", index, "when", "rrule"]) };
    case "relative": {
      const rule = relative(when);
      return rule && { rule };
    }
    case "quota": {
      const quota = readQuota(when, cadence, context);
      if (!("nothing" in quota)) return { quota };
      report(`calendar-nothing-planned.${quota.nothing}`, { cadence: id });
      return undefined;
    }
    case "as-needed":
      report("calendar-as-needed", { cadence: id, trigger: when.trigger && excerpt(when.trigger, echoedText) });
      return undefined;
  }
};
