import { digestOf, type GateReport, listenFirst, type StageEvent } from "../../src/index.js";

/** What a journey of the standard machine is made of. */
interface Shape {
  /** How many events it has. */
  readonly length: number;
  /** Whether its advances carry a report of each of their gates, and every event a digest. */
  readonly isComplete: boolean;
}

const minute = 60_000;
const steps = Object.values(listenFirst.transitions);

/** Returns a journey that goes from listening to posting and back again and again, and rests once on each way. */
export const longJourney = ({ length, isComplete }: Shape): readonly StageEvent[] => {
  const journey: StageEvent[] = [];
  let [stage, cycle, isPaused] = [listenFirst.initial as string, 1, false];
  let digest: string | undefined;
  while (journey.length < length) {
    const seq = journey.length + 1;
    const step = steps.find(({ from, type }) => type === "advance" && from.includes(stage as never)); // any name is looked for
    const rests = stage === "plan" && !isPaused && journey.at(-1)?.type !== "resume";
    const type = isPaused ? "resume" : rests ? "pause" : step === undefined ? "return" : "advance";
    const to = type === "advance" ? (step?.to ?? stage) : type === "return" ? listenFirst.initial : stage;
    const gates = isComplete && type === "advance" ? (step?.gates ?? []).map(reportOf) : [];
    if (type === "return") cycle += 1;
    const at = `${new Date(Date.UTC(2020, 0, 1) + seq * minute).toISOString().slice(0, 19)}Z`;
    const event: StageEvent = { seq, cycle, type, from: stage, to, at, by: "maria", gates, machine: listenFirst.id, machineVersion: 1 };
    digest = isComplete ? digestOf([digest ?? null, event]) : undefined;
    journey.push(Object.freeze(digest === undefined ? event : { ...event, digest }));
    stage = to;
    isPaused = type === "pause";
  }
  return Object.freeze(journey);
};

const reportOf = (gate: string): GateReport => ({
  gate,
  key: `gates/${gate}/met`,
  met: true,
  message: `What the gate ${gate} asks for is there: everything that was written down is as it should be.`,
  values: { count: 3 },
  evidence: ["team"],
});
