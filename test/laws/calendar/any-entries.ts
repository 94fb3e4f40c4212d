import fc from "fast-check";
import type { Calendar, PublishedPost } from "../../../src/model/schedule/calendar.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import { instantOf } from "../../../src/time/instant.js";
import { offsetTable } from "../../../src/time/offset-table.js";
import { resolveWall } from "../../../src/time/zoned-time.js";
import type { PlanFields } from "../../helpers/plan-of.js";
import { calendarWith, type EntryFields } from "../../unit/calendar/reading/calendars.js";

const first = dayNumberOf("2027-02-15");
const day = (from: number, to: number): fc.Arbitrary<string> => fc.integer({ min: first + from, max: first + to }).map(dateOfDay);
const range = (from: number, to: number, longest: number): fc.Arbitrary<{ readonly from: string; readonly to: string }> =>
  fc
    .tuple(fc.integer({ min: first + from, max: first + to }), fc.nat(longest))
    .map(([at, length]) => ({ from: dateOfDay(at), to: dateOfDay(at + length) }));
const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
const given = <T extends object>(fields: T): T => JSON.parse(JSON.stringify(fields)) as T; // what is undefined is gone
const hours = fc.constantFrom(0, 0.1, 0.2, 0.5, 1, 1.5, 2, 3, 7);

const channelIds = ["blog", "forum", "chat"] as const;
const personIds = ["ada", "bob", "cy"] as const;
const pillarIds = ["tips", "news", "fun"] as const;
const zones = ["UTC", "America/New_York", "Asia/Tokyo"] as const;

const person = (id: string) =>
  fc
    .record({
      hoursPerWeek: maybe(0, 0.3, 4, 10, 37.5),
      away: fc.array(range(-5, 30, 9), { maxLength: 2 }),
      timeZone: maybe(...zones),
    })
    .map((fields) => ({ id, name: id, ...fields }));

const team = (id: string, members: readonly string[]) =>
  fc
    .record({
      members: fc.subarray([...members]),
      hoursPerWeek: maybe(undefined, undefined, 8),
      away: fc.array(range(-5, 30, 4), { maxLength: 1 }),
    })
    .map((fields) => ({ id, name: id, is: "team" as const, ...fields }));

const authors = [...personIds, "team", "group"];

const channel = (id: string) =>
  fc
    .record({
      use: maybe("active" as const, "planned" as const, "dormant" as const),
      involvement: maybe("post" as const, "post" as const, "listen" as const),
      owner: maybe(...authors),
      cost: fc.record({ hoursPerPost: maybe(0.5, 2), hoursPerWeek: maybe(1, 2.5) }),
      maxSilenceDays: maybe(0, 2, 6.5),
    })
    .map((fields) => ({ id, name: id, ...fields }));

const blackout = (id: string) =>
  fc
    .record({
      days: range(-5, 20, 25),
      weekdays: maybe(...weekdays.map((one) => weekdays.filter((other) => other !== one))),
      channels: fc.option(fc.subarray([...channelIds]), { nil: undefined }),
    })
    .map(({ days, weekdays: on, channels }) => ({ id, ...days, days: on, channels }));

const cadence = (id: string) =>
  fc
    .record({
      channels: fc.subarray([...channelIds]),
      authors: fc.option(fc.subarray(authors), { nil: undefined }),
      hoursPerPost: maybe(0.1, 1, 2.5),
      work: maybe("post", "reply"),
      when: fc.constantFrom(
        { kind: "weekly" as const, on: ["mon" as const] },
        { kind: "quota" as const, posts: 2, per: "week" as const },
        { kind: "quota" as const, posts: 3, every: 2, per: "week" as const },
      ),
    })
    .map((fields) => ({ id, ...fields }));

/** Plans of what the readings of a calendar look at: people with hours and absences, teams, channels with costs, themes, blackouts. */
export const planFields: fc.Arbitrary<PlanFields> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    weekStart: maybe(...weekdays),
    period: fc.option(range(-10, 20, 60), { nil: undefined }),
    promotionalShare: maybe(0, 0.25, 0.5),
    people: fc.tuple(...personIds.map(person), team("team", ["ada", "bob"]), team("group", ["team", "cy", "ada"])),
    channels: fc.tuple(...channelIds.map(channel)),
    pillars: fc.tuple(
      ...pillarIds.map((id) =>
        fc
          .record({ share: maybe(0.2, 0.5), tolerance: maybe(0, 0.1), intent: maybe("conversational" as const, "promotional" as const) })
          .map((fields) => ({ id, name: id, ...fields })),
      ),
    ),
    content: fc
      .record({
        author: maybe(...personIds),
        pillar: maybe(...pillarIds),
        language: maybe("de", "fr"),
        intent: maybe("promotional" as const),
      })
      .map((fields) => [{ id: "menu", title: "Menu", ...fields }]),
    blackouts: fc.tuple(blackout("shut"), blackout("fair")),
    cadences: fc.tuple(cadence("one"), cadence("two")),
  })
  .map(given);

const entry: fc.Arbitrary<EntryFields> = fc
  .record({
    date: day(-8, 40),
    time: maybe("00:00", "09:30", "12:00", "23:30"),
    timeZone: fc.constantFrom(...zones),
    slot: fc.constantFrom("s1", "s2", "s3"),
    work: fc.constantFrom("post", "post", "post", "reply"),
    channel: maybe(...channelIds),
    cadence: maybe("one", "two"),
    author: maybe(...authors, "gone"),
    hours: fc.option(hours, { nil: undefined }),
    pillar: maybe(...pillarIds),
    content: maybe("menu"),
    language: maybe("de", "en"),
    status: fc.constantFrom(
      "open" as const,
      "open" as const,
      "approved" as const,
      "published" as const,
      "rejected" as const,
      "blocked" as const,
    ),
    origin: fc.constantFrom("generated" as const, "edited" as const, "manual" as const, "skipped" as const),
    chosen: maybe(true as const),
  })
  .map(({ date, time, timeZone, ...fields }) => {
    if (time === undefined) return { local: date, timeZone, ...fields };
    const wall = Date.parse(`${date}T${time}:00Z`);
    return { local: `${date}T${time}`, timeZone, at: instantOf(resolveWall(offsetTable(timeZone, wall, wall), wall).at), ...fields };
  })
  .map((fields) => given(fields) as EntryFields); // its fields are those of an entry

/** Calendars of a few weeks, whose entries may be anywhere and of anybody. */
export const calendars: fc.Arbitrary<Calendar> = fc
  .tuple(range(0, 10, 25), fc.array(entry, { maxLength: 25 }), fc.constantFrom(...zones))
  .map(([{ from, to }, entries, timeZone]) => calendarWith(from, to, entries, { timeZone }));

/** What went out: some of it names an entry. */
export const published: fc.Arbitrary<readonly PublishedPost[]> = fc.array(
  fc
    .record({
      channel: fc.constantFrom(...channelIds, "other"),
      at: fc.tuple(day(-8, 40), fc.constantFrom("00:00", "03:10", "09:00", "12:45", "23:59")).map(([date, time]) => `${date}T${time}:00Z`),
      entry: maybe("e0", "e1", "e2", "e3", "e99"),
    })
    .map((fields) => given(fields) as PublishedPost), // its fields are those of a post
  { maxLength: 20 },
);

/** A day by which something is due. */
export const dueDays: fc.Arbitrary<string> = day(-10, 45);
