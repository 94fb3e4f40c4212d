import { isRecord } from "../../base/is-record.js";
import { didYouMean } from "../../base/text/did-you-mean.js";

/** The names of the fields of something: all of them, as the compiler makes sure. */
export type FieldNames<T> = { readonly [Name in keyof T]-?: true };

/** Returns a sentence for each field that nobody asks for: what is misspelt would be compared with nothing, and the test would prove less than it says. */
export const unknownFields = (given: unknown, fields: Readonly<Record<string, true>>, where: string): readonly string[] => {
  if (!isRecord(given)) return [`${where} must be an object.`];
  return Object.keys(given).flatMap((name) => {
    if (Object.hasOwn(fields, name)) return [];
    const near = didYouMean(name, Object.keys(fields));
    return [`${where} has no field “${name}”.${near === undefined ? "" : ` Did you mean “${near}”?`}`];
  });
};
