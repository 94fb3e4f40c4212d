import type { Paragraph } from "mdast";
import type { Calendar, CalendarEntry } from "../../../model/schedule/calendar.js";
import { describeDateRange } from "../../../words/values/dates.js";
import { paragraph } from "../../blocks/paragraph.js";
import { say } from "../../say.js";
import { countSlots } from "./calendar-row.js";
import type { CalendarPaper } from "./entry-table.js";

/** How many entries there are, how many of them are skipped, and in which zone times stand; both zones where the calendar was made for another than the plan's. */
export const calendarHead = (calendar: Calendar, kept: readonly CalendarEntry[], paper: CalendarPaper): Paragraph[] => {
  const { wording } = paper;
  const skipped = calendar.entries.length - kept.length;
  return [
    ...paragraph(countOf(calendar, kept, paper)),
    ...paragraph(skipped === 0 ? undefined : say(wording, "calendar.skipped", { count: skipped, kept: kept.length })),
    ...paragraph(zonesOf(calendar, paper)),
  ];
};

const countOf = ({ from, to }: Calendar, kept: readonly CalendarEntry[], { wording }: CalendarPaper): string => {
  const span = describeDateRange({ from, to }, wording);
  if (kept.length === 0) return say(wording, "calendar.empty", { span });
  const [count, slots] = [kept.length, countSlots(kept)];
  return count === slots ? say(wording, "calendar.count.alone", { count, span }) : say(wording, "calendar.count", { count, slots, span });
};

const zonesOf = ({ timeZone, entries, refused }: Calendar, { plan, home, wording }: CalendarPaper): string | undefined => {
  if (home === undefined || entries.length + refused.length === 0) return undefined;
  const { timeZone: ofPlan } = plan;
  if (timeZone === undefined || ofPlan === undefined || timeZone === ofPlan) return say(wording, "calendar.zone", { zone: home });
  return say(wording, "calendar.zones", { made: timeZone, zone: ofPlan });
};
