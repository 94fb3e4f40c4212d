import type { CalendarEntry, Move, RefusedSlot } from "../model/schedule/calendar.js";
import { workOf } from "../model/schedule/posts.js";
import { dateOfDay, dayNumberOf } from "../time/days.js";
import { instantOf } from "../time/instant.js";
import { localOfWall } from "../time/local-time.js";
import { type OffsetTable, offsetIn, offsetTable } from "../time/offset-table.js";
import { millisecondsInDay, millisecondsInMinute } from "../time/units.js";
import { resolveWall, type WallKind } from "../time/zoned-time.js";
import { allDays } from "./horizon.js";
import type { OpenStream } from "./open-stream.js";
import { type Reason, reasonOf } from "./reasons/reason.js";
import type { SayReason } from "./reasons/reason-sayer.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { Candidate } from "./recurrence/candidate.js";
import { timeOf } from "./time-of-day.js";

/** What became of a slot: an entry, or a refusal; with the moment by which both are put in order. */
export interface Placed {
  /** Milliseconds since 1970 in UTC; of a day without a time, its first moment in the zone, in UTC where there is none. */
  readonly moment: number;
  /** The day it was put on, before the clocks had a say. */
  readonly day: number;
  /** How its time lies in its zone. */
  readonly wall: WallKind;
  /** The entry, as it is or would be, without its moves. */
  readonly entry: CalendarEntry;
  /** What moved it. */
  readonly moves: readonly UnsaidMove[];
  /** Why it is not in the calendar. */
  readonly refusal: Refusal | undefined;
}

/** A move before its reason is said. */
interface UnsaidMove extends Pick<Move, "from" | "to"> {
  /** Why. */
  readonly reason: Reason;
}

/** Says when a stream's slots are: local days and times become instants here and nowhere else (RFC 5545, 3.3.5). */
export const placer = (stream: OpenStream, hoursOf: (channel: string | undefined) => number | undefined, gap: "shift" | "skip") => {
  const { timeZone, within } = stream;
  const table =
    timeZone === undefined ? undefined : offsetTable(timeZone, (within.from - 1) * millisecondsInDay, (within.to + 2) * millisecondsInDay);
  const shared = sharedFields(stream, hoursOf);
  return (slot: Candidate): Placed => {
    const original = localOf(slot.original, slot.originalMinute);
    const asked = localOf(slot.day, slot.minute);
    const { moment, local, wall } = when(slot, asked, table);
    const moves: UnsaidMove[] = [
      ...(slot.moved === undefined ? [] : [{ from: original, to: asked, reason: slot.moved }]),
      ...(local === asked ? [] : [{ from: asked, to: local, reason: reasonOf("moved.clocks", clockTime(asked, timeZone)) }]),
    ];
    const slotId = `${stream.cadence.id}@${slot.place}`;
    const id = stream.channel === undefined ? slotId : `${stream.cadence.id}/${stream.channel}@${slot.place}`;
    const hasInstant =
      slot.minute !== undefined && moment >= allDays.from * millisecondsInDay && moment < (allDays.to + 1) * millisecondsInDay;
    const entry: CalendarEntry = {
      id,
      slot: slotId,
      ...shared,
      original,
      local,
      ...(timeZone !== undefined && { timeZone }),
      ...(hasInstant && { at: instantOf(moment) }),
      moves: [],
    };
    const refusal =
      slot.refused ??
      (wall === "gap" ? refusalInGap(gap, asked, entry, stream) : undefined) ??
      (slot.minute !== undefined && !hasInstant ? outOfRange : undefined);
    return { moment, day: slot.day, wall, entry, moves, refusal };
  };
};

const localOf = (dayNumber: number, minuteOfDay: number | undefined): string =>
  minuteOfDay === undefined ? dateOfDay(dayNumber) : `${dateOfDay(dayNumber)}T${timeOf(minuteOfDay)}`;

const when = (slot: Candidate, asked: string, table: OffsetTable | undefined): { moment: number; local: string; wall: WallKind } => {
  const wallTime = slot.day * millisecondsInDay + (slot.minute ?? 0) * millisecondsInMinute;
  if (table === undefined) return { moment: wallTime, local: asked, wall: "plain" };
  const { at, kind } = resolveWall(table, wallTime);
  if (slot.minute === undefined) return { moment: at, local: asked, wall: "plain" };
  return { moment: at, local: kind === "gap" ? localOfWall(at + offsetIn(table, at)) : asked, wall: kind };
};

/** A slot that the clocks jump over is skipped where that was asked for, and where it would land on another day that a blackout keeps free. */
const refusalInGap = (
  gap: "shift" | "skip",
  asked: string,
  { local, timeZone }: CalendarEntry,
  stream: OpenStream,
): Refusal | undefined => {
  if (gap === "skip") return refusalOf("gap", "refused.gap", clockTime(asked, timeZone));
  const blackout = stream.blackoutOn(dayNumberOf(local.slice(0, 10)));
  return blackout === undefined ? undefined : stream.blackouts.refusal(blackout);
};

/** A local time of a zone, as sentences name it. */
export const clockTime = (local: string, timeZone: string | undefined) => ({ timeZone, time: local.slice(11), day: local.slice(0, 10) });

const outOfRange: Refusal = /* @__PURE__ */ refusalOf("range", "refused.range", {});

/** The fields that all entries of a stream share. */
const sharedFields = ({ cadence, channel, campaign }: OpenStream, hoursOf: (channel: string | undefined) => number | undefined) => {
  const hours = cadence.hoursPerPost ?? hoursOf(channel);
  return {
    cadence: cadence.id,
    ...(campaign !== undefined && { campaign: campaign.id }),
    work: workOf(cadence),
    ...(channel !== undefined && { channel }),
    ...(cadence.name !== undefined && { title: cadence.name }),
    ...(cadence.tactic !== undefined && { tactic: cadence.tactic }),
    ...(hours !== undefined && { hours }),
    status: "open" as const,
    origin: "generated" as const,
    ...(cadence.tentative === true && { tentative: true as const }),
    ...(cadence.tags !== undefined && { tags: [...cadence.tags] }),
  };
};

/** The entry of a slot, as the calendar lists it. */
export const toEntry = ({ entry, moves }: Placed, say: SayReason): CalendarEntry =>
  moves.length === 0
    ? entry
    : {
        ...entry,
        moves: moves.map(({ from, to, reason }) => ({ from, to, key: reason.key, values: reason.values, because: say(reason) })),
      };

/** A refused slot, as the calendar lists it. */
export const toRefused = ({ entry }: Placed, refusal: Refusal, say: SayReason): RefusedSlot => ({
  id: entry.id,
  cadence: entry.cadence ?? "",
  ...(entry.channel !== undefined && { channel: entry.channel }),
  original: entry.original,
  key: refusal.key,
  values: refusal.values,
  because: say(refusal),
  rule: refusal.rule,
});
