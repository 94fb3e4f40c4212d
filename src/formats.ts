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

// Stage machines
export { type StageMermaidOptions, stageDiagramMessages, stageMermaid } from "./formats/mermaid/stage-mermaid.js";
export { toXStateConfig } from "./formats/xstate/to-xstate-config.js";
export type { XStateConfig, XStateNode, XStateTransition } from "./formats/xstate/xstate-config.js";

// All of them for a planner
export { formats } from "./formats/formats.js";
