/** Where an event leads, and what is asked before. */
export interface XStateTransition {
  /** The state it leads to. */
  readonly target: string;
  /** What is asked; absent: nothing. */
  readonly guard?: {
    /** The name of the guard, for which an app brings the implementation. */
    readonly type: "gates-open";
    /** What the guard is asked with. */
    readonly params: {
      /** The step of the stage machine. */
      readonly step: string;
      /** The ids of the gates that must be open. */
      readonly gates: readonly string[];
    };
  };
}

/** One state: a stage, or a stage in which the journey is paused. */
export interface XStateNode {
  /** What it stands for. */
  readonly meta: {
    /** The stage, by its own name. */
    readonly stage: string;
    /** Whether the journey is paused in it. */
    readonly paused: boolean;
  };
  /** By event, where it leads. */
  readonly on: Readonly<Record<string, XStateTransition>>;
}

/** A stage machine as XState takes it. */
export interface XStateConfig {
  /** The machine's id, its dots as dashes. */
  readonly id: string;
  /** The first state. */
  readonly initial: string;
  /** The states, by name. */
  readonly states: Readonly<Record<string, XStateNode>>;
}
