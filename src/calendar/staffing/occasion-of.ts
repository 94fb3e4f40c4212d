import type { LocalDate } from "../../model/values/dates.js";
import { dateOfDay } from "../../time/days.js";
import { minutesInDay } from "../../time/units.js";
import type { Slot } from "../slot.js";

/** The day of a slot, and its moment where it has a time: by these is asked who is there. */
export const occasionOf = ({ wall, moment, stream }: Slot): { readonly day: LocalDate; readonly moment: number | undefined } => ({
  day: dateOfDay(Math.floor(wall / minutesInDay)),
  moment: stream.rule.hasTimes ? moment : undefined,
});
