import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import { timeError } from "../../base/problems/time-error.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import type { Path } from "../../model/values/path.js";
import { goesOut } from "../../practice/entries.js";
import { isLocalDate } from "../../time/days.js";
import { engineZoneOf } from "../../time/zone-names.js";
import { type Dated, momentOf } from "../editing/entry-order.js";

/** Whether an entry is still to go out as a post: it goes ahead, and is no other work. */
export const isPlannedPost = (entry: CalendarEntry): boolean => isPost(entry) && goesOut(entry);

/**
 * Returns the entries of a calendar that are to go out as posts, in its order, each with its moment. A calendar may come from elsewhere:
 * throws `date`, `instant` or `timezone`, with the path of the entry, for a day, moment or zone that is none.
 */
export const plannedPosts = ({ entries }: Calendar, path: Path): readonly Dated[] => {
  const planned: Dated[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!isPlannedPost(entry)) continue;
    const at = [...path, "entries", index];
    const { local, timeZone } = entry;
    if (!isLocalDate(local.slice(0, 10)))
      throw wrongArgument("date", { path: [...at, "local"], given: local, expected: "a day from 1900 to 2200, with or without a time" });
    if (timeZone !== undefined && engineZoneOf(timeZone) === undefined)
      throw timeError("timezone", [...at, "timeZone"], { found: timeZone });
    planned.push({ moment: momentOf(entry, at), entry });
  }
  return planned;
};
