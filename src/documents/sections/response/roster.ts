import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import type { CoverageWindow } from "../../../model/policy/coverage-window.js";
import { weekStartOf } from "../../../practice/week-start.js";
import { describeTime } from "../../../words/values/days.js";
import { namesOf } from "../../../words/values/lists.js";
import { describeWeekdays } from "../../../words/values/weekdays.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { placeNames } from "./place-names.js";
import { rosterShifts } from "./roster-shifts.js";

/** Who is there to answer as a roster of the week: the days, the hours with their zone, who, and on which channels (D3). */
export const roster = (plan: Plan, wording: Wording): RootContent[] => {
  const coverage = plan.response?.coverage ?? [];
  const where = placeNames(coverage, wording);
  return table(rosterShifts(coverage, weekStartOf(plan)), [
    { heading: say(wording, "label.days"), cell: ({ days }) => describeWeekdays(days, wording) },
    { heading: say(wording, "label.hours"), cell: ({ window }) => describeHours(window, wording) },
    { heading: say(wording, "label.zone"), cell: ({ window }) => describeZone(window, plan, wording) },
    { heading: say(wording, "label.onDuty"), cell: ({ window: { by } }) => namesOf(by, wording) },
    { heading: say(wording, "label.where"), cell: ({ window }) => where(window) },
    { heading: say(wording, "label.note"), cell: ({ window: { note } }) => note },
  ]);
};

/** "08:00–20:00", "22:00–06:00 the next day". */
const describeHours = ({ from, to }: CoverageWindow, wording: Wording): string =>
  say(wording, to > from ? "coverage.hours" : "coverage.overnight", { from: describeTime(from, wording), to: describeTime(to, wording) });

const describeZone = ({ timeZone: own }: CoverageWindow, { timeZone }: Plan, wording: Wording): string => {
  if (own !== undefined) return own;
  return timeZone === undefined ? say(wording, "coverage.noZone") : say(wording, "coverage.planZone", { zone: timeZone });
};
