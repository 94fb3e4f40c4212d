import type { Json } from "../../base/json/json.js";

/** A JSON Schema, or the definition of one named thing in it. */
export type JsonSchemaPart = Readonly<Record<string, Json>>;
