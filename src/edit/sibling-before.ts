import type { Place } from "../model/find/place.js";

/** The id of what stands before a thing in its list; null where it comes first, or stands in none. */
export const siblingBefore = ({ parent, field, index }: Place): string | null => {
  const list = parent?.node[field];
  const before: { readonly id?: unknown } | undefined = index !== undefined && Array.isArray(list) ? list[index - 1] : undefined;
  return typeof before?.id === "string" ? before.id : null;
};
