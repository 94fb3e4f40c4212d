import type * as fastCheck from "fast-check";

/** What of fast-check the arbitraries are made with: hand in the module itself, `import fc from "fast-check"`. */
export type FastCheck = Pick<
  typeof fastCheck,
  | "array"
  | "boolean"
  | "constant"
  | "constantFrom"
  | "dictionary"
  | "double"
  | "integer"
  | "jsonValue"
  | "nat"
  | "oneof"
  | "record"
  | "string"
  | "subarray"
  | "tuple"
>;
