import type { CalendarEntry, Move, RefusedSlot } from "../model/schedule/calendar.js";
import { workOf } from "../model/schedule/posts.js";
import type { LocalDate, LocalDateTime } from "../model/values/dates.js";
import { dateOfDay } from "../time/days.js";
import { instantOf } from "../time/instant.js";
import { millisecondsInMinute, minutesInDay } from "../time/units.js";
import { clockTime } from "./clock-time.js";
import { type Reason, reasonOf } from "./reasons/reason.js";
import type { SayReason } from "./reasons/reason-sayer.js";
import type { Refusal } from "./reasons/refusal.js";
import type { WallMinute } from "./recurrence/slot-rule.js";
import type { Slot } from "./slot.js";
import type { Stream } from "./stream.js";
import { timeOf } from "./time-of-day.js";

/** Writes slots as a calendar lists them. Many slots share a day, a time and a stream, of which each is written once. */
export class EntryWriter {
  readonly #say: SayReason;
  readonly #hoursOf: ReadonlyMap<string, number | undefined>;
  readonly #streams = new Map<Stream, StreamFields>();
  readonly #dates = new Map<number, string>();

  constructor(say: SayReason, hoursOf: ReadonlyMap<string, number | undefined>) {
    this.#say = say;
    this.#hoursOf = hoursOf;
  }

  /** A slot as an entry, deeply frozen. */
  entry(slot: Slot): CalendarEntry {
    const { stream, wall, shown, original, moment } = slot;
    const { idPrefix, slotPrefix, shared, timed } = this.#fieldsOf(stream);
    const place = this.#placeOf(slot);
    const local = this.#localOf(shown, timed);
    return Object.freeze({
      id: idPrefix + place,
      slot: slotPrefix + place,
      ...shared,
      original: original === shown ? local : this.#localOf(original, timed),
      local,
      ...(stream.timeZone !== undefined && { timeZone: stream.timeZone }),
      ...(timed && { at: this.#instantOf(moment) }),
      moves: slot.moved === undefined && shown === wall ? noMoves : Object.freeze(this.#movesOf(slot)),
    });
  }

  /** A slot as one that is refused. */
  refused(slot: Slot, refusal: Refusal): RefusedSlot {
    const { stream, original } = slot;
    return Object.freeze({
      id: this.#fieldsOf(stream).idPrefix + this.#placeOf(slot),
      cadence: stream.cadence.id,
      ...(stream.channel !== undefined && { channel: stream.channel }),
      original: this.#localOf(original, stream.rule.hasTimes),
      key: refusal.key,
      values: refusal.values,
      because: this.#say(refusal),
      rule: refusal.rule,
    });
  }

  /** What stands behind `@` in the ids of a slot. */
  #placeOf({ stream: { rule }, frame, index, original }: Slot): string {
    return rule.placeOf?.(frame, index) ?? this.#localOf(original, rule.hasTimes);
  }

  #movesOf({ stream: { rule, timeZone }, original, wall, shown, moved }: Slot): Move[] {
    const moveOf = (from: WallMinute, to: WallMinute, reason: Reason): Move =>
      Object.freeze({
        from: this.#localOf(from, rule.hasTimes),
        to: this.#localOf(to, rule.hasTimes),
        key: reason.key,
        values: reason.values,
        because: this.#say(reason),
      });
    return [
      ...(moved === undefined ? [] : [moveOf(original, wall, moved)]),
      ...(shown === wall ? [] : [moveOf(wall, shown, reasonOf("moved.clocks", clockTime(wall, timeZone)))]),
    ];
  }

  #localOf(wall: WallMinute, timed: boolean): LocalDate | LocalDateTime {
    const day = Math.floor(wall / minutesInDay);
    const date = this.#dateOf(day);
    return timed ? `${date}T${timeOf(wall - day * minutesInDay)}` : date;
  }

  #instantOf(moment: number): string {
    const minutes = moment / millisecondsInMinute;
    return Number.isInteger(minutes) ? `${this.#localOf(minutes, true)}:00Z` : instantOf(moment);
  }

  #dateOf(day: number): string {
    const known = this.#dates.get(day);
    if (known !== undefined) return known;
    if (this.#dates.size > mostDates) this.#dates.clear();
    const date = dateOfDay(day);
    this.#dates.set(day, date);
    return date;
  }

  #fieldsOf(stream: Stream): StreamFields {
    const known = this.#streams.get(stream);
    if (known !== undefined) return known;
    const fields = fieldsOf(stream, this.#hoursOf);
    this.#streams.set(stream, fields);
    return fields;
  }
}

const noMoves: readonly Move[] = /* @__PURE__ */ Object.freeze([]);

/** Enough for the days of a few years. */
const mostDates = 4_096;

/** What all entries of a stream have in common. */
interface StreamFields {
  readonly idPrefix: string;
  readonly slotPrefix: string;
  readonly timed: boolean;
  readonly shared: Omit<CalendarEntry, "id" | "slot" | "original" | "local" | "timeZone" | "at" | "moves">;
}

const fieldsOf = (stream: Stream, hoursOf: ReadonlyMap<string, number | undefined>): StreamFields => {
  const { cadence, channel, campaign, rule } = stream;
  const hours = cadence.hoursPerPost ?? hoursOf.get(channel ?? "");
  return {
    idPrefix: channel === undefined ? `${cadence.id}@` : `${cadence.id}/${channel}@`,
    slotPrefix: `${cadence.id}@`,
    timed: rule.hasTimes,
    shared: {
      cadence: cadence.id,
      ...(campaign !== undefined && { campaign: campaign.id }),
      work: workOf(cadence),
      ...(channel !== undefined && { channel }),
      ...(cadence.name !== undefined && { title: cadence.name }),
      ...(cadence.tactic !== undefined && { tactic: cadence.tactic }),
      ...(hours !== undefined && { hours }),
      status: "open",
      origin: "generated",
      ...(cadence.when.kind === "quota" && { chosen: true }),
      ...(cadence.tentative === true && { tentative: true }),
      ...(cadence.tags !== undefined && { tags: Object.freeze([...cadence.tags]) }),
    },
  };
};
