import type { Plan } from "../model/plan.js";
import { listenFirstTable } from "./listen-first-table.js";
import { type MoveOptions, type MoveResult, makeMove } from "./make-move.js";

/** Takes up a paused plan in the stage it rested in. Returns the plan with the event in its journey, or a refusal where it is not paused. */
export const resumeJourney = (plan: Plan, options: MoveOptions): MoveResult => makeMove(plan, listenFirstTable, "resume", options);
