import { isPlanError } from "../../base/problems/plan-error.js";
import { extendStageMachine } from "../../machine/extend-stage-machine.js";
import type { StageMachine, StageStep, Transition } from "../../machine/stage-machine.js";
import type { AnyPlugin } from "../plugin.js";
import { pluginError } from "../plugin-error.js";
import { bareMachine } from "./bare-machine.js";

/**
 * Returns the stage machine with what plugins add to it, one after the other. Its id and version stay those of `listenFirst`: nothing is taken away, so that a log without the
 * steps of plugins is the same log to both. Throws `plugin` for what contradicts the machine or what a plugin before adds.
 */
export const machineOf = (plugins: readonly AnyPlugin[]): StageMachine => plugins.reduce<StageMachine>(withPlugin, bareMachine);

type Steps = Readonly<Record<string, Transition>>;

const withPlugin = (machine: StageMachine, { name, gates, machine: added }: AnyPlugin): StageMachine => {
  const transitions: Steps = added.transitions ?? {};
  const isEmpty = gates.length === 0 && [added.stages, transitions, added.gatesOn].every((part) => Object.keys(part ?? {}).length === 0);
  if (isEmpty) return machine;
  const twice = Object.keys(transitions).find((step) => Object.hasOwn(machine.transitions, step));
  if (twice !== undefined) throw pluginError(name, `adds the step “${twice}”, which the machine has already. Rename it.`, path);
  const { id, version } = machine;
  const { stages, stageInvolvement } = added;
  const asking = stepsAsking(machine, transitions, added.gatesOn ?? {}, name);
  try {
    return extendStageMachine(machine, { id, version, stages, gates, transitions: { ...transitions, ...asking }, stageInvolvement });
  } catch (thrown) {
    if (!isPlanError(thrown)) throw thrown;
    throw pluginError(name, `does not go with the stage machine: ${String(thrown.values["reason"])}.`, path);
  }
};

const path = ["options", "plugins"];

/** The steps that ask more gates than before. */
const stepsAsking = (machine: StageMachine, added: Steps, gatesOn: NonNullable<AnyPlugin["machine"]["gatesOn"]>, name: string): Steps => {
  const steps: Steps = { ...machine.transitions, ...added };
  return Object.fromEntries(
    Object.entries(gatesOn).map(([step, gates = []]) => {
      const asked: Transition | StageStep | undefined = Object.hasOwn(steps, step) ? steps[step] : undefined;
      if (asked === undefined) throw pluginError(name, `asks gates on the step “${step}”, which the machine does not have.`, path);
      return [step, { ...asked, gates: [...(asked.gates ?? []), ...gates] }] as const;
    }),
  );
};
