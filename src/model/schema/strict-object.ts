import * as z from "zod/mini";
import { $constructor } from "zod/v4/core";
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
const StrictObject: z.core.$constructor<z.ZodMiniObject> = /* @__PURE__ */ $constructor("StrictObject", (inst, def) => {
  base.init(inst, def);
  const { parse } = inst._zod;
  inst._zod.parse = (payload, context) => {
    const input = payload.value;
    const parsed = parse(payload, context);
    if (!isRecord(input)) return parsed;
    const keys: string[] = [];
    let rest = 0;
    for (const name of fieldNamesOf(input))
      if (!Object.hasOwn(def.shape, name)) {
        if (keys.length < mostListed) keys.push(name);
        else rest += 1;
      }
    if (keys.length > 0) payload.issues.push({ code: "unrecognized_keys", keys, input, inst, continue: true });
    if (rest > 0) payload.issues.push(leftOut(rest, input));
    return parsed;
  };
});
