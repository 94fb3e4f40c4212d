import { echoedValue } from "./echo-limits.js";
import { excerpt } from "./excerpt.js";

/** Returns a raw value of a sentence in short: of a text, and of each text in a list, at most 200 characters. */
export const shortValue = <V>(value: V): V => {
  // A text in short is a text, and a list of such texts a list of texts.
  if (typeof value === "string") return excerpt(value, echoedValue) as V;
  return Array.isArray(value) ? (value.map((item: unknown) => (typeof item === "string" ? excerpt(item, echoedValue) : item)) as V) : value;
};
