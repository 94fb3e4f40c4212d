import type { Variant } from "social-plan";

/** The texts that a reader of a post sees, in order. */
export const textsOf = ({ text, parts, firstComment }: Variant): readonly string[] => [
  text,
  ...parts,
  ...(firstComment === undefined ? [] : [firstComment]),
];
