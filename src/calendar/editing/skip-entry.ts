import { assertLike } from "../../base/arguments/assert-like.js";
import { assertCalendar } from "../../model/read/assert-calendar.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { EntryId } from "../../model/values/entry-id.js";
import { changedEntry } from "./changed-entry.js";
import { readText } from "./entry-fields.js";
import { foundEntry, ownCalendar, withEntry } from "./with-entry.js";

/**
 * Returns the calendar with one entry skipped: it stays where it is, with the reason, so that its slot is not filled again when the calendar is made anew.
 * `editEntry` takes it up again. Throws `unknown-id` where no entry has the id, `type` or `text` for a reason that is none.
 *
 * @example
 * ```ts
 * import { createPlan, generateCalendar, skipEntry } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .cadence({ id: "news", when: { kind: "weekly", on: ["mon"] } })
 *   .build();
 * const days = { from: "2027-01-04", to: "2027-01-17" };
 * const calendar = skipEntry(generateCalendar(plan, days), "news@2027-01-04", "The shop is closed");
 * const again = generateCalendar(plan, { ...days, previous: calendar });
 * again.entries.map(({ origin }) => origin); // => ["skipped", "generated"]
 * ```
 */
export const skipEntry = (calendar: Calendar, id: EntryId, because: string): Calendar => {
  assertCalendar(calendar);
  assertLike(id, "", { path: ["id"], expected: "the id of an entry" });
  const reason = readText(because, ["because"]);
  const own = ownCalendar(calendar);
  const { index, entry } = foundEntry(own, id);
  if (entry.origin === "skipped" && entry.because === reason) return own;
  return withEntry(own, index, changedEntry(entry, { origin: "skipped", because: reason }));
};
