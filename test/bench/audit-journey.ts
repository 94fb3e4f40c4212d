import { auditJourney, createPlan, digestOf, parsePlan, type StageEvent } from "../../src/index.js";
import { longJourney } from "./long-journey.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** The audit of a hundred thousand events, each with a digest and the advances with a report of each gate, beside making the digests alone. */
export const auditLongJourney = (): string => {
  const journey = longJourney({ length: 100_000, isComplete: true });
  const plan = parsePlan({ ...createPlan({ id: "acme" }).build(), journey });
  const times = race(
    [
      { name: "the digests alone", isPeer: true, run: () => hash(journey) },
      { name: "auditJourney", run: () => auditJourney(plan) },
    ],
    5,
    1,
  );
  return tableOf("Auditing 100 000 events with digests and reports", times, "at most 2× the digests alone");
};

const hash = (journey: readonly StageEvent[]): string | undefined => {
  let last: string | undefined;
  for (const { digest: _, ...event } of journey) last = digestOf([last ?? null, event]);
  return last;
};
