import { assertLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { PassedOver } from "../../model/schedule/calendar.js";
import { assertReason } from "./assert-reason.js";
import { calendarWording } from "./calendar-wording.js";
import { sayReason } from "./say-reason.js";

/**
 * Returns in a language why an author was passed over, from the key and the raw values: the calendar keeps the reason in the language it was made in (C6).
 * People are named as the plan names them today. The reason as it is where its key is not known here.
 *
 * @example
 * ```ts
 * import { createPlan, describePassedOver, english, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .person({ id: "ada", name: "Ada", away: [{ from: "2027-01-04", to: "2027-01-08" }] })
 *   .cadence({ id: "news", authors: ["ada"], when: { kind: "dates", on: ["2027-01-04"] } })
 *   .build();
 * const [entry] = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" }).entries;
 * const language = { ...english, tag: "de", templates: { "calendar/passed-over.away": "{person, name} ist nicht da." } };
 * entry?.passedOver?.map((one) => describePassedOver(plan, one, language)); // => ["Ada ist nicht da."]
 * ```
 */
export const describePassedOver = (plan: Plan, passedOver: PassedOver, language?: Language): string => {
  assertPlan(plan);
  assertReason(passedOver, "passedOver", "because");
  assertLanguage(language);
  return sayReason(passedOver, calendarWording(plan, language), passedOver.because);
};
