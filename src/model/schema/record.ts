import * as z from "zod/mini";
import { keepFirst } from "./keep-first.js";
import { isWellFormed } from "./text.js";

/** The problem of a name that holds half of a surrogate pair: the only one a name can have. */
export const tornName = { code: "text", reason: "its name holds half of a surrogate pair" } as const;

/** The schema of an object whose fields have names of the writer's own choosing. */
export const record = <T, I>(value: z.ZodMiniType<T, I>): z.ZodMiniRecord<z.ZodMiniString, z.ZodMiniType<T, I>> =>
  z.record(z.string().check(z.refine(isWellFormed)), value).check(keepFirst());
