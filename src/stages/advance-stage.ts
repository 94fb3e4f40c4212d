import type { Plan } from "../model/plan.js";
import { listenFirst } from "./listen-first.js";
import { type AdvanceOptions, type MoveResult, makeMove } from "./make-move.js";

/**
 * Moves a plan to the next stage if the gates of that step are met (D1–D4): returns the plan with the event in its journey, or the reason and what each gate found.
 * In a trial some gates are softened: unmet, recorded as such, and no hindrance (B2).
 * Throws `instant` or `id` for an ill-formed `at` or `by`, and what `replayJourney` throws for a journey that cannot be.
 *
 * @example
 * ```ts
 * import { advanceStage, parsePlan } from "social-plan";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme" });
 * const moved = advanceStage(plan, { at: "2027-01-04T09:00:00Z", by: "maria" });
 * moved.ok; // => false
 * if (!moved.ok) moved.gates.map((report) => report.gate); // => ["internal-functions-heard", "social-players-recorded", "policy-drafted", "actions-planned"]
 * ```
 */
export const advanceStage = (plan: Plan, options: AdvanceOptions): MoveResult => makeMove(plan, listenFirst, "advance", options);
