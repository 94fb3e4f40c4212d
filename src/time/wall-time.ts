import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { dayNumberOf } from "./day-number.js";
import { isLocalDateTime } from "./local-date-time.js";
import { millisecondsInMinute, minutesInDay } from "./units.js";

const expected = "a day and time as 2027-03-14T02:30";

/** Returns what a clock on the wall shows as milliseconds since it showed 1970-01-01T00:00, whatever the zone; throws `time` where the text is not a `LocalDateTime`. */
export const wallTimeOf = (local: string): number => {
  if (!isLocalDateTime(local)) throw errorOfProblem(createProblem("time", ["local"], { found: local, expected }));
  const minutes = dayNumberOf(local.slice(0, 10)) * minutesInDay + Number(local.slice(11, 13)) * 60 + Number(local.slice(14));
  return minutes * millisecondsInMinute;
};
