import { isRecord } from "../../base/is-record.js";
import type { Json } from "../../base/json/json.js";
import type { JsonSchemaPart } from "./json-schema-part.js";

/**
 * Returns a JSON Schema of 2020-12 in the words of draft-07: `definitions` instead of `$defs`, and nothing beside `$ref`, which readers of draft-07 would ignore.
 * It knows the keywords of the plan's schema; `$schema` and `$id` at its root are the caller's to replace.
 */
export const toDraft07 = (schema: JsonSchemaPart): JsonSchemaPart => {
  const entries = Object.entries(schema).map(([key, value]): readonly [string, Json] => [
    key === "$defs" ? "definitions" : key,
    key === "$ref" ? renamed(value) : inDraft07(key, value),
  ]);
  const { $ref, ...beside } = Object.fromEntries(entries);
  if ($ref === undefined) return beside;
  if (Object.keys(beside).length === 0) return { $ref };
  const { allOf = [], ...others } = beside;
  return { ...others, allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])] };
};

const renamed = (pointer: Json): Json => (typeof pointer === "string" ? pointer.replace(/^#\/\$defs\//, "#/definitions/") : pointer);

/** Under these keywords stand names with a schema each. */
const named: ReadonlySet<string> = /* @__PURE__ */ new Set(["$defs", "properties"]);
/** Under these stands a schema, or a list of them. */
const nested: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "additionalProperties",
  "allOf",
  "anyOf",
  "items",
  "not",
  "oneOf",
  "propertyNames",
]);

const inDraft07 = (key: string, value: Json): Json => {
  if (named.has(key) && isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, schemaOf(part)]));
  if (!nested.has(key)) return value;
  return Array.isArray(value) ? value.map(schemaOf) : schemaOf(value);
};

/** A schema is an object, or `true` or `false`. */
const schemaOf = (part: Json): Json => (isRecord(part) ? toDraft07(part) : part);
