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
export const machineOf = (plugins: readonly AnyPlugin[]): StageMachine => {
  const owners = new Owners();
  return plugins.reduce<StageMachine>((machine, plugin) => withPlugin(machine, plugin, owners), bareMachine);
};

type Steps = Readonly<Record<string, Transition>>;

const path = ["options", "plugins"];

/** Who adds which stage and step; what nobody adds is the library's. */
class Owners {
  readonly #owners = new Map<string, string>();

  constructor() {
    for (const stage of bareMachine.stages) this.#owners.set(`the stage “${stage}”`, "");
    for (const [name, step] of Object.entries<Transition>(bareMachine.transitions))
      for (const what of namesOf(name, step)) this.#owners.set(what, "");
  }

  /** Notes what a plugin adds. Throws `plugin` for what is there already, and names both. */
  note({ name, machine: { stages = {}, transitions = {} } }: AnyPlugin): void {
    const steps = Object.entries<Transition>(transitions).flatMap(([step, one]) => namesOf(step, one));
    for (const what of [...Object.keys(stages).map((stage) => `the stage “${stage}”`), ...steps]) this.#noteOne(what, name);
  }

  #noteOne(what: string, plugin: string): void {
    const owner = this.#owners.get(what);
    if (owner === "") throw pluginError(plugin, `adds ${what}, which the library has already. Take it out, or rename it.`, path);
    if (owner === plugin) throw pluginError(plugin, `adds ${what} twice. Take one of them out.`, path);
    if (owner !== undefined) throw pluginError(plugin, `adds ${what}, which the plugin “${owner}” adds too. Rename one of them.`, path);
    this.#owners.set(what, plugin);
  }
}

/** A step is there under its name, and as what leads from one stage to another. */
const namesOf = (name: string, { type = "advance", from, to }: Transition): readonly string[] => [
  `the step “${name}”`,
  ...[from].flat().map((begin) => `a step that leads (${type}) from “${begin}” to “${to}”`),
];

const withPlugin = (machine: StageMachine, plugin: AnyPlugin, owners: Owners): StageMachine => {
  const { name, gates, machine: added } = plugin;
  const transitions: Steps = added.transitions ?? {};
  const isEmpty = gates.length === 0 && [added.stages, transitions, added.gatesOn].every((part) => Object.keys(part ?? {}).length === 0);
  if (isEmpty) return machine;
  owners.note(plugin);
  const { id, version } = machine;
  const { stages, stageInvolvement } = added;
  const asking = stepsAsking(machine, transitions, added.gatesOn ?? {}, name);
  try {
    return extendStageMachine(machine, { id, version, stages, gates, transitions: { ...transitions, ...asking }, stageInvolvement });
  } catch (thrown) {
    if (!isPlanError(thrown)) throw thrown;
    const reason = thrown.values["reason"];
    throw pluginError(
      name,
      typeof reason === "string" ? `does not go with the stage machine: ${reason}.` : `does not go with the stage machine.`,
      path,
    );
  }
};

/** The steps that ask more gates than before; one that a step asks already, it does not ask twice. */
const stepsAsking = (machine: StageMachine, added: Steps, gatesOn: NonNullable<AnyPlugin["machine"]["gatesOn"]>, name: string): Steps => {
  const steps: Steps = { ...machine.transitions, ...added };
  return Object.fromEntries(
    Object.entries(gatesOn).map(([step, gates = []]) => {
      const asked: Transition | StageStep | undefined = Object.hasOwn(steps, step) ? steps[step] : undefined;
      if (asked === undefined) throw pluginError(name, `asks gates on the step “${step}”, which the machine does not have.`, path);
      return [step, { ...asked, gates: [...new Set([...(asked.gates ?? []), ...gates])] }] as const;
    }),
  );
};
