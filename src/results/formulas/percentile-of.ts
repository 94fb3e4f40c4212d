/**
 * Returns the value within which a part of the values lie, such as `[9, 10]` for nine in ten; there must be a value. Where the part falls between two values,
 * it is the middle of them: definition 2 of Hyndman and Fan, “Sample Quantiles in Statistical Packages”, The American Statistician 50 (1996),
 * https://doi.org/10.2307/2684934. So the median of an even number is what everybody means by it, and at least nine in ten lie within the 90th percentile,
 * which is not so where a percentile is interpolated.
 */
export const percentileOf = (values: readonly number[], [of, all]: readonly [number, number]): number => {
  const sorted = Float64Array.from(values).sort();
  const below = Math.ceil((values.length * of) / all);
  const lower = sorted[below - 1] ?? 0;
  const isBetween = (values.length * of) % all === 0;
  return isBetween ? middleOf(lower, sorted[below] ?? lower) : lower;
};

/** Halved before they are added, where the sum would be too large for a number. */
const middleOf = (one: number, other: number): number => (Number.isFinite(one + other) ? (one + other) / 2 : one / 2 + other / 2);
