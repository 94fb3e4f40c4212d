import { type Weekday, weekdays } from "../../model/values/weekday.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { joinWords } from "./join-words.js";

/** Returns days of the week: one or two by name, "Tuesday and Thursday"; more in short, three in a row as one, "Mon–Wed and Sat"; all as "every day". */
export const describeWeekdays = (days: readonly Weekday[], words: DocumentWords): string => {
  if (days.length === weekdays.length) return words["every.day"];
  if (days.length < 3)
    return joinWords(
      days.map((day) => words[`weekday.${day}`]),
      words,
    );
  const short = (run: readonly Weekday[]): string[] => run.map((day) => words[`weekday.short.${day}`]);
  const parts = runsOf(days).flatMap((run) => {
    const names = short(run);
    return names.length < 3 ? names : [say(words, "range.figures", { least: names[0], most: names.at(-1) })];
  });
  return joinWords(parts, words);
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
