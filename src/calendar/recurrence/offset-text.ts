import type { Offset } from "../../model/values/date-ref.js";

/**
 * An offset in the form of an ISO 8601 duration: `-P14D`, `P2M`, `-PT30M`, `P0D` for none. What ISO 8601 has no letter for is added to it: `P5BD` for
 * business days, and `-P1W~mon` for the weekday it snaps to. Where the signs differ each number has its own, as in ISO 8601-2: `P1M-3D`.
 */
export const offsetText = ({ months = 0, weeks = 0, days = 0, businessDays = 0, hours = 0, minutes = 0, snap }: Offset): string => {
  const numbers = [months, weeks, days, businessDays, hours, minutes];
  const isBefore = numbers.some((number) => number < 0) && numbers.every((number) => number <= 0);
  const part = (number: number, unit: string): string => (number === 0 ? "" : `${isBefore ? -number : number}${unit}`);
  const date = part(months, "M") + part(weeks, "W") + part(days, "D") + part(businessDays, "BD");
  const time = part(hours, "H") + part(minutes, "M");
  const length = date + (time === "" ? "" : `T${time}`);
  return `${isBefore ? "-" : ""}P${length === "" ? "0D" : length}${snap === undefined ? "" : `~${snap}`}`;
};
