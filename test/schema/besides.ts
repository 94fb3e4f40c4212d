import type * as z from "zod/mini";
import type { BesideParams } from "../../src/model/schema/beside.js";
import { flag } from "../../src/model/schema/flag.js";
import { predicatesOf } from "./checks.js";
import type { Part } from "./scalars.js";

/** What a check says of two fields of an object, where it does. */
export const besideOf = (params: unknown): BesideParams | undefined => {
  const { beside, or, needs } = (params ?? {}) as { readonly [key: string]: unknown }; // params are records of ours
  return beside === undefined && or === undefined && needs === undefined ? undefined : (params as BesideParams);
};

/** What the checks of an object schema say of its fields together; nothing where they say nothing. */
export const besidesOf = (schema: z.core.$ZodType, shape: z.core.$ZodShape): Part => {
  const all = predicatesOf(schema).flatMap(({ params }) => besideOf(params) ?? []);
  return all.length === 0 ? {} : { allOf: all.map((params) => partOf(params, shape)) };
};

/** A flag that says `false` is dropped, and so not there. */
const there = (field: string, shape: z.core.$ZodShape): Part => ({
  required: [field],
  properties: { [field]: shape[field] === flag ? { const: true } : true },
});

const partOf = (params: BesideParams, shape: z.core.$ZodShape): Part => {
  if ("beside" in params) return { not: { allOf: [there(params.beside, shape), there(params.field, shape)] } };
  if ("or" in params) return { anyOf: [there(params.field, shape), there(params.or, shape)] };
  return { not: { allOf: [there(params.field, shape), there(params.where, shape), { not: there(params.needs, shape) }] } };
};
