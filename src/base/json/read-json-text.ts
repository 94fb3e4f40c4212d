import { countCleanFields } from "./count-clean-fields.js";
import { countKeys } from "./count-keys.js";
import { duplicateKeysIn } from "./duplicate-keys-in.js";
import type { Json } from "./json.js";
import type { JsonReading } from "./json-reading.js";
import { parseJsonText } from "./parse-json-text.js";
import { readJson } from "./read-json.js";
import { type FilledLimits, standardLimits } from "./standard-limits.js";

/**
 * Returns what a JSON text says where no key is written twice and `readJson` lets it pass, or the problems.
 * A text in which a glance finds nothing to report is read without the two: nobody else holds what it says, so it need not be copied.
 */
export const readJsonText = (text: string, limits: FilledLimits = standardLimits): JsonReading => {
  const { value, problem } = parseJsonText(text, limits);
  if (problem !== undefined) return refused([problem], 0);
  if (isClean(value, text, limits)) return { value, partial: value, problems: [], rest: 0, zeros: [] };
  const { problems, rest } = duplicateKeysIn(text, limits);
  return problems.length === 0 ? readJson(value, limits) : refused(problems, rest);
};

/** Whether there is surely nothing to report. An object that has a key twice has fewer fields than the text has keys. */
const isClean = (value: unknown, text: string, limits: FilledLimits): value is Json => countCleanFields(value, limits) === countKeys(text);

const refused = (problems: JsonReading["problems"], rest: number): JsonReading => ({
  value: undefined,
  partial: undefined,
  problems,
  rest,
  zeros: [],
});
