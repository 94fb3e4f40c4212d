import type { Plan } from "../model/plan.js";
import { listenFirstTable } from "./listen-first-table.js";
import { type MoveResult, makeMove, type ReturnOptions } from "./make-move.js";

/**
 * Takes a plan back to listening, from every stage: a new cycle begins, and what was heard before opens no gate any more (D1).
 * Returns the plan with the event in its journey, or a refusal where the journey is paused.
 * Throws `config` where a return of another machine asks gates and only the machine's table is given.
 */
export const returnToListening = (plan: Plan, options: ReturnOptions): MoveResult => makeMove(plan, listenFirstTable, "return", options);
