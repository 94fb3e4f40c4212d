import { listOf } from "../../base/arguments/list-of.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { argumentError } from "../../base/arguments/wrong-argument.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { ownCalendar } from "../editing/with-entry.js";
import type { PlanCalendar } from "./conflict.js";
import { plannedPosts } from "./planned-posts.js";
import type { PlanPosts } from "./shared-accounts.js";

/**
 * Reads plans with their calendars. Throws as `assertPlan` and `assertCalendarOf` do, and `duplicate-id` where two plans have one id:
 * nobody could tell their entries apart.
 */
export const readCalendars = (calendars: readonly PlanCalendar[]): readonly PlanPosts[] => {
  const ids = new Set<string>();
  return listOf(calendars, ["calendars"], "a list of plans, each with its calendar").map((given, index) => {
    const path = ["calendars", index];
    const { plan, calendar } = optionsOf<Partial<PlanCalendar>>(
      given ?? null,
      path,
      "an object with a plan and its calendar",
    ) as PlanCalendar; // looked at below
    assertPlan(plan, [...path, "plan"]);
    assertCalendarOf(plan, calendar, [...path, "calendar"]);
    if (ids.has(plan.id)) throw twice(plan.id, [...path, "plan", "id"]);
    ids.add(plan.id);
    return { plan, posts: plannedPosts(ownCalendar(calendar), [...path, "calendar"]) };
  });
};

const twice = (id: string, path: readonly (string | number)[]) =>
  argumentError(
    "duplicate-id",
    path,
    `Two plans have the id “${excerpt(id, echoedId)}”. Pass one calendar of each plan, and give each plan an id of its own.`,
    {
      id: excerpt(id, echoedId),
    },
  );
