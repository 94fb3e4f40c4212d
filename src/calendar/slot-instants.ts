import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { minutesInDay } from "../time/units.js";
import { type CalendarOptions, readOptions } from "./calendar-options.js";
import type { Days } from "./horizon.js";
import { openStreams } from "./open-streams.js";
import { readyWalks } from "./ready-walks.js";
import { withTurns } from "./rotation/with-turns.js";
import { sweep, type Walk } from "./sweep.js";
import { WallClock } from "./wall-clock.js";

/**
 * Returns when the slots of a plan are, in milliseconds since 1970 in UTC, earliest first: one for each slot and channel, as `generateCalendar` has them.
 * Days without a time are not among them. Nothing but the times is made, which is many times as fast as making entries.
 * Throws `date`, `range`, `time-zone-needed`, `cadence` and `limit-slots` as `generateCalendar` does.
 *
 * @example
 * ```ts
 * import { createPlan, slotInstants } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .cadence({ id: "mondays", when: { kind: "weekly", on: ["mon"], at: ["09:30"] } })
 *   .build();
 * const [first] = slotInstants(plan, { from: "2027-01-01", to: "2027-12-31" });
 * new Date(first ?? 0).toISOString(); // => "2027-01-04T08:30:00.000Z"
 * ```
 */
export const slotInstants = (plan: Plan, options: Omit<CalendarOptions, "language">): Float64Array => {
  assertPlan(plan);
  const { horizon, holidays, gap, limit } = readOptions(options);
  const { streams: open, blackouts, carried } = openStreams(plan, holidays);
  const streams = hasThemeBounds(plan) ? withTurns(plan, open) : open;
  const making = { blackouts, gap };
  const { walks, atMost } = readyWalks(plan, streams, { asked: horizon, limit, making, carried });
  const instants = new Instants(atMost);
  const isFree = ({ stream, limits, days }: Walk): boolean =>
    limits === undefined &&
    stream.rule.fateOf === undefined &&
    stream.obstacles === undefined &&
    gap === "shift" &&
    days.to === horizon.to &&
    days.from === horizon.from;
  for (const walk of walks) if (isFree(walk)) addFree(walk, horizon, instants);
  const others = walks.filter((walk) => !isFree(walk));
  for (const { refusal, moment, stream } of sweep({ walks: others, atMost, asked: horizon, making }))
    if (refusal === undefined && stream.rule.hasTimes) instants.add(moment);
  return instants.inOrder();
};

/** Whether a bound counts for each theme, so that it matters whose turn a slot is. */
const hasThemeBounds = ({ cadences, channels }: Plan): boolean =>
  [...cadences, ...channels].some(({ bounds }) => bounds.some(({ each, max }) => each === "pillar" && max !== undefined));

/** Adds the times of a stream that nothing is in the way of; one that the clocks shift onto another is that one. */
const addFree = ({ stream: { rule, active, timeZone }, last }: Walk, asked: Days, instants: Instants): void => {
  if (!rule.hasTimes) return;
  const [from, to] = [Math.max(asked.from, active.from), Math.min(asked.to, active.to)];
  const first = from * minutesInDay;
  const end = (to + 1) * minutesInDay - 1;
  const clock = new WallClock(timeZone, asked);
  let shifted: Set<number> | undefined;
  for (let frame = rule.frameOf(from); frame <= last.frame && from <= to && rule.startOf(frame) <= to; frame += 1) {
    const walls = rule.slotsIn(frame);
    const counted = frame < last.frame ? walls.length : last.index + 1;
    for (let index = 0; index < counted; index += 1) {
      const wall = walls[index] ?? 0;
      if (wall < first || wall > end) continue;
      const moment = clock.read(wall);
      if (clock.kind === "gap") shifted = (shifted ?? new Set()).add(moment);
      else if (shifted?.has(moment) !== true) instants.add(moment);
    }
  }
  for (const moment of shifted ?? []) instants.add(moment);
};

/** Instants in a list that grows. */
class Instants {
  #values: Float64Array;
  #count = 0;
  #isSorted = true;

  constructor(atMost: number) {
    this.#values = new Float64Array(Math.min(atMost, 1_000_000));
  }

  add(moment: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(this.#count * 2 + 16);
      larger.set(this.#values);
      this.#values = larger;
    }
    if (this.#isSorted && this.#count > 0 && moment < (this.#values[this.#count - 1] ?? 0)) this.#isSorted = false;
    this.#values[this.#count++] = moment;
  }

  inOrder(): Float64Array {
    const values = this.#values.subarray(0, this.#count);
    return this.#isSorted ? values.slice() : values.slice().sort();
  }
}
