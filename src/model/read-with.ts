import type * as z from "zod/mini";
import type { ReportProblem } from "./report-problem.js";
import { runSchema } from "./run-schema.js";
import { translateIssue } from "./translate-issue.js";

/** Returns what a schema makes of JSON that has passed the input guard, or undefined after handing its problems to `report`. */
export const readWith = <T>(schema: z.ZodMiniType<T, unknown>, value: unknown, report: ReportProblem): T | undefined => {
  const { value: read, issues } = runSchema(schema, value);
  for (const issue of issues) for (const make of translateIssue(issue, value)) report(make);
  return issues.length === 0 ? read : undefined;
};
