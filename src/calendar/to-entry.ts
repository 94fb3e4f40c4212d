import type { CalendarEntry, Move, PassedOver, RefusedSlot } from "../model/schedule/calendar.js";
import { workOf } from "../model/schedule/posts.js";
import type { LocalDate, LocalDateTime } from "../model/values/dates.js";
import { dateOfDay } from "../time/days.js";
import { instantOf } from "../time/instant.js";
import { millisecondsInMinute, minutesInDay } from "../time/units.js";
import { clockTime } from "./clock-time.js";
import { type HoursOfChannels, hoursOf } from "./hours-of.js";
import { type Reason, reasonOf } from "./reasons/reason.js";
import type { SayReason } from "./reasons/reason-sayer.js";
import type { Refusal } from "./reasons/refusal.js";
import type { WallMinute } from "./recurrence/slot-rule.js";
import type { StreamTurns } from "./rotation/stream-turns.js";
import type { Slot } from "./slot.js";
import type { Passed, Piece } from "./staffing/piece.js";
import type { Stream } from "./stream.js";
import { timeOf } from "./time-of-day.js";

/** Writes slots as a calendar lists them. Many slots share a day, a time and a stream, of which each is written once. */
export class EntryWriter {
  readonly #say: SayReason;
  readonly #hoursOfChannels: HoursOfChannels;
  readonly #streams = new Map<Stream, StreamFields>();
  readonly #dates = new Map<number, string>();
  readonly #times = new Map<number, string>();
  /** Slots come by their moment, and so many one after the other have the same. */
  #moment = Number.NaN;
  #instant = "";

  constructor(say: SayReason, hoursOfChannels: HoursOfChannels) {
    this.#say = say;
    this.#hoursOfChannels = hoursOfChannels;
  }

  /** A slot as an entry, deeply frozen; with the piece of somebody's work it belongs to, where it has authors. */
  entry(slot: Slot, piece?: Piece): CalendarEntry {
    const { stream, wall, shown, original, moment } = slot;
    const { idPrefix, slotPrefix, blank, timed, turns } = this.#fieldsOf(stream);
    const place = this.#placeOf(slot);
    const entry: Filling = Object.assign({}, blank); // not spread: an engine gives each frozen copy made by spreading a shape of its own
    entry.slot = slotPrefix + place;
    entry.id = idPrefix === slotPrefix ? entry.slot : idPrefix + place;
    entry.local = this.#localOf(shown, timed);
    entry.original = original === shown ? entry.local : this.#localOf(original, timed);
    if (timed) entry.at = this.#instantOf(moment);
    if (turns !== undefined) takeTurns(entry, turns, slot);
    if (slot.moved !== undefined || shown !== wall) entry.moves = Object.freeze(this.#movesOf(slot));
    if (piece?.given !== undefined) entry.author = piece.given.author;
    if (piece?.passedOver !== undefined) entry.passedOver = Object.freeze(piece.passedOver.map((one) => this.#passed(one)));
    return Object.freeze(entry);
  }

  #passed(passed: Passed): PassedOver {
    return Object.freeze({ person: passed.person, key: passed.key, values: passed.values, because: this.#say(passed) });
  }

  /** The id that a slot has as an entry. */
  idOf(slot: Slot): string {
    return this.#fieldsOf(slot.stream).idPrefix + this.#placeOf(slot);
  }

  /** What joins a slot with its copies on other channels. */
  slotOf(slot: Slot): string {
    return this.#fieldsOf(slot.stream).slotPrefix + this.#placeOf(slot);
  }

  /** A slot as one that is refused. */
  refused(slot: Slot, refusal: Refusal): RefusedSlot {
    const { stream, original } = slot;
    return Object.freeze({
      id: this.idOf(slot),
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
    if (!timed) return this.#dateOf(Math.floor(wall / minutesInDay));
    const known = this.#times.get(wall);
    if (known !== undefined) return known;
    const day = Math.floor(wall / minutesInDay);
    return remember(this.#times, wall, `${this.#dateOf(day)}T${timeOf(wall - day * minutesInDay)}`);
  }

  #instantOf(moment: number): string {
    if (moment === this.#moment) return this.#instant;
    const minutes = moment / millisecondsInMinute;
    this.#moment = moment;
    this.#instant = Number.isInteger(minutes) ? `${this.#localOf(minutes, true)}:00Z` : instantOf(moment);
    return this.#instant;
  }

  #dateOf(day: number): string {
    return this.#dates.get(day) ?? remember(this.#dates, day, dateOfDay(day));
  }

  #fieldsOf(stream: Stream): StreamFields {
    const known = this.#streams.get(stream);
    if (known !== undefined) return known;
    const fields = fieldsOf(stream, this.#hoursOfChannels);
    this.#streams.set(stream, fields);
    return fields;
  }
}

const noMoves: readonly Move[] = /* @__PURE__ */ Object.freeze([]);

const remember = (texts: Map<number, string>, key: number, text: string): string => {
  if (texts.size > mostRemembered) texts.clear();
  texts.set(key, text);
  return text;
};

/** Enough for the days of a few years, and for the times of a few days. */
const mostRemembered = 4_096;

/** Fills in whose turn it is. */
const takeTurns = (entry: Filling, { pillars, languages, numberOf }: StreamTurns, slot: Slot): void => {
  const number = numberOf(slot);
  if (pillars !== undefined) entry.pillar = pillars.at(number);
  if (languages !== undefined) entry.language = languages.at(number);
};

/** An entry whose fields are still to be filled in. */
type Filling = { -readonly [Field in keyof CalendarEntry]: CalendarEntry[Field] };

/** What all entries of a stream have in common. */
interface StreamFields {
  readonly idPrefix: string;
  readonly slotPrefix: string;
  readonly timed: boolean;
  /** An entry with all its fields in their order, those that are its own still to be filled in: a copy of it costs less than fields put together. */
  readonly blank: Filling;
  /** Whose turn an entry is; undefined where that is the same for all. */
  readonly turns: StreamTurns | undefined;
}

const fieldsOf = (stream: Stream, hoursOfChannels: HoursOfChannels): StreamFields => {
  const { cadence, channel, campaign, rule, timeZone, turns } = stream;
  const { pillars, languages } = turns ?? {};
  const isSame = [pillars, languages].every((rotation) => rotation === undefined || rotation.only !== undefined);
  const hours = hoursOf(stream, hoursOfChannels);
  return {
    idPrefix: channel === undefined ? `${cadence.id}@` : `${cadence.id}/${channel}@`,
    slotPrefix: `${cadence.id}@`,
    timed: rule.hasTimes,
    turns: isSame ? undefined : turns,
    blank: {
      id: "",
      slot: "",
      cadence: cadence.id,
      ...(campaign !== undefined && { campaign: campaign.id }),
      work: workOf(cadence),
      ...(channel !== undefined && { channel }),
      ...(cadence.name !== undefined && { title: cadence.name }),
      ...(cadence.tactic !== undefined && { tactic: cadence.tactic }),
      ...(pillars !== undefined && { pillar: pillars.at(0) }),
      ...(languages !== undefined && { language: languages.at(0) }),
      ...(hours !== undefined && { hours }),
      status: "open",
      origin: "generated",
      ...(cadence.when.kind === "quota" && { chosen: true }),
      ...(cadence.tentative === true && { tentative: true }),
      ...(cadence.tags !== undefined && { tags: Object.freeze([...cadence.tags]) }),
      original: "",
      local: "",
      ...(timeZone !== undefined && { timeZone }),
      ...(rule.hasTimes && { at: "" }),
      moves: noMoves,
    },
  };
};
