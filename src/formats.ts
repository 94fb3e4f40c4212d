// Calendars
export { type ICalendarOptions, toICalendar } from "./formats/icalendar/to-icalendar.js";
