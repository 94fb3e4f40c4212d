import * as z from "zod/mini";
import { text } from "./text.js";

/** The schema of one word of a closed list. */
export const choice = <const T extends readonly [string | number, ...(string | number)[]]>(
  values: T,
): z.ZodMiniType<T[number], T[number]> =>
  // A literal's input type is its own value; the shorter name keeps declarations readable.
  z.literal(values) as unknown as z.ZodMiniType<T[number], T[number]>;

/** The schema of a word from an open list: any text will do, the type completes the known ones. */
export const openChoice = <T extends string>(): z.ZodMiniType<T, T> =>
  // Open lists accept every string, so the schema is that of text under the list's type.
  text as unknown as z.ZodMiniType<T, T>;
