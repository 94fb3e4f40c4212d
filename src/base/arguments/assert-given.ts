import { formatPath } from "../problems/format-path.js";
import { PlanError } from "../problems/plan-error.js";

/** Throws `missing-field` where an object lacks a field it must have; the path is that of the object. */
export const assertGiven = (
  fields: object,
  field: string,
  { path, expected }: { readonly path: readonly string[]; readonly expected: string },
): void => {
  if ((fields as Readonly<Record<string, unknown>>)[field] !== undefined) return; // any object may be asked for any key
  throw new PlanError(
    "missing-field",
    `In \`${formatPath(path)}\`, the field “${field}” is missing. Add it: ${expected}.`,
    { field, expected },
    path,
  );
};
