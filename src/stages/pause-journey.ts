import type { Plan } from "../model/plan.js";
import { listenFirstTable } from "./listen-first-table.js";
import { type MoveOptions, type MoveResult, makeMove } from "./make-move.js";

/** Lets a plan rest in its stage: until it is resumed it moves nowhere and nothing is posted. Returns the plan with the event in its journey, or a refusal. */
export const pauseJourney = (plan: Plan, options: MoveOptions): MoveResult => makeMove(plan, listenFirstTable, "pause", options);
