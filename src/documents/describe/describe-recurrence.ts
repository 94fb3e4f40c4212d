import type { Recurrence } from "../../model/schedule/recurrence.js";
import type { Weekday } from "../../model/values/weekday.js";
import { say } from "../say.js";
import type { Telling } from "../telling.js";
import type { DocumentWords } from "../words.js";
import { describeDate } from "./describe-date.js";
import { describeMonthlyDay, describeYearlyDay } from "./describe-monthly-day.js";
import { describeOffset } from "./describe-offset.js";
import { describeOnDays } from "./describe-on-days.js";
import { describeQuota } from "./describe-quota.js";
import { describeStretch } from "./describe-stretch.js";
import { describeWeekdays } from "./describe-weekdays.js";
import { joinWords } from "./join-words.js";

type Fixed = Exclude<Recurrence, { kind: "quota" | "as-needed" }>;

/** Returns a recurrence: "every Monday at 09:30", "2–3 a week, Mon–Fri, 14:00–16:00 UTC", "as needed". Times name the zone where one is given. */
export const describeRecurrence = (recurrence: Recurrence, telling: Telling, zone?: string): string => {
  const { words } = telling;
  if (recurrence.kind === "quota") return describeQuota(recurrence, words, zone);
  if (recurrence.kind === "as-needed") return say(words, "recurrence.asNeeded", { trigger: recurrence.trigger });
  const when = describeDays(recurrence, telling);
  const { at = [] } = recurrence;
  return at.length === 0 ? when : say(words, "recurrence.at", { when, times: joinWords(at, words), zone });
};

const describeDays = (recurrence: Fixed, telling: Telling): string => {
  const { words } = telling;
  switch (recurrence.kind) {
    case "daily":
      return describeDaily(recurrence, words);
    case "weekly":
      return describeWeekly(recurrence, words);
    case "monthly":
      return describeOn(
        recurrence.on.map((day) => describeMonthlyDay(day, words)),
        words,
        (days) => describeMonthly(days, recurrence.every ?? 1, words),
      );
    case "yearly":
      return describeOn(
        recurrence.on.map((day) => describeYearlyDay(day, words)),
        words,
        (days) => say(words, "recurrence.yearly", { days }),
      );
    case "dates":
      return describeOn(
        recurrence.on.map((date) => describeDate(date, words)),
        words,
        (days) => say(words, "recurrence.dates", { days }),
      );
    case "relative": {
      const last = recurrence.offsets.length - 1;
      const anchor = telling.nameOf(recurrence.to);
      const offsets = recurrence.offsets.map((offset, index) => describeOffset(offset, index === last ? anchor : undefined, words));
      return describeOn(offsets, words, (days) => days);
    }
    case "rrule":
      return say(words, "recurrence.rrule", { rule: recurrence.rrule });
  }
};

/** The days as a sentence makes them; that none are stated is said. */
const describeOn = (days: readonly string[], words: DocumentWords, sentence: (days: string) => string): string =>
  days.length === 0 ? words["recurrence.unstated"] : sentence(joinWords(days, words));

const describeDaily = (
  { every = 1, days }: { readonly every?: number; readonly days?: readonly Weekday[] },
  words: DocumentWords,
): string => {
  const when =
    every === 1 ? words["recurrence.daily"] : say(words, "recurrence.everyStretch", { stretch: describeStretch(every, "day", words) });
  return describeOnDays(when, days, words);
};

/** Up to three days by name, "every 2 weeks on Thursday"; more in short, "every week, Mon–Thu". */
const describeWeekly = ({ every = 1, on }: { readonly every?: number; readonly on: readonly Weekday[] }, words: DocumentWords): string => {
  const stretch = describeStretch(every, "week", words);
  const names = on.map((day) => words[`weekday.${day}`]);
  if (on.length > 3) {
    const when = every === 1 ? words["every.week"] : say(words, "recurrence.everyStretch", { stretch });
    return say(words, "recurrence.onDays", { when, days: describeWeekdays(on, words) });
  }
  return describeOn(names, words, (days) =>
    every === 1 ? say(words, "recurrence.weekly", { days }) : say(words, "recurrence.everyWeeks", { stretch, days }),
  );
};

const describeMonthly = (days: string, every: number, words: DocumentWords): string =>
  every === 1
    ? say(words, "recurrence.monthly", { days })
    : say(words, "recurrence.everyMonths", { stretch: describeStretch(every, "month", words), days });
