import { deepFreeze } from "../../base/deep-freeze.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { type BindingWeek, bindingWeek } from "./binding-week.js";
import { type CadenceFit, cadenceFits } from "./cadence-fits.js";
import { type CalendarWeek, weeksOn } from "./calendar-week.js";
import { type EntryHours, hoursOfWork } from "./hours-of-work.js";
import { type PersonLoad, personLoads } from "./person-load.js";
import { readEntries } from "./read-entries.js";
import { standingWork } from "./standing-work.js";

/** What all entries and channels take in a week. Where the week is cut, the entries are those of the days that the calendar has. */
export interface WeekWork extends CalendarWeek, EntryHours {
  /** Hours that the channels in use take besides their entries, in the whole week. */
  readonly standing: number;
  /** Those of them that are nobody's: the channel has no owner, or nobody who answers for it is there in that week. */
  readonly unowned: number;
}

/** What a calendar asks of people. */
export interface CalendarLoad {
  /** What all entries and channels take, week by week. */
  readonly weeks: readonly WeekWork[];
  /** Everybody who has work or states their hours, in the order of the plan. */
  readonly people: readonly PersonLoad[];
  /** All entries that go ahead. */
  readonly entries: EntryHours;
  /** Those of them, within the weeks, that name nobody. */
  readonly unassigned: EntryHours;
  /** Those, within the weeks, that name somebody whom the plan does not have. */
  readonly unknown: EntryHours;
  /** Those that were moved to a day in none of the weeks; only `entries` counts them, too. */
  readonly elsewhere: EntryHours;
  /** Who has the largest part of their hours planned, and in which week; absent: nothing is planned for anybody who states their hours. */
  readonly binding?: BindingWeek;
  /** For each cadence that names authors and states its hours, how many of its slots fit into a week. */
  readonly cadences: readonly CadenceFit[];
}

/**
 * Returns what a calendar asks of people, in hours for each week of the plan, beside the hours they have (C6). An entry counts in the week
 * of its local day; those that are skipped, rejected or blocked do not count. The hours of a role or team without hours of its own are
 * shared out among those who are there on the day. Throws `conflict` for the calendar of another plan, and `date`, `range`, `type` or
 * `number`, with the path, for a day or hours that are none.
 *
 * @example
 * ```ts
 * import { calendarLoad, createPlan, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .person({ id: "maria", name: "Maria", hoursPerWeek: 5 })
 *   .channel({ id: "forum", name: "Forum", owner: "maria", cost: { hoursPerPost: 1, hoursPerWeek: 6 } })
 *   .cadence({ id: "tips", channels: ["forum"], when: { kind: "weekly", on: ["mon", "thu"] } })
 *   .build();
 * const load = calendarLoad(plan, generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" }));
 * load.people[0]?.weeks.map(({ name, planned, capacity, excess }) => [name, planned, capacity, excess]); // => [["2027-W01", 6, 5, 1]]
 * load.unassigned; // => { entries: 2, hours: 2, withoutHours: 0 }
 * ```
 */
export const calendarLoad = (plan: Plan, calendar: Calendar): CalendarLoad => {
  assertPlan(plan);
  assertCalendarOf(plan, calendar, ["calendar"]);
  const { days, entries } = readEntries(calendar);
  const weeks = weeksOn(plan, days);
  const work = hoursOfWork(plan, entries, weeks);
  const standing = standingWork(plan, weeks.list);
  const people = personLoads(plan, weeks.list, work, standing);
  const binding = bindingWeek(people);
  const { all, unassigned, unknown, elsewhere } = work;
  return deepFreeze({
    weeks: weeks.list.map((week, at) => {
      const { all: hours = 0, unowned = 0 } = standing[at] ?? {};
      return { ...week, ...(work.weeks[at] ?? none), standing: hours, unowned };
    }),
    people,
    entries: all,
    unassigned,
    unknown,
    elsewhere,
    ...(binding !== undefined && { binding }),
    cadences: cadenceFits(plan, entries, weeks, people),
  });
};

const none: EntryHours = { entries: 0, hours: 0, withoutHours: 0 };
