import { assertLike } from "../../base/arguments/assert-like.js";
import { assertCalendar } from "../../model/read/assert-calendar.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { EntryId } from "../../model/values/entry-id.js";
import { changedEntry } from "./changed-entry.js";
import { foundEntry, ownCalendar, withEntry } from "./with-entry.js";

/**
 * Returns the calendar with one entry pinned: it stays where it is, whatever its rule says later, and its day is no longer one that the library chose.
 * The same calendar where it is pinned already. Throws `unknown-id` where no entry has the id.
 *
 * @example
 * ```ts
 * import { createPlan, generateCalendar, pinEntry } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .cadence({ id: "tips", when: { kind: "quota", posts: 1, per: "week" } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
 * pinEntry(calendar, "tips@2027-W01#1").entries[0]?.pinned; // => true
 * ```
 */
export const pinEntry = (calendar: Calendar, id: EntryId): Calendar => {
  assertCalendar(calendar);
  assertLike(id, "", { path: ["id"], expected: "the id of an entry" });
  const own = ownCalendar(calendar);
  const { index, entry } = foundEntry(own, id);
  if (entry.pinned === true && entry.chosen === undefined) return own;
  return withEntry(own, index, changedEntry(entry, { pinned: true, chosen: undefined }));
};
