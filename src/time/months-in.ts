import { monthOf, monthStart } from "./months.js";

/** Returns how many months a run of days is, by the numbers of its first and last day: a whole month counts 1, and a part of one by its days. */
export const monthsIn = (from: number, to: number): number => {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (first === last) return (to - from + 1) / lengthOf(first);
  return (monthStart(first + 1) - from) / lengthOf(first) + (last - first - 1) + (to - monthStart(last) + 1) / lengthOf(last);
};

const lengthOf = (month: number): number => monthStart(month + 1) - monthStart(month);
