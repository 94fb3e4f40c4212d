import { sameJson } from "../../base/json/same-json.js";

/** Returns whether one journey begins with all the events of another: nothing of that one is lost in it. */
export const isContinued = (journey: unknown, longer: unknown): boolean =>
  journey === longer ||
  (Array.isArray(journey) &&
    Array.isArray(longer) &&
    journey.length <= longer.length &&
    journey.every((event, index) => sameJson(event, longer[index])));
