import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { sameJson } from "../../base/json/same-json.js";
import type { Language } from "../../base/text/language.js";
import { assertCalendar } from "../../model/read/assert-calendar.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { LocalDate, LocalDateTime, TimeZone } from "../../model/values/dates.js";
import type { EntryId } from "../../model/values/entry-id.js";
import { changedEntry, type EntryChange } from "./changed-entry.js";
import { movesByHand } from "./edit-move.js";
import { type EntryFields, readEntryFields } from "./entry-fields.js";
import { placeOf, readZone } from "./place-entry.js";
import { foundEntry, ownCalendar, withEntry } from "./with-entry.js";

/** What a person changes about an entry: what is left out stays, and a field that is `undefined` is taken away. */
export interface EntryEdit extends EntryFields {
  /** When it is now: a day, or a day and a time; absent or `undefined`: it stays. */
  readonly local?: LocalDate | LocalDateTime | undefined;
  /** The zone of `local`; absent or `undefined`: the entry's own, else the calendar's. */
  readonly timeZone?: TimeZone | undefined;
}

/** How an edit is recorded. */
export interface EditOptions {
  /** The language in which the calendar says why an entry was moved; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns the calendar with one entry edited; the same calendar where nothing changed. The entry keeps its id, and its `origin` becomes `edited` unless it was added by hand;
 * one that was skipped is taken up again. Another `author` takes `passedOver` away. A move is recorded in `moves`, gives a new `at`, and takes `chosen` away, because a person has chosen the day.
 * Throws `unknown-id` where no entry has the id, `date`, `time`, `range` or `time-zone-needed` for a `local` that the zone's clocks do not show, and `unknown-field`, `type`, `id`,
 * `text`, `number` or `choice` with the path to the field.
 *
 * @example
 * ```ts
 * import { createPlan, editEntry, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .cadence({ id: "news", when: { kind: "weekly", on: ["mon"], at: ["09:30"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-01-10" });
 * const next = editEntry(calendar, "news@2027-01-04T09:30", { local: "2027-01-05T10:00", because: "a holiday" });
 * next.entries.map(({ at }) => at); // => ["2027-01-05T09:00:00Z"]
 * next.entries[0]?.moves[0]?.because; // => "Moved by hand: a holiday."
 * ```
 */
export const editEntry = (calendar: Calendar, id: EntryId, edit: EntryEdit, options?: EditOptions): Calendar => {
  assertCalendar(calendar);
  assertLike(id, "", { path: ["id"], expected: "the id of an entry" });
  assertLike(edit, {}, { path: ["edit"], expected: "an object with the fields to set" });
  const given = optionsOf(edit, ["edit"]);
  const language = readLanguage(optionsOf(options));
  const { local, timeZone, ...fields } = given;
  const change = readEntryFields(fields, "edit", ["local", "timeZone"]);
  const own = ownCalendar(calendar);
  const { index, entry } = foundEntry(own, id);
  const moved = movedBy({ local, timeZone, because: change.because, language }, entry, own.timeZone);
  const next = changedEntry(entry, { ...takenUp(entry), ...chosenBy(change, entry), ...change, ...moved });
  return sameJson(entry, next) ? own : withEntry(own, index, changedEntry(next, { origin: originOf(entry) }));
};

/** An entry that was skipped is no longer, and the reason goes with it. */
const takenUp = (entry: CalendarEntry): EntryChange => (entry.origin === "skipped" ? { origin: originOf(entry), because: undefined } : {});

/** Once a person chooses who makes an entry, nobody was passed over. */
const chosenBy = (change: EntryChange, { author }: CalendarEntry): EntryChange =>
  "author" in change && change.author !== author ? { passedOver: undefined } : {};

/** What no cadence made was added by hand, whatever became of it since. */
const originOf = ({ origin, cadence }: CalendarEntry): "manual" | "edited" =>
  origin === "manual" || cadence === undefined ? "manual" : "edited";

/** What moving an entry changes: nothing, where no place was passed. */
const movedBy = (
  { local, timeZone, because, language }: Pick<EntryEdit, "local" | "timeZone" | "because"> & EditOptions,
  entry: CalendarEntry,
  zoneOfCalendar: string | undefined,
): EntryChange => {
  if (local === undefined && timeZone === undefined) return {};
  const zone = timeZone === undefined ? (entry.timeZone ?? zoneOfCalendar) : readZone(timeZone, ["edit", "timeZone"]);
  const place = placeOf(local === undefined ? entry.local : local, zone, ["edit", "local"]);
  const isMoved = place.local !== entry.local;
  return { at: undefined, ...place, ...(isMoved && { moves: movesByHand(entry, place.local, { because, language }), chosen: undefined }) };
};
