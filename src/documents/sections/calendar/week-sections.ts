import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import { firstDayOfWeek, weekOf } from "../../../calendar/week.js";
import type { Plan } from "../../../model/plan.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { isPost } from "../../../model/schedule/posts.js";
import { weekStartOf } from "../../../practice/week-start.js";
import { dateOfDay, dayNumberOf } from "../../../time/days.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay, describeTime } from "../../../words/values/days.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** The copies of one slot on several channels at one time that say the same, shown as one. */
interface Row {
  readonly first: CalendarEntry;
  readonly channels: readonly string[];
  readonly authors: readonly string[];
  readonly hours: number | undefined;
}

/** A section a week, with a row for each slot (C8). */
export const weekSections = (plan: Plan, entries: readonly CalendarEntry[], wording: Wording): RootContent[] => {
  const weekStart = weekStartOf(plan);
  const weeks = groupBy(entries, ({ local }) => weekOf(dayNumberOf(local.slice(0, 10)), weekStart));
  return [...weeks]
    .sort(([a], [b]) => a - b)
    .flatMap(([week, of]) => {
      const date = describeDay(dateOfDay(firstDayOfWeek(week, weekStart)), wording);
      return section(2, say(wording, "heading.week", { date }), weekTable(rowsOf(of), wording));
    });
};

/** How many slots these entries fill: copies on several channels at one time are one. */
export const countSlots = (entries: readonly CalendarEntry[]): number => new Set(entries.map(({ slot, local }) => `${slot} ${local}`)).size;

const rowsOf = (entries: readonly CalendarEntry[]): readonly Row[] => {
  const alike = groupBy(entries, (entry) => JSON.stringify(shownOf(entry)));
  return [...alike.values()].flatMap((copies) => {
    const [first] = copies;
    if (first === undefined) return [];
    const hours = copies.reduce((sum, copy) => sum + (copy.hours ?? 0), 0);
    const authors = [...new Set(copies.flatMap(({ author }) => author ?? []))];
    return [{ first, channels: copies.flatMap(({ channel }) => channel ?? []), authors, hours: hours === 0 ? undefined : hours }];
  });
};

/** What a row says of each of its copies. */
const shownOf = ({ slot, local, chosen, title, pillar, language, author }: CalendarEntry): unknown => [
  slot,
  local,
  chosen,
  title,
  pillar,
  language,
  author,
];

const weekTable = (rows: readonly Row[], wording: Wording): RootContent[] => {
  return table(rows, [
    { heading: say(wording, "label.day"), cell: ({ first }) => dayOf(first, wording) },
    { heading: say(wording, "label.time"), cell: ({ first }) => timeOf(first, wording) },
    { heading: say(wording, "label.what"), cell: ({ first }) => titleOf(first, wording) },
    {
      heading: say(wording, "label.work"),
      cell: ({ first }) => (isPost(first) ? undefined : describeChoice("work", first.work, wording)),
    },
    { heading: say(wording, "label.theme"), cell: ({ first: { pillar } }) => pillar && wording.nameOf(pillar) },
    { heading: say(wording, "label.language"), cell: ({ first: { language } }) => language },
    { heading: say(wording, "label.where"), cell: ({ channels }) => namesOf(channels, wording) },
    { heading: say(wording, "label.who"), cell: (row) => whoOf(row, wording) },
    {
      heading: say(wording, "label.hours"),
      cell: ({ hours }) => (hours === undefined ? undefined : String(Math.round(hours * 100) / 100)),
    },
  ]);
};

/** A day that the calendar chose is no commitment. */
const dayOf = ({ local, chosen }: CalendarEntry, wording: Wording): string => {
  const date = local.slice(0, 10);
  const day = `${wording.language.date(date, "weekday-short")} ${describeDay(date, wording)}`;
  return chosen === true ? say(wording, "calendar.chosen", { day }) : day;
};

const timeOf = ({ local }: CalendarEntry, wording: Wording): string | undefined => {
  const time = local.slice(11, 16);
  return time === "" ? undefined : describeTime(time, wording);
};

/** Nothing where nobody was asked for. */
const whoOf = ({ authors, first }: Row, wording: Wording): string | undefined => {
  if (authors.length > 0) return namesOf(authors, wording);
  return first.passedOver === undefined ? undefined : say(wording, "calendar.nobody");
};

const titleOf = ({ title, work, tentative }: CalendarEntry, wording: Wording): string => {
  const name = title ?? describeChoice("work", work, wording);
  return tentative === true ? say(wording, "calendar.tentative", { title: name }) : name;
};
