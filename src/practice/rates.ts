import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import type { Money } from "../model/values/money.js";
import { peopleById } from "./people.js";

/** What an hour of somebody's work costs (C5, C12, E5): by their own rate, else the plan's. Undefined where neither is stated. A team's rate is the one it states itself. */
export const hourlyRateOf = (plan: Plan, person: Id<"person"> | undefined): Money | undefined =>
  (person === undefined ? undefined : peopleById(plan).get(person)?.hourlyRate) ?? plan.hourlyRate;
