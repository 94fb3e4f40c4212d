import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type JsonSchemaDialect, planJsonSchema } from "../../src/formats/json-schema/plan-json-schema.js";

/** Strict: whatever a validator finds odd in the schema, it throws. */
const validators = {
  "2020-12": new Ajv2020({ strict: true }).addSchema(planJsonSchema()),
  "draft-07": new Ajv({ strict: true }).addSchema(planJsonSchema({ dialect: "draft-07" })),
};

/** Whether a value is what the JSON Schema says of a plan, or of one of its definitions. */
export const validatorOf = (definition?: string, dialect: JsonSchemaDialect = "2020-12"): ((value: unknown) => boolean) => {
  const { $id } = planJsonSchema({ dialect });
  const within = dialect === "2020-12" ? "$defs" : "definitions";
  return validators[dialect].compile<unknown>({ $ref: definition === undefined ? $id : `${$id}#/${within}/${definition}` });
};
