import type * as z from "zod/mini";
import { scalar } from "../schema/scalar.js";

/**
 * The id of a thing of kind `K`, unique in the whole plan: a letter or digit, then up to 127 letters, digits, dots, underscores or dashes.
 * Any string may be written where an id is asked for, but an id read from one kind does not compile where another kind is named.
 * Without a kind it may name a thing of any.
 */
export type Id<K extends string = string> = string & { readonly "~id"?: K | undefined };

const form = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => form.test(text);

/** The schema of an id of kind `K`, or of a reference to one. */
export const id = <K extends string>(): z.ZodMiniType<Id<K>, Id<K>> => scalar<Id<K>>("id", isId);
