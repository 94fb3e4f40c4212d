import type { Audience } from "../model/audience/audience.js";

/** A memo by frozen audience, so that a check of many places reads its presence once. */
const known = new WeakMap<Audience, ReadonlySet<string>>();

/** Whether an audience is said to be at a channel or venue; stated as absent it is not (C4). */
export const audienceIsAt = (audience: Audience, place: string): boolean => placesOf(audience).has(place);

const placesOf = (audience: Audience): ReadonlySet<string> => {
  const ready = known.get(audience);
  if (ready !== undefined) return ready;
  const places = new Set<string>();
  for (const { at, absent } of audience.presence) if (absent !== true) places.add(at);
  if (Object.isFrozen(audience)) known.set(audience, places);
  return places;
};
