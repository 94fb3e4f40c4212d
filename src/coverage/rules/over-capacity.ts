import { addToGroup } from "../../base/add-to-group.js";
import { memo } from "../../base/memo.js";
import { calendarLoad } from "../../calendar/reading/calendar-load.js";
import type { PersonLoad, WeekLoad } from "../../calendar/reading/person-load.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import { goesOut } from "../../practice/entries.js";
import { defineRule } from "../define-rule.js";

/**
 * What is planned fits the hours that people have (C6). Only those who state their hours are asked: for the work they have, and for the slots that have no author
 * because they have too few hours left.
 */
export const overCapacity = /* @__PURE__ */ defineRule({
  id: "over-capacity",
  demand: "C6",
  severity: "warning",
  on: "person",
  needs: ["calendar"],
  messages: {
    none: "“{person, name}” has {planned, plural, one {# hour} other {# hours}} of work in the week from {from, date}: {excess, plural, one {# hour} other {# hours}} too many. {more, plural, =0 {} one {One more week is too full. } other {# more weeks are too full. }}Give work to others, or plan less.",
    full: "“{person, name}” has too few hours left for {count, plural, one {a slot of the calendar, on {on, date}, which has} other {# slots of the calendar, the first on {on, date}, which have}} no author. Give work to others, or plan less.",
  },
  everywhere:
    "Each of the {count} people who state their hours has more work than that in at least one week of the calendar, or too few hours left for slots without an author. Give work to others, or plan less.",
  applies: ({ id }, context) => loads(context).get(id)?.excess !== undefined || leftOut(context).has(id),
  check({ id }, context) {
    const over = (loads(context).get(id)?.weeks ?? []).filter(({ excess = 0 }) => excess > 0);
    const worst = fullest(over);
    if (worst !== undefined) {
      const { from, planned, excess } = worst;
      context.report({ message: "none", values: { person: id, from, planned, excess, more: over.length - 1 }, at: "hoursPerWeek" });
    }
    const slots = leftOut(context).get(id) ?? [];
    const on = slots.reduce<string | undefined>((first, { local }) => (first === undefined || local < first ? local : first), undefined);
    if (on !== undefined)
      context.report({ message: "full", values: { person: id, count: slots.length, on: on.slice(0, 10) }, at: "hoursPerWeek" });
  },
});

/** The first of the weeks with the most hours too many. */
const fullest = (weeks: readonly WeekLoad[]): WeekLoad | undefined => {
  let most: WeekLoad | undefined;
  for (const week of weeks) if (most === undefined || (week.excess ?? 0) > (most.excess ?? 0)) most = week;
  return most;
};

interface Checked {
  readonly plan: Plan;
  readonly calendar: Calendar | undefined;
}

const loads = /* @__PURE__ */ memo(({ plan, calendar }: Checked): ReadonlyMap<string, PersonLoad> => {
  const { people } = calendar === undefined ? { people: [] } : calendarLoad(plan, calendar);
  return new Map(people.map((one) => [one.person, one]));
});

/** By person, the slots without an author for which they were passed over, having too few hours left: a calendar gives nobody more than they can do. */
const leftOut = /* @__PURE__ */ memo(({ calendar }: Checked): ReadonlyMap<string, readonly CalendarEntry[]> => {
  const slots = new Map<string, CalendarEntry[]>();
  for (const entry of calendar?.entries ?? []) {
    if (entry.author !== undefined || !goesOut(entry)) continue;
    const full = (entry.passedOver ?? []).filter(({ key }) => key === "calendar/passed-over.full");
    for (const person of new Set(full.map(({ person: author, values: { member = author } }) => String(member))))
      addToGroup(slots, person, entry);
  }
  return slots;
});
