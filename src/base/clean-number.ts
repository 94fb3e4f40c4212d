/**
 * Returns a sum or quotient without the traces that binary fractions leave, so that 0.1 and 0.2 are 0.3 and nobody has a trillionth of an
 * hour too much: twelve significant digits, no -0, and nothing beyond the largest number there is.
 */
export const cleanNumber = (value: number): number =>
  (Number.isInteger(value)
    ? value
    : Number(Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE)).toPrecision(significantDigits))) + 0;

/** Three less than a double holds for certain: what adding a thousand numbers may cost. */
const significantDigits = 12;
