import type { GateValue } from "../../machine/gate.js";
import type { StageTable } from "../../machine/stage-machine.js";
import type { Stage } from "../../model/journey/stage-event.js";
import type { Plan, PlanInput } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";

/** A plan that a gate is asked about, what it is told beside it, and what is expected of its answer. What is not said is not compared. */
export interface GateCase {
  /** What the case shows, for the report of what fails; absent: its place, such as `met[0]`. */
  readonly name?: string | undefined;
  /** The plan, as it may be written: it is read with `parsePlan`. */
  readonly plan: PlanInput;
  /** The day of the question. */
  readonly today?: LocalDate | undefined;
  /** The calendar of the plan, or what makes it from the plan that was read. */
  readonly calendar?: Calendar | ((plan: Plan) => Calendar) | undefined;
  /** The machine that the plan's journey is of; absent: `listenFirst`. */
  readonly machine?: StageTable | undefined;
  /** The stage the plan stands in; absent: the one its journey comes to. */
  readonly from?: Stage | undefined;
  /** The stage the gate opens; absent: the one behind `from` in the machine. */
  readonly to?: Stage | undefined;
  /** The round of listening, from 1; absent: the one its journey comes to. */
  readonly cycle?: number | undefined;
  /** The day on which that round began, for a `cycle` after the first; absent: the day its journey says. */
  readonly cycleSince?: LocalDate | undefined;
  /** Which of the gate's messages it says, by its key. */
  readonly message?: string | undefined;
  /** The whole sentence in English. */
  readonly text?: string | undefined;
  /** Some of the raw values of its sentence. */
  readonly values?: Readonly<Record<string, GateValue | undefined>> | undefined;
  /** The ids of all things it rests on, in order. */
  readonly evidence?: readonly Id[] | undefined;
  /** What it says of the same plan as a trial, or, where the plan is one, as none; absent: the same. */
  readonly asTrial?: "met" | "unmet" | undefined;
}

/** A plan for which a gate is not met. */
export interface UnmetGateCase extends GateCase {
  /** Which of the gate's messages says what is missing, by its key. */
  readonly message: string;
}

/** What a gate is tried on. */
export interface GateCases {
  /** Plans for which it is met. */
  readonly met: readonly GateCase[];
  /** Plans for which it is not. */
  readonly unmet: readonly UnmetGateCase[];
}
