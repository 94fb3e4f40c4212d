import type { MeasuredValue, Measurement } from "../../../model/measurement/measurement.js";
import { describeDateRange } from "../../../words/values/dates.js";
import { describeDay } from "../../../words/values/days.js";
import { joinByComma } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { say } from "../../say.js";

/** Returns what was read in words: what is not available is not zero. */
export const valueRead = (value: MeasuredValue, wording: Wording): string =>
  value === null ? say(wording, "reading.none") : String(value);

/** Returns when it was read: "31 December 2026", "over 1 December 2026 to 31 December 2026". */
export const whenRead = ({ on, period }: Measurement, wording: Wording): string | undefined => {
  const over = period && say(wording, "reading.period", { days: describeDateRange(period, wording) });
  const told = [on && describeDay(on, wording), over].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : joinByComma(told, wording);
};
