import type * as z from "zod/mini";
import { deepFreeze } from "../../base/deep-freeze.js";
import { readerOf } from "./reader-of.js";
import type { ReportProblem } from "./report-problem.js";
import { runSchema } from "./run-schema.js";
import { translateIssue } from "./translate-issue.js";

/** Returns what a schema makes of JSON that has passed the input guard, frozen, or undefined after handing its problems to `report`. */
export const readWith = <T>(schema: z.ZodMiniType<T, unknown>, value: unknown, report: ReportProblem): T | undefined => {
  const quick = readerOf(schema)(value);
  if (quick !== undefined) return quick as T; // read by the schema's own definition
  const { value: read, issues } = runSchema(schema, value);
  for (const issue of issues) for (const make of translateIssue(issue, value)) report(make);
  return issues.length === 0 ? deepFreeze(read) : undefined;
};
