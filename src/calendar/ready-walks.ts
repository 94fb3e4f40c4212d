import { PlanError } from "../base/problems/plan-error.js";
import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Plan } from "../model/plan.js";
import { type Days, sharedDays } from "./horizon.js";
import { latestBreak } from "./latest-break.js";
import { limitsOf } from "./limits.js";
import { mostDaysMoved } from "./move-slot.js";
import { lastCounted } from "./recurrence/limited-rule.js";
import type { Stream } from "./stream.js";
import type { Walk } from "./sweep.js";

/** Streams ready to be walked over some days. */
export interface ReadyWalks {
  readonly walks: readonly Walk[];
  /** At least as many slots as there are in the days asked for. */
  readonly atMost: number;
}

/** Slots that are made before the first is handed out are no more than this, so that nothing hangs. */
const mostUnseen = 1_000_000;

/**
 * Makes streams ready for some days. Throws `limit-slots`, by arithmetic, where more slots than the limit would have to be made: on these days, or, up to
 * a million, before the first is handed out: together with others of a stretch, to count them, or on earlier days that bounds and gaps look back on.
 * What is streamed may have any number of slots on the days themselves.
 */
export const readyWalks = (
  plan: Plan,
  streams: readonly Stream[],
  asked: Days,
  { limit, isStreamed = false }: { readonly limit: number; readonly isStreamed?: boolean },
): ReadyWalks => {
  const unseen = Math.min(limit, mostUnseen);
  let atMost = 0;
  let before = 0;
  for (const stream of streams) {
    atMost += mostIn(stream, asked);
    const atOnce = madeAtOnce(stream, asked);
    if (atOnce > mostUnseen) throw tooManyAtOnce(plan, stream);
    before += atOnce + toCount(stream, asked.to);
  }
  if (!isStreamed) refuseOver(atMost, limit, "The cadences could make", "in these days");
  refuseOver(before, unseen, "The cadences would have to make", "before the first of these days");
  const limits = limitsOf(plan, streams);
  const begins = new Map<Stream, number>();
  for (const group of limits.groups) {
    const { day, steps } = latestBreak(group, limits, asked.from, unseen - before);
    before += steps;
    for (const stream of group.streams) {
      begins.set(stream, day);
      before += mostIn(stream, { from: day, to: asked.from - 1 });
    }
    refuseOver(before, unseen, "Bounds and gaps look back on", "before these days");
  }
  const walks = streams.map((stream) => ({
    stream,
    from: begins.get(stream) ?? asked.from,
    last: lastCounted(stream.rule, { anchor: stream.anchor, to: asked.to }, stream.count),
    limits: limits.of.get(stream),
  }));
  return { walks, atMost };
};

/** Slots that a rule makes together are not counted where they are no more than this. */
const few = 1_000;

/** At least as many slots as are made together with those of some days; 0 where they are few. */
const madeAtOnce = ({ rule, active }: Stream, days: Days): number => {
  const { from, to } = sharedDays(days, active);
  return from > to || rule.atOnce <= few ? 0 : rule.atOnce;
};

/** At least as many slots as are made for some days: those that something could move onto them among these. */
const mostIn = ({ rule, active, count, cadence, obstacles }: Stream, days: Days): number => {
  const reach = obstacles !== undefined && rule.fateOf === undefined && (cadence.onBlackout ?? "skip") !== "skip" ? mostDaysMoved : 0;
  const { from, to } = sharedDays({ from: days.from - reach, to: days.to + reach }, active);
  if (from > to) return 0;
  const made = rule.atMost({ from, to });
  return count === undefined ? made : Math.min(made, count);
};

/** At least as many slots as are made to find the last one that is counted. */
const toCount = ({ rule, anchor, count }: Stream, to: number): number => {
  if (count === undefined || anchor > to) return 0;
  return Math.min(count, rule.atMost({ from: anchor, to })) + (rule.atOnce > few ? rule.atOnce : 0);
};

const refuseOver = (count: number, limit: number, who: string, when: string): void => {
  if (count > limit)
    throw new PlanError(
      "limit-slots",
      `${who} ${count} slots ${when}, which is more than ${limit}. Ask for fewer days, or raise the limit.`,
      {
        count,
        limit,
      },
    );
};

const tooManyAtOnce = ({ cadences }: Plan, { cadence: { id, name }, rule: { atOnce } }: Stream): PlanError =>
  new PlanError(
    "limit-slots",
    `The cadence “${excerpt(name ?? id, echoedText)}” asks for ${atOnce} slots in one stretch, which is more than ${mostUnseen}. Correct the number.`,
    { count: atOnce, limit: mostUnseen },
    ["cadences", cadences.findIndex((one) => one.id === id), "when", "posts"],
  );
