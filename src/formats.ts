// Calendars
export { eventMessages } from "./formats/icalendar/event-of.js";
export { type ICalendarOptions, toICalendar } from "./formats/icalendar/to-icalendar.js";

// JSON Schema
export { type JsonSchemaPart, type PlanJsonSchema, planJsonSchema } from "./formats/json-schema/plan-json-schema.js";
