import { describe, expect, it } from "vitest";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import { type RankingOptions, rankChannels } from "../../../../src/results/ranking/rank-channels.js";
import type { Results } from "../../../../src/results/results.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const eur = (amount: number) => ({ amount, currency: "EUR" });
const forum: ChannelInput = { id: "forum", name: "Forum", expectedValue: { amount: 780 }, cost: { hoursPerWeek: 3 } };
const observed = { id: "home", name: "Home brewers", presence: [{ at: "forum", basis: "observed" }] } as const;
const withForum = (more: Partial<ChannelInput> = {}, rest: PlanFields = {}): PlanFields => ({
  ...{ currency: "EUR", hourlyRate: { amount: 30 }, audiences: [observed] },
  channels: [{ ...forum, ...more }],
  ...rest,
});
const rank = (fields: PlanFields, options: RankingOptions = {}) => rankChannels(planOf(fields), options);
const ratioOf = (fields: PlanFields, options?: RankingOptions) => rank(fields, options).ranked[0]?.ratio;
const whyNot = (fields: PlanFields, options?: RankingOptions) => {
  const { ranked, unranked } = rank(fields, options);
  expect(ranked).toEqual([]);
  return unranked[0]?.reasons.map(({ because }) => because);
};
/** Only the plan and the day of results are looked at. */
const resultsOn = (on: string, plan = "the-plan") => ({ plan, on }) as Results;

describe("C5 what channels bring for what they cost", () => {
  it("is value × confidence ÷ cost, line by line", () => {
    // 3 hours × 52 ÷ 12 weeks are 13 hours, at 30 an hour; 780 × 0.5 ÷ (390 + 10).
    const fields = withForum({ cost: { hoursPerWeek: 3, moneyPerMonth: { amount: 10 } } });
    const [found] = rank(fields).ranked;
    expect(found).toMatchObject({ channel: "forum", rank: 1, ratio: 0.975, by: "expected" });
    expect(found?.sentence).toBe("Rank 1: “Forum”. 780 EUR a month × 50% ÷ 400 EUR a month = 0.975.");
    expect(found?.lines.map(({ sentence, ...line }) => line)).toEqual([
      { key: "value.expected", money: eur(780), from: ["forum"] },
      { key: "presence", ratio: 0.5, from: ["home"] },
      { key: "money", money: eur(10), from: ["forum"] },
      { key: "hours.standing", hours: 13, from: ["forum"] },
      { key: "work", hours: 13, money: eur(390), from: ["forum"] },
      { key: "cost", money: eur(400), from: ["forum"] },
      { key: "ratio", ratio: 0.975, from: ["forum"] },
    ]);
    expect(found?.lines.map(({ sentence }) => sentence)).toEqual([
      "“Forum” is expected to bring 780 EUR a month.",
      "That “Home brewers” are there is observed, which counts 50%: 50%.",
      "It takes 10 EUR a month.",
      "It takes 3 hours a week besides its posts, which is 13 hours a month.",
      "13 hours at 30 EUR an hour: 390 EUR a month.",
      "Together it costs 400 EUR a month.",
      "780 EUR × 50% ÷ 400 EUR = 0.975.",
    ]);
  });

  it("takes the rate of the owner before the plan's", () => {
    const people = [{ id: "ada", name: "Ada", hourlyRate: { amount: 60 } }];
    expect(ratioOf(withForum({ owner: "ada" }, { people }))).toBe(0.5);
    expect(ratioOf(withForum({ owner: "ada" }, { people: [{ id: "ada", name: "Ada" }] }))).toBe(1);
  });

  it.each([
    ["measured", 0.9],
    ["surveyed", 0.7],
    ["observed", 0.5],
  ] as const)("trusts what is %s by %d, times the share that is there", (basis, sure) => {
    const audiences = (share?: number) => [{ ...observed, presence: [{ at: "forum", basis, ...(share !== undefined && { share }) }] }];
    expect(ratioOf(withForum({}, { audiences: audiences() }))).toBe(sure * 2);
    expect(ratioOf(withForum({}, { audiences: audiences(0.5) }))).toBe(sure);
    expect(ratioOf(withForum({}, { audiences: audiences(0) }))).toBe(0);
  });

  it("takes the best evidenced of several audiences, and says which", () => {
    const audiences = [
      observed,
      { id: "cafes", name: "Cafés", presence: [{ at: "corner", basis: "measured", share: 0.2 }] },
      { id: "bars", name: "Bars", presence: [{ at: "corner", basis: "measured", share: 0.1 }] },
    ] as const;
    const [found] = rank(withForum({}, { audiences, venues: [{ id: "corner", name: "The corner", channel: "forum" }] })).ranked;
    expect(found?.lines.find(({ key }) => key === "presence")).toMatchObject({
      ...{ from: ["cafes"], ratio: 0.18 },
      sentence: "That “Cafés” are in its venue “The corner” is measured, which counts 90%, times the share of 20% that is there: 18%.",
    });
  });

  it("shares a rank between channels that bring as much, and treats no platform otherwise", () => {
    const platforms = ["search", "email", "event", "pr", "instagram"] as const;
    const channels = platforms.map((platform) => ({ ...forum, id: platform, name: platform, platform }));
    const audiences = [{ ...observed, presence: platforms.map((at) => ({ at, basis: "observed" as const })) }];
    const last = { ...forum, id: "last", name: "Last", expectedValue: { amount: 1 } };
    const fields = withForum(
      {},
      { channels: [last, ...channels], audiences: [...audiences, { ...observed, id: "b", presence: [{ at: "last", basis: "observed" }] }] },
    );
    expect(rank(fields).ranked.map((one) => [one.channel, one.rank])).toEqual([...platforms.map((one) => [one, 1]), ["last", 6]]);
  });

  it("leaves out channels that are not in use", () => {
    const { ranked, unranked } = rank(withForum({ use: "retired" }));
    expect([ranked, unranked]).toEqual([[], []]);
  });
});

describe("C4 no evidence, no rank", () => {
  const presence = (...stated: object[]) =>
    withForum({}, { audiences: [{ ...observed, presence: stated }] as PlanFields["audiences"] & object[] });

  it("says which audiences to ask", () => {
    const { unranked } = rank(presence({ at: "forum", basis: "assumed" }));
    expect(unranked[0]).toMatchObject({ channel: "forum", ask: ["home"] });
    expect(unranked[0]?.reasons).toEqual([
      {
        because: "assumed",
        sentence: "That “Home brewers” are on “Forum” is only assumed. Survey whether they are, or try the channel with an experiment.",
      },
    ]);
  });

  it("counts neither an assumption nor a bare statement nor an absence, but a source", () => {
    expect(whyNot(presence({ at: "forum" }))).toEqual(["assumed"]);
    expect(whyNot(presence({ at: "forum", absent: true, basis: "measured" }))).toEqual(["absent"]);
    expect(whyNot(presence())).toEqual(["no-audience"]);
    expect(ratioOf(presence({ at: "forum", source: "Web statistics" }))).toBe(1);
  });

  it("gives every reason, the evidence first", () => {
    expect(whyNot({ channels: [{ id: "forum", name: "Forum" }] })).toEqual(["no-audience", "no-value", "no-cost"]);
  });
});

describe("C5 what is not stated has no rank", () => {
  it.each<[string, Partial<ChannelInput>, PlanFields?]>([
    ["no-value", { expectedValue: undefined as never }],
    ["no-cost", { cost: {} }],
    ["posts-unknown", { cost: { hoursPerPost: 2 } }],
    ["no-rate", {}, { hourlyRate: undefined as never }],
    ["zero-cost", { cost: { hoursPerWeek: 0 } }],
    ["zero-cost", { cost: { moneyPerMonth: { amount: 0 } } }],
    ["mixed-currencies", { expectedValue: { amount: 5, currency: "USD" } }],
    ["mixed-currencies", { cost: { hoursPerWeek: 1, moneyPerMonth: { amount: 5, currency: "USD" } } }],
    ["mixed-currencies", {}, { hourlyRate: { amount: 5, currency: "USD" } }],
    ["too-large", { expectedValue: { amount: 1e308 }, cost: { moneyPerMonth: { amount: 1e-300 } } }],
  ])("says %s", (because, channel, rest) => {
    const fields = JSON.parse(JSON.stringify(withForum(channel, rest))) as PlanFields;
    expect(whyNot(fields)).toEqual([because]);
    expect(rank(fields).unranked[0]?.reasons[0]?.sentence).not.toMatch(/[{}]|undefined|NaN/);
  });

  it("compares channels in different currencies, as ratios have none", () => {
    const dollars = {
      ...forum,
      id: "d",
      name: "D",
      expectedValue: { amount: 90, currency: "USD" },
      cost: { moneyPerMonth: { amount: 30, currency: "USD" } },
    };
    const audiences = [{ ...observed, presence: ["forum", "d"].map((at) => ({ at, basis: "observed" as const })) }];
    const { ranked } = rank(withForum({}, { channels: [forum, dollars], audiences }));
    expect(ranked.map(({ channel, ratio }) => [channel, ratio])).toEqual([
      ["d", 1.5],
      ["forum", 1],
    ]);
  });
});

describe("C5 the hours of posts", () => {
  const cost = { hoursPerPost: 1.5, moneyPerMonth: { amount: 0 } };
  const hoursBy = (when: CadenceInput["when"], more: Partial<CadenceInput> = {}) =>
    rank(withForum({ cost }, { cadences: [{ id: "c", channels: ["forum"], when, ...more }] }))
      .ranked.flatMap(({ lines }) => lines)
      .find(({ key }) => key === "hours.posts")?.hours;

  it.each<[string, CadenceInput["when"], number]>([
    ["twice a week", { kind: "weekly", on: ["mon", "thu"] }, 13],
    ["every second week at two times", { kind: "weekly", every: 2, on: ["mon"], at: ["09:00", "15:00"] }, 6.5],
    ["every day", { kind: "daily" }, 45.5],
    ["every working day", { kind: "daily", days: ["mon", "tue", "wed", "thu", "fri"] }, 32.5],
    ["twice a month", { kind: "monthly", on: [{ day: 1 }, { day: 15 }] }, 3],
    ["four times a year", { kind: "yearly", on: [1, 4, 7, 10].map((month) => ({ month, day: 1 })) }, 0.5],
    ["2 to 3 a week", { kind: "quota", posts: { min: 2, max: 3 }, per: "week" }, 13],
    ["3 in two months", { kind: "quota", posts: 3, per: "month", every: 2 }, 2.25],
  ])("come from a cadence that posts %s", (_, when, hours) => {
    expect(hoursBy(when)).toBe(hours);
    expect(hoursBy(when, { hoursPerPost: 3 })).toBe(hours * 2);
  });

  it("are left out, in a line, where a cadence does not say how many posts there are in a month", () => {
    const weekly = { kind: "weekly", on: ["mon"] } as const;
    const known = { ...cost, hoursPerWeek: 1 };
    const lineOf = (cadence: Partial<CadenceInput>) =>
      rank(
        withForum(
          { cost: known },
          { cadences: [{ id: "c", name: "News", channels: ["forum"], when: weekly, ...cadence }], campaigns: [{ id: "x", name: "X" }] },
        ),
      ).ranked[0]?.lines.find(({ key }) => key.startsWith("hours.posts"));
    for (const cadence of [{ count: 3 }, { during: "x" }, { when: { kind: "as-needed" } }] as const)
      expect(lineOf(cadence), JSON.stringify(cadence)).toMatchObject({
        key: "hours.posts-unknown",
        sentence: "The hours of its posts are not counted: the cadence “News” does not say how many there are in a month.",
      });
    expect(lineOf({ work: "review" })?.sentence).toBe(
      "The hours of its posts are not counted: no cadence and no calendar says how many there are.",
    );
  });

  it("come from a calendar where one is passed", () => {
    const fields = withForum({ cost }, { cadences: [{ id: "c", channels: ["forum"], when: { kind: "weekly", on: ["mon"] } }] });
    const calendar = generateCalendar(planOf(fields), { from: "2027-02-01", to: "2027-02-28" });
    const lines = rank(fields, { calendar }).ranked[0]?.lines;
    expect(lines?.find(({ key }) => key === "hours.posts")).toMatchObject({
      hours: 6,
      sentence: "Its posts take 6 hours a month, by the calendar.",
    });
  });
});

describe("A4 measured results replace expectations", () => {
  const gain = { id: "gain", name: "Gain", unit: "money", nature: "flow", kind: "outcome", channels: ["forum"] } as const;
  const measurement = (value: number, more: object = {}) => ({
    ...{ id: "m1", metric: "gain", value, channel: "forum", period: { from: "2027-01-01", to: "2027-02-28" } },
    ...more,
  });
  const fields = withForum({}, { metrics: [gain], measurements: [measurement(3120)] });

  it("counts what a channel brought a month, and says over how many days", () => {
    const [found] = rank(fields, { results: resultsOn("2027-03-01") }).ranked;
    expect(found).toMatchObject({ ratio: 2, by: "measured" });
    expect(found?.lines[0]).toEqual({
      ...{ key: "value.measured", money: eur(1560), from: ["m1"] },
      sentence: "“Forum” brought 3120 EUR in 59 days that were measured, which is 1560 EUR a month.",
    });
    expect(rank(fields, { results: resultsOn("2027-03-01") }).on).toBe("2027-03-01");
  });

  it("counts none without results, after their day, or of another sort", () => {
    expect(ratioOf(fields)).toBe(1);
    expect(ratioOf(fields, { results: resultsOn("2027-02-27") })).toBe(1);
    for (const metric of [{ kind: "input" }, { nature: "rate" }, { unit: "count" }])
      expect(ratioOf({ ...fields, metrics: [{ ...gain, ...metric }] as never }, { results: resultsOn("2027-03-01") })).toBe(1);
  });

  it("expects, and says so, where two metrics may count the same money twice", () => {
    const metrics = [gain, { ...gain, id: "more" }];
    const measurements = [measurement(3120), measurement(50, { id: "m2", metric: "more" })];
    const options = { results: resultsOn("2027-03-01") };
    const [found] = rank({ ...fields, metrics, measurements }, options).ranked;
    expect(found).toMatchObject({ ratio: 1, by: "expected" });
    expect(found?.lines[0]?.key).toBe("value.unclear");
    const { expectedValue: _, ...rest } = forum;
    expect(whyNot({ ...fields, channels: [rest], metrics, measurements }, options)).toEqual(["value-unclear"]);
  });

  it("may be a loss", () => {
    expect(ratioOf({ ...fields, measurements: [measurement(-3120)] }, { results: resultsOn("2027-03-01") })).toBe(-2);
  });

  it("refuses results and calendars of another plan", () => {
    expect(thrownBy(() => rank(fields, { results: resultsOn("2027-03-01", "other") }))).toMatchObject({
      ...{ code: "conflict", path: ["options", "results", "plan"] },
    });
    const calendar = generateCalendar(planOf({ ...fields, id: "other" }), { from: "2027-02-01", to: "2027-02-28" });
    expect(thrownBy(() => rank(fields, { calendar })).code).toBe("conflict");
  });
});
