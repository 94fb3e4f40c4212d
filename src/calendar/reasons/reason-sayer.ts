import type { Language } from "../../base/text/language.js";
import type { Plan } from "../../model/plan.js";
import { calendarWording } from "./calendar-wording.js";
import { type Sayable, sayReason } from "./say-reason.js";

/** Says a reason. */
export type SayReason = (reason: Sayable) => string;

/** Returns the function that says reasons in a language; each object once, as a hundred thousand slots may share the reason of one blackout. */
export const reasonSayer = (plan: Plan, language: Language | undefined): SayReason => {
  const wording = calendarWording(plan, language);
  const said = new WeakMap<Sayable, string>();
  return (reason) => {
    const known = said.get(reason);
    if (known !== undefined) return known;
    const sentence = sayReason(reason, wording);
    said.set(reason, sentence);
    return sentence;
  };
};
