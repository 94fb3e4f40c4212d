import { Ajv2020 } from "ajv/dist/2020.js";
import { planJsonSchema } from "../../src/formats/json-schema/plan-json-schema.js";

/** Strict: whatever the validator finds odd in the schema, it throws. */
const validator = new Ajv2020({ strict: true }).addSchema(planJsonSchema());

/** Whether a value is what the JSON Schema says of a plan, or of one of its definitions. */
export const validatorOf = (definition?: string): ((value: unknown) => boolean) => {
  const { $id } = planJsonSchema();
  return validator.compile<unknown>({ $ref: definition === undefined ? $id : `${$id}#/$defs/${definition}` });
};
