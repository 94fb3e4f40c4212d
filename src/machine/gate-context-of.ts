import { readLanguage } from "../base/arguments/read-language.js";
import type { Language } from "../base/text/language.js";
import type { Plan } from "../model/plan.js";
import { assertCalendar } from "../model/read/assert-calendar.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import { readToday } from "../time/read-day.js";
import { dayOfInstant } from "./day-of-instant.js";
import type { GateContext } from "./gate.js";
import type { JourneyState } from "./journey-state.js";

/** What a question to the gates comes with. */
export interface GateOptions {
  /** The day of the question, for gates that look at dates. */
  readonly today?: LocalDate | undefined;
  /** The calendar made from the plan, for gates that look at its entries. */
  readonly calendar?: Calendar | undefined;
  /** The language of the sentences; absent: English. */
  readonly language?: Language | undefined;
}

/** Reads what a question to the gates comes with. Throws `date` for a `today` that is no day, `type` for what is no calendar or language. */
export const readGateOptions = (options: GateOptions): GateOptions => {
  const { calendar } = options;
  if (calendar !== undefined) assertCalendar(calendar, ["options", "calendar"]);
  return { today: readToday(options), calendar, language: readLanguage(options) };
};

/** Returns what the gates of a step may look at besides the plan. */
export const gateContextOf = (plan: Plan, state: JourneyState, to: string, { today, calendar }: GateOptions): GateContext => {
  const begin = state.cycleSince === undefined ? undefined : dayOfInstant(plan, state.cycleSince);
  return Object.freeze({
    from: state.stage,
    to,
    cycle: state.cycle,
    isOfThisCycle: (day: LocalDate | undefined) => begin === undefined || (day !== undefined && day >= begin),
    today,
    calendar,
  });
};
