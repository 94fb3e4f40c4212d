import { assertLike } from "../base/arguments/assert-like.js";
import { PlanError } from "../base/problems/plan-error.js";
import { echoedId } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { makeMachine } from "./define-stage-machine.js";
import { type Gate, gateExample } from "./gate.js";
import { assertMachine } from "./known-machines.js";
import type { StageInvolvement, StageMachine, Transition } from "./stage-machine.js";

/** Where a stage that is added stands. */
export interface AddedStage<Stage extends string = string> {
  /** The stage it is meant to be reached after: one of the machine, or one added before it. */
  readonly after: Stage;
}

/** What a stage machine is extended by. */
export interface StageMachineExtension<
  Stage extends string,
  GateId extends string,
  NewStage extends string,
  NewGates extends readonly Gate[],
  NewStep extends string,
> {
  /** The name the events of the new machine carry. */
  readonly id: string;
  /** The version of the new machine, from 1. */
  readonly version: number;
  /** The stages that are added, by name. */
  readonly stages?: { readonly [S in NewStage]: AddedStage<NoInfer<Stage | NewStage>> } | undefined;
  /** The gates that are added. */
  readonly gates?: NewGates | undefined;
  /** The steps that are added, by name; one under the name of a step there is takes its place. */
  readonly transitions?:
    | { readonly [S in NewStep]: Transition<NoInfer<Stage | NewStage>, NoInfer<GateId | NewGates[number]["id"]>> }
    | undefined;
  /** What we do on a channel in a stage; it takes the place of what the machine says of it. */
  readonly stageInvolvement?: { readonly [S in NoInfer<Stage | NewStage>]?: StageInvolvement } | undefined;
}

/**
 * Returns a new machine with all that a machine has and with more stages, gates and steps; the machine itself stays as it is. Misspelt stages and gates do not compile.
 * A step under a name that the machine has takes its place, which is how a stage is put between two others, or a gate before a step.
 * Throws `config` for an extension that contradicts itself or the machine.
 *
 * @example
 * ```ts
 * import { defineGate, extendStageMachine, listenFirst, replayJourney } from "social-plan";
 *
 * const rehearsed = defineGate({
 *   id: "acme/rehearsed",
 *   trial: "firm",
 *   messages: { yes: "The team has rehearsed.", no: "Nobody has rehearsed yet. Hold a rehearsal." },
 *   check: ({ actions }) =>
 *     actions.some(({ id }) => id === "rehearsal") ? { met: true, message: "yes" } : { met: false, message: "no" },
 * });
 * const { "begin-to-respond": respond } = listenFirst.transitions;
 * const rehearseFirst = extendStageMachine(listenFirst, {
 *   id: "acme/rehearse-first",
 *   version: 1,
 *   stages: { rehearse: { after: "plan" } },
 *   gates: [rehearsed],
 *   transitions: {
 *     "begin-to-rehearse": { from: "plan", to: "rehearse", gates: respond.gates },
 *     "begin-to-respond": { from: "rehearse", to: "respond", gates: ["acme/rehearsed"] },
 *     "rehearse-no-more": { type: "return", from: "rehearse", to: "listen.internal" },
 *   },
 *   stageInvolvement: { rehearse: { does: "listen", sentence: "We listen on {channel, name} and rehearse our answers." } },
 * });
 *
 * rehearseFirst.stages; // => ["listen.internal", "listen.external", "plan", "rehearse", "respond", "post"]
 * replayJourney([], rehearseFirst).stage; // => "listen.internal"
 * ```
 */
export const extendStageMachine = <
  Stage extends string,
  Step extends string,
  GateId extends string,
  const NewStage extends string = never,
  const NewGates extends readonly Gate[] = readonly [],
  const NewStep extends string = never,
>(
  machine: StageMachine<Stage, Step, GateId>,
  extension: StageMachineExtension<Stage, GateId, NewStage, NewGates, NewStep>,
): StageMachine<Stage | NewStage, Step | NewStep, GateId | NewGates[number]["id"]> => {
  assertMachine(machine);
  assertLike(extension, example, { path: ["extension"], expected: "an object that says what is added to the machine", code: "config" });
  const { id, version, stages = {}, gates = [], transitions = {}, stageInvolvement = {} } = extension;
  const involvement = { ...machine.stageInvolvement, ...stageInvolvement };
  const extended = makeMachine(
    {
      id,
      version,
      stages: withStages(machine.stages, stages),
      initial: machine.initial,
      gates: [...machine.gates, ...gates],
      transitions: { ...machine.transitions, ...transitions },
      ...(Object.keys(involvement).length === 0 ? {} : { stageInvolvement: involvement }),
    },
    "extension",
  );
  // Its stages, steps and gates are those of the two, name by name; `makeMachine` looked them all up.
  return extended as StageMachine<string, string> as StageMachine<Stage | NewStage, Step | NewStep, GateId | NewGates[number]["id"]>;
};

const example = {
  id: "",
  version: 0,
  "stages?": { "*": { after: "" } },
  "gates?": [gateExample],
  "transitions?": { "*": { to: "", "gates?": [""] } },
  "stageInvolvement?": { "*": { does: "", sentence: "" } },
};

/** The stages with the added ones after theirs; of two after the same one, the later is nearer to it. */
const withStages = (stages: readonly string[], added: Readonly<Record<string, AddedStage>>): readonly string[] => {
  const all = [...stages];
  for (const [stage, { after }] of Object.entries(added)) {
    const at = all.indexOf(after);
    if (at < 0) {
      const reason = `the stage “${excerpt(stage, echoedId)}” is added after “${excerpt(after, echoedId)}”, which it does not have`;
      throw new PlanError("config", `This is no stage machine: ${reason}.`, { reason }, ["extension", "stages", stage]);
    }
    all.splice(at + 1, 0, stage);
  }
  return all;
};
