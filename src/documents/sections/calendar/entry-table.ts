import type { RootContent } from "mdast";
import { cleanNumber } from "../../../base/clean-number.js";
import type { Plan } from "../../../model/plan.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { isPost } from "../../../model/schedule/posts.js";
import { authorOfEntry, languageOfEntry, pillarOfEntry } from "../../../practice/entries.js";
import { describeChoice } from "../../../words/labels.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { type Column, table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { type CalendarRow, rowsOf } from "./calendar-row.js";
import { namesOfEntry } from "./entry-names.js";
import { remarksOn } from "./entry-remarks.js";
import { describeTimes, describeWeekdayAndDay } from "./entry-times.js";

/** What the tables of a calendar need besides its entries. */
export interface CalendarPaper {
  /** The plan. */
  readonly plan: Plan;
  /** The zone in which times stand without their zone; undefined: none is stated. */
  readonly home: string | undefined;
  /** The wording of the plan. */
  readonly wording: Wording;
}

/** Returns entries as a table, those that say the same of one day in one row (C8); without the column of who makes them where a heading says it. */
export const entryTable = (
  entries: readonly CalendarEntry[],
  paper: CalendarPaper,
  { whoIsKnown = false }: { readonly whoIsKnown?: boolean } = {},
): RootContent[] => {
  const { plan, home, wording } = paper;
  const day: Column<CalendarRow> = { heading: say(wording, "label.day"), cell: ({ first }) => dayOf(first, wording) };
  const who: Column<CalendarRow> = { heading: say(wording, "label.who"), cell: ({ first }) => whoOf(first, paper) };
  return table(rowsOf(entries), [
    day,
    { heading: say(wording, "label.time"), cell: ({ slots }) => describeTimes(slots, home, wording) },
    { heading: say(wording, "label.what"), cell: (row) => whatOf(row, wording) },
    { heading: say(wording, "label.title"), cell: ({ first }) => namesOfEntry(first, wording).title },
    { heading: say(wording, "label.content"), cell: ({ first }) => namesOfEntry(first, wording).content },
    { heading: say(wording, "label.work"), cell: ({ first }) => (isPost(first) ? undefined : describeChoice("work", first.work, wording)) },
    { heading: say(wording, "label.theme"), cell: ({ first }) => nameIn(pillarOfEntry(plan, first), wording) },
    { heading: say(wording, "label.language"), cell: ({ first }) => languageOfEntry(plan, first) },
    { heading: say(wording, "label.where"), cell: ({ channels }) => namesOf(channels, wording) },
    ...(whoIsKnown ? [] : [who]),
    { heading: say(wording, "label.hours"), cell: hoursOf },
    { heading: say(wording, "label.status"), cell: ({ first }) => statusOf(first, wording) },
    { heading: say(wording, "label.remarks"), cell: ({ first }) => remarksOn(first, wording) },
    { heading: say(wording, "label.why"), cell: ({ first: { origin, because } }) => (origin === "skipped" ? because : undefined) },
  ]);
};

const nameIn = (id: string | undefined, { nameOf }: Wording): string | undefined => id && nameOf(id);

/** A day that the calendar chose is no commitment. */
const dayOf = ({ local, chosen }: CalendarEntry, wording: Wording): string => {
  const day = describeWeekdayAndDay(local.slice(0, 10), wording);
  return chosen === true ? say(wording, "calendar.chosen", { day }) : day;
};

/** Several slots of a day that say the same are counted: "3 × Tweets". */
const whatOf = ({ first, slots }: CalendarRow, wording: Wording): string => {
  const { what } = namesOfEntry(first, wording);
  const name = first.tentative === true ? say(wording, "calendar.tentative", { title: what }) : what;
  return slots.length === 1 ? name : say(wording, "calendar.several", { count: slots.length, what: name });
};

/** Nothing where nobody was asked for. */
const whoOf = (entry: CalendarEntry, { plan, wording }: CalendarPaper): string | undefined => {
  const author = authorOfEntry(plan, entry);
  if (author !== undefined) return wording.nameOf(author);
  return entry.passedOver === undefined ? undefined : say(wording, "calendar.nobody");
};

/** What all of them take together; each takes the same. */
const hoursOf = ({ first: { hours }, entries }: CalendarRow): string | undefined =>
  hours === undefined ? undefined : String(cleanNumber(hours * entries.length));

/** An open slot is what every slot is at first. */
const statusOf = ({ status }: CalendarEntry, wording: Wording): string | undefined =>
  status === "open" ? undefined : describeChoice("contentStatus", status, wording);
