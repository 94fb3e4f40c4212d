import { largestDivisor } from "./largest-divisor.js";

/** About the most turns that a cycle is made of: weights whose sum is larger are rounded to shares in hundredths of a percent. */
export const mostTurns = 10_000;

/**
 * Returns weights as whole numbers in lowest terms: those with up to six decimals exactly, unless their sum in lowest terms is more than `mostTurns`;
 * these, and those with more decimals, rounded to about that sum, but none of them to nothing. What is no weight, as 0, is 0.
 */
export const wholeWeights = (weights: readonly number[]): readonly number[] => {
  const given = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const scaled = given.map((weight) => Math.round(weight * millionths));
  const isExact = scaled.every((number, at) => number / millionths === given[at]);
  const exact = isExact ? inLowestTerms(scaled) : undefined;
  return exact !== undefined && sumOf(exact) <= mostTurns ? exact : inLowestTerms(rounded(given));
};

/** The sum of numbers. */
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const millionths = 1_000_000;

const inLowestTerms = (numbers: readonly number[]): readonly number[] => {
  const divisor = numbers.reduce(largestDivisor, 0);
  return divisor === 0 ? numbers : numbers.map((number) => number / divisor);
};

/** Divided by the largest first, so that no sum is infinite. */
const rounded = (weights: readonly number[]): readonly number[] => {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const shares = weights.map((weight) => weight / largest);
  const sum = sumOf(shares);
  return weights.map((weight, at) => (weight === 0 ? 0 : Math.max(1, Math.round(((shares[at] ?? 0) * mostTurns) / sum))));
};
