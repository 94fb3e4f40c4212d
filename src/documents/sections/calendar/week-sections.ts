import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import { firstDayOfWeek, weekOf } from "../../../calendar/week.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { weekStartOf } from "../../../practice/week-start.js";
import { dateOfDay, dayNumberOf } from "../../../time/days.js";
import { describeDay } from "../../../words/values/days.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { type CalendarPaper, entryTable } from "./entry-table.js";

/** A section a week, with its table (C8). */
export const weekSections = (entries: readonly CalendarEntry[], paper: CalendarPaper): RootContent[] => {
  const { plan, wording } = paper;
  const weekStart = weekStartOf(plan);
  const weeks = groupBy(entries, ({ local }) => weekOf(dayNumberOf(local.slice(0, 10)), weekStart));
  return [...weeks]
    .sort(([a], [b]) => a - b)
    .flatMap(([week, of]) => {
      const date = describeDay(dateOfDay(firstDayOfWeek(week, weekStart)), wording);
      return section(2, say(wording, "heading.week", { date }), entryTable(of, paper));
    });
};
