import type * as z from "zod/mini";

/** What a schema makes of a value: fit for use only where there are no issues. */
export interface Run<T> {
  /** What came out. */
  readonly value: T;
  /** What was found wrong. */
  readonly issues: readonly z.core.$ZodRawIssue[];
}

/** Runs a schema and nothing more: `safeParse` would write all issues into one message, however many there are. */
export const runSchema = <T>(schema: z.core.$ZodType<T>, value: unknown): Run<T> =>
  schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload<T>; // no schema of ours waits for anything
