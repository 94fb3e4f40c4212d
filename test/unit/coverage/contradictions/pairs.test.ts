import { describe, expect, it } from "vitest";
import { planContradiction } from "../../../../src/coverage/rules/plan-contradiction.js";
import type { Bound } from "../../../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { Recurrence } from "../../../../src/model/schedule/recurrence.js";
import type { Period } from "../../../../src/model/values/period.js";
import type { PlanFields } from "../../../helpers/plan-of.js";
import { findingsOf } from "../rules/harness.js";

interface Pair {
  /** When the cadence has posts; absent: as needed. */
  readonly when?: Recurrence;
  /** What else the cadence says. */
  readonly own?: Partial<CadenceInput>;
  /** The bounds of its channel. */
  readonly channel?: readonly Bound[];
  readonly channelGap?: number;
  readonly plan?: PlanFields;
}

const told = ({ when = { kind: "as-needed" }, own, channel = [], channelGap, plan }: Pair): readonly string[] =>
  findingsOf(planContradiction, {
    channels: [{ id: "blog", name: "Blog", bounds: channel, ...(channelGap !== undefined && { minGapMinutes: channelGap }) }],
    cadences: [{ id: "c", name: "Notes", channels: ["blog"], when, ...own }],
    ...plan,
  }).map(({ message }) => message);

const quota = (posts: number | { readonly min?: number; readonly max?: number }, per: Period, rest: object = {}): Recurrence => ({
  ...{ kind: "quota", posts, per },
  ...rest,
});
const most = (max: number, per: Period, rest: Partial<Bound> = {}): Bound => ({ max, per, ...rest });
const least = (min: number, per: Period, rest: Partial<Bound> = {}): Bound => ({ min, per, ...rest });
const daily: Recurrence = { kind: "daily" };
const at = (...times: readonly string[]) => ({ at: times });
const days = (count: number): number => count * 1440;

/**
 * The second figure is how many there are, the third how many are allowed where they are; 2024-01-01, a Monday, is where plans without a
 * period are looked at.
 */
const across: readonly (readonly [title: string, pair: Pair, total: number, room: number])[] = [
  ["1 a day, 3 a week", { when: quota(1, "day"), own: { bounds: [most(3, "week")] } }, 7, 3],
  ["1 a day, 3 a week on the channel", { when: quota(1, "day"), channel: [most(3, "week")] }, 7, 3],
  ["at least 1 a day of a range, 3 a week", { when: quota({ min: 1, max: 9 }, "day"), channel: [most(3, "week")] }, 7, 3],
  ["1 a day, 30 a month: January has 31", { when: quota(1, "day"), channel: [most(30, "month")] }, 31, 30],
  ["1 a week, 4 a month: thirteen weeks are three months", { when: quota(1, "week"), channel: [most(4, "month")] }, 13, 12],
  ["5 a month, 1 a week: January and February are in nine weeks", { when: quota(5, "month"), channel: [most(1, "week")] }, 10, 9],
  ["2 a week, 100 a year: 52 weeks are in 2024 as a whole", { when: quota(2, "week"), channel: [most(100, "year")] }, 104, 100],
  [
    "14 a quarter, 1 a week: the first quarter of 2024 is thirteen weeks",
    { when: quota(14, "quarter"), channel: [most(1, "week")] },
    14,
    13,
  ],
  ["1 a year, none a week", { when: quota(1, "year"), channel: [most(0, "week")] }, 1, 0],
  ["3 in 2 weeks, 1 a week", { when: quota(3, "week", { every: 2 }), channel: [most(1, "week")] }, 3, 2],
  ["5 a week, 9 in 2 weeks", { when: quota(5, "week"), channel: [most(9, "week", { every: 2 })] }, 10, 9],
  ["1 a day, 1 in 2 days", { when: quota(1, "day"), channel: [most(1, "day", { every: 2 })] }, 2, 1],
  ["4 a week, 1 in 2 days: two weeks have seven times two days", { when: quota(4, "week"), channel: [most(1, "day", { every: 2 })] }, 8, 7],
  ["at least 1 a day by a bound, 3 a week", { own: { bounds: [least(1, "day"), most(3, "week")] } }, 7, 3],
  ["at least 1 a day by a bound, 3 a week on the channel", { own: { bounds: [least(1, "day")] }, channel: [most(3, "week")] }, 7, 3],
  ["a quota of 1 a week, at least 5 a month by a bound", { when: quota(1, "week"), own: { bounds: [least(5, "month")] } }, 10, 9],
  ["within a channel", { channel: [least(1, "day"), most(5, "week")], plan: { cadences: [] } }, 7, 5],
  ["with one tag on both sides", { channel: [least(1, "day", { only: ["ad"] }), most(3, "week", { only: ["ad"] })] }, 7, 3],
  ["with a tag on the side that asks", { channel: [least(1, "day", { only: ["ad"] }), most(3, "week")] }, 7, 3],
  ["for each author on both sides", { channel: [least(1, "day", { each: "author" }), most(3, "week", { each: "author" })] }, 7, 3],
  ["with the tag of the cadence", { when: quota(1, "day"), own: { tags: ["ad"] }, channel: [most(3, "week", { only: ["ad"] })] }, 7, 3],
  [
    "as long as the plan goes on: 1 a day, 20 a year",
    { when: quota(1, "day"), channel: [most(20, "year")], plan: { period: { from: "2027-01-01", to: "2027-01-21" } } },
    ...([21, 20] as const),
  ],
  [
    "in each day of a campaign: 5 a day, 3 a week",
    { when: quota(5, "day"), own: { during: "fair" }, channel: [most(3, "week")], plan: fair() },
    5,
    3,
  ],
  [
    "in stretches that begin a week apart: 4 in 2 weeks, 3 in 2 weeks",
    {
      own: { starts: "2027-01-11", bounds: [least(4, "week", { every: 2 })] },
      channel: [most(3, "week", { every: 2 })],
      plan: { period: { from: "2027-01-04", to: "2027-12-31" } },
    },
    ...([16, 15] as const),
  ],
];

function fair(): PlanFields {
  return { campaigns: [{ id: "fair", name: "Fair", from: "2027-01-04", to: "2027-01-05" }] };
}

describe("plan-contradiction: what is asked for in one length of time fits what is allowed in another", () => {
  const count = (one: number): string => `${one} ${one === 1 ? "post" : "posts"}`;
  const sum = (total: number, room: number): string =>
    `That comes to ${count(total)} where ${room === 0 ? "none" : room} ${room < 2 ? "is" : "are"} allowed. Correct one of the two.`;

  it.each(across)("finds %s", (_, pair, total, room) => {
    expect(told(pair)).toEqual([expect.stringMatching(new RegExp(`${sum(total, room)}$`))]);
  });

  it.each<[string, Pair]>([
    ["1 a day, 7 a week", { when: quota(1, "day"), channel: [most(7, "week")] }],
    ["1 a day, 31 a month", { when: quota(1, "day"), channel: [most(31, "month")] }],
    ["1 a week, 5 a month", { when: quota(1, "week"), channel: [most(5, "month")] }],
    ["4 a month, 1 a week", { when: quota(4, "month"), channel: [most(1, "week")] }],
    ["2 a week, 105 a year", { when: quota(2, "week"), channel: [most(105, "year")] }],
    ["13 a quarter, 1 a week", { when: quota(13, "quarter"), channel: [most(1, "week")] }],
    ["2 in 2 weeks, 1 a week", { when: quota(2, "week", { every: 2 }), channel: [most(1, "week")] }],
    ["5 a week, 10 in 2 weeks", { when: quota(5, "week"), channel: [most(10, "week", { every: 2 })] }],
    ["3 a week, 1 in 2 days", { when: quota(3, "week"), channel: [most(1, "day", { every: 2 })] }],
    ["5 a month by a bound, 3 a week", { own: { bounds: [least(5, "month"), most(3, "week")] } }],
    ["at most 9 a day of a range, 3 a week", { when: quota({ max: 9 }, "day"), channel: [most(3, "week")] }],
    ["another tag on either side", { channel: [least(1, "day", { only: ["ad"] }), most(3, "week", { only: ["job"] })] }],
    ["a tag on the side that allows", { channel: [least(1, "day"), most(3, "week", { only: ["ad"] })] }],
    [
      "more tags left out on the side that allows",
      { channel: [least(9, "week", { except: ["ad"] }), most(3, "week", { except: ["ad", "job"] })] },
    ],
    ["each author on one side", { channel: [least(1, "day", { each: "author" }), most(3, "week")] }],
    ["authors and pillars", { channel: [least(1, "day", { each: "author" }), most(3, "week", { each: "pillar" })] }],
    ["a tag that the cadence has not", { when: quota(1, "day"), channel: [most(3, "week", { only: ["ad"] })] }],
    [
      "a tag of the cadence that does not count",
      { when: quota(1, "day"), own: { tags: ["ad"] }, channel: [most(3, "week", { except: ["ad"] })] },
    ],
    [
      "answers, which no channel limits",
      { when: quota(1, "day"), own: { work: "reply" }, channel: [most(3, "week"), most(0, "day")], channelGap: days(9) },
    ],
    [
      "1 a day, 20 a year, in ten days",
      { when: quota(1, "day"), channel: [most(20, "year")], plan: { period: { from: "2027-01-01", to: "2027-01-10" } } },
    ],
    [
      "1 a week, 4 a month, in one quarter",
      { when: quota(1, "week"), channel: [most(4, "month")], plan: { period: { from: "2027-01-01", to: "2027-03-31" } } },
    ],
    [
      "1 a week, 4 a month, in one quarter of the cadence",
      { when: quota(1, "week"), own: { starts: "2027-01-01", ends: "2027-03-31" }, channel: [most(4, "month")] },
    ],
    ["1 a day, 3 a week, during a campaign", { when: quota(1, "day"), own: { during: "fair" }, channel: [most(3, "week")], plan: fair() }],
    [
      "1 a day, 3 a week, from a relative start",
      { when: quota(1, "day"), own: { starts: { to: "fair", offset: {} } }, channel: [most(3, "week")], plan: fair() },
    ],
    ["hours, which are not laid out", { own: { bounds: [least(30, "day"), most(1, "hour")] } }],
    [
      "4 in 2 weeks, 3 in 2 weeks that begin a week apart, in six weeks",
      {
        own: { starts: "2027-01-11", bounds: [least(4, "week", { every: 2 })] },
        channel: [most(3, "week", { every: 2 })],
        plan: { period: { from: "2027-01-04", to: "2027-02-14" } },
      },
    ],
  ])("lets be %s", (_, pair) => {
    expect(told(pair)).toEqual([]);
  });

  it("says both figures with their lengths of time", () => {
    expect(told({ when: quota(1, "day"), own: { bounds: [most(1, "week")] } })).toEqual([
      "The cadence “Notes” asks for at least 1 post a day but allows at most 1 post a week. That comes to 7 posts where 1 is allowed. Correct one of the two.",
    ]);
    expect(told({ when: quota(2, "month", { every: 3 }), channel: [most(1, "quarter")] })).toEqual([
      "The cadence “Notes” asks for at least 2 posts in 3 months, but the channel “Blog” takes at most 1 post a quarter. That comes to 2 posts where 1 is allowed. Correct one of the two.",
    ]);
  });
});

describe("plan-contradiction: figures for one length of time agree, of the same posts", () => {
  it.each<[string, Pair, string]>([
    ["one tag", { channel: [{ min: 4, max: 3, per: "week", only: ["ad"] }] }, "at least 4 posts a week but allows at most 3."],
    ["each author", { channel: [{ min: 4, max: 3, per: "week", each: "author" }] }, "at least 4 posts a week but allows at most 3."],
    [
      "the same tags",
      { channel: [least(4, "week", { except: ["ad", "job"] }), most(3, "week", { except: ["job", "ad"] })] },
      "but allows at most 3.",
    ],
    ["a tag and all", { channel: [least(4, "week", { only: ["ad"] }), most(3, "week")] }, "but allows at most 3."],
    [
      "the more of two that a cadence asks for, of all its posts",
      { when: { kind: "weekly", on: ["mon"] }, own: { bounds: [least(9, "week", { only: ["ad"] }), least(2, "week")] } },
      "asks for at least 2 posts a week, but its rule makes 1",
    ],
    [
      "a quota below a bound",
      { when: quota(2, "week"), own: { bounds: [least(4, "week")] } },
      "at least 4 posts a week but allows at most 2.",
    ],
    [
      "a quota, whatever the first day of the week",
      { when: quota(4, "week", { every: 2 }), own: { bounds: [most(3, "week", { every: 2 })] } },
      "at least 4 posts in 2 weeks but allows at most 3.",
    ],
  ])("finds %s", (_, pair, words) => {
    expect(told(pair)).toEqual([expect.stringContaining(words)]);
  });
});

describe("plan-contradiction: a rule that states its days fits the bounds", () => {
  it.each<[string, Pair, string]>([
    [
      "every day, 3 a week",
      { when: daily, channel: [most(3, "week")] },
      "makes 7 posts where 3 are allowed: the channel “Blog” takes at most 3 posts a week.",
    ],
    [
      "every day, 3 a week of its own",
      { when: daily, own: { bounds: [most(3, "week")] } },
      "makes 7 posts where 3 are allowed: at most 3 posts a week.",
    ],
    ["every 2 days, 3 a week", { when: { kind: "daily", every: 2 }, channel: [most(3, "week")] }, "makes 4 posts where 3 are allowed"],
    [
      "five days a week, 10 a month",
      { when: { kind: "weekly", on: ["mon", "tue", "wed", "thu", "fri"] }, channel: [most(10, "month")] },
      "makes 23 posts where 10 are allowed",
    ],
    [
      "Mondays, 4 a month: January 2024 has five",
      { when: { kind: "weekly", on: ["mon"] }, channel: [most(4, "month")] },
      "makes 5 posts where 4 are allowed",
    ],
    [
      "twice a month, 1 a month",
      { when: { kind: "monthly", on: [{ day: 1 }, { nth: 3, weekday: "fri" }] }, channel: [most(1, "month")] },
      "makes 2 posts where 1 is allowed",
    ],
    [
      "two dates a year, 1 a year",
      {
        when: {
          kind: "yearly",
          on: [
            { month: 1, day: 2 },
            { month: 5, day: 1 },
          ],
        },
        channel: [most(1, "year")],
      },
      "makes 2 posts where 1 is allowed",
    ],
    [
      "three dates of a week, 2 a week",
      { when: { kind: "dates", on: ["2024-01-02", "2024-01-03", "2024-01-07"] }, channel: [most(2, "week")] },
      "makes 3 posts where 2 are allowed",
    ],
    [
      "twice a day, 1 in 3 days, during a campaign",
      { when: { kind: "daily", ...at("09:00", "15:00") }, own: { during: "fair" }, channel: [most(1, "day", { every: 3 })], plan: fair() },
      "makes 2 posts where 1 is allowed",
    ],
    [
      "Mondays, at least 2 a week",
      { when: { kind: "weekly", on: ["mon"] }, own: { bounds: [least(2, "week")] } },
      "asks for at least 2 posts a week, but its rule makes 1 in such a time.",
    ],
    [
      "every 2 weeks, at least 1 a week",
      { when: { kind: "weekly", every: 2, on: ["mon"] }, own: { bounds: [least(1, "week")] } },
      "but its rule makes none in such a time.",
    ],
  ])("finds %s", (_, pair, words) => {
    expect(told(pair)).toEqual([expect.stringContaining(words)]);
  });

  it.each<[string, Pair]>([
    ["every 2 days, 4 a week", { when: { kind: "daily", every: 2 }, channel: [most(4, "week")] }],
    ["Mondays, 5 a month", { when: { kind: "weekly", on: ["mon"] }, channel: [most(5, "month")] }],
    ["every day, 3 a week, during a campaign", { when: daily, own: { during: "fair" }, channel: [most(3, "week")], plan: fair() }],
    ["every day, 3 a week, three times", { when: daily, own: { starts: "2027-01-04", count: 3 }, channel: [most(3, "week")] }],
    ["every day, 3 a week, for three days", { when: daily, own: { starts: "2027-01-04", ends: "2027-01-06" }, channel: [most(3, "week")] }],
    [
      "business days, which depend on holidays",
      {
        when: {
          kind: "monthly",
          on: [
            { nth: 1, businessDay: true },
            { nth: 2, businessDay: true },
          ],
        },
        channel: [most(1, "month")],
      },
    ],
    [
      "at least 2 a month of business days",
      { when: { kind: "monthly", on: [{ nth: 1, businessDay: true }] }, own: { bounds: [least(2, "month")] } },
    ],
    [
      "three dates of two weeks, 2 a week",
      { when: { kind: "dates", on: ["2024-01-06", "2024-01-07", "2024-01-08"] }, channel: [most(2, "week")] },
    ],
    ["Mondays, at least 4 a month", { when: { kind: "weekly", on: ["mon"] }, own: { bounds: [least(4, "month")] } }],
    ["answers", { when: daily, own: { work: "reply" }, channel: [most(3, "week")] }],
    ["a tag that the cadence has not", { when: daily, channel: [most(3, "week", { only: ["ad"] })] }],
    ["each author", { when: daily, channel: [most(3, "week", { each: "author" })] }],
  ])("lets be %s", (_, pair) => {
    expect(told(pair)).toEqual([]);
  });
});

describe("plan-contradiction: posts can keep their distance", () => {
  it.each<[string, Pair, string]>([
    [
      "7 a week, two days",
      { when: quota(7, "week"), own: { minGapMinutes: days(2) } },
      "asks for at least 7 posts a week, but leaves at least 2 days between two. So many do not fit.",
    ],
    [
      "4 a week, two days: the next week has no room",
      { when: quota(4, "week"), own: { minGapMinutes: days(2) } },
      "asks for at least 4 posts a week",
    ],
    [
      "2 a day, a day, on the channel",
      { when: quota(2, "day"), channelGap: days(1) },
      "but the channel “Blog” leaves at least 1 day between two.",
    ],
    [
      "2 in an hour of the day, 90 minutes",
      { when: quota(2, "day", { window: { from: "09:00", to: "10:00" } }), own: { minGapMinutes: 90 } },
      "So many do not fit.",
    ],
    [
      "2 on Mondays and Tuesdays, two days",
      { when: quota(2, "week", { days: ["mon", "tue"] }), own: { minGapMinutes: days(2) } },
      "So many do not fit.",
    ],
    ["at least 7 a week by a bound, two days", { own: { bounds: [least(7, "week")], minGapMinutes: days(2) } }, "So many do not fit."],
    [
      "at least 7 a week within a channel",
      { channel: [least(7, "week")], channelGap: days(2), plan: { cadences: [] } },
      "The channel “Blog” asks for at least 7 posts a week, but leaves at least 2 days",
    ],
    [
      "5 a week, two days, during a campaign",
      { when: quota(5, "week"), own: { minGapMinutes: days(2), during: "fair" }, plan: fair() },
      "So many do not fit.",
    ],
    [
      "09:00 and 09:30, an hour",
      { when: { kind: "daily", ...at("09:00", "09:30") }, own: { minGapMinutes: 60 } },
      "has two posts 30 minutes apart, but the cadence leaves at least 1 hour between two.",
    ],
    [
      "Monday and Tuesday, two days on the channel",
      { when: { kind: "weekly", on: ["mon", "tue"], ...at("09:00") }, channelGap: days(2) },
      "has two posts 1 day apart, but the channel “Blog” leaves at least 2 days between two.",
    ],
    [
      "09:00 and 09:30, an hour, during a campaign",
      { when: { kind: "daily", ...at("09:00", "09:30") }, own: { minGapMinutes: 60, during: "fair" }, plan: fair() },
      "30 minutes apart",
    ],
  ])("finds %s", (_, pair, words) => {
    expect(told({ ...pair, plan: { timeZone: "UTC", ...pair.plan } })).toEqual([expect.stringContaining(words)]);
  });

  it.each<[string, Pair]>([
    ["3 a week, two days", { when: quota(3, "week"), own: { minGapMinutes: days(2) } }],
    [
      "4 a week, two days, for one week",
      { when: quota(4, "week"), own: { minGapMinutes: days(2), starts: "2027-01-04", ends: "2027-01-10" } },
    ],
    ["4 a week, two days, during a campaign", { when: quota(4, "week"), own: { minGapMinutes: days(2), during: "fair" }, plan: fair() }],
    ["1 a day, a day", { when: quota(1, "day"), channelGap: days(1) }],
    [
      "2 in two hours of the day, two hours",
      { when: quota(2, "day", { window: { from: "09:00", to: "11:00" } }), own: { minGapMinutes: 120 } },
    ],
    [
      "2 in a night, which is not laid out",
      { when: quota(2, "day", { window: { from: "23:00", to: "01:00" } }), own: { minGapMinutes: 200 } },
    ],
    ["2 on Mondays and Wednesdays, two days", { when: quota(2, "week", { days: ["mon", "wed"] }), own: { minGapMinutes: days(2) } }],
    ["1 a day on Mondays, two days", { when: quota(1, "day", { days: ["mon"] }), own: { minGapMinutes: days(2) } }],
    ["at least 7 a week for each author, two days", { channel: [least(7, "week", { each: "author" })], channelGap: days(2) }],
    ["Monday and Tuesday without a time, two days", { when: { kind: "weekly", on: ["mon", "tue"] }, own: { minGapMinutes: days(2) } }],
    [
      "Mondays and Tuesdays, two days, during a campaign",
      { when: { kind: "weekly", on: ["mon", "tue"], ...at("09:00") }, own: { minGapMinutes: days(2), during: "fair" }, plan: fair() },
    ],
    ["as needed", { own: { minGapMinutes: days(2) } }],
  ])("lets be %s", (_, pair) => {
    expect(told({ ...pair, plan: { timeZone: "UTC", ...pair.plan } })).toEqual([]);
  });
});

describe("plan-contradiction: the days of a quota hold it", () => {
  const held = (min: number, stretch: string, max: number): string =>
    `The cadence “Notes” asks for at least ${min} posts ${stretch}, but its days leave room for at most ${max}. Allow more days, or ask for fewer posts.`;

  it.each<[string, Pair, string]>([
    [
      "5 on the Mondays of a month, 1 a day: February 2024 has four",
      { when: quota(5, "month", { days: ["mon"] }), channel: [most(1, "day")] },
      held(5, "a month", 4),
    ],
    [
      "3 on Mondays, 1 in 2 days",
      { when: quota(3, "week", { days: ["mon"] }), own: { bounds: [most(1, "day", { every: 2 })] } },
      held(3, "a week", 1),
    ],
    [
      "6 reports a week, on working days, 1 a day",
      { when: quota(6, "week"), own: { work: "report", bounds: [most(1, "day")] } },
      held(6, "a week", 5),
    ],
    ["4 a month on no day", { when: quota(4, "month", { days: [] }) }, held(4, "a month", 0)],
  ])("finds %s", (_, pair, message) => {
    expect(told(pair)).toEqual([message]);
  });

  it.each<[string, Pair]>([
    ["4 on the Mondays of a month, 1 a day", { when: quota(4, "month", { days: ["mon"] }), channel: [most(1, "day")] }],
    ["1 a day on Mondays, 1 a week", { when: quota(1, "day", { days: ["mon"] }), channel: [most(1, "week")] }],
    ["6 posts a week, on any day, 1 a day", { when: quota(6, "week"), channel: [most(1, "day")] }],
    ["none on no day", { when: quota(0, "week", { days: [] }) }],
  ])("lets be %s", (_, pair) => {
    expect(told(pair)).toEqual([]);
  });
});
