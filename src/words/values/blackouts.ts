import type { Blackout, QuietHours } from "../../model/schedule/blackout.js";
import type { Holiday } from "../../model/schedule/holiday.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { withAsides } from "./asides.js";
import { describeSpan } from "./dates.js";
import { describeDay, describeTime } from "./days.js";
import { describeLength } from "./lengths.js";
import { describeYearlyDay } from "./recurrences.js";

/** English for holidays, quiet hours and days without posts. */
export const blackoutMessages = {
  "holiday.easter": "{length, select, absent {Easter Sunday} other {{length} {side, select, before {before} other {after}} Easter}}",
  "holiday.observed":
    "{when}{observed, select, absent {} next-weekday {, or the Monday after a weekend} other {, or the weekday nearest to a weekend}}",
  quietHours: "{from}–{to}",
  "blackout.open": "from {from} until further notice",
  "blackout.yearly": "{days}, and every year again",
} as const;

const say = /* @__PURE__ */ sayerOf("values", blackoutMessages);

/** Returns a holiday with its day: "Thanksgiving (the fourth Thursday of November)", "Golden Week (29 April, 7 days)". */
export const describeHoliday = (holiday: Holiday, wording: Wording): string => {
  const { name, days } = holiday;
  return withAsides(name, [dayOf(holiday, wording), days === undefined ? undefined : describeLength(days, "day", wording)], wording);
};

const dayOf = (holiday: Holiday, wording: Wording): string => {
  if ("on" in holiday) return describeDay(holiday.on, wording);
  if ("easter" in holiday) return describeEaster(holiday.easter, wording);
  const observed = "observed" in holiday ? holiday.observed : undefined;
  return say(wording, "holiday.observed", { when: describeYearlyDay(holiday, wording), observed });
};

const describeEaster = (days: number, wording: Wording): string =>
  say(wording, "holiday.easter", {
    length: days === 0 ? undefined : describeLength(Math.abs(days), "day", wording),
    side: days < 0 ? "before" : "after",
  });

/** Returns hours of the day: "22:00–06:00". */
export const describeQuietHours = ({ from, to }: QuietHours, wording: Wording): string =>
  say(wording, "quietHours", { from: describeTime(from, wording), to: describeTime(to, wording) });

/** Returns the days of a blackout: "27 April 2027, and every year again", "from 1 May 2027 until further notice", "Easter (Easter Sunday, 2 days)". */
export const describeBlackoutDays = ({ from, to, on, yearly }: Blackout, wording: Wording): string | undefined => {
  if (on !== undefined) return describeHoliday(on, wording);
  if (from === undefined) return undefined;
  if (to === undefined) return say(wording, "blackout.open", { from: describeDay(from, wording) });
  const days = describeSpan(from, to, wording) ?? "";
  return yearly === true ? say(wording, "blackout.yearly", { days }) : days;
};
