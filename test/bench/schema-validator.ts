import { Ajv2020 } from "ajv/dist/2020.js";
import { planJsonSchema } from "../../src/formats.js";

/** Returns ajv's validator of the JSON Schema of a plan, compiled to code. */
export const schemaValidator = (): ((value: unknown) => boolean) => {
  const validate = new Ajv2020({ strict: true }).compile(planJsonSchema());
  return (value) => validate(value);
};
