import type { Root, RootContent } from "mdast";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import { bulletList } from "./blocks/line.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { table } from "./blocks/table.js";
import { describeDate } from "./describe/describe-date.js";
import { describeDateRange } from "./describe/describe-date-range.js";
import type { DocumentOptions } from "./document-options.js";
import { say } from "./say.js";
import { countSlots, weekSections } from "./sections/calendar/week-sections.js";
import { type Telling, tellingOf } from "./telling.js";

/**
 * Returns a plan's calendar for people, as an mdast tree (C8): a table a week, the copies of a slot on several channels in one row;
 * then what was asked for and refused, with the reason, and what is worth knowing.
 */
export const calendarDocument = (plan: Plan, calendar: Calendar, options: DocumentOptions = {}): Root => {
  const telling = tellingOf(plan, options);
  const { words } = telling;
  return {
    type: "root",
    children: [
      title(say(words, "calendar.title", { name: telling.nameOf("plan") })),
      ...paragraph(countOf(calendar, telling)),
      ...weekSections(plan, calendar.entries, telling),
      ...section(2, words["heading.refused"], refused(calendar, telling)),
      ...section(2, words["heading.worthKnowing"], bulletList(calendar.findings.map(({ message }) => ({ said: message })))),
    ],
  };
};

const countOf = ({ entries, from, to }: Calendar, { words }: Telling): string => {
  const span = describeDateRange({ from, to }, words);
  const [count, slots] = [entries.length, countSlots(entries)];
  if (count === 0) return say(words, "calendar.empty", { span });
  const inSlots = say(words, slots === 1 ? "calendar.slots.one" : "calendar.slots.other", { count: slots });
  return say(words, count === 1 ? "calendar.count.one" : "calendar.count.other", { count, slots: inSlots, span });
};

const refused = ({ refused: slots }: Calendar, { words, nameOf }: Telling): RootContent[] =>
  table(slots, [
    { heading: words["label.day"], cell: ({ original }) => describeDate(original, words) },
    { heading: words["label.what"], cell: ({ cadence }) => nameOf(cadence) },
    { heading: words["label.where"], cell: ({ channel }) => channel && nameOf(channel) },
    { heading: words["label.why"], cell: ({ because }) => because },
  ]);
