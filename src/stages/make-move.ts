import { assertGiven } from "../base/arguments/assert-given.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { decideOn } from "../machine/decide.js";
import { assertTable } from "../machine/known-machines.js";
import type { StageRefusal } from "../machine/refuse-move.js";
import { replay } from "../machine/replay.js";
import { readCommand, type StageCommand } from "../machine/stage-command.js";
import type { StageMachine, StageTable } from "../machine/stage-machine.js";
import type { Stage, StageEvent } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { rememberPlanFrom } from "../model/read/known-plans.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { Instant } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";

/** Who makes a move, when and why. */
export interface MoveOptions {
  /** When; not before the last event. */
  readonly at: Instant;
  /** Who; any id, since a log outlives people. */
  readonly by: Id;
  /** Why. */
  readonly because?: string | undefined;
  /** The machine, or its table; absent: `listenFirstTable`. */
  readonly machine?: StageTable | undefined;
}

/** Who advances a plan, when, why, and what the gates may look at. */
export interface AdvanceOptions extends MoveOptions {
  /** The machine, with its gates; absent: `listenFirst`. */
  readonly machine?: StageMachine | undefined;
  /** Where to; needed only where a machine leads from one stage to several. */
  readonly to?: Stage | undefined;
  /** The calendar made from the plan, for gates that look at its entries. */
  readonly calendar?: Calendar | undefined;
}

/** Who returns to listening, when and why. */
export interface ReturnOptions extends MoveOptions {
  /** Why. */
  readonly because: string;
  /** The machine, or its table where its returns ask no gates; absent: `listenFirstTable`. */
  readonly machine?: StageTable | undefined;
}

/** Who adopts a plan, into which stage, when and why. */
export interface AdoptOptions extends MoveOptions {
  /** The stage that holds. */
  readonly stage: Stage;
  /** Why it holds. */
  readonly because: string;
  /** The machine, with its gates; absent: `listenFirst`. */
  readonly machine?: StageMachine | undefined;
  /** The calendar made from the plan, for gates that look at its entries. */
  readonly calendar?: Calendar | undefined;
}

/** A plan that moved: the same plan with one more event in its journey; everything else is shared. */
export interface MovedPlan {
  /** It moved. */
  readonly ok: true;
  /** The plan after the move. */
  readonly plan: Plan;
  /** The event that was appended. */
  readonly event: StageEvent;
}

/** A move that was made, or refused with reasons. */
export type MoveResult = MovedPlan | StageRefusal;

/** Returns the plan after a move, or the refusal. */
export const makeMove = (
  plan: Plan,
  standard: StageTable,
  type: StageCommand["type"],
  options: AdoptOptions | AdvanceOptions | MoveOptions,
): MoveResult => {
  assertPlan(plan);
  const given: Partial<Omit<AdvanceOptions, "machine"> & MoveOptions & Pick<AdoptOptions, "stage">> = optionsOf(options);
  for (const [field, expected] of needed(type)) assertGiven(given, field, { path: ["options"], expected });
  const { machine = standard, stage, ...move } = given;
  assertTable(machine, ["options", "machine"]);
  if (type === "adopt") assertLike(stage, "", { path: ["options", "stage"], expected: "the name of a stage" });
  const wish = type === "adopt" ? { ...move, to: stage } : move;
  const command = readCommand({ ...(wish as Omit<StageCommand, "type">), type }, ["options"]); // what is needed is there, and is looked at
  const decision = decideOn(machine, plan, replay(machine, plan.journey), command);
  return decision.ok ? Object.freeze({ ok: true, plan: appendEvent(plan, decision.event), event: decision.event }) : decision;
};

const needed = (type: StageCommand["type"]): readonly (readonly [field: string, expected: string])[] => [
  ["at", "an instant in UTC, such as 2027-01-04T09:00:00Z"],
  ["by", "the id of whoever makes the move"],
  ...(type === "return" ? [["because", "why the plan goes back to listening"] as const] : []),
  ...(type === "adopt"
    ? ([
        ["stage", "the stage that holds, such as post"],
        ["because", "why the plan begins in that stage"],
      ] as const)
    : []),
];

const appendEvent = (plan: Plan, event: StageEvent): Plan =>
  rememberPlanFrom([plan], Object.freeze({ ...plan, journey: Object.freeze([...plan.journey, event]) }));
