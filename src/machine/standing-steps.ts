import type { StageEvent } from "../model/journey/stage-event.js";
import type { StageTable } from "./stage-machine.js";
import { stepsFrom } from "./steps-from.js";
import { stepsTo } from "./steps-to.js";

/** A step that brought a plan to the stage it stands in: one it made, or one it passed over when it was adopted. */
export interface StandingStep {
  /** Where it begins. */
  readonly from: string;
  /** Where it leads. */
  readonly to: string;
  /** The gates the machine asks on it. */
  readonly gates: readonly string[];
  /** The place in the log of the event that made it or passed over it. */
  readonly index: number;
  /** That event. */
  readonly event: StageEvent;
}

/**
 * Returns the steps that a legal log's last stage rests on, in their order. A return undoes those that lead beyond its stage, and of a step that was
 * made twice the later one counts, so there are never more than the machine has.
 */
export const standingSteps = (machine: StageTable, journey: readonly StageEvent[]): readonly StandingStep[] => {
  const standing = new Map<string, StandingStep>();
  const put = (step: StandingStep): void => {
    const key = JSON.stringify([step.event.type === "return", step.from, step.to]);
    standing.delete(key);
    standing.set(key, step);
  };
  for (const [index, event] of journey.entries()) {
    const { type, from, to } = event;
    if (type === "adopt") for (const { begin, to: end, gates } of stepsTo(machine, to)) put({ from: begin, to: end, gates, index, event });
    if (type === "return") goBack(standing, machine.initial, to);
    if (type === "advance" || type === "return") {
      const gates = stepsFrom(machine, from, type).find((step) => step.to === to)?.gates ?? [];
      if (type === "advance" || gates.length > 0) put({ from, to, gates, index, event });
    }
  }
  return [...standing.values()];
};

/** Leaves only the steps up to the first that led to this stage. */
const goBack = (standing: Map<string, StandingStep>, initial: string, stage: string): void => {
  let isBeyond = stage === initial;
  for (const [key, step] of standing) {
    if (isBeyond) standing.delete(key);
    else isBeyond = step.to === stage;
  }
};
