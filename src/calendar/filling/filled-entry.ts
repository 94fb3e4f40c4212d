import { deepFreeze } from "../../base/deep-freeze.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Variant } from "../../model/content/variant.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { isGivenATime } from "../../practice/content.js";
import { changedEntry } from "../editing/changed-entry.js";

/**
 * Returns an entry with the content that fills it, frozen. It is called as the content is, has come as far as the variant that goes out, and takes from the content what it does not
 * state itself. Where it comes from stays: no person did this.
 */
export const filledEntry = (entry: CalendarEntry, item: ContentItem, variant: Variant | undefined): CalendarEntry =>
  deepFreeze(
    changedEntry(entry, {
      title: item.title,
      content: item.id,
      status: statusFrom(variant),
      tactic: entry.tactic ?? item.tactic,
      pillar: entry.pillar ?? item.pillar,
      author: entry.author ?? item.author,
      language: entry.language ?? variant?.language ?? item.language,
      empowers: entry.empowers ?? (item.empowers && { ...item.empowers }),
    }),
  );

/** Content that is out, or has its time elsewhere, is out once more only when the entry is; it needs no more than that. */
const statusFrom = (variant: Variant | undefined): CalendarEntry["status"] => {
  if (variant?.status === undefined) return "idea";
  return isGivenATime(variant.status) ? "approved" : variant.status;
};
