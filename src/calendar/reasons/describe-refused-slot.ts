import { assertLike } from "../../base/arguments/assert-like.js";
import { assertLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { RefusedSlot } from "../../model/schedule/calendar.js";
import { calendarWording } from "./calendar-wording.js";
import { sayReason } from "./say-reason.js";

/**
 * Returns in a language why a slot is not in the calendar, from the slot's key and raw values: the calendar keeps the reason in the language it was made in.
 * Things are named as the plan names them today. The slot's own reason where its key is not known here.
 *
 * @example
 * ```ts
 * import { createPlan, describeRefusedSlot, english, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .cadence({ id: "mondays", when: { kind: "weekly", on: ["mon"] } })
 *   .blackout({ id: "fair", name: "Messe", from: "2027-01-04", to: "2027-01-08" })
 *   .build();
 * const language = { ...english, tag: "de", templates: { "calendar/refused.blackout": "Während „{blackout, name}“ erscheint nichts." } };
 * const { refused } = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
 * refused.map((slot) => describeRefusedSlot(plan, slot, language)); // => ["Während „Messe“ erscheint nichts."]
 * ```
 */
export const describeRefusedSlot = (plan: Plan, slot: RefusedSlot, language?: Language): string => {
  assertPlan(plan);
  assertLike(slot, { key: "", values: {}, because: "" }, { path: ["slot"], expected: "a refused slot of a calendar" });
  assertLanguage(language);
  return sayReason(slot, calendarWording(plan, language), slot.because);
};
