import * as z from "zod/mini";

/** What a check of two fields says of them, for whoever writes the same as JSON Schema: of `field`, that it refuses, needs or does without another. */
export type BesideParams =
  | { readonly code: "unknown-field"; readonly field: string; readonly beside: string }
  | { readonly code: "missing-field"; readonly field: string; readonly or: string }
  | { readonly code: "range"; readonly field: string; readonly needs: string; readonly where: string; readonly hint: string };

type FieldOf<T> = keyof T & string;

const check = <T extends object>(params: BesideParams, path: readonly string[], holds: (value: T) => boolean): z.core.$ZodCheck<T> =>
  z.refine<T>(holds, { path: [...path], params: { ...params } });

/** Says that of two fields which exclude each other only one may be written; reported at the second. */
export const notBoth = <T extends object>(beside: FieldOf<T>, field: FieldOf<T>): z.core.$ZodCheck<T> =>
  check<T>({ code: "unknown-field", field, beside }, [], (value) => value[beside] === undefined || value[field] === undefined);

/** Says that one of two fields must be written; the first is reported as missing. */
export const oneNeeded = <T extends object>(field: FieldOf<T>, or: FieldOf<T>): z.core.$ZodCheck<T> =>
  check<T>({ code: "missing-field", field, or }, [], (value) => value[field] !== undefined || value[or] !== undefined);

/** Says that beside `where`, a field means nothing without another one; reported at the field. */
export const needsOther = <T extends object>(
  field: FieldOf<T>,
  needs: FieldOf<T>,
  { where, hint }: { readonly where: FieldOf<T>; readonly hint: string },
): z.core.$ZodCheck<T> =>
  check<T>(
    { code: "range", field, needs, where, hint },
    [field],
    (value) => value[field] === undefined || value[where] === undefined || value[needs] !== undefined,
  );
