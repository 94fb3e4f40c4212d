import * as z from "zod/mini";
import type { ProblemCode } from "../../base/problems/problem.js";

/** What a problem says besides its code, of whatever text was found. */
export type About = Readonly<Record<string, string>> | ((text: string) => Readonly<Record<string, unknown>>);

/** The schema of a string that must satisfy `accepts`; otherwise the problem carries `code` and what else `about` says. */
export const scalar = <T extends string>(code: ProblemCode, accepts: (text: string) => boolean, about: About = {}): z.ZodMiniType<T, T> =>
  // A check narrows no type: the cast only gives the accepted string its name.
  z.string().check(z.refine(accepts, { params: { code, about } })) as unknown as z.ZodMiniType<T, T>;
