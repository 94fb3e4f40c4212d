import { assertLanguage } from "../base/arguments/read-language.js";
import type { Language } from "../base/text/language.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { wordingOf } from "../words/wording-of.js";
import { assertRefusal } from "./assert-report.js";
import { sentenceOf } from "./describe-report.js";
import { assertMachine } from "./known-machines.js";
import { type StageRefusal, sayRefusal } from "./refuse-move.js";
import type { StageMachine } from "./stage-machine.js";

/**
 * Returns why a move was refused, in a language: the refusal's own reason is English. What its gates need is said in the same language.
 *
 * @example
 * ```ts
 * import { createPlan, describeRefusal, english, listenFirst, resumeJourney } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).build();
 * const moved = resumeJourney(plan, { at: "2027-01-04T09:00:00Z", by: "maria" });
 * const language = { ...english, tag: "de", templates: { "refusals/not-paused": "Der Weg ruht nicht." } };
 * moved.ok ? "" : describeRefusal(plan, moved, listenFirst, language); // => "Der Weg ruht nicht."
 * ```
 */
export const describeRefusal = (plan: Plan, refusal: StageRefusal, machine: StageMachine, language?: Language): string => {
  assertPlan(plan);
  assertRefusal(refusal);
  assertMachine(machine);
  assertLanguage(language);
  const gates = refusal.gates.map((report) => ({ ...report, message: sentenceOf(plan, report, machine, language) }));
  return sayRefusal({ ...refusal, gates }, wordingOf(plan, language));
};
