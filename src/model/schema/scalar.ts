import * as z from "zod/mini";
import type { ProblemCode } from "../../base/problems/problem.js";

/** The schema of a string that must satisfy `accepts`; otherwise the problem carries `code` and what else `values` say. */
export const scalar = <T extends string>(
  code: ProblemCode,
  accepts: (text: string) => boolean,
  values: Readonly<Record<string, string>> = {},
): z.ZodMiniType<T, T> =>
  // A check narrows no type: the cast only gives the accepted string its name.
  z.string().check(z.refine(accepts, { params: { code, ...values } })) as unknown as z.ZodMiniType<T, T>;
