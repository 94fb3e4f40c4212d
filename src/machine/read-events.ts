import { PlanError } from "../base/problems/plan-error.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import { logError } from "./log-error.js";

/** Returns a copy of the list of events; throws `log` where it is none. */
export const eventsOf = (journey: readonly StageEvent[]): readonly StageEvent[] => {
  try {
    if (Array.isArray(journey)) return [...journey];
  } catch {
    throw new PlanError("log", "The journey cannot be read. Pass a plain list of events.", {}, ["journey"]);
  }
  throw new PlanError("log", "The journey is not a list of events. Pass the `journey` of a plan.", {}, ["journey"]);
};

/** Returns a copy of an event, so that each field is read once; throws `log` where it is none. */
export const readEvent = (event: StageEvent, index: number): StageEvent => {
  try {
    if (typeof event === "object" && event !== null) return { ...event };
  } catch {
    throw logError("shape", index);
  }
  throw logError("shape", index);
};

/** What of an event a replay looks at. */
export type EventHead = Pick<StageEvent, "seq" | "cycle" | "type" | "from" | "to" | "at" | "machine" | "machineVersion"> & {
  readonly digest: string | undefined;
};

/** Returns what of an event a replay looks at, each field read once; throws `log` where it is none. */
export const readHead = (event: StageEvent, index: number): EventHead => {
  if (typeof event !== "object" || event === null) throw logError("shape", index);
  try {
    const { seq, cycle, type, from, to, at, machine, machineVersion, digest } = event;
    return { seq, cycle, type, from, to, at, machine, machineVersion, digest };
  } catch {
    throw logError("shape", index);
  }
};
