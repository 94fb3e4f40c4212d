import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";
import { goesOut } from "../../practice/entries.js";
import { isLocalDate } from "../../time/days.js";
import { millisecondsOf, normaliseInstant } from "../../time/instant.js";
import type { Days } from "../horizon.js";
import { isTouched } from "../regenerating/is-touched.js";
import type { Slot } from "../slot.js";
import type { EntryWriter } from "../to-entry.js";
import { isStaffed } from "./is-staffed.js";
import { isIn } from "./staff-slots.js";
import type { Staffing } from "./staffing.js";

/** Gives authors to the entries of a calendar that follows another: those that people touched keep theirs, and are counted first. */
export class StaffAgain {
  readonly #staffing: Staffing;
  readonly #isAsked: (slot: Slot) => boolean;
  readonly #slots = new Map<CalendarEntry, Slot>();
  /** The slots of the same weeks on days that were not asked for. */
  readonly #aside: Slot[] = [];

  constructor(staffing: Staffing, asked: Days) {
    this.#staffing = staffing;
    this.#isAsked = isIn(asked);
  }

  /** Hands on the slots of the days asked for. */
  *slots(slots: Iterable<Slot>): Generator<Slot> {
    for (const slot of slots)
      if (this.#isAsked(slot)) yield slot;
      else this.#aside.push(slot);
  }

  /** Notes which slot an entry was made of. */
  note(entry: CalendarEntry, slot: Slot): void {
    if (isStaffed(slot.stream)) this.#slots.set(entry, slot);
  }

  /** Returns entries, those that were carried over among them, with their authors. */
  entries(entries: readonly CalendarEntry[], previous: Calendar, writer: EntryWriter): readonly CalendarEntry[] {
    const touched = previous.entries.filter(isTouched);
    const ids = new Set<string>(touched.map(({ id }) => id));
    const authors = new Map(touched.filter(goesOut).flatMap(({ slot, author }) => (author === undefined ? [] : [[slot, author] as const])));
    for (const entry of touched) this.#take(entry);
    const add = (slot: Slot): void => {
      const piece = this.#staffing.add(slot);
      const turn = piece?.cast.authors.indexOf(authors.get(writer.slotOf(slot)) ?? "") ?? -1;
      if (piece !== undefined && turn >= 0) piece.turn = turn; // copies of one slot belong to one author
    };
    for (const slot of this.#aside) if (!ids.has(writer.idOf(slot))) add(slot);
    for (const entry of entries) {
      const slot = this.#slots.get(entry);
      if (slot !== undefined) add(slot);
    }
    this.#staffing.settle();
    return entries.map((entry) => {
      const slot = this.#slots.get(entry);
      return slot === undefined ? entry : writer.entry(slot, this.#staffing.handOut(slot));
    });
  }

  #take(entry: CalendarEntry): void {
    const { author, hours = 0, local, at } = entry;
    const day: LocalDate = local.slice(0, 10);
    const instant = at === undefined ? undefined : normaliseInstant(at);
    if (author === undefined || !goesOut(entry) || !isLocalDate(day)) return; // it may come from elsewhere
    this.#staffing.holdFirst({ ...entry, author });
    if (!(hours > 0)) return;
    this.#staffing.takeFirst({ author, hours, day, moment: instant === undefined ? undefined : millisecondsOf(instant) });
  }
}
