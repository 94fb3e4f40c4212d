import { JsonReader } from "./json-reader.js";
import type { JsonReading } from "./json-reading.js";
import { type FilledLimits, standardLimits } from "./standard-limits.js";

/**
 * Returns a clean plain copy of the input, or the problems that keep it from being JSON.
 * One pass without recursion: own enumerable fields only, each read once; the input is neither changed nor frozen, and nothing it throws gets out.
 */
export const readJson = (input: unknown, limits: FilledLimits = standardLimits): JsonReading => {
  const reader = new JsonReader(input, limits);
  for (;;) {
    try {
      reader.readAll();
      return reader.reading();
    } catch (thrown) {
      reader.refuseUnreadable(thrown);
    }
  }
};
