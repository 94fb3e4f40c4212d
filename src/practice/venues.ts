import type { Venue } from "../model/audience/venue.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import type { Tactic } from "../model/strategy/tactic.js";
import { isLiveTactic } from "./tactics.js";

/** Whether a tactic that was not dropped works in a venue (D7). */
export const isVenueServed = (plan: Plan, { id }: Venue): boolean => tacticsIn(plan, id).some(isLiveTactic);

/** Whether a tactic that was not dropped says that it empowers those who talk in a venue (D7). */
export const isVenueEmpowered = (plan: Plan, { id }: Venue): boolean =>
  tacticsIn(plan, id).some((tactic) => isLiveTactic(tactic) && tactic.venues.some(({ venue, does }) => venue === id && does === "empower"));

/** The tactics that name a venue. */
const tacticsIn = (plan: Plan, venue: string): readonly Tactic[] =>
  indexOf(plan)
    .uses(venue)
    .flatMap(({ by }) => (by.kind === "tactic" ? [by.node as unknown as Tactic] : [])); // a tactic by its kind
