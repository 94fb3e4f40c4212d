import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDrift } from "../../src/calendar/comparing/find-drift.js";
import { matchPublished } from "../../src/calendar/comparing/match-published.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import type { CalendarEntry, PublishedPost } from "../../src/model/schedule/calendar.js";
import { planOf } from "../helpers/plan-of.js";
import { entryOf, postOf } from "../unit/calendar/comparing/posts.js";
import { runs } from "./arbitraries/runs.js";

const minute = fc.integer({ min: 0, max: 9 }).map((at) => `2027-01-04T09:${String(at).padStart(2, "0")}`);
const zone = fc.constantFrom(undefined, "Europe/Berlin", "Pacific/Auckland");
/** Entries within ten minutes of UTC, which are on one day in Berlin and in Auckland. */
const someEntries = fc
  .array(fc.record({ wall: minute, channel: fc.constantFrom("blog", "forum"), timeZone: zone }), { maxLength: 6 })
  .map((all) =>
    all.map(({ wall, timeZone, channel }, index) =>
      entryOf({ id: `e${index}`, local: wall, at: `${wall}:00Z`, channel, ...(timeZone && { timeZone }) }),
    ),
  );
const somePosts = fc
  .array(fc.record({ at: minute, channel: fc.constantFrom("blog", "forum") }), { maxLength: 6 })
  .map((all) => all.map(({ at, channel }) => postOf(`${at}:00Z`, { channel })));

const gap = (entry: CalendarEntry, post: PublishedPost): number => Math.abs(Date.parse(entry.at ?? "") - Date.parse(post.at));

describe("X9 the nearest are matched first", () => {
  test("no entry and post that could have been a pair lie nearer together than what each was given", () => {
    fc.assert(
      fc.property(someEntries, somePosts, (entries, posts) => {
        const { of, unplanned } = matchPublished(entries, posts);
        const partner = new Map<PublishedPost, CalendarEntry>([...of].map(([entry, post]) => [post, entry]));
        expect(partner.size).toBe(of.size);
        expect(unplanned).toEqual(posts.filter((post) => !partner.has(post)));
        for (const entry of entries)
          for (const post of posts.filter(({ channel }) => channel === entry.channel)) {
            const [given, taker] = [of.get(entry), partner.get(post)];
            const isSettled =
              (given !== undefined && gap(entry, given) <= gap(entry, post)) ||
              (taker !== undefined && gap(taker, post) <= gap(entry, post));
            expect(isSettled).toBe(true);
          }
      }),
      { numRuns: runs(300) },
    );
  });

  test("in whatever order they are passed", () => {
    const distances = (entries: readonly CalendarEntry[], posts: readonly PublishedPost[]) =>
      [...matchPublished(entries, posts).of].map(([entry, post]) => `${entry.channel} ${entry.at} ${post.at}`).sort();
    fc.assert(
      fc.property(someEntries, somePosts, (entries, posts) => {
        expect(distances([...entries].reverse(), [...posts].reverse())).toEqual(distances(entries, posts));
      }),
      { numRuns: runs(300) },
    );
  });
});

const plan = planOf({
  timeZone: "Europe/Berlin",
  channels: [
    { id: "blog", name: "Blog" },
    { id: "forum", name: "Forum" },
  ],
  cadences: [
    { id: "news", channels: ["blog", "forum"], when: { kind: "weekly", on: ["mon", "thu", "sun"], at: ["12:00"] } },
    { id: "tips", channels: ["forum"], when: { kind: "weekly", on: ["tue", "sat"] } },
  ],
});
const calendar = generateCalendar(plan, { from: "2027-03-22", to: "2027-04-04" });

/** What becomes of an entry: it goes out so many minutes late, elsewhere or not; null: not at all. */
const fate = fc.option(fc.record({ minutes: fc.integer({ min: -600, max: 600 }), isElsewhere: fc.boolean(), isNamed: fc.boolean() }), {
  nil: null,
  freq: 4,
});
/** A Wednesday or Friday has no entry. */
const extras = fc.uniqueArray(fc.constantFrom("2027-03-24", "2027-03-26", "2027-03-31", "2027-04-02"));

const momentOf = ({ at, local }: CalendarEntry): number => Date.parse(at ?? `${local}T11:00:00Z`);
const instantOf = (moment: number): string => new Date(moment).toISOString().replace(".000", "");

describe("X9 the drift found is the drift that was made", () => {
  test("of every entry its own, and of every post that has no entry", () => {
    const fates = fc.tuple(...calendar.entries.map(() => fate));
    fc.assert(
      fc.property(fates, extras, fc.integer({ min: 0, max: 120 }), (became, days, toleranceMinutes) => {
        const posts = days.map((day) => postOf(`${day}T12:00:00Z`));
        const expected: string[] = [];
        for (const [index, entry] of calendar.entries.entries()) {
          const of = became[index] ?? null;
          if (of === null) {
            expected.push(`not-published ${entry.id}`);
            continue;
          }
          const { minutes, isElsewhere, isNamed } = of;
          const channel = isElsewhere ? "elsewhere" : (entry.channel ?? "");
          const at = instantOf(momentOf(entry) + minutes * 60_000);
          posts.push({ channel, at, ...((isNamed || isElsewhere) && { entry: entry.id }) });
          if (isElsewhere) expected.push(`other-channel ${entry.id}`);
          if (entry.at !== undefined && Math.abs(minutes) > toleranceMinutes) expected.push(`other-time ${entry.id} ${minutes}`);
        }
        expected.push(...[...days].sort().map((day) => `unplanned ${day}T12:00:00Z`));
        const report = findDrift(plan, calendar, posts, { on: "2027-04-04", toleranceMinutes });
        const found = report.drifts.map((one) => {
          if (one.kind === "unplanned") return `${one.kind} ${one.post.at}`;
          return `${one.kind} ${one.entry.id}${one.kind === "other-time" ? ` ${one.minutes}` : ""}`;
        });
        expect(found).toEqual(expected);
        expect(report).toMatchObject({ due: calendar.entries.length, published: posts.length, matched: posts.length - days.length });
        expect(report.textUnknown.length).toBe(report.matched);
      }),
      { numRuns: runs(200) },
    );
  });
});
