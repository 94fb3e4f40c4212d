import type { Root } from "mdast";
import { optionsOf } from "../base/arguments/options-of.js";
import { contentPipeline, type PipelineOptions } from "../calendar/pipeline/content-pipeline.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import { describeDay } from "../words/values/days.js";
import { wordingOf } from "../words/wording-of.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { calendarHead } from "./sections/calendar/calendar-head.js";
import { type CalendarPaper, entryTable } from "./sections/calendar/entry-table.js";
import { calendarsOfPeople } from "./sections/editorial/calendars-of-people.js";
import { waiting } from "./sections/editorial/waiting.js";

/** How an editorial calendar is to be written. */
export interface EditorialOptions extends DocumentOptions, PipelineOptions {}

/**
 * Returns what editors and authors work by, as an mdast tree (C8): what is waiting for content, for a slot and for approval, and from whom; then a calendar for each author,
 * what was given to nobody, and what was skipped. Posts before `from` do not count as still to go out. Throws `conflict` for the calendar of another plan, and `date`, with
 * the path, for a day that is none.
 *
 * @example
 * ```ts
 * import { createPlan, generateCalendar } from "social-plan";
 * import { editorialCalendar, toMarkdown } from "social-plan/documents";
 *
 * const plan = createPlan({ id: "acme" })
 *   .person({ id: "ada", name: "Ada" })
 *   .cadence({ id: "news", name: "News", authors: ["ada"], when: { kind: "weekly", on: ["mon"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-17" });
 * const text = toMarkdown(editorialCalendar(plan, calendar, { from: "2027-01-05" }));
 * text.includes("1 post is still to go out. It has no content."); // => true
 * text.includes("### Ada\n\n| Day | What |\n| --- | --- |\n| Mon 4 January 2027 | News |"); // => true
 * ```
 */
export const editorialCalendar = (plan: Plan, calendar: Calendar, options?: EditorialOptions): Root => {
  const { from, ...rest } = optionsOf(options);
  const pipeline = contentPipeline(plan, calendar, { from });
  const wording = wordingOf(plan, languageOf(rest));
  const paper: CalendarPaper = { plan, home: plan.timeZone ?? calendar.timeZone, wording };
  const kept = calendar.entries.filter(({ origin }) => origin !== "skipped");
  const skipped = calendar.entries.filter(({ origin }) => origin === "skipped");
  return {
    type: "root",
    children: [
      title(say(wording, "editorial.title", { name: wording.nameOf("plan") })),
      ...calendarHead(calendar, kept, paper),
      ...(from === undefined ? [] : paragraph(say(wording, "editorial.from", { from: describeDay(from, wording) }))),
      ...waiting(pipeline, paper),
      ...calendarsOfPeople(kept, paper),
      ...section(2, say(wording, "heading.skipped"), entryTable(skipped, paper)),
    ],
  };
};
