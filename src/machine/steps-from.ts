import type { StageStep, StageTable } from "./stage-machine.js";

/** A step with its name. */
export interface NamedStep extends StageStep {
  /** The name it has in the machine. */
  readonly step: string;
}

/** Returns the steps that begin in a stage, in the order of the machine; with a type, those of that type. */
export const stepsFrom = (machine: StageTable, stage: string, type?: string): readonly NamedStep[] => {
  const found: NamedStep[] = [];
  for (const [step, transition] of Object.entries(machine.transitions)) {
    if (transition.from.includes(stage) && (type === undefined || transition.type === type)) found.push({ step, ...transition });
  }
  return found;
};
