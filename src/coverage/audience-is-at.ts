import { memo } from "../base/memo.js";
import type { Audience } from "../model/audience/audience.js";

/** Whether an audience is said to be at a channel or venue; stated as absent it is not (C4). */
export const audienceIsAt = (audience: Audience, place: string): boolean => placesOf(audience).has(place);

/** Remembered, so that a check of many places reads the audience's presence once. */
const placesOf = /* @__PURE__ */ memo((audience: Audience): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const { at, absent } of audience.presence) if (absent !== true) places.add(at);
  return places;
});
