import type { LocalDate, LocalDateTime, LocalTime } from "../../model/values/dates.js";
import { sayerOf } from "../phrases.js";
import type { Phrasing } from "../wording.js";

/** English for a day with a time. */
export const dayMessages = {
  dateTime: "{date}, {time}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", dayMessages);

/** Returns a day, with its time where it has one: "31 December 2027", "14 March 2027, 02:30". */
export const describeDay = (date: LocalDate | LocalDateTime, wording: Phrasing): string => {
  const [day = "", time] = date.split("T");
  const told = wording.language.date(day, "date");
  return time === undefined ? told : say(wording, "dateTime", { date: told, time: describeTime(time, wording) });
};

/** Returns a time of day: "09:30". */
export const describeTime = (time: LocalTime, { language }: Phrasing): string =>
  language.time(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));

/** Returns the name of a month, 1 for January. */
export const describeMonth = (month: number, { language }: Phrasing): string => language.date(dayOfYear(month, 1), "month");

/** Returns a day that comes back every year: "4 July". */
export const describeDayOfYear = (month: number, day: number, { language }: Phrasing): string =>
  language.date(dayOfYear(month, day), "day");

/** In a leap year, so that it exists whatever the day. */
const dayOfYear = (month: number, day: number): string => `2024-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
