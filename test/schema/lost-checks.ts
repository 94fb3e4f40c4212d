import type * as z from "zod/mini";
import { besideOf } from "./besides.js";
import { namesOfChecks, predicatesOf } from "./checks.js";
import { isUnsayable } from "./unsayable.js";

/** Throws for a check that would be lost, unless it is known that no JSON Schema can say it: the schema would accept what the model refuses. */
export const refuseLostChecks = (schema: z.core.$ZodType, where: string): void => {
  const lost = predicatesOf(schema).filter(
    ({ code, field, params }) => besideOf(params) === undefined && !isUnsayable(code, field, undefined),
  );
  const names = [...namesOfChecks(schema), ...lost.map(({ code }) => `a test told as ${String(code)}`)];
  if (names.length > 0) throw new Error(`${where}: the generator does not know how to say ${names.join(", ")}`);
};
