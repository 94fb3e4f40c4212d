import { digestOf } from "../base/json/digest.js";
import type { StageEvent } from "../model/journey/stage-event.js";

/** Returns the SHA-256 over an event, its own digest left out, and the digest of the event before it (null where that has none): a chain in which no link can be changed alone. */
export const digestOfEvent = (event: StageEvent, previous: string | undefined): string => {
  const { digest: _, ...said } = event;
  return digestOf([previous ?? null, said]);
};
