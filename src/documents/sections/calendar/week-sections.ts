import type { RootContent } from "mdast";
import { firstDayOfWeek, weekOf } from "../../../calendar/week.js";
import { defaults } from "../../../model/defaults.js";
import type { Plan } from "../../../model/plan.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { dateOfDay, dayNumberOf } from "../../../time/days.js";
import { weekdayOf } from "../../../time/weekdays.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { describeDate } from "../../describe/describe-date.js";
import { namesOf } from "../../describe/names-of.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** The copies of one slot on several channels at one time, told as one. */
interface Row {
  readonly first: CalendarEntry;
  readonly channels: readonly string[];
  readonly hours: number | undefined;
}

/** A section a week, with a row for each slot (C8). */
export const weekSections = (plan: Plan, entries: readonly CalendarEntry[], telling: Telling): RootContent[] => {
  const weekStart = plan.weekStart ?? defaults.weekStart;
  const weeks = new Map<number, CalendarEntry[]>();
  for (const entry of entries) {
    const week = weekOf(dayNumberOf(entry.local.slice(0, 10)), weekStart);
    const others = weeks.get(week);
    if (others === undefined) weeks.set(week, [entry]);
    else others.push(entry);
  }
  const { words } = telling;
  return [...weeks]
    .sort(([a], [b]) => a - b)
    .flatMap(([week, of]) => {
      const date = describeDate(dateOfDay(firstDayOfWeek(week, weekStart)), words);
      return section(2, say(words, "heading.week", { date }), weekTable(rowsOf(of), telling));
    });
};

/** How many slots these entries fill: copies on several channels at one time are one. */
export const countSlots = (entries: readonly CalendarEntry[]): number => rowsOf(entries).length;

const rowsOf = (entries: readonly CalendarEntry[]): readonly Row[] => {
  const bySlot = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const key = `${entry.slot} ${entry.local}`;
    const others = bySlot.get(key);
    if (others === undefined) bySlot.set(key, [entry]);
    else others.push(entry);
  }
  return [...bySlot.values()].flatMap((copies) => {
    const [first] = copies;
    if (first === undefined) return [];
    const hours = copies.reduce((sum, copy) => sum + (copy.hours ?? 0), 0);
    return [{ first, channels: copies.flatMap(({ channel }) => channel ?? []), hours: hours === 0 ? undefined : hours }];
  });
};

const weekTable = (rows: readonly Row[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  return table(rows, [
    { heading: words["label.day"], cell: ({ first }) => dayOf(first, words) },
    { heading: words["label.time"], cell: ({ first }) => first.local.slice(11) || undefined },
    { heading: words["label.what"], cell: ({ first }) => titleOf(first, words) },
    { heading: words["label.work"], cell: ({ first }) => (first.work === "post" ? undefined : sayChoice(words, "work", first.work)) },
    { heading: words["label.where"], cell: ({ channels }) => namesOf(channels, telling) },
    { heading: words["label.who"], cell: ({ first }) => first.author && nameOf(first.author) },
    { heading: words["label.hours"], cell: ({ hours }) => (hours === undefined ? undefined : String(Math.round(hours * 100) / 100)) },
  ]);
};

const dayOf = ({ local }: CalendarEntry, words: Telling["words"]): string => {
  const date = local.slice(0, 10);
  return `${words[`weekday.short.${weekdayOf(dayNumberOf(date))}`]} ${describeDate(date, words)}`;
};

const titleOf = ({ title, work, tentative }: CalendarEntry, words: Telling["words"]): string => {
  const name = title ?? sayChoice(words, "work", work);
  return tentative === true ? say(words, "calendar.tentative", { title: name }) : name;
};
