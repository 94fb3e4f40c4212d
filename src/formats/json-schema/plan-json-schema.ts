import { deepFreeze } from "../../base/deep-freeze.js";
import type { Json } from "../../base/json/json.js";
import { planSchemaText } from "./plan-schema-text.js";

/** The definition of one named thing in a JSON Schema. */
export type JsonSchemaPart = Readonly<Record<string, Json>>;

/** The JSON Schema of a plan, as plain JSON. */
export interface PlanJsonSchema {
  /** The dialect: JSON Schema 2020-12. */
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  /** Its name, which is not an address; the number is that of the plan's `format`. */
  readonly $id: string;
  /** The format it describes. */
  readonly title: string;
  /** What it says and what it leaves to `parsePlan`. */
  readonly description: string;
  /** Where the definition of a plan stands. */
  readonly $ref: string;
  /** Every interface and scalar of the model under its name, in the order of the alphabet. */
  readonly $defs: Readonly<Record<string, JsonSchemaPart>>;
}

/** The only state of this file, a memo of a pure function: the schema, once somebody has asked for it. */
const memo: { schema?: PlanJsonSchema } = {};

/**
 * Returns the JSON Schema (2020-12) of a plan as it may be written: the same deeply frozen object every time, for editors, forms and programs in other languages.
 * It accepts what has the structure of a plan; that ids are unique, references name something, time zones exist and days stand in order, only `parsePlan` can check.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from "social-plan/formats";
 *
 * const schema = planJsonSchema();
 * schema.$id; // => "urn:social-plan:plan:1"
 * schema.$defs["Goal"]?.["required"]; // => ["id", "statement"]
 * ```
 */
export const planJsonSchema = (): PlanJsonSchema => {
  memo.schema ??= deepFreeze<PlanJsonSchema>(JSON.parse(planSchemaText));
  return memo.schema;
};
