import { memo } from "../base/memo.js";
import type { Venue } from "../model/audience/venue.js";
import type { Plan } from "../model/plan.js";
import { liveTactics } from "./tactics.js";

/** Whether a tactic that was not dropped works in a venue (D7). */
export const isVenueServed = (plan: Plan, { id }: Venue): boolean => venuesOf(plan).served.has(id);

/** Whether a tactic that was not dropped says that it empowers those who talk in a venue (D7). */
export const isVenueEmpowered = (plan: Plan, { id }: Venue): boolean => venuesOf(plan).empowered.has(id);

const venuesOf = /* @__PURE__ */ memo((plan: Plan) => {
  const uses = liveTactics(plan).flatMap(({ venues }) => venues);
  const idsOf = (some: typeof uses): ReadonlySet<string> => new Set(some.map(({ venue }) => venue));
  return { served: idsOf(uses), empowered: idsOf(uses.filter(({ does }) => does === "empower")) };
});
