import { type Weekday, weekdays } from "../../model/values/weekday.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describeRange } from "./amounts.js";
import { describeEvery } from "./lengths.js";
import { joinWords } from "./lists.js";

/** English for days of the week; their names are the language's own. */
export const weekdayMessages = {
  "weekdays.none": "no day of the week",
} as const;

const say = /* @__PURE__ */ sayerOf("values", weekdayMessages);

/** Returns a day of the week: "Monday", or in short "Mon". */
export const describeWeekday = (weekday: Weekday, { language }: Wording, form: "weekday" | "weekday-short" = "weekday"): string =>
  language.date(`2024-01-0${weekdays.indexOf(weekday) + 1}`, form); // 2024 began on a Monday

/** Returns days of the week: one or two by name, "Tuesday and Thursday"; more in short, three in a row as one, "Mon–Wed and Sat"; all as "every day". */
export const describeWeekdays = (days: readonly Weekday[], wording: Wording): string => {
  if (days.length === 0) return say(wording, "weekdays.none");
  if (days.length === weekdays.length) return describeEvery("day", wording);
  if (days.length < 3)
    return joinWords(
      days.map((day) => describeWeekday(day, wording)),
      wording,
    );
  const parts = runsOf(days).flatMap((run) => {
    const names = run.map((day) => describeWeekday(day, wording, "weekday-short"));
    return names.length < 3 ? names : [describeRange(names[0] ?? "", names.at(-1) ?? "", wording)];
  });
  return joinWords(parts, wording);
};

/** The days in the order of the week, those that follow each other together. */
const runsOf = (days: readonly Weekday[]): Weekday[][] => {
  const runs: Weekday[][] = [];
  let follows = false;
  for (const day of weekdays) {
    const isMeant = days.includes(day);
    const run = follows ? runs.at(-1) : undefined;
    if (isMeant && run === undefined) runs.push([day]);
    else if (isMeant) run?.push(day);
    follows = isMeant;
  }
  return runs;
};
