import * as z from "zod/mini";
import { flag } from "./flag.js";
import { strictObject } from "./strict-object.js";

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * Makes the schema of an object whose interface `T` and input `I` are written by hand. It does not compile unless schema and interface have the
 * same fields, of the same types, absent under the same conditions, both as read and as written. Unknown fields are refused at run time.
 */
export const objectOf =
  <T extends object, I extends object>() =>
  <const S extends Shape>(shape: () => S & Checked<T, I, NoInfer<S>>): z.ZodMiniType<T, I> => {
    const fields = shape();
    const flags = Object.keys(fields).filter((name) => fields[name] === flag);
    const object = strictObject(fields);
    const schema =
      flags.length === 0
        ? object
        : z.pipe(
            object,
            z.transform((value) => without(value, flags)),
          );
    // `Checked` has compared every field's types both ways, which the compiler cannot carry over to the object.
    return schema as unknown as z.ZodMiniType<T, I>;
  };

/** Takes away the flags that say `false`: a flag is true or absent. */
const without = (value: Readonly<Record<string, unknown>>, flags: readonly string[]): Record<string, unknown> => {
  const kept: Record<string, unknown> = { ...value };
  for (const name of flags) if (kept[name] === false) delete kept[name];
  return kept;
};

/** Asks of every field what the interface says, and of every other key why it is there. */
type Checked<T, I, S> = { readonly [F in keyof T]-?: F extends keyof S ? CheckedField<T, I, F, S[F]> : z.core.$ZodType } & {
  readonly [F in Exclude<keyof S, keyof T>]: `ERROR: ${F & string} is not a field of the interface`;
};

type CheckedField<T, I, F extends keyof T, Field> = Field extends z.core.$ZodType
  ? Same<z.core.output<Field>, Exclude<T[F], undefined>> extends false
    ? `ERROR: ${F & string} comes out of the schema as another type than the interface says`
    : Same<IsOptional<T, F>, Field["_zod"]["optout"] extends "optional" ? true : false> extends false
      ? `ERROR: interface and schema differ on whether ${F & string} may be absent`
      : F extends keyof I
        ? Same<Exclude<z.core.input<Field>, undefined>, Exclude<I[F], undefined>> extends false
          ? `ERROR: ${F & string} goes into the schema as another type than the input says`
          : Same<IsOptional<I, F>, Field["_zod"]["optin"] extends "optional" | "defaulted" ? true : false> extends false
            ? `ERROR: input and schema differ on whether ${F & string} may be left out`
            : Field
        : `ERROR: the input lacks ${F & string}`
  : z.core.$ZodType;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type IsOptional<T, F extends keyof T> = object extends Pick<T, F> ? true : false;
