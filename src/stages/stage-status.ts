import { optionsOf } from "../base/arguments/options-of.js";
import type { Adoption } from "../machine/adoption.js";
import { explainMoves, type StageMove } from "../machine/explain-moves.js";
import { type GateOptions, readGateOptions } from "../machine/gate-context-of.js";
import { assertMachine } from "../machine/known-machines.js";
import { owedGates } from "../machine/owed-gates.js";
import type { StageMachine } from "../machine/stage-machine.js";
import type { Stage } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Instant } from "../model/values/dates.js";
import { wordingOf } from "../words/wording-of.js";
import { type GateAhead, gatesAhead } from "./gates-ahead.js";
import { type Involvement, involvementIn } from "./involvement.js";
import { isComplete } from "./is-complete.js";
import { listenFirst } from "./listen-first.js";
import { replayJourney } from "./replay-journey.js";

/** What the question where a plan stands comes with. */
export interface StatusOptions extends GateOptions {
  /** The machine; absent: `listenFirst`. */
  readonly machine?: StageMachine | undefined;
}

/** Where a plan stands, and what could happen next. */
export interface StageStatus {
  /** The stage. */
  readonly stage: Stage;
  /** The round of listening, from 1. */
  readonly cycle: number;
  /** Whether the journey rests. */
  readonly paused: boolean;
  /** Whether nothing further is meant: a plan whose channels go no further than respond is complete in respond (D5). */
  readonly complete: boolean;
  /** When the stage was entered; absent: it is the first one and was never left. */
  readonly since?: Instant;
  /** Every move from here, whether it is open, and what its gates found. */
  readonly moves: readonly StageMove[];
  /** Every gate that is not met on the whole way, not only before the next move; empty where nothing further is meant. */
  readonly ahead: readonly GateAhead[];
  /** How the plan was adopted in the middle of its journey, and what its stage still owes; absent: it began in the first stage. */
  readonly adoption?: Adoption;
  /** What we do on each channel at this turn (D5). */
  readonly involvement: readonly Involvement[];
}

/**
 * Says where a plan stands, computed from its journey: stage, cycle, every move from here with what there is and what is needed, what is missing
 * on the whole way, and what we do on each channel at this turn (D1–D5). Frozen. Throws `date` for a `today` that is none, and what `replayJourney` throws.
 *
 * @example
 * ```ts
 * import { parsePlan, stageStatus } from "social-plan";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1",
 *   id: "acme",
 *   channels: [{ id: "tiktok", name: "TikTok", use: "declined", because: "nobody we mean is there" }],
 * });
 * const here = stageStatus(plan);
 * here.stage; // => "listen.internal"
 * here.moves.map((move) => move.to); // => ["listen.external", "listen.internal"]
 * here.involvement.map((one) => one.sentence); // => ["We do not use TikTok, by choice: nobody we mean is there."]
 * [...new Set(here.ahead.map((one) => one.stage))]; // => ["listen.external", "plan"]
 * ```
 */
export const stageStatus = (plan: Plan, options: StatusOptions = {}): StageStatus => {
  assertPlan(plan);
  const given: StatusOptions = optionsOf(options);
  const { machine = listenFirst } = given;
  assertMachine(machine, ["options", "machine"]);
  const { today, calendar, language } = readGateOptions(given);
  const state = replayJourney(plan.journey, machine);
  const { stage, cycle, paused, since } = state;
  const asked = { today, calendar, language };
  const adoption = owedGates(machine, plan, state, asked);
  return Object.freeze({
    stage,
    cycle,
    paused,
    complete: isComplete(machine, plan, state),
    ...(since === undefined ? {} : { since }),
    moves: explainMoves(machine, plan, state, asked),
    ahead: gatesAhead(machine, plan, state, asked),
    ...(adoption === undefined ? {} : { adoption }),
    involvement: involvementIn(plan, state, wordingOf(plan, language), machine.stageInvolvement),
  });
};
