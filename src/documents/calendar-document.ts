import type { Root, RootContent } from "mdast";
import { sayReason } from "../calendar/reasons/say-reason.js";
import type { Plan } from "../model/plan.js";
import { assertCalendar } from "../model/read/assert-calendar.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import { describeDateRange } from "../words/values/dates.js";
import { describeDay } from "../words/values/days.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { bulletList } from "./blocks/line.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { table } from "./blocks/table.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { countSlots, weekSections } from "./sections/calendar/week-sections.js";

/**
 * Returns a plan's calendar for people, as an mdast tree (C8): a table a week, the copies of a slot on several channels in one row;
 * then what was asked for and refused, with the reason, and what is worth knowing, all in the language of the document.
 */
export const calendarDocument = (plan: Plan, calendar: Calendar, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  assertCalendar(calendar);
  const wording = wordingOf(plan, languageOf(options));
  return {
    type: "root",
    children: [
      title(say(wording, "calendar.title", { name: wording.nameOf("plan") })),
      ...paragraph(countOf(calendar, wording)),
      ...weekSections(plan, calendar.entries, wording),
      ...section(2, say(wording, "heading.refused"), refused(calendar, wording)),
      ...section(
        2,
        say(wording, "heading.worthKnowing"),
        bulletList(calendar.findings.map((finding) => ({ said: sayReason(finding, wording, finding.message) }))),
      ),
    ],
  };
};

const countOf = ({ entries, from, to }: Calendar, wording: Wording): string => {
  const span = describeDateRange({ from, to }, wording);
  if (entries.length === 0) return say(wording, "calendar.empty", { span });
  return say(wording, "calendar.count", { count: entries.length, slots: countSlots(entries), span });
};

const refused = ({ refused: slots }: Calendar, wording: Wording): RootContent[] =>
  table(slots, [
    { heading: say(wording, "label.day"), cell: ({ original }) => describeDay(original, wording) },
    { heading: say(wording, "label.what"), cell: ({ cadence }) => wording.nameOf(cadence) },
    { heading: say(wording, "label.where"), cell: ({ channel }) => channel && wording.nameOf(channel) },
    { heading: say(wording, "label.why"), cell: (slot) => sayReason(slot, wording, slot.because) },
  ]);
