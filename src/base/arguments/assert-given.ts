import { formatPath } from "../problems/format-path.js";
import { argumentError } from "./wrong-argument.js";

/** What is asked for, and of what. */
interface Asked {
  /** The path of the object. */
  readonly path: readonly string[];
  /** What must be added, in words. */
  readonly expected: string;
}

/** Throws `missing-field` where an object lacks a field it must have; the path is that of the object. */
export const assertGiven = (fields: object, field: string, { path, expected }: Asked): void => {
  if ((fields as Readonly<Record<string, unknown>>)[field] !== undefined) return; // any object may be asked for any key
  const message = `In \`${formatPath(path)}\`, the field “${field}” is missing. Add it: ${expected}.`;
  throw argumentError("missing-field", path, message, { field, expected });
};
