import type { Gate } from "./gate.js";

/** What a step does besides changing the stage: an `advance` nothing, a `return` opens a new cycle of listening. */
export type StepType = "advance" | "return";

/** A step from stage to stage, as it is defined. */
export interface Transition<Stage extends string = string, GateId extends string = string> {
  /** Whether it leads on or back to a new cycle; absent: `advance`. */
  readonly type?: StepType | undefined;
  /** Where it begins: a stage, or any of several. */
  readonly from: Stage | readonly Stage[];
  /** Where it leads. */
  readonly to: Stage;
  /** The gates it must pass; absent: none. */
  readonly gates?: readonly GateId[] | undefined;
}

/** A step from stage to stage, written out. */
export interface StageStep<Stage extends string = string, GateId extends string = string> {
  /** Whether it leads on or back to a new cycle. */
  readonly type: StepType;
  /** The stages it may begin in. */
  readonly from: readonly Stage[];
  /** Where it leads. */
  readonly to: Stage;
  /** The ids of the gates it must pass. */
  readonly gates: readonly GateId[];
}

/**
 * The stages a plan goes through and the steps between them; every stage can be paused and resumed besides. Gates are named by their ids only,
 * so a table replays a log, pauses, resumes, and takes every step without gates, and brings no gate into a bundle.
 */
export interface StageTable<Stage extends string = string, Step extends string = string, GateId extends string = string> {
  /** The name its events carry. */
  readonly id: string;
  /** Its version, from 1; a log of a newer one is refused. */
  readonly version: number;
  /** Its stages, in the order in which they are meant to be reached. */
  readonly stages: readonly Stage[];
  /** The stage of an empty log. */
  readonly initial: Stage;
  /** Its steps by name. */
  readonly transitions: { readonly [S in Step]: StageStep<Stage, GateId> };
}

/** What we do on a channel in a stage, where it is meant for that much. */
export interface StageInvolvement {
  /** The most we do there. */
  readonly does: "nothing" | "listen" | "respond" | "post";
  /** The English template that says so, such as `We rehearse answers for {channel, name}.`; a language has its own as `involvement/<stage>`. */
  readonly sentence: string;
}

/** A table of stages and steps together with the gates that its steps name. */
export interface StageMachine<Stage extends string = string, Step extends string = string, GateId extends string = string>
  extends StageTable<Stage, Step, GateId> {
  /** Its gates. */
  readonly gates: readonly Gate<GateId>[];
  /** What we do on a channel, stage by stage; of a stage that is absent `listenFirst` says it, and where it has none of that name, we listen. */
  readonly stageInvolvement?: { readonly [S in Stage]?: StageInvolvement };
}
