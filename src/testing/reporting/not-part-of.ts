import { formatPath } from "../../base/problems/format-path.js";
import type { Path } from "../../model/values/path.js";
import { shown } from "./shown.js";

/**
 * Returns what keeps one value from being a part of another, in a few words, or undefined where it is one: of each object the fields that are named, of each list all items.
 * As deep as what is expected, which somebody wrote by hand.
 */
export const notPartOf = (expected: unknown, found: unknown, path: Path = []): string | undefined => {
  const isEqual = Object.is(expected, found);
  if (isEqual) return undefined;
  const differs = `${path.length === 0 ? "it" : formatPath(path)} is ${shown(found)}, not ${shown(expected)}`;
  if (typeof expected !== "object" || expected === null || typeof found !== "object" || found === null) return differs;
  if (Array.isArray(expected) !== Array.isArray(found)) return differs;
  const there = Array.isArray(found) && Array.isArray(expected) ? found.length - expected.length : 0;
  if (there !== 0) return differs;
  for (const [key, value] of Object.entries(expected)) {
    const step = Array.isArray(expected) ? Number(key) : key;
    const inside = notPartOf(value, (found as Readonly<Record<string, unknown>>)[key], [...path, step]); // any object may be asked for any key
    if (inside !== undefined) return inside;
  }
  return undefined;
};
