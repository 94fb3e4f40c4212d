import type * as z from "zod/mini";

/** A test that a schema puts its values to, beyond what zod itself knows. */
export interface Predicate {
  /** The code of the problem it is told as. */
  readonly code: unknown;
  /** The field it is told at. */
  readonly field: PropertyKey | undefined;
  /** What the check says of itself. */
  readonly params: unknown;
  readonly holds: (value: unknown) => boolean;
}

const checksOf = (schema: z.core.$ZodType) => (schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def);

/** The tests of a schema. */
export const predicatesOf = (schema: z.core.$ZodType): readonly Predicate[] =>
  checksOf(schema).flatMap((def) => {
    if (!("fn" in def)) return []; // zod's own, or one that only hands issues on (`keepFirst`)
    const { fn, params, path } = def as z.core.$ZodCustomDef; // the only checks with an `fn` are refinements
    return [{ params, code: params?.["code"], field: path?.at(-1), holds: (value) => Boolean(fn(value)) }];
  });

/** The names of zod's own checks on a schema: `min_length` and the like. */
export const namesOfChecks = (schema: z.core.$ZodType): readonly string[] =>
  checksOf(schema)
    .map(({ check }) => check)
    .filter((check) => check !== "custom");
