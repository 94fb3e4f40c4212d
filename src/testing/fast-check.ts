import type * as fastCheck from "fast-check";

const needed = [
  "array",
  "boolean",
  "constant",
  "constantFrom",
  "dictionary",
  "double",
  "integer",
  "jsonValue",
  "nat",
  "oneof",
  "record",
  "string",
  "subarray",
  "tuple",
] as const;

/** What of fast-check the arbitraries are made with: hand in the module itself, `import fc from "fast-check"`. */
export type FastCheck = Pick<typeof fastCheck, (typeof needed)[number]>;

/** Whether a value has every function the arbitraries are made with; never throws. */
export const isFastCheck = (value: unknown): boolean => {
  try {
    return needed.every((name) => typeof Object(value)[name] === "function");
  } catch {
    return false;
  }
};
