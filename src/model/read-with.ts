import type * as z from "zod/mini";
import type { Problem } from "../base/problem.js";
import { translateIssue } from "./translate-issue.js";

/**
 * Returns what a schema makes of JSON that has passed the input guard, or undefined after handing its problems to `report`.
 * The schema is run directly: `safeParse` would first write all issues into one message, however many there are.
 */
export const readWith = <T>(schema: z.ZodMiniType<T, unknown>, value: unknown, report: (problem: Problem) => void): T | undefined => {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) return undefined; // no schema of ours waits for anything
  for (const issue of result.issues) for (const problem of translateIssue(issue, value)) report(problem);
  return result.issues.length === 0 ? (result.value as T) : undefined; // without issues, the value is the schema's output
};
