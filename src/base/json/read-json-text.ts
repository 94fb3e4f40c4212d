import { countCleanFields } from "./count-clean-fields.js";
import { countKeys } from "./count-keys.js";
import type { Json } from "./json.js";
import { type FilledLimits, standardLimits } from "./json-limits.js";
import type { JsonReading } from "./json-reading.js";
import { parseJsonText } from "./parse-json-text.js";
import { readJson } from "./read-json.js";

/**
 * Returns what a JSON text says after it has passed the guards of `parseJsonText` and `readJson`, or their problems.
 * A text in which a glance finds nothing to report is read without the two: nobody else holds what it says, so it need not be copied.
 */
export const readJsonText = (text: string, limits: FilledLimits = standardLimits): JsonReading => {
  const clean = cleanValueOf(text, limits);
  if (clean !== undefined) return { value: clean, partial: clean, problems: [], rest: 0, zeros: [] };
  const { value, problems, rest } = parseJsonText(text, limits);
  return problems.length === 0 ? readJson(value, limits) : { value: undefined, partial: undefined, problems, rest, zeros: [] };
};

/** What the text says; undefined where there may be something to report. An object that has a key twice has fewer fields than the text has keys. */
const cleanValueOf = (text: string, limits: FilledLimits): Json | undefined => {
  if (text.length > limits.text) return undefined;
  try {
    const value = JSON.parse(text) as Json; // whatever JSON can say
    return countCleanFields(value, limits) === countKeys(text) ? value : undefined;
  } catch {
    return undefined;
  }
};
