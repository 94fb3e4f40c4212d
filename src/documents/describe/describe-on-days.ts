import { type Weekday, weekdays } from "../../model/values/weekday.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describeWeekdays } from "./describe-weekdays.js";

/** Returns how often with the days of the week it is limited to: "daily, Mon–Fri"; all seven limit nothing. */
export const describeOnDays = (when: string, days: readonly Weekday[] | undefined, words: DocumentWords): string =>
  days === undefined || days.length === weekdays.length
    ? when
    : say(words, "recurrence.onDays", { when, days: describeWeekdays(days, words) });
