import { createProblem } from "../problems/create-problem.js";
import { createProblemList, type ProblemList } from "../problems/problem-list.js";
import { findDuplicateKeys } from "./find-duplicate-keys.js";
import { lineAndColumn } from "./line-and-column.js";
import type { FilledLimits } from "./standard-limits.js";

/** Returns a `duplicate-key` for each key that a well-formed JSON text holds twice in an object, in the order of the text, as deep as the data may be. */
export const duplicateKeysIn = (text: string, { depth }: Pick<FilledLimits, "depth">): ProblemList => {
  const list = createProblemList();
  for (const { path, key, offset } of findDuplicateKeys(text, depth))
    list.addMade(() => createProblem("duplicate-key", path(), { key, ...lineAndColumn(text, offset) }));
  return list;
};
