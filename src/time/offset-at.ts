import { tzOffset } from "@date-fns/tz/tzOffset";
import { millisecondsInMinute, millisecondsInSecond } from "./units.js";

const hour = 3_600_000;

/** Returns how far a zone's clocks are ahead of UTC at an instant, in milliseconds, its sign unsure within an hour of UTC; `zone` is an engine's own name. */
export const nearlyOffsetAt = (zone: string, at: number): number =>
  Math.round((tzOffset(zone, new Date(at)) * millisecondsInMinute) / millisecondsInSecond) * millisecondsInSecond + 0;

const isBehind = (zone: string, at: number): boolean =>
  new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" }).format(at).includes("GMT-");

/**
 * Returns how far a zone's clocks are ahead of UTC at an instant, in milliseconds; `zone` is an engine's own name.
 * `tzOffset` (1.5.0) loses the sign of `-00:44:30`, so that the sign of less than an hour is read from the engine; zones were there until 1972.
 */
export const offsetAt = (zone: string, at: number): number => {
  const offset = nearlyOffsetAt(zone, at);
  return offset > 0 && offset < hour && isBehind(zone, at) ? -offset : offset;
};
