import { addToGroup } from "../../base/add-to-group.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import { assertTable } from "../../machine/known-machines.js";
import type { StageStep, StageTable } from "../../machine/stage-machine.js";
import { UniqueNames } from "./unique-names.js";
import type { XStateConfig, XStateNode, XStateTransition } from "./xstate-config.js";

/**
 * Returns a stage machine, or its table, as the configuration of an XState machine that makes the same moves: plain JSON, for `createMachine` of XState 5 and the betas of 6, and for
 * tools that draw or simulate such machines. Each step is an event of its own name, such as `make-a-plan`; `pause` and `resume` lead to a second state of the stage and back. A step that
 * asks gates has the guard `gates-open` with the step and its gates as `params`. States have names without dots, `listen-internal`; the stage itself stands in `meta`.
 * Frozen. Throws `config` for an argument that is no machine.
 *
 * @example
 * ```ts
 * import { listenFirst } from "social-plan";
 * import { toXStateConfig } from "social-plan/formats";
 *
 * const config = toXStateConfig(listenFirst);
 * config.initial; // => "listen-internal"
 * config.states["plan"]?.meta; // => { stage: "plan", paused: false }
 * config.states["plan"]?.on["begin-to-respond"]?.target; // => "respond"
 * config.states["plan"]?.on["pause"]; // => { target: "plan-paused" }
 * ```
 */
export const toXStateConfig = (machine: StageTable): XStateConfig => {
  assertTable(machine);
  const names = new UniqueNames();
  const running = new Map(machine.stages.map((stage) => [stage, names.take(stage)]));
  const paused = new Map([...running].map(([stage, name]) => [stage, names.take(`${name}-paused`)]));
  const targets = { running: (stage: string) => running.get(stage) ?? stage, paused: (stage: string) => paused.get(stage) ?? stage };
  const steps = transitionsFrom(machine, targets.running);
  const states = machine.stages.flatMap((stage): [string, XStateNode][] => [
    [
      targets.running(stage),
      {
        meta: { stage, paused: false },
        on: Object.fromEntries([...(steps.get(stage) ?? []), ["pause", { target: targets.paused(stage) }]]),
      },
    ],
    [targets.paused(stage), { meta: { stage, paused: true }, on: { resume: { target: targets.running(stage) } } }],
  ]);
  return deepFreeze({
    id: new UniqueNames().take(machine.id),
    initial: targets.running(machine.initial),
    states: Object.fromEntries(states),
  });
};

type NamedTransition = readonly [event: string, transition: XStateTransition];

/** By stage, the steps that begin there. `pause` and `resume` are the names of what every stage has. */
const transitionsFrom = (
  { transitions }: StageTable,
  nameOf: (stage: string) => string,
): ReadonlyMap<string, readonly NamedTransition[]> => {
  const events = new UniqueNames();
  for (const own of ["pause", "resume"]) events.take(own);
  const byStage = new Map<string, NamedTransition[]>();
  for (const [step, { from, to, gates }] of Object.entries<StageStep>(transitions)) {
    const guard = { type: "gates-open", params: { step, gates: [...gates] } } as const;
    const transition = { target: nameOf(to), ...(gates.length > 0 && { guard }) };
    const event = events.take(step);
    for (const stage of from) addToGroup(byStage, stage, [event, transition]);
  }
  return byStage;
};
