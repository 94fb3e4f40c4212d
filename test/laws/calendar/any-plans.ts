import fc from "fast-check";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import type { BlackoutInput } from "../../../src/model/schedule/blackout.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import type { HolidayInput } from "../../../src/model/schedule/holiday.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import type { PlanFields } from "../../helpers/plan-of.js";

/** All plans begin and end within these days; horizons are taken from the later part. */
const first = dayNumberOf("2025-10-01");
const last = dayNumberOf("2028-06-30");

const dayFrom = (from: number): fc.Arbitrary<string> => fc.integer({ min: from, max: last }).map(dateOfDay);
const day = dayFrom(first);

/** A run of days in the later part of what plans run through, of at most so many days. */
export const horizons = (longest: number): fc.Arbitrary<{ readonly from: string; readonly to: string }> =>
  fc
    .tuple(fc.integer({ min: dayNumberOf("2026-06-01"), max: last - 40 }), fc.nat(longest - 1))
    .map(([from, length]) => ({ from: dateOfDay(from), to: dateOfDay(Math.min(from + length, last)) }));

const optional = <T>(key: string, value: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<object> =>
  fc.oneof({ weight, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: value.map((one) => ({ [key]: one })) });

const merged = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all));

const somedays = fc.subarray([...weekdays], { minLength: 1 });
const nth = fc.constantFrom(1, 2, 3, 4, 5, -1);
const weekday = fc.constantFrom(...weekdays);
const month = fc.integer({ min: 1, max: 12 });

/** Some lie in the hours that clocks skip or show twice, and some at either end of the day. */
const times = fc.array(fc.constantFrom("00:00", "01:30", "02:30", "03:30", "09:00", "09:20", "13:30", "23:30"), {
  minLength: 1,
  maxLength: 3,
});
const at = optional("at", times, 1);
const every = (most: number) => optional("every", fc.integer({ min: 1, max: most }), 1);

const daily = merged(fc.constant({ kind: "daily" }), every(9), optional("days", somedays, 3), at);
const weekly = merged(
  fc.constant({ kind: "weekly" }),
  every(5),
  somedays.map((on) => ({ on })),
  at,
);
const monthly = merged(
  fc.constant({ kind: "monthly" }),
  every(4),
  fc
    .array(
      fc.oneof(
        merged(
          fc.constantFrom(1, 15, 28, 29, 31, -1).map((one) => ({ day: one })),
          optional("clamp", fc.constant(true)),
        ),
        fc.record({ nth, weekday }),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((on) => ({ on })),
  at,
);
const yearly = merged(
  fc.constant({ kind: "yearly" }),
  fc
    .array(fc.oneof(fc.record({ month, day: fc.constantFrom(1, 15, 28) }), fc.record({ month, nth, weekday })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((on) => ({ on })),
  at,
);
const dates = merged(
  fc.constant({ kind: "dates" }),
  fc.array(day, { maxLength: 12 }).map((on) => ({ on })),
  at,
);
const quota = merged(
  fc.constant({ kind: "quota" }),
  fc.integer({ min: 1, max: 9 }).map((posts) => ({ posts })),
  every(3),
  fc.constantFrom("day", "week", "month", "quarter", "year").map((per) => ({ per })),
  optional("days", somedays),
  optional(
    "window",
    fc.constantFrom(
      { from: "09:00", to: "12:00" },
      { from: "02:15", to: "02:50" },
      { from: "10:00", to: "10:00" },
      { from: "22:00", to: "01:30" },
    ),
    1,
  ),
);

const bounds: fc.Arbitrary<readonly Bound[]> = fc.array(
  merged(
    fc.record({ max: fc.nat(6), per: fc.constantFrom("hour", "day", "week", "month", "quarter", "year") }),
    optional("every", fc.integer({ min: 1, max: 7 }), 1),
    optional("each", fc.constantFrom("pillar", "pillar", "campaign", "author", "content"), 2),
    optional("only", fc.constant(["news"]), 5),
    optional("except", fc.constant(["news"]), 5),
  ) as fc.Arbitrary<Bound>, // its fields are those of a bound
  { maxLength: 2 },
);

/** Up to ten days, and those a little shorter or longer than a day's rhythm. */
const gaps = fc.constantFrom(0, 20, 60, 90, 720, 1439, 1440, 1441, 1500, 2880, 4000, 10_080, 14_400);

const channelIds = ["blog", "forum", "news"] as const;
const zones = [
  "UTC",
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "America/Scoresbysund",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

const pillarIds = ["brewing", "faces", "roastery", "people"] as const;
const weight = fc.constantFrom(0, 0.1, 0.4, 0.5, 1, 1, 2, 3, 5, 12);

/** Themes, languages and people that take turns, by entry or by period. */
const turns = merged(
  optional("pillars", fc.array(fc.record({ pillar: fc.constantFrom(...pillarIds), weight }), { maxLength: 5 }), 1),
  optional("languages", fc.array(fc.constantFrom("en", "de", "nl"), { maxLength: 4 }), 2),
  optional("rotateEvery", fc.constantFrom("hour", "day", "week", "month", "quarter", "year"), 2),
);

const cadence = (id: string): fc.Arbitrary<CadenceInput> =>
  fc
    .tuple(
      fc.oneof(daily, weekly, monthly, yearly, dates, quota, quota),
      fc.subarray([...channelIds]),
      merged(
        optional("bounds", bounds, 3),
        fc.oneof(
          { weight: 2, arbitrary: fc.constant({}) },
          { weight: 1, arbitrary: day.map((starts) => ({ starts })) },
          { weight: 1, arbitrary: fc.tuple(day, fc.integer({ min: 1, max: 40 })).map(([starts, count]) => ({ starts, count })) },
        ),
        optional("ends", day, 4),
        optional("work", fc.constantFrom("post", "reply"), 3),
        optional("tags", fc.constantFrom(["news"], ["tips"]), 3),
        optional("minGapMinutes", gaps, 2),
        optional("timeZone", fc.constantFrom(...zones), 2),
        optional("onBlackout", fc.constantFrom("earlier", "later", "skip"), 1),
        optional("during", fc.constantFrom("fair", "expo"), 3),
        turns,
      ),
    )
    .map(([when, channels, rest]) => ({ id, when, channels, ...rest }) as CadenceInput); // its fields are those of a cadence

const holiday = fc.oneof(
  merged(
    fc.record({ month, day: fc.constantFrom(1, 15, 25, 28) }),
    optional("observed", fc.constantFrom("next-weekday", "nearest-weekday")),
  ),
  fc.record({ month, nth, weekday }),
  fc.record({ easter: fc.integer({ min: -60, max: 60 }) }),
  day.map((on) => ({ on })),
);
/** A holiday of any kind, as it may be written. */
export const holidays: fc.Arbitrary<HolidayInput> = merged(
  fc.constant({ name: "Holiday" }),
  holiday,
  optional("days", fc.integer({ min: 1, max: 9 })),
) as fc.Arbitrary<HolidayInput>; // its fields are those of a holiday

const stretch = fc.tuple(day, fc.nat(20)).map(([from, length]) => ({ from, to: dateOfDay(Math.min(dayNumberOf(from) + length, last)) }));

/** A blackout of any kind, as it may be written. */
export const blackouts = (id: string): fc.Arbitrary<BlackoutInput> =>
  merged(
    fc.constant({ id }),
    fc.oneof(
      stretch,
      stretch.map((days) => ({ ...days, yearly: true })),
      dayFrom(dayNumberOf("2027-06-01")).map((from) => ({ from })),
      holidays.map((on) => ({ on })),
    ),
    optional("days", somedays, 2),
    optional("channels", fc.subarray([...channelIds]), 3),
    optional("hours", fc.constantFrom({ from: "22:00", to: "07:00" }, { from: "09:00", to: "10:30" }, { from: "00:00", to: "02:45" }), 2),
  ) as fc.Arbitrary<BlackoutInput>; // its fields are those of a blackout

const channel = (id: string): fc.Arbitrary<ChannelInput> =>
  merged(fc.constant({ id, name: id }), optional("bounds", bounds, 2), optional("minGapMinutes", gaps, 2)) as fc.Arbitrary<ChannelInput>; // its fields are those of a channel

const campaign = (id: string) =>
  merged(
    fc.constant({ id, name: id }),
    stretch.map(({ from }) => ({ from })),
    optional("timeZone", fc.constantFrom(...zones)),
    optional("paused", fc.array(stretch, { maxLength: 2 }), 1),
  );

const event = (type: string, seq: number, at: string) => ({
  seq,
  cycle: 1,
  type,
  from: "post",
  to: "post",
  at,
  by: "ann",
  machine: "listen-first",
  machineVersion: 1,
});
const journey = fc.tuple(day, fc.nat(30), fc.boolean(), fc.integer({ min: 0, max: 1439 })).map(([from, length, isResumed, minute]) => {
  const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00Z`;
  const pause = event("pause", 1, `${from}T${time}`);
  return isResumed ? [pause, event("resume", 2, `${dateOfDay(dayNumberOf(from) + length + 1)}T${time}`)] : [pause];
});

/** Where a plan begins: in its period, mostly, as whoever checks it the slow way has to begin there, too. */
const period = (share: number): fc.Arbitrary<object> =>
  fc.oneof(
    {
      weight: share,
      arbitrary: fc.integer({ min: first, max: first + 200 }).map((from) => ({ period: { from: dateOfDay(from), to: "2028-05-31" } })),
    },
    { weight: 1, arbitrary: fc.constant({}) },
  );

/** Plans with rules of every kind, in several zones, with all that limits, moves and pauses them, and with what takes turns in their slots. */
export const anyPlans = (shareOfPeriods: number): fc.Arbitrary<PlanFields> =>
  merged(
    fc
      .tuple(...["one", "two", "three", "four"].map(cadence))
      .chain((all) => fc.subarray(all, { minLength: 1 }))
      .map((cadences) => ({ cadences })),
    fc.tuple(...channelIds.map(channel)).map((channels) => ({ channels })),
    fc.constant({ pillars: pillarIds.map((id) => ({ id, name: id })) }),
    fc
      .tuple(...["closed", "away", "quiet"].map(blackouts))
      .chain((all) => fc.subarray(all))
      .map((some) => ({ blackouts: some })),
    fc.tuple(campaign("fair"), campaign("expo")).map((campaigns) => ({ campaigns })),
    fc.constantFrom(...zones).map((timeZone) => ({ timeZone })),
    weekday.map((weekStart) => ({ weekStart })),
    optional("journey", journey, 5),
    period(shareOfPeriods),
  ) as fc.Arbitrary<PlanFields>; // its fields are those of a plan

/** The same plans, most of whose cadences have several themes, and many of whose bounds are for each theme or campaign. */
export const themedPlans = (shareOfPeriods: number): fc.Arbitrary<PlanFields> => {
  const each = fc.constantFrom("pillar", "pillar", "campaign", undefined);
  const bound = fc
    .record({ max: fc.nat(3), per: fc.constantFrom("day", "week", "month", "quarter"), every: fc.constantFrom(1, 1, 2, 3), each })
    .map(({ each: group, ...rest }) => ({ ...rest, ...(group !== undefined && { each: group }) })) as fc.Arbitrary<Bound>; // its fields are those of a bound
  const themes = fc.array(fc.record({ pillar: fc.constantFrom(...pillarIds), weight }), { minLength: 2, maxLength: 4 });
  const more = fc.record({ bounds: fc.array(bound, { maxLength: 2 }), themes: fc.option(themes, { freq: 4, nil: [] }) });
  return fc.tuple(anyPlans(shareOfPeriods), fc.infiniteStream(more)).map(([fields, all]) => {
    const next = () => all.next().value as { readonly bounds: readonly Bound[]; readonly themes: CadenceInput["pillars"] }; // a stream without an end
    const boundsBeside = (own: readonly object[] = []) => [...own, ...next().bounds] as readonly Bound[]; // as they were
    return {
      ...fields,
      cadences: (fields.cadences ?? []).map((one) => ({ ...one, bounds: boundsBeside(one.bounds), pillars: next().themes ?? [] })),
      channels: (fields.channels ?? []).map((one) => ({ ...one, bounds: boundsBeside(one.bounds) })),
    };
  });
};
