import { assertLike } from "../../base/arguments/assert-like.js";
import { assertLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { calendarWording } from "./calendar-wording.js";
import { sayReason } from "./say-reason.js";

/**
 * Returns in a language what the making of a calendar found, from the finding's key and raw values: the calendar keeps the message in the language
 * it was made in. The finding's own message where its key is not one of the calendar's, as of what `checkCoverage` finds.
 *
 * @example
 * ```ts
 * import { createPlan, describeCalendarFinding, english, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .cadence({ id: "news", name: "Neues", when: { kind: "as-needed" } })
 *   .build();
 * const { findings } = generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" });
 * const language = { ...english, tag: "de", templates: { "calendar/calendar-as-needed": "„{cadence, name}“ erscheint bei Bedarf." } };
 * findings.map((finding) => describeCalendarFinding(plan, finding, language)); // => ["„Neues“ erscheint bei Bedarf."]
 * ```
 */
export const describeCalendarFinding = (plan: Plan, finding: Finding, language?: Language): string => {
  assertPlan(plan);
  assertLike(finding, { key: "", values: {}, message: "" }, { path: ["finding"], expected: "a finding" });
  assertLanguage(language);
  return sayReason(finding, calendarWording(plan, language), finding.message);
};
