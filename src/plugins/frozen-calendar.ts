import { deepFreeze } from "../base/deep-freeze.js";
import { readJson } from "../base/json/read-json.js";
import { assertCalendar } from "../model/read/assert-calendar.js";
import { isKnownCalendar, rememberCalendar } from "../model/read/known-calendars.js";
import type { Calendar } from "../model/schedule/calendar.js";

/** Returns the calendar itself where it is deeply frozen, else a deeply frozen copy of it, for whoever must not be able to change it. Throws `type` for what is no calendar. */
export const frozenCalendar = (calendar: Calendar): Calendar => {
  assertCalendar(calendar);
  if (isKnownCalendar(calendar)) return calendar;
  const { value } = readJson(calendar);
  return value === undefined ? calendar : rememberCalendar(deepFreeze(value as unknown as Calendar)); // a copy of what was just found to be a calendar
};
