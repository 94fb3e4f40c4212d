// Calendars
export { eventMessages } from "./formats/icalendar/event-of.js";
export { type ICalendarOptions, toICalendar } from "./formats/icalendar/to-icalendar.js";

// JSON Schema
export type { JsonSchemaPart } from "./formats/json-schema/json-schema-part.js";
export {
  type JsonSchemaDialect,
  type PlanJsonSchema,
  type PlanJsonSchemaDraft07,
  type PlanJsonSchemaOptions,
  type PlanJsonSchemas,
  planJsonSchema,
} from "./formats/json-schema/plan-json-schema.js";
