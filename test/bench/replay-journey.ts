import { replayJourney } from "../../src/index.js";
import { longJourney } from "./long-journey.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const million = 1_000_000;

/** A log of a million events, and of half as many. */
export const replayLongJourney = (): string => {
  const journey = longJourney({ length: million, isComplete: false });
  const half = journey.slice(0, million / 2);
  const times = race(
    [
      { name: "half as many", isPeer: true, run: () => replayJourney(half) },
      { name: "replayJourney", run: () => replayJourney(journey) },
    ],
    5,
    2,
  );
  return tableOf("Replaying a million events", times, "below a second, and about 2× half as many");
};
