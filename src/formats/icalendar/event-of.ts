import { digestOf } from "../../base/json/digest.js";
import { PlanError } from "../../base/problems/plan-error.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { addDays, isLocalDate } from "../../time/days.js";
import { normaliseInstant } from "../../time/instant.js";
import { escapeText } from "./escape-text.js";

/** What all events of a file share. */
export interface EventOptions {
  /** When the file is made, as `20270104T083000Z`. */
  readonly stamp: string;
  /** How often the calendar was handed out before. */
  readonly sequence: number;
  /** What stands behind the `@` of every UID. */
  readonly domain: string;
}

/** The lines of one entry's event, unfolded (RFC 5545, 3.6.1). */
export const eventOf = (plan: Plan, entry: CalendarEntry, { stamp, sequence, domain }: EventOptions): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${digestOf([plan.id, entry.id]).slice(0, 32)}@${domain}`,
  `DTSTAMP:${stamp}`,
  ...datesOf(entry),
  `SEQUENCE:${sequence}`,
  `SUMMARY:${escapeText(summaryOf(plan, entry))}`,
  ...textLine("DESCRIPTION", descriptionOf(plan, entry)),
  `CATEGORIES:${categoriesOf(plan, entry).map(escapeText).join(",")}`,
  `STATUS:${statusOf(entry)}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** An instant as iCalendar writes it: `20270104T083000Z` (RFC 5545, 3.3.5). */
export const compactInstant = (instant: string): string => instant.replace(/[-:]/g, "");

/** A post takes no time, but clients show an event without an end in different ways. */
const shown = "DURATION:PT15M";

/** The last day there is has no next one; an event without an end lasts its day (RFC 5545, 3.6.1). */
const lastDay = "2200-12-31";

const datesOf = ({ id, at, local }: CalendarEntry): readonly string[] => {
  const instant = at === undefined ? undefined : normaliseInstant(at);
  if (instant !== undefined) return [`DTSTART:${compactInstant(instant)}`, shown];
  const day = local.slice(0, 10);
  if (at !== undefined || !isLocalDate(day))
    throw new PlanError("instant", `The entry “${excerpt(id, echoedId)}” is not on a day or at an instant.`, { entry: id }, ["entries"]);
  const end = day === lastDay ? [] : [`DTEND;VALUE=DATE:${addDays(day, 1).replace(/-/g, "")}`];
  return [`DTSTART;VALUE=DATE:${day.replace(/-/g, "")}`, ...end];
};

const nameOf = (plan: Plan, id: string | undefined): string | undefined => {
  const node = id === undefined ? undefined : indexOf(plan).place(id)?.node;
  const name = node?.["name"] ?? node?.["title"] ?? node?.["statement"];
  return typeof name === "string" ? name : id;
};

/** A cadence is often called as its channel is. */
const summaryOf = (plan: Plan, { title, work, channel }: CalendarEntry): string =>
  [...new Set([title ?? work, nameOf(plan, channel) ?? title ?? work])].join(" · ");

const descriptionOf = (plan: Plan, { tactic, content, author, because, moves, empowers }: CalendarEntry): string =>
  [
    nameOf(plan, content),
    tactic === undefined ? undefined : `For: ${nameOf(plan, tactic)}`,
    author === undefined ? undefined : `By: ${nameOf(plan, author)}`,
    empowers === undefined ? undefined : `Empowers ${nameOf(plan, empowers.audience)}: ${empowers.how}`,
    because,
    ...moves.map(({ from, because: why }) => `Moved from ${from}: ${why}`),
  ]
    .filter((line) => line !== undefined)
    .join("\n");

const textLine = (property: string, text: string): readonly string[] => (text === "" ? [] : [`${property}:${escapeText(text)}`]);

const categoriesOf = (plan: Plan, { work, pillar, tags = [] }: CalendarEntry): readonly string[] => [
  ...new Set([work, ...(pillar === undefined ? [] : [nameOf(plan, pillar) ?? pillar]), ...tags]),
];

const statusOf = ({ origin, status, tentative }: CalendarEntry): string => {
  if (origin === "skipped" || status === "rejected" || status === "blocked") return "CANCELLED";
  return tentative === true ? "TENTATIVE" : "CONFIRMED";
};
