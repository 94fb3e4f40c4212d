import type { QuotaRecurrence, Recurrence } from "../../model/schedule/recurrence.js";
import type { MonthlyDay, NthWeekday, YearlyDay } from "../../model/schedule/recurrence-day.js";
import { type Weekday, weekdays } from "../../model/values/weekday.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describePer } from "./amounts.js";
import { describeOffset } from "./dates.js";
import { describeDay, describeDayOfYear, describeMonth, describeTime } from "./days.js";
import { describeEvery, describeLength } from "./lengths.js";
import { joinWords } from "./lists.js";
import { describeOrdinal } from "./ordinals.js";
import { describePosts } from "./posts.js";
import { describeWeekday, describeWeekdays } from "./weekdays.js";

/** English for recurrences. */
export const recurrenceMessages = {
  "posts.unstated": "an unstated number",
  "posts.noPeriod": "{posts} in a period not stated",
  "recurrence.daily": "daily",
  "recurrence.everyLength": "every {length}",
  "recurrence.onDays": "{when}, {days}",
  "recurrence.weekly": "every {days}",
  "recurrence.everyWeeks": "every {length} on {days}",
  "recurrence.monthly": "on {days} of every month",
  "recurrence.everyMonths": "every {length} on {days}",
  "recurrence.yearly": "every year on {days}",
  "recurrence.dates": "on {days}",
  "recurrence.rrule": "by the rule {rule}",
  "recurrence.asNeeded": "as needed{trigger, select, absent {} other {: {trigger}}}",
  "recurrence.unstated": "on days not stated",
  "recurrence.at": "{when} at {times}{zone, select, absent {} other { {zone}}}",
  "recurrence.within": "{when}, {from}–{to}{zone, select, absent {} other { {zone}}}",
  "monthDay.day": "day {day}",
  "monthDay.clamp": "day {day} (or the last, in a shorter month)",
  "monthDay.last": "the last day",
  "monthDay.weekday": "the {ordinal} {weekday}",
  "monthDay.business": "the {ordinal} business day",
  "monthDay.businessCounted": "business day {count}",
  "monthDay.businessFromEnd": "business day {count} from the end",
  "monthDay.businessNearest": "the business day nearest to day {day}",
  "yearDay.weekday": "{weekday} of {month}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", recurrenceMessages);

type Fixed = Exclude<Recurrence, { kind: "quota" | "as-needed" }>;

/** Returns a recurrence: "every Monday at 09:30", "2–3 a week, Mon–Fri, 14:00–16:00 UTC", "as needed". Times name the zone where one is given. */
export const describeRecurrence = (recurrence: Recurrence, wording: Wording, zone?: string): string => {
  if (recurrence.kind === "quota") return describeQuota(recurrence, wording, zone);
  if (recurrence.kind === "as-needed") return say(wording, "recurrence.asNeeded", { trigger: recurrence.trigger });
  const when = describeDays(recurrence, wording);
  const times = (recurrence.at ?? []).map((time) => describeTime(time, wording));
  return times.length === 0 ? when : say(wording, "recurrence.at", { when, times: joinWords(times, wording), zone });
};

const describeDays = (recurrence: Fixed, wording: Wording): string => {
  switch (recurrence.kind) {
    case "daily":
      return describeDaily(recurrence, wording);
    case "weekly":
      return describeWeekly(recurrence, wording);
    case "monthly":
      return describeOn(
        recurrence.on.map((day) => describeMonthlyDay(day, wording)),
        wording,
        (days) => describeMonthly(days, recurrence.every ?? 1, wording),
      );
    case "yearly":
      return describeOn(
        recurrence.on.map((day) => describeYearlyDay(day, wording)),
        wording,
        (days) => say(wording, "recurrence.yearly", { days }),
      );
    case "dates":
      return describeOn(
        recurrence.on.map((date) => describeDay(date, wording)),
        wording,
        (days) => say(wording, "recurrence.dates", { days }),
      );
    case "relative": {
      const last = recurrence.offsets.length - 1;
      const anchor = wording.nameOf(recurrence.to);
      const offsets = recurrence.offsets.map((offset, index) => describeOffset(offset, index === last ? anchor : undefined, wording));
      return describeOn(offsets, wording, (days) => days);
    }
    case "rrule":
      return say(wording, "recurrence.rrule", { rule: recurrence.rrule });
  }
};

/** The days as a sentence makes them; that none are stated is said. */
const describeOn = (days: readonly string[], wording: Wording, sentence: (days: string) => string): string =>
  days.length === 0 ? say(wording, "recurrence.unstated") : sentence(joinWords(days, wording));

interface Daily {
  readonly every?: number;
  readonly days?: readonly Weekday[];
}

const describeDaily = ({ every = 1, days }: Daily, wording: Wording): string => {
  const when =
    every === 1
      ? say(wording, "recurrence.daily")
      : say(wording, "recurrence.everyLength", { length: describeLength(every, "day", wording) });
  return describeOnDays(when, days, wording);
};

/** How often with the days of the week it is limited to: "daily, Mon–Fri"; all seven limit nothing. */
const describeOnDays = (when: string, days: readonly Weekday[] | undefined, wording: Wording): string =>
  days === undefined || days.length === weekdays.length
    ? when
    : say(wording, "recurrence.onDays", { when, days: describeWeekdays(days, wording) });

interface Weekly {
  readonly every?: number;
  readonly on: readonly Weekday[];
}

/** Up to three days by name, "every 2 weeks on Thursday"; more in short, "every week, Mon–Thu". */
const describeWeekly = ({ every = 1, on }: Weekly, wording: Wording): string => {
  const length = describeLength(every, "week", wording);
  if (on.length > 3) {
    const when = every === 1 ? describeEvery("week", wording) : say(wording, "recurrence.everyLength", { length });
    return say(wording, "recurrence.onDays", { when, days: describeWeekdays(on, wording) });
  }
  const names = on.map((day) => describeWeekday(day, wording));
  return describeOn(names, wording, (days) =>
    every === 1 ? say(wording, "recurrence.weekly", { days }) : say(wording, "recurrence.everyWeeks", { length, days }),
  );
};

const describeMonthly = (days: string, every: number, wording: Wording): string =>
  every === 1
    ? say(wording, "recurrence.monthly", { days })
    : say(wording, "recurrence.everyMonths", { length: describeLength(every, "month", wording), days });

/** A day of the month: "the first Tuesday", "day 15", "the last business day". */
const describeMonthlyDay = (day: MonthlyDay, wording: Wording): string => {
  if ("weekday" in day) return describeNthWeekday(day, wording);
  if ("nth" in day) return describeBusinessDay(day.nth, wording);
  if ("nearest" in day) return say(wording, "monthDay.businessNearest", { day: day.nearest });
  if (day.day === -1) return say(wording, "monthDay.last");
  return say(wording, day.clamp === true ? "monthDay.clamp" : "monthDay.day", { day: day.day });
};

/** A day of the year: "4 July", "the fourth Thursday of November". */
export const describeYearlyDay = (day: YearlyDay, wording: Wording): string =>
  "weekday" in day
    ? say(wording, "yearDay.weekday", { weekday: describeNthWeekday(day, wording), month: describeMonth(day.month, wording) })
    : describeDayOfYear(day.month, day.day, wording);

const describeNthWeekday = ({ nth, weekday }: NthWeekday, wording: Wording): string =>
  say(wording, "monthDay.weekday", { ordinal: describeOrdinal(nth, wording) ?? nth, weekday: describeWeekday(weekday, wording) });

const describeBusinessDay = (nth: number, wording: Wording): string => {
  const ordinal = describeOrdinal(nth, wording);
  if (ordinal !== undefined) return say(wording, "monthDay.business", { ordinal });
  return say(wording, nth < 0 ? "monthDay.businessFromEnd" : "monthDay.businessCounted", { count: Math.abs(nth) });
};

/** A quota: "2–3 a week, Mon–Fri, 14:00–16:00 UTC". */
const describeQuota = (quota: QuotaRecurrence, wording: Wording, zone: string | undefined): string => {
  const { per, every, days, window } = quota;
  const posts = describeQuotaPosts(quota, wording);
  const noPeriod = isCounted(quota) ? say(wording, "posts.noPeriod", { posts }) : posts;
  const often = per === undefined ? noPeriod : describePer(posts, per, every, wording);
  const when = describeOnDays(often, days, wording);
  if (window === undefined) return when;
  return say(wording, "recurrence.within", { when, from: describeTime(window.from, wording), to: describeTime(window.to, wording), zone });
};

const describeQuotaPosts = ({ posts }: QuotaRecurrence, wording: Wording): string => {
  if (posts === undefined) return say(wording, "posts.unstated");
  return typeof posts === "number" ? String(posts) : describePosts(posts, wording);
};

/** A number is little without its period; "any number" needs none. */
const isCounted = ({ posts }: QuotaRecurrence): boolean =>
  typeof posts === "number" || (posts !== undefined && (posts.max !== undefined || (posts.min ?? 0) > 0));
