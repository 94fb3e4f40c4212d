import * as z from "zod/mini";
import { isRecord } from "../../base/is-record.js";
import { fieldNamesOf } from "../../base/json/field-names.js";
import { mostListed } from "../../base/text/echo-limits.js";
import { leftOut } from "./keep-first.js";

/**
 * The schema of an object with these fields and no others, as zod's `strictObject`, which would list all names of the fields once more: of a million unknown ones
 * that takes nearly as long as to parse them.
 */
export const strictObject = <const S extends z.core.$ZodShape>(shape: S): z.ZodMiniObject<S> =>
  new StrictObject({ type: "object", shape }) as z.ZodMiniObject<S>; // made of this shape

const base: z.core.$constructor<z.ZodMiniObject> = z.ZodMiniObject;

/** A sort of schema of its own, so that it stays what it is where checks are added to it. */
const StrictObject: z.core.$constructor<z.ZodMiniObject> = /* @__PURE__ */ z.core.$constructor("StrictObject", (inst, def) => {
  base.init(inst, def);
  const { parse } = inst._zod;
  inst._zod.parse = (payload, context) => {
    const input = payload.value;
    const parsed = parse(payload, context);
    if (!isRecord(input)) return parsed;
    const { keys, rest } = unknownFieldsOf(input, def.shape);
    if (keys.length > 0) payload.issues.push({ code: "unrecognized_keys", keys, input, inst, continue: true });
    if (rest > 0) payload.issues.push(leftOut(rest, input));
    return parsed;
  };
});

/** The first hundred fields that the shape does not know, and how many more there are. */
const unknownFieldsOf = (input: object, shape: object): { readonly keys: string[]; readonly rest: number } => {
  const names = fieldNamesOf(input);
  const keys: string[] = [];
  for (const name of names) {
    if (!Object.hasOwn(shape, name)) keys.push(name);
    if (keys.length === mostListed) return { keys, rest: names.length - mostListed - countShared(input, shape) };
  }
  return { keys, rest: 0 };
};

const countShared = (input: object, shape: object): number => Object.keys(shape).filter((name) => Object.hasOwn(input, name)).length;
