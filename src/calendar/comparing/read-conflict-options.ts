import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import type { ConflictOptions } from "./conflict.js";
import { readAmount } from "./read-amount.js";

/** Reads how to compare. Throws `type` or `range` for a number of days that is none. */
export const readConflictOptions = (options: ConflictOptions | undefined): ConflictOptions & { readonly sameTextDays: number } => {
  const given = optionsOf(options);
  const sameTextDays = readAmount(given.sameTextDays === undefined ? 14 : given.sameTextDays, ["options", "sameTextDays"], "days");
  return { sameTextDays, language: readLanguage(given) };
};
