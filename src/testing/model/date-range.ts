import type { DateRange } from "../../model/values/date-range.js";
import { date } from "../spec/date.js";
import { object } from "../spec/object.js";
import type { Spec, Wrong } from "../spec/spec.js";

/** An end that lies before its beginning. */
export const wrongOrder: Wrong = [{ from: "2027-03-02", to: "2027-03-01" }, "range", ["to"]];

/** From a day to a day. */
export const dateRange = (): Spec<DateRange> => ({
  ...object<DateRange>({ from: date(), to: date() }, [wrongOrder]),
  arbitrary: (fc, most) => {
    const day = date().arbitrary(fc, most);
    return day.chain((one) => day.map((other) => [one, other].sort())).map(([from, to]) => ({ from, to }));
  },
});

/** The same spec, whose days come in order. */
export const inOrder = <T>(spec: Spec<T>): Spec<T> => {
  const order = (value: { readonly from?: string; readonly to?: string }) => {
    const { from, to } = value;
    return from !== undefined && to !== undefined && to < from ? { ...value, from: to, to: from } : value;
  };
  // What such a spec makes is an object with `from` and `to`.
  return { ...spec, arbitrary: (fc, most) => spec.arbitrary(fc, most).map((value) => order(value as object)) };
};
