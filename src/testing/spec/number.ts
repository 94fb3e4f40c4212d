import type { FastCheck } from "../fast-check.js";
import { allWrong, leaf, type Spec, type Wrong } from "./spec.js";

const notNumber = (): readonly Wrong[] => allWrong("type", ["7", null, true, [7], {}]);
/** Adding nothing makes 0 of -0, which is read as 0. */
const double = (fc: FastCheck, min: number, max: number) => fc.double({ min, max, noNaN: true }).map((one) => one + 0);

/** Any finite number. */
export const number = (): Spec<number> => leaf([0.5], (fc) => fc.oneof(fc.integer(), double(fc, -1e300, 1e300)), notNumber());

/** A number that is not negative. */
export const amount = (): Spec<number> =>
  leaf([0], (fc) => fc.oneof(fc.nat(1000), double(fc, 0, 1e9)), [...notNumber(), [-1, "range"], [-0.001, "range"]]);

/** A number from 0 to 1. */
export const share = (): Spec<number> => leaf([1], (fc) => double(fc, 0, 1), [...notNumber(), [1.001, "range"], [-0.001, "range"]]);

/** A share that is not nothing. */
export const positiveShare = (): Spec<number> =>
  leaf([1], (fc) => double(fc, 0.001, 1), [...notNumber(), [1.001, "range"], [0, "range"], [-0.001, "range"]]);

/** A whole number between two bounds. */
export const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Spec<number> =>
  leaf([min === -1 ? -1 : Math.max(min, 1)], (fc) => fc.integer({ min: Math.max(min, 1), max: Math.min(max, 28) }), [
    ...notNumber(),
    [min - 1, "range"],
    [max === Number.MAX_SAFE_INTEGER ? 1e21 : max + 1, "range"],
    [1.5, "number"],
    [5e-324 + Math.max(min, 1) + 0.25, "number"],
  ]);
