import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import { readAmount } from "./read-amount.js";

/** How the calendars of several plans are compared. */
export interface ConflictOptions {
  /** Within how many days, of 24 hours each, a text may not be posted again by another plan; absent: 14, so that readers who look in once a week do not meet it twice in a row. */
  readonly sameTextDays?: number | undefined;
  /** The language of its sentences; absent: English. */
  readonly language?: Language | undefined;
}

/** Reads how to compare. Throws `type` or `range` for a number of days that is none. */
export const readConflictOptions = (options: ConflictOptions | undefined): ConflictOptions & { readonly sameTextDays: number } => {
  const given = optionsOf(options);
  const sameTextDays = readAmount(given.sameTextDays ?? 14, ["options", "sameTextDays"], "days");
  return { sameTextDays, language: readLanguage(given) };
};
