import { canonicalJson } from "../../base/json/canonical-json.js";
import { sha256Of } from "../../base/json/sha256.js";
import { PlanError } from "../../base/problems/plan-error.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { oneLine } from "../../base/text/one-line.js";
import { sayReason } from "../../calendar/reasons/say-reason.js";
import type { Plan } from "../../model/plan.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { goesOut } from "../../practice/entries.js";
import { addDays, isLocalDate } from "../../time/days.js";
import { normaliseInstant } from "../../time/instant.js";
import { describeChoice } from "../../words/labels.js";
import { sayerOf } from "../../words/phrases.js";
import type { Wording } from "../../words/wording.js";
import { escapeText } from "./escape-text.js";

/** English for what an event says besides the plan's own words. */
export const eventMessages = {
  tactic: "For: {tactic}",
  author: "By: {author}",
  empowers: "Empowers {audience}: {how}",
  moved: "Moved from {from, date}: {why}",
} as const;

const say = /* @__PURE__ */ sayerOf("icalendar", eventMessages);

/** What all events of a file share. */
export interface EventOptions {
  /** When the file is made, as `20270104T083000Z`. */
  readonly stamp: string;
  /** How often the calendar was handed out before. */
  readonly sequence: number;
  /** What stands behind the `@` of every UID. */
  readonly domain: string;
  /** The language, and the names of the plan's things. */
  readonly wording: Wording;
  /** Set for what is no longer in the calendar. */
  readonly isGone?: true;
}

/** The lines of one entry's event, unfolded (RFC 5545, 3.6.1). */
export const eventOf = (
  plan: Plan,
  entry: CalendarEntry,
  { stamp, sequence, domain, wording, isGone }: EventOptions,
): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${sha256Of(canonicalJson([plan.id, entry.id])).slice(0, 32)}@${domain}`,
  `DTSTAMP:${stamp}`,
  ...datesOf(entry),
  `SEQUENCE:${sequence}`,
  `SUMMARY:${escapeText(summaryOf(entry, wording))}`,
  ...textLine("DESCRIPTION", descriptionOf(entry, wording)),
  `CATEGORIES:${categoriesOf(entry, wording).map(escapeText).join(",")}`,
  `STATUS:${isGone === true ? "CANCELLED" : statusOf(entry)}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** An instant as iCalendar writes it: `20270104T083000Z` (RFC 5545, 3.3.5). */
export const compactInstant = (instant: string): string => instant.replace(/[-:]/g, "");

/** A post takes no time of its own, but clients show an event without an end in different ways: where no hours are stated, it is shown for a quarter of an hour. */
const shownMinutes = 15;

/** 366 days: nobody plans a single event longer than a year, and a larger number could not be written out in digits. */
const mostMinutes = 527_040;

/** How long an event is, in whole minutes (RFC 5545, 3.3.6): the hours of its entry. */
const durationOf = ({ hours = 0 }: CalendarEntry): string => {
  const minutes = Math.min(Math.round(hours * 60), mostMinutes);
  if (!(minutes > 0)) return `DURATION:PT${shownMinutes}M`;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `DURATION:PT${whole === 0 ? "" : `${whole}H`}${rest === 0 ? "" : `${rest}M`}`;
};

/** The last day there is has no next one; an event without an end lasts its day (RFC 5545, 3.6.1). */
const lastDay = "2200-12-31";

const datesOf = (entry: CalendarEntry): readonly string[] => {
  const { id, at, local } = entry;
  const instant = at === undefined ? undefined : normaliseInstant(at);
  if (instant !== undefined) return [`DTSTART:${compactInstant(instant)}`, durationOf(entry)];
  const day = local.slice(0, 10);
  if (at !== undefined || !isLocalDate(day))
    throw new PlanError("instant", `The entry “${excerpt(id, echoedId)}” is not on a day or at an instant.`, { entry: id }, [
      "calendar",
      "entries",
    ]);
  const end = day === lastDay ? [] : [`DTEND;VALUE=DATE:${addDays(day, 1).replace(/-/g, "")}`];
  return [`DTSTART;VALUE=DATE:${day.replace(/-/g, "")}`, ...end];
};

/** A cadence is often called as its channel is. */
const summaryOf = ({ title, work, channel }: CalendarEntry, wording: Wording): string => {
  const name = title ?? describeChoice("work", work, wording);
  const where = channel === undefined ? undefined : wording.nameOf(channel);
  return where === undefined || where === oneLine(name) ? name : `${name} · ${where}`;
};

const descriptionOf = ({ tactic, content, author, because, moves, empowers }: CalendarEntry, wording: Wording): string =>
  [
    content === undefined ? undefined : wording.nameOf(content),
    tactic === undefined ? undefined : say(wording, "tactic", { tactic: wording.nameOf(tactic) }),
    author === undefined ? undefined : say(wording, "author", { author: wording.nameOf(author) }),
    empowers === undefined ? undefined : say(wording, "empowers", { audience: wording.nameOf(empowers.audience), how: empowers.how }),
    because,
    ...moves.map((move) => say(wording, "moved", { from: move.from, why: sayReason(move, wording, move.because) })),
  ]
    .filter((line) => line !== undefined)
    .join("\n");

const textLine = (property: string, text: string): readonly string[] => (text === "" ? [] : [`${property}:${escapeText(text)}`]);

const categoriesOf = ({ work, pillar, tags = [] }: CalendarEntry, wording: Wording): readonly string[] => [
  ...new Set([describeChoice("work", work, wording), ...(pillar === undefined ? [] : [wording.nameOf(pillar)]), ...tags]),
];

/** Only what somebody has settled is confirmed: not a slot that waits for content, nor a day that is a first guess or that the library chose (RFC 5545, 3.8.1.11). */
const statusOf = (entry: CalendarEntry): string => {
  if (!goesOut(entry)) return "CANCELLED";
  const { status, tentative, chosen } = entry;
  const isSettled = status === "approved" || status === "scheduled" || status === "published";
  return isSettled && tentative !== true && chosen !== true ? "CONFIRMED" : "TENTATIVE";
};
