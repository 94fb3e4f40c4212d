import fc from "fast-check";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import type { BlackoutInput } from "../../../src/model/schedule/blackout.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import type { PlanFields } from "../../helpers/plan-of.js";

const first = dayNumberOf("2026-06-01");
const last = dayNumberOf("2028-06-30");

/** A run of days between the summers of 2026 and 2028, of at most so many days. */
export const runOfDays = (longest: number): fc.Arbitrary<{ readonly from: string; readonly to: string }> =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.nat(longest))
    .map(([from, length]) => ({ from: dateOfDay(from), to: dateOfDay(Math.min(from + length, last)) }));

const day = fc.integer({ min: first, max: last }).map(dateOfDay);
const days = fc.subarray([...weekdays], { minLength: 1 });
const channelIds = ["blog", "forum", "news"] as const;
/** On full and half hours of the day, so that no gap of minutes reaches over a night. */
const times = fc.array(fc.constantFrom("09:00", "09:30", "11:00", "13:30", "16:00"), { minLength: 1, maxLength: 3 });

const optional = <T>(key: string, value: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<object> =>
  fc.oneof({ weight, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: value.map((one) => ({ [key]: one })) });

const weekly = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 }), optional("at", times, 1))
  .map(([every, on, at]) => ({ kind: "weekly" as const, every, on, ...at }));
const dates = fc
  .tuple(fc.array(day, { maxLength: 12 }), optional("at", times, 1))
  .map(([on, at]) => ({ kind: "dates" as const, on, ...at }));
const quota = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom("day", "week", "month", "quarter", "year"),
    optional("days", days),
    optional("window", fc.constantFrom({ from: "09:00", to: "12:00" }, { from: "10:00", to: "10:00" }, { from: "14:00", to: "16:30" }), 1),
  )
  .map(([posts, every, per, allowed, window]) => ({ kind: "quota" as const, posts, every, per, ...allowed, ...window }));

/** Bounds whose stretches lie in one another, weeks or months, so that what passes is settled within the longest. */
const boundsPer = (pers: readonly ("day" | "week" | "month" | "quarter" | "year")[]): fc.Arbitrary<readonly Bound[]> =>
  fc.array(fc.record({ max: fc.nat(6), per: fc.constantFrom(...pers) }), { maxLength: 2 });

const cadence = (id: string, bounds: fc.Arbitrary<readonly Bound[]>): fc.Arbitrary<CadenceInput> =>
  fc
    .tuple(
      fc.oneof(weekly, dates, quota),
      fc.subarray([...channelIds]),
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: bounds.map((some) => ({ bounds: some })) }),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: day.map((starts) => ({ starts })) },
        { weight: 1, arbitrary: fc.tuple(day, fc.integer({ min: 1, max: 30 })).map(([starts, count]) => ({ starts, count })) },
      ),
      optional("ends", day, 4),
      optional("work", fc.constantFrom("post", "reply"), 3),
      optional("minGapMinutes", fc.constantFrom(60, 90, 180), 4),
    )
    .map(([when, channels, ...rest]) => Object.assign({ id, when, channels }, ...rest));

const blackout = (id: string): fc.Arbitrary<BlackoutInput> =>
  fc
    .tuple(
      runOfDays(20),
      optional("days", days, 3),
      optional("channels", fc.subarray([...channelIds]), 3),
      optional("yearly", fc.constant(true), 3),
    )
    .map((parts) => Object.assign({ id }, ...parts));

const channel = (id: string, bounds: fc.Arbitrary<readonly Bound[]>): fc.Arbitrary<ChannelInput> =>
  fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: bounds }),
      optional("minGapMinutes", fc.constantFrom(60, 90), 4),
    )
    .map(([some, gap]) => ({ id, name: id, bounds: some, ...gap }));

/** Plans of weekly, quota and dates cadences, with bounds, gaps, blackouts, starts, ends and counts, in one zone. */
export const plans: fc.Arbitrary<PlanFields> = fc
  .constantFrom(["day", "week"] as const, ["day", "month", "quarter", "year"] as const)
  .chain((pers) =>
    fc
      .tuple(
        fc.tuple(...["one", "two", "three", "four"].map((id) => cadence(id, boundsPer(pers)))),
        fc.tuple(...channelIds.map((id) => channel(id, boundsPer(pers)))),
        fc.tuple(...["closed", "away", "quiet"].map(blackout)),
        fc.constantFrom("UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Los_Angeles"),
        fc.constantFrom(...weekdays),
        optional("period", runOfDays(700), 3),
      )
      .map(([cadences, channels, blackouts, timeZone, weekStart, period]) => ({
        cadences,
        channels,
        blackouts,
        timeZone,
        weekStart,
        ...period,
      })),
  );
