import type { Plan } from "../model/plan.js";
import type { Bound } from "../model/schedule/bound.js";
import type { CalendarEntry } from "../model/schedule/calendar.js";
import { authorOfEntry, pillarOfEntry } from "../practice/entries.js";

/**
 * Returns what a bound counts an entry of a calendar with: the id of its theme, campaign, author or piece of content where the bound counts for each of
 * these by itself, and undefined where the entry has none. Where the bound counts all posts together, it is one name for all, which no id is.
 */
export const countedAs = (plan: Plan, { each }: Bound, entry: CalendarEntry): string | undefined => {
  if (each === undefined) return " ";
  if (each === "pillar") return pillarOfEntry(plan, entry);
  return each === "author" ? authorOfEntry(plan, entry) : entry[each];
};
