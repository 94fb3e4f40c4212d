import { assertGiven } from "../../base/arguments/assert-given.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { argumentError, wrongArgument } from "../../base/arguments/wrong-argument.js";
import { echoedWord } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { assertCalendar } from "../../model/read/assert-calendar.js";
import type { Cadence, Work } from "../../model/schedule/cadence.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { workOf } from "../../model/schedule/posts.js";
import type { LocalDate, LocalDateTime, TimeZone } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";
import { changedEntry } from "./changed-entry.js";
import { type EntryFields, readEntryFields, readId, readText } from "./entry-fields.js";
import { placeOf, readZone } from "./place-entry.js";
import { ownCalendar, withNewEntry } from "./with-entry.js";

/** An entry that no rule makes. */
export interface NewEntry extends EntryFields {
  /** Its own id, as things of a plan have it: 1 to 128 letters, digits, dots, dashes or underscores. */
  readonly id: Id;
  /** When it is: a day of the calendar, or a day and a time. */
  readonly local: LocalDate | LocalDateTime;
  /** The zone of `local`; absent: the calendar's. */
  readonly timeZone?: TimeZone | undefined;
  /** Where it goes out. */
  readonly channel?: Id<"channel"> | undefined;
  /** The campaign it is part of. */
  readonly campaign?: Id<"campaign"> | undefined;
  /** What it is for; absent: a post. */
  readonly work?: Work | undefined;
}

/**
 * Returns the calendar with an entry that no rule makes, such as an announcement. Its `origin` is `manual`, and it is there in every calendar that is made with this one as `previous`.
 * Throws `missing-field` without an id or a `local`, `duplicate-id` where the calendar has the id, `range` for a day outside of the calendar, and as `editEntry` does for the rest.
 *
 * @example
 * ```ts
 * import { addEntry, createPlan, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-01-31" });
 * const next = addEntry(calendar, { id: "opening", channel: "blog", local: "2027-01-20T10:00", title: "We open" });
 * next.entries[0]?.at; // => "2027-01-20T09:00:00Z"
 * ```
 */
export const addEntry = (calendar: Calendar, entry: NewEntry): Calendar => {
  assertCalendar(calendar);
  assertLike(entry, {}, { path: ["entry"], expected: "an object with the id, the day and whatever else is known of the entry" });
  const given = optionsOf(entry, ["entry"]);
  assertGiven(given, "id", { path: ["entry"], expected: "an id of its own" });
  assertGiven(given, "local", { path: ["entry"], expected: "its day, with or without a time, such as 2027-01-20T10:00" });
  const { id: givenId, local, timeZone, channel, campaign, work, ...fields } = given;
  const id = readId(givenId, ["entry", "id"]);
  const change = readEntryFields(fields, "entry", ["id", "local", "timeZone", "channel", "campaign", "work"]);
  const own = ownCalendar(calendar);
  assertFree(own, id);
  const zone = timeZone === undefined ? own.timeZone : readZone(timeZone, ["entry", "timeZone"]);
  const place = placeOf(local, zone, ["entry", "local"]);
  assertWithin(own, place.local);
  const made = {
    id,
    slot: id,
    work: readText(workOf({ work } as Pick<Cadence, "work">), ["entry", "work"]), // a default parameter stands in for what is undefined
    ...(channel !== undefined && { channel: readId(channel, ["entry", "channel"]) }),
    ...(campaign !== undefined && { campaign: readId(campaign, ["entry", "campaign"]) }),
    original: place.local,
    ...place,
    moves: [],
    status: "open" as const,
    origin: "manual" as const,
  };
  return withNewEntry(own, changedEntry(made, change));
};

/** Upper and lower case count as equal, as in a plan. */
const assertFree = ({ entries, refused }: Calendar, id: string): void => {
  const taken = [...entries, ...refused].find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (taken === undefined) return;
  const message = `The calendar already has an entry with the id “${taken.id}”. Choose another; upper and lower case count as equal.`;
  throw argumentError("duplicate-id", ["entry", "id"], message, { id });
};

const assertWithin = ({ from, to }: Calendar, local: string): void => {
  const day = local.slice(0, 10);
  if (day >= from && day <= to) return;
  const [first, last] = [excerpt(from, echoedWord), excerpt(to, echoedWord)];
  throw wrongArgument("range", { path: ["entry", "local"], given: local, expected: `a day of the calendar, from ${first} to ${last}` });
};
