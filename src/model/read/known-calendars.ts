import type { Calendar } from "../schedule/calendar.js";

/** A memo of the calendars that were made here, or looked through and found frozen: they need not be looked through again. */
const known = new WeakSet<Calendar>();

/** Returns whether a calendar is known to be one. */
export const isKnownCalendar = (calendar: Calendar): boolean => known.has(calendar);

/** Remembers a deeply frozen calendar, and returns it. */
export const rememberCalendar = (calendar: Calendar): Calendar => {
  known.add(calendar);
  return calendar;
};
