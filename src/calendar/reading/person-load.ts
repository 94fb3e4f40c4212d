import { cleanNumber } from "../../base/clean-number.js";
import type { Person } from "../../model/audience/person.js";
import type { Plan } from "../../model/plan.js";
import type { Id } from "../../model/values/id.js";
import { hoursInWeek } from "../../practice/capacity.js";
import type { CalendarWeek } from "./calendar-week.js";
import type { WorkOfEntries } from "./hours-of-work.js";
import type { StandingWork } from "./standing-work.js";

/** What somebody is to do in a week, and what they can. Where the week is cut, what is planned is the least that it can be. */
export interface WeekLoad extends CalendarWeek {
  /** Hours of their entries. */
  readonly hours: number;
  /** How many of the entries of which they do at least a part state no hours. */
  readonly withoutHours: number;
  /** Hours that the channels they own take besides the entries, in the whole week. */
  readonly standing: number;
  /** Both together. */
  readonly planned: number;
  /** The hours they have in the whole week; absent: the plan does not say. */
  readonly capacity?: number;
  /** By how many hours what is planned exceeds what they have, 0 where it does not; absent: the plan does not say how many they have. */
  readonly excess?: number;
}

/** What somebody is to do, week by week. */
export interface PersonLoad {
  /** The person; a role or team where it has hours of its own, or nobody in it. */
  readonly person: Id<"person">;
  /** What is planned in all weeks together, in hours. */
  readonly planned: number;
  /** The excess of all weeks together, in hours; absent: the plan does not say how many hours they have. */
  readonly excess?: number;
  /** A row for each week of the calendar. */
  readonly weeks: readonly WeekLoad[];
}

/** Returns what everybody is to do who has work or states their hours, in the order of the plan. */
export const personLoads = (
  plan: Plan,
  weeks: readonly CalendarWeek[],
  work: WorkOfEntries,
  standing: readonly StandingWork[],
): readonly PersonLoad[] => {
  const loads: PersonLoad[] = [];
  for (const person of plan.people) {
    const entries = work.people.get(person.id);
    const isStated = person.hoursPerWeek !== undefined;
    if (entries === undefined && !isStated && !standing.some(({ people }) => people.has(person.id))) continue;
    const rows = weeks.map((week, at) =>
      rowOf(person, week, {
        hours: cleanNumber(entries?.hours[at] ?? 0),
        withoutHours: entries?.withoutHours[at] ?? 0,
        standing: standing[at]?.people.get(person.id) ?? 0,
      }),
    );
    loads.push({
      person: person.id,
      planned: sumOf(rows.map((row) => row.planned)),
      ...(isStated && { excess: sumOf(rows.map((row) => row.excess ?? 0)) }),
      weeks: rows,
    });
  }
  return loads;
};

const rowOf = (person: Person, week: CalendarWeek, work: Pick<WeekLoad, "hours" | "withoutHours" | "standing">): WeekLoad => {
  const planned = cleanNumber(work.hours + work.standing);
  const stated = hoursInWeek(person, week.from);
  if (stated === undefined) return { ...week, ...work, planned };
  const capacity = cleanNumber(stated);
  return { ...week, ...work, planned, capacity, excess: cleanNumber(Math.max(0, planned - capacity)) };
};

const sumOf = (hours: readonly number[]): number => cleanNumber(hours.reduce((sum, one) => sum + one, 0));
