import { optionsOf } from "../../base/arguments/options-of.js";
import type { Note } from "../../base/problems/note.js";
import type { Problem } from "../../base/problems/problem.js";
import type { Plan } from "../plan.js";
import { notesOf } from "./notes-of.js";
import type { ParseOptions } from "./parse-plan.js";
import { readPlan } from "./read-plan.js";

/** What came of reading a plan that may be none. */
export type ParseResult =
  | {
      /** It is a plan. */
      readonly ok: true;
      /** The plan, deeply frozen. */
      readonly plan: Plan;
      /** What is worth knowing: what was migrated, put into another form, or belongs to plugins; at most a hundred. */
      readonly notes: readonly Note[];
    }
  | {
      /** It is not. */
      readonly ok: false;
      /** Why not: the first hundred problems. */
      readonly problems: readonly Problem[];
      /** How many problems there are beyond those listed. */
      readonly rest: number;
    };

/**
 * Reads a plan like `parsePlan`, but answers instead of throwing: `{ ok: true, plan, notes }` or `{ ok: false, problems, rest }`.
 * Throws only `config`, for limits that are not positive integers.
 *
 * @example
 * ```ts
 * import { safeParsePlan } from "social-plan";
 *
 * const result = safeParsePlan({ format: "social-plan/1", id: "acme-2027", chanels: [] });
 * if (!result.ok) result.problems[0]?.values["suggestion"]; // => "channels"
 * ```
 */
export const safeParsePlan = (input: unknown, options: ParseOptions = {}): ParseResult => {
  const reading = readPlan(input, optionsOf(options).limits);
  const { plan, problems, rest } = reading;
  return plan === undefined ? { ok: false, problems, rest } : { ok: true, plan, notes: notesOf(reading) };
};
