import { echoedValue, mostListed } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";
import { nameOfType } from "../text/name-of-type.js";

/** One of the values of an error, problem or note. */
export type PlainValue = string | number | boolean | readonly string[];

/** What an error, problem or note is made of: texts, numbers, flags and lists of texts, safe to keep and to write as JSON. */
export type PlainValues = Readonly<Record<string, PlainValue>>;

/**
 * Returns the values frozen, those that are undefined left out. A text keeps 200 characters, a list its first hundred items.
 * Anything else is named by its type, never by its own words; where that is what was found, `foundAs` is "type".
 */
export const plainValuesOf = (values: Readonly<Record<string, unknown>>): PlainValues => {
  const plain: Record<string, PlainValue> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name === "found") {
      plain[name] = scalarOf(value) ?? nameOfType(value);
      if (scalarOf(value) === undefined) plain["foundAs"] = "type";
    } else if (value !== undefined) plain[name] = scalarOf(value) ?? textsOf(value);
  }
  return Object.freeze(plain);
};

const scalarOf = (value: unknown): string | number | boolean | undefined => {
  if (typeof value === "string") return excerpt(value, echoedValue);
  return typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) ? value : undefined;
};

/** A list of texts, its foreign items named by their types; a proxy of a list may throw. */
const textsOf = (value: unknown): PlainValue => {
  try {
    if (Array.isArray(value)) return Object.freeze(value.slice(0, mostListed).map((item) => String(scalarOf(item) ?? nameOfType(item))));
  } catch {}
  return nameOfType(value);
};
