import { assertChoice } from "../../base/arguments/assert-choice.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { JsonSchemaPart } from "./json-schema-part.js";
import { planSchemaText } from "./plan-schema-text.js";
import { toDraft07 } from "./to-draft-07.js";

/** What the JSON Schema of a plan says of itself, whatever its dialect. */
interface AnyPlanJsonSchema {
  /** Its name, which is not an address; the number is that of the plan's `format`. */
  readonly $id: string;
  /** The format it describes. */
  readonly title: string;
  /** What it says and what it leaves to `parsePlan`. */
  readonly description: string;
}

/** The JSON Schema of a plan, as plain JSON. */
export interface PlanJsonSchema extends AnyPlanJsonSchema {
  /** The dialect: JSON Schema 2020-12. */
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  /** Where the definition of a plan stands. */
  readonly $ref: string;
  /** Every interface and scalar of the model under its name, in the order of the alphabet. */
  readonly $defs: Readonly<Record<string, JsonSchemaPart>>;
}

/** The JSON Schema of a plan in draft-07, as plain JSON. */
export interface PlanJsonSchemaDraft07 extends AnyPlanJsonSchema {
  /** The dialect: JSON Schema draft-07. */
  readonly $schema: "http://json-schema.org/draft-07/schema#";
  /** Where the definition of a plan stands: in this dialect, nothing may stand beside a `$ref`. */
  readonly allOf: readonly JsonSchemaPart[];
  /** Every interface and scalar of the model under its name, in the order of the alphabet. */
  readonly definitions: Readonly<Record<string, JsonSchemaPart>>;
}

/** The JSON Schema of a plan in each dialect. */
export interface PlanJsonSchemas {
  /** For validators of today. */
  readonly "2020-12": PlanJsonSchema;
  /** For editors, above all of YAML, and for older validators. */
  readonly "draft-07": PlanJsonSchemaDraft07;
}

/** A dialect of JSON Schema. */
export type JsonSchemaDialect = keyof PlanJsonSchemas;

/** Which JSON Schema of a plan is asked for. */
export interface PlanJsonSchemaOptions<D extends JsonSchemaDialect = JsonSchemaDialect> {
  /** The dialect; absent: 2020-12. */
  readonly dialect?: D | undefined;
}

/**
 * Returns the JSON Schema of a plan as it may be written: the same deeply frozen object every time, for editors, forms and programs in other languages.
 * It accepts what has the structure of a plan; that ids are unique, references name something, time zones exist and days stand in order, only `parsePlan` can check.
 * Throws `choice` for a dialect that is neither 2020-12 nor draft-07; both accept the same plans.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from "social-plan/formats";
 *
 * const schema = planJsonSchema();
 * schema.$id; // => "urn:social-plan:plan:1"
 * schema.$defs["Goal"]?.["required"]; // => ["id", "statement"]
 *
 * planJsonSchema({ dialect: "draft-07" }).$schema; // => "http://json-schema.org/draft-07/schema#"
 * ```
 */
export const planJsonSchema = <D extends JsonSchemaDialect = "2020-12">(options: PlanJsonSchemaOptions<D> = {}): PlanJsonSchemas[D] => {
  const { dialect = "2020-12" as D } = optionsOf(options); // D is what was asked for, and 2020-12 where nothing was
  assertChoice(dialect, Object.keys(makers), ["options", "dialect"]);
  return schemaIn(dialect);
};

/** The only state of this file, a memo of pure functions: the schemas that somebody has asked for. */
const memo: { -readonly [D in JsonSchemaDialect]?: PlanJsonSchemas[D] } = {};

const schemaIn = <D extends JsonSchemaDialect>(dialect: D): PlanJsonSchemas[D] => {
  const made = memo[dialect] ?? deepFreeze(makers[dialect]());
  memo[dialect] = made;
  return made;
};

const makers: { readonly [D in JsonSchemaDialect]: () => PlanJsonSchemas[D] } = {
  "2020-12": () => JSON.parse(planSchemaText),
  "draft-07": () => {
    const schema = toDraft07(JSON.parse(planSchemaText));
    const head = { $schema: "http://json-schema.org/draft-07/schema#", $id: `${String(schema["$id"])}:draft-07` };
    return { ...schema, ...head } as unknown as PlanJsonSchemaDraft07; // the same fields by their names in this dialect
  },
};
