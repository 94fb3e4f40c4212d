import { assertGiven } from "../../base/arguments/assert-given.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { Language } from "../../base/text/language.js";
import { dayByRule } from "../../calendar/regenerating/day-by-rule.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendar } from "../../model/read/assert-calendar.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { Instant } from "../../model/values/dates.js";
import { readInstant } from "../../time/read-instant.js";
import { wordingOf } from "../../words/wording-of.js";
import { contentLine } from "./content-line.js";
import { escapeText } from "./escape-text.js";
import { compactInstant, eventOf } from "./event-of.js";

/** How a calendar is written for other programs. */
export interface ICalendarOptions {
  /** When it is written: the library reads no clock. The same stamp gives the same bytes. */
  readonly stamp: Instant;
  /** How often it was written before; raise it so that clients take a change. Absent: 0. */
  readonly sequence?: number | undefined;
  /** The calendar that was written before: its entries that are gone are written once more, as cancelled, so that clients take them out. */
  readonly previous?: Calendar | undefined;
  /** A host name of yours, which makes the events' ids yours; absent: `social-plan.invalid`. */
  readonly domain?: string | undefined;
  /** The language of what an event says besides the plan's own words; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns a calendar as iCalendar text (RFC 5545): one event for each entry, in UTC, days without a time as whole days.
 * An entry's event has the same UID in every export, so that a client that imports again replaces it. It is as long as the entry's `hours`, else a quarter of an hour.
 * What is skipped, rejected or blocked is `CANCELLED`, and so is what `previous` had on these days and is gone. What is approved, scheduled or published is `CONFIRMED`, unless it is
 * `tentative` or its day `chosen` by the library; all else is `TENTATIVE`.
 * Throws `instant` for a stamp, or an entry's time, `range` for a sequence, `config` for a domain that is none, `conflict` for a `previous` of another plan.
 */
export const toICalendar = (plan: Plan, calendar: Calendar, options: ICalendarOptions): string => {
  assertPlan(plan);
  assertCalendar(calendar);
  const given = optionsOf(options);
  assertGiven(given, "stamp", { path: ["options"], expected: "the instant at which it is written, such as 2027-01-04T09:00:00Z" });
  const wording = wordingOf(plan, readLanguage(given));
  const shared = {
    stamp: compactInstant(readInstant(given.stamp, ["options", "stamp"])),
    sequence: sequenceOf(given.sequence),
    domain: domainOf(given.domain),
    wording,
  };
  const gone = goneSince(plan, calendar, given.previous);
  const name = escapeText(wording.nameOf("plan"));
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//social-plan//social-plan//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...(calendar.timeZone === undefined ? [] : [`X-WR-TIMEZONE:${escapeText(calendar.timeZone)}`]),
  ];
  // A text that grows costs less than a list of a million lines.
  let text = linesOf(head);
  for (const entry of calendar.entries) text += linesOf(eventOf(plan, entry, shared));
  for (const entry of gone) text += linesOf(eventOf(plan, entry, { ...shared, isGone: true }));
  return text + contentLine("END:VCALENDAR");
};

const linesOf = (lines: readonly string[]): string => {
  let text = "";
  for (const line of lines) text += contentLine(line);
  return text;
};

/** The entries of an earlier calendar that are gone from the days of this one: what it had on other days, nobody asked about. */
const goneSince = (plan: Plan, calendar: Calendar, previous: Calendar | undefined): readonly CalendarEntry[] => {
  if (previous === undefined) return [];
  assertCalendarOf(plan, previous, ["options", "previous"]);
  const there = new Set(calendar.entries.map(({ id }) => id));
  return previous.entries.filter((entry) => !there.has(entry.id) && isOn(calendar, dayByRule(entry)));
};

const isOn = ({ from, to }: Calendar, day: string): boolean => from <= day && day <= to;

const sequenceOf = (sequence = 0): number => {
  if (Number.isSafeInteger(sequence) && sequence >= 0) return sequence;
  throw wrongArgument("range", { path: ["options", "sequence"], given: sequence, expected: "a whole number from 0" });
};

const hostName = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

const domainOf = (domain = "social-plan.invalid"): string => {
  if (typeof domain === "string" && hostName.test(domain)) return domain;
  throw wrongArgument("config", {
    path: ["options", "domain"],
    given: domain,
    expected: "a host name of yours, such as calendar.example.org",
  });
};
