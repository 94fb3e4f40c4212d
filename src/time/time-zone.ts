import { engineZoneOf } from "./engine-zone.js";

/**
 * Returns the zone's name, or undefined where it is neither an IANA name nor `UTC`; offsets such as `+05:00` are not zones.
 * Its case is mended where the engine knows the zone by the same name; an alias is kept as written, because engines disagree on which name is the true one.
 */
export const readTimeZone = (name: string): string | undefined => {
  const known = engineZoneOf(name);
  return known === undefined || known.toLowerCase() === name.toLowerCase() ? known : name;
};
