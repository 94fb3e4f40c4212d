import type { Plan } from "../model/plan.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { type Adoption, adoptionOf } from "./adoption.js";
import type { GateOptions } from "./gate-context-of.js";
import type { JourneyState } from "./journey-state.js";
import { judgeSteps } from "./judge-steps.js";
import type { StageMachine } from "./stage-machine.js";

/** Returns how a plan was adopted in the middle of its journey and what its stage still owes; undefined where its journey begins with no adoption. */
export const owedGates = (
  machine: StageMachine,
  plan: Plan,
  state: JourneyState,
  options: GateOptions,
  wording: Wording = wordingOf(plan, options.language),
): Adoption | undefined =>
  plan.journey[0]?.type === "adopt" ? adoptionOf(machine, plan, judgeSteps(machine, plan, state, options, wording), wording) : undefined;
