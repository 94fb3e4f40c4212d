import type { EasterHoliday, FixedHoliday, FloatingHoliday, Holiday, SingleHoliday } from "../../model/schedule/holiday.js";
import { word } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { allWrong, optional, type Spec } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { oneOf } from "../spec/union.js";
import { weekday } from "./choices.js";

/** A holiday. */
export const holiday = (): Spec<Holiday> => {
  const named = { name: text(), days: optional(whole(1, 366)) };
  const month = whole(1, 12);
  return oneOf<Holiday>(
    [
      object<SingleHoliday>({ ...named, on: date() }),
      object<FixedHoliday>({ ...named, month, day: whole(1, 31), observed: optional(word("next-weekday", "nearest-weekday")) }),
      object<FloatingHoliday>({ ...named, month, nth: word(1, 2, 3, 4, 5, -1), weekday: weekday() }),
      object<EasterHoliday>({ ...named, easter: whole(-150, 300) }),
    ],
    [...allWrong("type", ["Thanksgiving", 7, null]), [{ name: "Thanksgiving" }, "missing-field"]],
  );
};
