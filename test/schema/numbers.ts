import * as z from "zod/mini";
import { predicatesOf } from "./checks.js";
import type { Part } from "./scalars.js";

/** More whole numbers than this are not tried one by one. */
const few = 1_000;

/** What zod says of a schema that holds no other. */
export const leaf = (schema: z.core.$ZodType): Part => {
  const { $schema: _, "~standard": __, ...part } = z.toJSONSchema(schema, { io: "input" });
  return part as Part; // what zod writes for a number, word or boolean is plain JSON
};

/** A number: zod knows the bounds; whole numbers and numbers left out are tests of ours. */
export const numberPart = (schema: z.core.$ZodType): Part => {
  const predicates = predicatesOf(schema);
  const part = leaf(schema);
  if (predicates.length === 0) return part;
  const others = predicates.filter(({ code }) => code !== "number");
  if (others.length === predicates.length) throw new Error("a test of numbers that need not be whole");
  const refused = others.length === 0 ? [] : wholeIn(part).filter((value) => !others.every(({ holds }) => holds(value)));
  return { ...part, type: "integer", ...(refused.length > 0 && { not: { enum: refused } }) };
};

const wholeIn = ({ minimum, maximum }: Part): readonly number[] => {
  const [from, to] = [Number(minimum), Number(maximum)];
  if (!(to - from < few)) throw new Error(`a test of too many numbers: from ${from} to ${to}`);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};
