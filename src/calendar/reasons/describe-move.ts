import { assertLike } from "../../base/arguments/assert-like.js";
import { assertLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Move } from "../../model/schedule/calendar.js";
import { calendarWording } from "./calendar-wording.js";
import { sayReason } from "./say-reason.js";

/**
 * Returns in a language why an entry was moved, from the move's key and raw values: the calendar keeps the reason in the language it was made in.
 * The move's own reason where its key is not known here.
 *
 * @example
 * ```ts
 * import { createPlan, describeMove, english, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .cadence({ id: "nights", when: { kind: "dates", on: ["2027-03-28"], at: ["02:30"] } })
 *   .build();
 * const [entry] = generateCalendar(plan, { from: "2027-03-28", to: "2027-03-28" }).entries;
 * const language = { ...english, tag: "de", templates: { "calendar/moved.clocks": "{time, time} Uhr gibt es an diesem Tag nicht." } };
 * entry?.moves.map((move) => describeMove(plan, move, language)); // => ["02:30 Uhr gibt es an diesem Tag nicht."]
 * ```
 */
export const describeMove = (plan: Plan, move: Move, language?: Language): string => {
  assertPlan(plan);
  assertLike(move, { key: "", values: {}, because: "" }, { path: ["move"], expected: "a move of a calendar entry" });
  assertLanguage(language);
  return sayReason(move, calendarWording(plan, language), move.because);
};
