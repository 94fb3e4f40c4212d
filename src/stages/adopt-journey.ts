import type { Plan } from "../model/plan.js";
import { listenFirst } from "./listen-first.js";
import { type AdoptOptions, type MoveResult, makeMove } from "./make-move.js";

/**
 * Begins the journey of a plan that already runs, in the stage that holds (D1–D5): returns the plan with the adoption as the first event of its journey.
 * The gates of all steps it passes over are asked; what they found, met or not, is kept in the event and stops nothing. What is still unmet
 * `auditJourney` goes on saying. Refused where the journey has an event, or the machine no such stage.
 * Throws `instant`, `id`, `text` or `type` for an ill-formed or missing option, and what `replayJourney` throws for a journey that cannot be.
 *
 * @example
 * ```ts
 * import { adoptJourney, parsePlan, replayJourney } from "social-plan";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme" });
 * const adopted = adoptJourney(plan, { stage: "respond", at: "2027-01-04T09:00:00Z", by: "maria", because: "we have answered in the forum since 2024" });
 * if (!adopted.ok) throw new Error(adopted.reason);
 * replayJourney(adopted.plan.journey).stage; // => "respond"
 * adopted.event.gates.filter((report) => report.met).map((report) => report.gate); // => ["issues-ranked", "insights-answered", "red-flags-owned"]
 * ```
 */
export const adoptJourney = (plan: Plan, options: AdoptOptions): MoveResult => makeMove(plan, listenFirst, "adopt", options);
