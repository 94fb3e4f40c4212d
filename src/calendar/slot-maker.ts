import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { CalendarFindingKey } from "./calendar-finding.js";
import type { Days } from "./horizon.js";
import type { ReasonValues } from "./reasons/reason.js";
import type { Candidate } from "./recurrence/candidate.js";
import { countDates, datesSlots } from "./recurrence/dates-slots.js";
import { countQuota, quotaSlots, readQuota } from "./recurrence/quota-slots.js";
import { countWeekly, weeklySlots } from "./recurrence/weekly-slots.js";
import type { Stream } from "./stream.js";

/** Takes what is found about a cadence. */
export type ReportOn = <K extends CalendarFindingKey>(key: K, values: ReasonValues<K>, about?: string) => void;

/** How a cadence's slots are made. */
export interface SlotMaker {
  /** Makes the slots of one channel, earliest first, one at a time. */
  readonly slots: (stream: Stream) => Iterator<Candidate>;
  /** At least as many as a channel has in these days, counted without making them. */
  readonly atMost: (within: Days) => number;
  /** At most so many are made together. */
  readonly atOnce: number;
  /** Whether they have a time of day. */
  readonly hasTimes: boolean;
}

/** How a cadence's slots are made; undefined, with a finding, where it plans none. */
export const slotMaker = (base: Omit<Stream, "channel" | "blackoutOn" | "within">, report: ReportOn): SlotMaker | undefined => {
  const { cadence } = base;
  const { when, count = Number.POSITIVE_INFINITY } = cadence;
  if (cadence.count !== undefined && cadence.starts === undefined) {
    report("calendar-date-unresolved.no-start", { cadence: cadence.id, count: cadence.count });
    return undefined;
  }
  switch (when.kind) {
    case "weekly":
      return {
        slots: (stream) => weeklySlots(when, stream),
        atMost: (within) => Math.min(count, countWeekly(when, base, within)),
        atOnce: 1,
        hasTimes: hasTimes(when),
      };
    case "dates":
      return {
        slots: (stream) => datesSlots(when, stream),
        atMost: (within) => Math.min(count, countDates(when, within)),
        atOnce: 1,
        hasTimes: hasTimes(when),
      };
    case "quota": {
      const quota = readQuota(when, base);
      if ("nothing" in quota) {
        report(`calendar-nothing-planned.${quota.nothing}`, { cadence: cadence.id });
        return undefined;
      }
      return {
        slots: (stream) => quotaSlots(quota, stream),
        atMost: (within) => Math.min(count, countQuota(quota, within)),
        atOnce: quota.count,
        hasTimes: when.window !== undefined,
      };
    }
    case "as-needed":
      report("calendar-as-needed", { cadence: cadence.id, trigger: when.trigger && excerpt(when.trigger, echoedText) });
      return undefined;
    case "daily":
    case "monthly":
    case "yearly":
    case "relative":
    case "rrule":
      report("calendar-kind-not-built", { cadence: cadence.id, kind: when.kind });
      return undefined;
  }
};

/** A rule with an empty list of times has no slots, and so none with a time. */
const hasTimes = ({ at = [] }: { readonly at?: readonly string[] }): boolean => at.length > 0;
