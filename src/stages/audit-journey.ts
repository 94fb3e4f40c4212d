import { optionsOf } from "../base/arguments/options-of.js";
import { type Adoption, adoptionOf } from "../machine/adoption.js";
import { type ChangedGate, changedGates } from "../machine/changed-gates.js";
import { checkDigests } from "../machine/check-digests.js";
import { readGateOptions } from "../machine/gate-context-of.js";
import { judgeSteps } from "../machine/judge-steps.js";
import { assertMachine } from "../machine/known-machines.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { wordingOf } from "../words/wording-of.js";
import { listenFirst } from "./listen-first.js";
import type { StatusOptions } from "./stage-status.js";

/** What a journey is still worth today. */
export interface JourneyAudit {
  /** How many events it has; each of them can follow the one before. */
  readonly events: number;
  /** How many of them carry a digest; each of these fits. Of the others nothing is known but their order. */
  readonly digests: number;
  /** The gates that would decide otherwise today than when the plan made the steps its stage rests on: those of this round of listening. */
  readonly changed: readonly ChangedGate[];
  /** How it was adopted, and what its stage still owes; absent: it began in the first stage. */
  readonly adoption?: Adoption;
}

/**
 * Returns which gates would decide otherwise today than when the plan made the steps that its stage rests on, and what the stage of an adopted plan
 * still owes (D1–D5). Every digest is compared. Steps that the plan returned behind are not asked again, since they open nothing any more. Frozen.
 * Throws what `replayJourney` throws, and `log` for an event whose digest does not fit; the index is in the path. Throws `date` for a `today` that is none.
 *
 * @example
 * ```ts
 * import { adoptJourney, auditJourney, parsePlan } from "social-plan";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme" });
 * const adopted = adoptJourney(plan, { stage: "listen.external", at: "2027-01-04T09:00:00Z", by: "maria", because: "we have read the forum since 2024" });
 * if (!adopted.ok) throw new Error(adopted.reason);
 * const { changed, adoption } = auditJourney(adopted.plan);
 * adoption?.sentence; // => "Adopted in “listening outside” on 4 January 2027; none of the 4 gates it passed over was ever met."
 * adoption?.owed.map(({ report }) => report.gate); // => ["internal-functions-heard", "social-players-recorded", "policy-drafted", "actions-planned"]
 * changed; // => []
 * ```
 */
export const auditJourney = (plan: Plan, options: StatusOptions = {}): JourneyAudit => {
  assertPlan(plan);
  const given: StatusOptions = optionsOf(options);
  const { machine = listenFirst } = given;
  assertMachine(machine, ["options", "machine"]);
  const read = readGateOptions(given);
  const wording = wordingOf(plan, read.language);
  const { state, digests } = checkDigests(machine, plan.journey);
  const steps = judgeSteps(machine, plan, state, read, wording);
  const adoption = adoptionOf(machine, plan, steps, wording);
  return Object.freeze({
    events: state.seq,
    digests,
    changed: changedGates(plan, steps, wording),
    ...(adoption === undefined ? {} : { adoption }),
  });
};
