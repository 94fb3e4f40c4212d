import type { Problem } from "../../../src/base/problems/problem.js";

/** What a person cannot mistake for a word of ours. */
const mask = "☃";

/** The values that are the same in every language: ids, names of fields and keys, codes of choices, formats, what follows a day, and what a thrown error said. */
const sameEverywhere: ReadonlySet<string> = new Set([
  "id",
  "ids",
  "field",
  "key",
  "suggestion",
  "or",
  "beside",
  "rest",
  "choices",
  "known",
]);

const isRaw = ({ code, values }: Problem, name: string): boolean => {
  if (sameEverywhere.has(name)) return true;
  if (name === "found") return values["foundAs"] === "text" || (values["foundAs"] === undefined && code !== "type" && code !== "shape");
  if (name === "first") return String(values[name]).includes("["); // the path of a thing in a list
  if (name === "expected") return code === "money";
  return name === "reason" && code === "unreadable";
};

/** The same problem with nothing in Latin letters but what the library says: paths, ids, names of fields and codes are gone. */
export const masked = (problem: Problem): Problem => ({
  ...problem,
  path: problem.path.map((step) => (typeof step === "number" ? step : mask)),
  values: Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => {
      if (!isRaw(problem, name)) return [name, value];
      return [name, Array.isArray(value) ? value.map(() => mask) : mask];
    }),
  ),
});
