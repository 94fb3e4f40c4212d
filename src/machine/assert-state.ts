import { assertLike } from "../base/arguments/assert-like.js";
import { readInstant } from "../time/read-instant.js";
import type { JourneyState } from "./journey-state.js";
import { isKnownState } from "./known-states.js";

const example = { stage: "", cycle: 0, paused: true, seq: 0, "since?": "", "cycleSince?": "", "at?": "", "digest?": "" };

/** Throws `type` or `instant`, with the path to the place, for an argument that is not shaped like the state of a journey. */
export const assertState = (state: JourneyState): void => {
  if (isKnownState(state)) return;
  assertLike(state, example, { path: ["state"], expected: "the state of a journey, as `replayJourney` returns it" });
  for (const field of ["since", "cycleSince", "at"] as const) if (state[field] !== undefined) readInstant(state[field], ["state", field]);
};
