import { allDays } from "../horizon.js";

/** Whether people work on a day. */
export type IsBusinessDay = (day: number) => boolean;

/** The nth business day after a day, or before it where `count` is negative; the day itself for 0. Infinite where it is not in the years 1900 to 2200. */
export const addBusinessDays = (day: number, count: number, isBusinessDay: IsBusinessDay): number => {
  if (count === 0) return day;
  if (day < allDays.from) return Number.NEGATIVE_INFINITY;
  if (day > allDays.to) return Number.POSITIVE_INFINITY;
  const step = Math.sign(count);
  let left = Math.abs(count);
  for (let at = day + step; at !== day + step * (stepsWalked + 1) && at >= allDays.from && at <= allDays.to; at += step) {
    if (isBusinessDay(at)) left -= 1;
    if (left === 0) return at;
  }
  return fromList(day, count, allBusinessDays(isBusinessDay)) ?? step * Number.POSITIVE_INFINITY;
};

/** Steps that are walked day by day before a list of all business days is made. */
const stepsWalked = 100;

/** The same by halving a list of all business days. */
const fromList = (day: number, count: number, list: Int32Array): number | undefined => {
  let before = 0;
  let end = list.length;
  const notAfter = count > 0 ? day : day - 1;
  while (before < end) {
    const middle = (before + end) >>> 1;
    if ((list[middle] ?? 0) <= notAfter) before = middle + 1;
    else end = middle;
  }
  return list[count > 0 ? before + count - 1 : before + count];
};

const allBusinessDays = (isBusinessDay: IsBusinessDay): Int32Array => {
  const known = lists.get(isBusinessDay);
  if (known !== undefined) return known;
  const found: number[] = [];
  for (let day = allDays.from; day <= allDays.to; day += 1) if (isBusinessDay(day)) found.push(day);
  const list = Int32Array.from(found);
  lists.set(isBusinessDay, list);
  return list;
};

/** A memo of a pure function: all business days that a calendar can name, in order. */
const lists = /* @__PURE__ */ new WeakMap<IsBusinessDay, Int32Array>();
