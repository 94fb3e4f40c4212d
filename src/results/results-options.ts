import { assertGiven } from "../base/arguments/assert-given.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { readLanguage } from "../base/arguments/read-language.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { Language } from "../base/text/language.js";
import type { DriftReport } from "../calendar/comparing/drift.js";
import type { Adherence } from "../calendar/reading/measure-adherence.js";
import type { Catalogs } from "../catalog/catalogs.js";
import type { Plan } from "../model/plan.js";
import { assertCalendarOf } from "../model/read/assert-calendar-of.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import { readDay } from "../time/read-day.js";
import { readCatalogs } from "./read-catalogs.js";

/** What results are asked for. */
export interface ResultsOptions {
  /** The last day that counts: readings of later days are set aside. */
  readonly on: LocalDate;
  /** The calendar made from the plan, for the hours that its entries take. */
  readonly calendar?: Calendar | undefined;
  /** What `measureAdherence` returned for the same day: how many posts were planned, published and missed. */
  readonly adherence?: Adherence | undefined;
  /** What `findDrift` returned for the same day. */
  readonly drift?: DriftReport | undefined;
  /** What is known of metrics; absent: our catalogue. */
  readonly catalogs?: Catalogs | undefined;
  /** The language of the sentences; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Reads what results are asked for. Throws `missing-field` without a day and `date` for one that is none, `type` for what is not what `measureAdherence` or `findDrift`
 * returned, and `conflict` for a calendar of another plan or an answer for another day.
 */
export const readResultsOptions = (plan: Plan, options: ResultsOptions) => {
  const given = optionsOf(options);
  assertGiven(given, "on", { path: ["options"], expected: "the last day that counts as yyyy-mm-dd, such as 2027-01-31" });
  const on = readDay(given.on, ["options", "on"]);
  const { calendar, adherence, drift, catalogs } = given;
  if (calendar !== undefined) assertCalendarOf(plan, calendar, ["options", "calendar"]);
  if (adherence !== undefined) {
    assertLike(
      adherence,
      { on: "", due: 0, published: 0, missed: 0, channels: [{}] },
      { path: ["options", "adherence"], expected: "what `measureAdherence` returned" },
    );
    assertSameDay(adherence.on, on, "adherence");
  }
  if (drift !== undefined) {
    assertLike(
      drift,
      { on: "", due: 0, published: 0, drifts: [{}] },
      { path: ["options", "drift"], expected: "what `findDrift` returned" },
    );
    assertSameDay(drift.on, on, "drift");
  }
  return { on, calendar, adherence, drift, metricFacts: readCatalogs(catalogs).metricFacts, language: readLanguage(given) };
};

const assertSameDay = (found: LocalDate, on: LocalDate, field: "adherence" | "drift"): void => {
  if (found === on) return;
  const given = String(found).slice(0, 10);
  throw new PlanError(
    "conflict",
    `This answer is for ${given}, and the results are asked for ${on}. Pass one for the same day.`,
    { found: given, on },
    ["options", field, "on"],
  );
};
