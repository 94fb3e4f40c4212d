import { isPlanError } from "../../base/problems/plan-error.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import type { Holiday } from "../../model/schedule/holiday.js";
import { dayNumberOf, isLocalDate } from "../../time/days.js";
import { sayerOf } from "../../words/phrases.js";
import type { Wording } from "../../words/wording.js";
import { openStreams } from "../open-streams.js";
import type { Rotation } from "../rotation/rotation.js";
import { hasTurns } from "../rotation/stream-turns.js";
import { withTurns } from "../rotation/with-turns.js";
import type { Stream } from "../stream.js";
import { explanationMessages } from "./explanation-messages.js";
import { findSlot } from "./find-slot.js";

/** An entry, and what its turns are known from. */
export interface TurnsOf {
  /** The plan. */
  readonly plan: Plan;
  /** Its cadence, as the plan has it today. */
  readonly cadence: Cadence;
  /** The entry. */
  readonly entry: CalendarEntry;
  /** What says which days are business days. */
  readonly holidays: readonly Holiday[];
  /** The language, and the names of the plan's things. */
  readonly wording: Wording;
}

const say = /* @__PURE__ */ sayerOf("calendar", explanationMessages);

/** Returns whose turn an entry is, in sentences: its theme and its language, where the plan today gives them to its slot. */
export const sayTurns = ({ plan, cadence, entry, holidays, wording }: TurnsOf): readonly string[] => {
  const { pillar, language } = entry;
  if (!hasTurns(cadence) || (pillar === undefined && language === undefined)) return [];
  const [stream] = withTurns(plan, streamsOf(plan, cadence, holidays));
  const { pillars, languages } = stream?.turns ?? {};
  const number = stream && numberOf(stream, entry);
  const per = cadence.rotateEvery;
  const sentenceOf = (rotation: Rotation<string> | undefined, item: string | undefined): readonly string[] => {
    if (rotation === undefined || item === undefined) return [];
    const values = { pillar: rotation === pillars ? item : undefined, language: rotation === languages ? item : undefined };
    if (rotation.only === item) return [say(wording, "explain.turn.only", values)];
    if (number === undefined || rotation.at(number) !== item) return [];
    return [say(wording, "explain.turn", { ...values, per, turns: rotation.turnsOf(item), cycle: rotation.cycle })];
  };
  return [...sentenceOf(pillars, pillar), ...sentenceOf(languages, language)];
};

/** The streams of one cadence; none where the plan no longer says enough to make them. */
const streamsOf = (plan: Plan, cadence: Cadence, holidays: readonly Holiday[]): readonly Stream[] => {
  try {
    return openStreams(plan, holidays, cadence).streams;
  } catch (error) {
    if (isPlanError(error)) return [];
    throw error;
  }
};

/** The number of an entry's slot; undefined where the rule has no such slot, or where too many others would have to be made to know. */
const numberOf = ({ cadence, rule, turns }: Stream, { slot, original }: CalendarEntry): number | undefined => {
  const [prefix, date] = [`${cadence.id}@`, original.slice(0, 10)];
  if (turns === undefined || !slot.startsWith(prefix) || !isLocalDate(date)) return undefined;
  const day = dayNumberOf(date);
  if (turns.toCount(day) + rule.atOnce > mostMade) return undefined;
  const found = findSlot(rule, day, slot.slice(prefix.length));
  return found && turns.numberOf(found);
};

/** As many as a calendar may have to make before its first slot. */
const mostMade = 1_000_000;
