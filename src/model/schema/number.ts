import * as z from "zod/mini";

type NumberSchema = z.ZodMiniType<number, number>;

/** The schema of any finite number. */
export const number: NumberSchema = /* @__PURE__ */ z.number();

/** The schema of an amount that cannot be negative: hours, days, prices. */
export const amount: NumberSchema = /* @__PURE__ */ (() => z.number().check(z.gte(0)))();

/** The schema of a share of a whole, from 0 to 1. */
export const share: NumberSchema = /* @__PURE__ */ (() => z.number().check(z.gte(0), z.lte(1)))();

/** The schema of a share that is not nothing: more than 0 and up to 1. */
export const positiveShare: NumberSchema = /* @__PURE__ */ (() => z.number().check(z.gt(0), z.lte(1)))();

/** Says that a number is whole; one out of bounds is reported only as that. */
const whole = /* @__PURE__ */ z.refine<number>((value) => Number.isInteger(value), {
  params: { code: "number", expected: "a whole number" },
  when: ({ issues }) => issues.length === 0,
});

/** The schema of a whole number between two bounds, both included. */
export const wholeNumber = (atLeast: number, atMost: number = Number.MAX_SAFE_INTEGER): NumberSchema =>
  z.number().check(z.gte(atLeast), z.lte(atMost), whole);
