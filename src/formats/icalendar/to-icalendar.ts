import { PlanError } from "../../base/problems/plan-error.js";
import { echoedText } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Language } from "../../base/text/language.js";
import { nameOfType } from "../../base/text/name-of-type.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { Instant } from "../../model/values/dates.js";
import { normaliseInstant } from "../../time/instant.js";
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
  /** A host name of yours, which makes the events' ids yours; absent: `social-plan.invalid`. */
  readonly domain?: string | undefined;
  /** The language of what an event says besides the plan's own words; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns a calendar as iCalendar text (RFC 5545): one event for each entry, in UTC, days without a time as whole days.
 * An entry's event has the same UID in every export, so that a client that imports again replaces it.
 * Throws `instant` for a stamp, or an entry's time, `range` for a sequence, `config` for a domain that is none.
 */
export const toICalendar = (plan: Plan, calendar: Calendar, options: ICalendarOptions): string => {
  const wording = wordingOf(plan, options.language);
  const shared = {
    stamp: stampOf(options.stamp),
    sequence: sequenceOf(options.sequence ?? 0),
    domain: domainOf(options.domain ?? "social-plan.invalid"),
    wording,
  };
  const name = escapeText(wording.nameOf("plan"));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//social-plan//social-plan//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...(calendar.timeZone === undefined ? [] : [`X-WR-TIMEZONE:${escapeText(calendar.timeZone)}`]),
    ...calendar.entries.flatMap((entry) => eventOf(plan, entry, shared)),
    "END:VCALENDAR",
  ];
  return lines.map(contentLine).join("");
};

const stampOf = (stamp: Instant): string => {
  const instant = typeof stamp === "string" ? normaliseInstant(stamp) : undefined;
  if (instant !== undefined) return compactInstant(instant);
  throw new PlanError("instant", "The stamp is not an instant. Write it in UTC, such as 2027-01-04T09:00:00Z.", {}, ["stamp"]);
};

const sequenceOf = (sequence: number): number => {
  if (Number.isSafeInteger(sequence) && sequence >= 0) return sequence;
  throw new PlanError("range", "The sequence must be a whole number from 0.", { sequence }, ["sequence"]);
};

const hostName = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

const domainOf = (domain: string): string => {
  if (typeof domain === "string" && hostName.test(domain)) return domain;
  const found = typeof domain === "string" ? `“${excerpt(domain, echoedText)}”` : nameOfType(domain);
  throw new PlanError("config", `The domain ${found} is not a host name. Write one of yours, such as calendar.example.org.`, {}, [
    "domain",
  ]);
};
