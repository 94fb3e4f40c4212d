import * as z from "zod/mini";
import { mostListed } from "../../base/text/echo-limits.js";

/**
 * Makes a check that hands on the first hundred issues found in a list or record, and one more that counts the others:
 * the schema library hands issues on as the arguments of a call, of which an engine takes only so many.
 */
export const keepFirst = <T>(): z.core.$ZodCheck<T> =>
  z.check<T>(
    ({ issues, value }) => {
      if (issues.length <= mostListed) return;
      const rest = issues.splice(mostListed).reduce((sum, issue) => sum + countOf(issue), 0);
      issues.push(leftOut(rest, value));
    },
    { when: () => true },
  );

/** How many problems an issue is reported as. */
const countOf = (issue: z.core.$ZodRawIssue): number => (issue.code === "unrecognized_keys" ? issue.keys.length : (leftOutOf(issue) ?? 1));

/** Makes the issue that stands for so many others, which are counted only. */
export const leftOut = (count: number, input: unknown): z.core.$ZodRawIssue => ({
  code: "custom",
  input,
  params: { leftOut: count },
  continue: true,
});

/** How many issues were left out here; undefined of any other issue. */
export const leftOutOf = (issue: z.core.$ZodRawIssue): number | undefined => {
  const count: unknown = issue.code === "custom" ? issue.params?.["leftOut"] : undefined;
  return typeof count === "number" ? count : undefined;
};
