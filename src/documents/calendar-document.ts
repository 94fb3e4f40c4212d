import type { Root } from "mdast";
import { sayReason } from "../calendar/reasons/say-reason.js";
import type { Plan } from "../model/plan.js";
import { assertCalendar } from "../model/read/assert-calendar.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import { wordingOf } from "../words/wording-of.js";
import { bulletList } from "./blocks/line.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { calendarHead } from "./sections/calendar/calendar-head.js";
import { type CalendarPaper, entryTable } from "./sections/calendar/entry-table.js";
import { purposes } from "./sections/calendar/purposes.js";
import { refusedSlots } from "./sections/calendar/refused-slots.js";
import { weekSections } from "./sections/calendar/week-sections.js";

/**
 * Returns a plan's calendar for people, as an mdast tree (C8): a table a week, in which slots of a day that say the same are one row; then what they are for, what was
 * skipped, what was asked for and refused, each with the reason, and what is worth knowing. The zone of the times is named first. A time in another zone stands with its own
 * zone and with the time in the plan's.
 *
 * @example
 * ```ts
 * import { createPlan, generateCalendar } from "social-plan";
 * import { calendarDocument, toMarkdown } from "social-plan/documents";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .cadence({ id: "news", name: "News", when: { kind: "weekly", on: ["mon"], at: ["09:30", "14:00"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
 * const lines = toMarkdown(calendarDocument(plan, calendar)).split("\n");
 * lines[4]; // => "Times are in Europe/Berlin."
 * lines.at(-2); // => "| Mon 4 January 2027 | 09:30 and 14:00 | 2 × News |"
 * ```
 */
export const calendarDocument = (plan: Plan, calendar: Calendar, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  assertCalendar(calendar);
  const wording = wordingOf(plan, languageOf(options));
  const paper: CalendarPaper = { plan, home: plan.timeZone ?? calendar.timeZone, wording };
  const { entries, findings } = calendar;
  const kept = entries.filter(({ origin }) => origin !== "skipped");
  const skipped = entries.filter(({ origin }) => origin === "skipped");
  return {
    type: "root",
    children: [
      title(say(wording, "calendar.title", { name: wording.nameOf("plan") })),
      ...calendarHead(calendar, kept, paper),
      ...weekSections(kept, paper),
      ...purposes(kept, paper),
      ...section(2, say(wording, "heading.skipped"), entryTable(skipped, paper)),
      ...refusedSlots(calendar, paper),
      ...section(
        2,
        say(wording, "heading.worthKnowing"),
        bulletList(findings.map((finding) => ({ said: sayReason(finding, wording, finding.message) }))),
      ),
    ],
  };
};
