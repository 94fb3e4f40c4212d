import { deepFreeze } from "../../base/deep-freeze.js";
import { readJson } from "../../base/json/read-json.js";
import type { Calendar } from "../schedule/calendar.js";
import { assertCalendar } from "./assert-calendar.js";
import { isKnownCalendar, rememberCalendar } from "./known-calendars.js";

/** Returns the calendar itself where it is deeply frozen, else a deeply frozen copy of it, for whoever must not be able to change it. Throws `type` for what is no calendar. */
export const frozenCalendar = (calendar: Calendar): Calendar => {
  assertCalendar(calendar);
  if (isKnownCalendar(calendar)) return calendar;
  const { value } = readJson(calendar);
  return value === undefined ? calendar : rememberCalendar(deepFreeze(value as unknown as Calendar)); // a copy of what was just found to be a calendar
};
