/** The largest whole number that divides both of two; of 0 and another, the other. */
export const largestDivisor = (a: number, b: number): number => {
  let [divisor, rest] = [a, b];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return divisor;
};
