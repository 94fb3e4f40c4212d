import { readOptions } from "../../../../src/calendar/calendar-options.js";
import { slotsOf } from "../../../../src/calendar/slots-of.js";
import type { Piece } from "../../../../src/calendar/staffing/piece.js";
import { staffSlots } from "../../../../src/calendar/staffing/staff-slots.js";
import { Staffing } from "../../../../src/calendar/staffing/staffing.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

/** Who makes a slot, and who could not: `-` where nobody does, `(ann full)` behind who does. */
const textOf = ({ given, passedOver = [] }: Piece): string =>
  [given?.author ?? "-", ...passedOver.map(({ person, key }) => `(${person} ${key.replace("calendar/passed-over.", "")})`)].join(" ");

/** Who makes each slot of a week from Monday 2027-03-08, or of other days, by its cadence and channel. It is everybody's turn who stands first among the authors. */
export const staffed = (fields: PlanFields, days = { from: "2027-03-08", to: "2027-03-14" }, turn = 0): readonly string[] => {
  const plan = planOf(fields);
  const read = readOptions(days);
  const staffing = new Staffing(plan, () => turn);
  const { slots } = slotsOf(plan, read);
  return [...staffSlots(slots, staffing, read.horizon)].map((slot) => {
    const piece = staffing.handOut(slot);
    const { cadence, channel } = slot.stream;
    const name = channel === undefined ? cadence.id : `${cadence.id}/${channel}`;
    return `${name}: ${slot.refusal?.rule ?? (piece === undefined ? "" : textOf(piece))}`;
  });
};

/** A cadence with a slot on each of these days of March 2027. */
export const on = (id: string, days: readonly number[], authors: readonly string[], more: object = {}) => ({
  id,
  authors,
  when: {
    kind: "dates" as const,
    on: days.map((day) => `2027-03-${String(day).padStart(2, "0")}`),
  },
  ...more,
});

/** Somebody with hours a week. */
export const somebody = (id: string, hoursPerWeek?: number, more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  ...(hoursPerWeek !== undefined && { hoursPerWeek }),
  ...more,
});
