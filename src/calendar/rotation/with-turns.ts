import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Id } from "../../model/values/id.js";
import type { Weekday } from "../../model/values/weekday.js";
import { weekStartOf } from "../../practice/week-start.js";
import { minutesInDay } from "../../time/units.js";
import { blockIndexOf } from "../block.js";
import type { SlotRule } from "../recurrence/slot-rule.js";
import type { Stream } from "../stream.js";
import { type Rotation, rotationOf, roundRobin } from "./rotation.js";
import { slotNumbers } from "./slot-numbers.js";
import { hasTurns, type NumberedSlot, type StreamTurns } from "./stream-turns.js";

/** The streams with who takes turns in those whose cadence says so. Streams of one rule share it. */
export const withTurns = (plan: Plan, streams: readonly Stream[]): readonly Stream[] => {
  const rotations = new Map<Cadence, Rotations>();
  const turns = new Map<SlotRule, StreamTurns>();
  const weekStart = weekStartOf(plan);
  return streams.map((stream) => {
    const { cadence, rule } = stream;
    if (!hasTurns(cadence)) return stream;
    const shared = rotations.get(cadence) ?? rotationsOf(cadence);
    rotations.set(cadence, shared);
    const known = turns.get(rule) ?? turnsOf(stream, shared, weekStart);
    turns.set(rule, known);
    return { ...stream, turns: known };
  });
};

/** What takes turns in a cadence, on whatever channel. */
interface Rotations {
  readonly pillars: Rotation<Id<"pillar">> | undefined;
  readonly languages: Rotation<string> | undefined;
  /** Places in the list of authors. */
  readonly authors: Rotation<number> | undefined;
}

const rotationsOf = ({ pillars: weighed = [], languages = [], authors = [] }: Cadence): Rotations => {
  const pillars = rotationOf(
    weighed.map(({ pillar }) => pillar),
    weighed.map(({ weight }) => weight),
  );
  return { pillars, languages: roundRobin(languages, pillars?.cycle), authors: roundRobin([...authors.keys()]) };
};

const turnsOf = (stream: Stream, { pillars, languages, authors }: Rotations, weekStart: Weekday): StreamTurns => {
  const { numberOf, toCount } = numbersOf(stream, weekStart);
  const isNumbered = [pillars, languages, authors].some((rotation) => rotation !== undefined && rotation.only === undefined);
  return {
    pillars,
    languages,
    numberOf,
    authorAt: (slot) => authors && (authors.only ?? authors.at(numberOf(slot))),
    toCount: (day) => (isNumbered ? toCount(day) : 0),
  };
};

/** The numbers of turns: those of slots, or of the periods, counted from the anchor's, in which slots lie before anything moves them. */
const numbersOf = ({ cadence, rule, anchor }: Stream, weekStart: Weekday): Pick<StreamTurns, "numberOf" | "toCount"> => {
  const { rotateEvery } = cadence;
  if (rotateEvery === undefined) {
    const numbers = slotNumbers(rule, anchor);
    return { numberOf: ({ frame, index }) => numbers.of(frame, index), toCount: numbers.toCount };
  }
  const numberOf =
    rotateEvery === "hour"
      ? ({ original }: NumberedSlot) => Math.floor((original - anchor * minutesInDay) / minutesInHour)
      : ({ original }: NumberedSlot) =>
          blockIndexOf({ per: rotateEvery, every: 1, anchor, weekStart }, Math.floor(original / minutesInDay));
  return { numberOf, toCount: () => 0 };
};

const minutesInHour = 60;
