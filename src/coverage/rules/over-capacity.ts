import { memo } from "../../base/memo.js";
import { calendarLoad } from "../../calendar/reading/calendar-load.js";
import type { PersonLoad, WeekLoad } from "../../calendar/reading/person-load.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { defineRule } from "../define-rule.js";

/** What is planned fits the hours that people have (C6). Only those who state their hours are asked. */
export const overCapacity = /* @__PURE__ */ defineRule({
  id: "over-capacity",
  demand: "C6",
  severity: "warning",
  on: "person",
  needs: ["calendar"],
  messages: {
    none: "“{person, name}” has {planned, plural, one {# hour} other {# hours}} of work in the week from {from, date}: {excess, plural, one {# hour} other {# hours}} too many. {more, plural, =0 {} one {One more week is too full. } other {# more weeks are too full. }}Give work to others, or plan less.",
  },
  everywhere:
    "Each of the {count} people who state their hours has more work than that in at least one week of the calendar. Give work to others, or plan less.",
  applies: ({ id }, context) => loads(context).get(id)?.excess !== undefined,
  check({ id }, context) {
    const over = (loads(context).get(id)?.weeks ?? []).filter(({ excess = 0 }) => excess > 0);
    const worst = fullest(over);
    if (worst === undefined) return;
    const { from, planned, excess } = worst;
    context.report({ message: "none", values: { person: id, from, planned, excess, more: over.length - 1 }, at: "hoursPerWeek" });
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
