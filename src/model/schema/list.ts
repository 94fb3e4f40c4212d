import * as z from "zod/mini";
import { keepFirst } from "./keep-first.js";

/** The schema of a list that absence leaves empty: written `X[]` in the model. */
export const list = <T, I>(item: z.ZodMiniType<T, I>): z.ZodMiniPrefault<z.ZodMiniReadonly<z.ZodMiniArray<z.ZodMiniType<T, I>>>> =>
  z.prefault(listed(item), () => []);

/** The schema of a list whose absence means something, or that must be there. */
export const listed = <T, I>(item: z.ZodMiniType<T, I>): z.ZodMiniReadonly<z.ZodMiniArray<z.ZodMiniType<T, I>>> =>
  z.readonly(z.array(item).check(keepFirst()));
