import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { matchPublished } from "../../../../src/calendar/comparing/match-published.js";
import type { CalendarEntry, PublishedPost } from "../../../../src/model/schedule/calendar.js";
import { runs } from "../../../laws/arbitraries/runs.js";
import { entryOf, postOf } from "./posts.js";

/** The matched ids and instants, and the instants of what nobody planned. */
const match = (entries: readonly CalendarEntry[], published: readonly PublishedPost[]) => {
  const { of, unplanned } = matchPublished(entries, published);
  return { of: [...of].map(([entry, post]) => [entry.id, post.at]), unplanned: unplanned.map(({ at }) => at) };
};

const nine = entryOf({ id: "nine", local: "2027-01-04T09:00" });
const five = entryOf({ id: "five", local: "2027-01-04T17:00" });
const day = entryOf({ id: "day", local: "2027-01-04" });

describe("X9 which post an entry went out as", () => {
  it("is the one that names it, on whatever day and channel", () => {
    const late = postOf("2027-02-01T09:00:00Z", { entry: "nine", channel: "forum" });
    expect(match([nine, five], [late])).toEqual({ of: [["nine", late.at]], unplanned: [] });
  });

  it("is of several that name it the one on its channel, then the nearest, and the others are nobody's", () => {
    const [forum, far, near] = [
      postOf("2027-01-04T09:00:00Z", { entry: "nine", channel: "forum" }),
      postOf("2027-01-04T16:00:00Z", { entry: "nine" }),
      postOf("2027-01-04T08:00:00Z", { entry: "nine" }),
    ];
    expect(match([nine, five], [forum, far, near])).toEqual({ of: [["nine", near.at]], unplanned: [forum.at, far.at] });
    expect(match([day], [forum, { ...far, entry: "day" }, { ...near, entry: "day" }])).toEqual({
      of: [["day", near.at]],
      unplanned: [forum.at, far.at],
    });
  });

  it("is else one of its channel and day, the nearest first", () => {
    const [noon, almostFive] = [postOf("2027-01-04T13:30:00Z"), postOf("2027-01-04T16:50:00Z")];
    expect(match([nine, five], [noon, almostFive]).of).toEqual([
      ["nine", noon.at],
      ["five", almostFive.at],
    ]);
    expect(match([nine, five], [almostFive]).of).toEqual([["five", almostFive.at]]);
    expect(match([nine], [postOf("2027-01-05T00:00:00Z"), postOf("2027-01-04T09:00:00Z", { channel: "forum" })]).of).toEqual([]);
  });

  it("is one that names an entry which is not there, as when a rule was given another id", () => {
    expect(match([nine], [postOf("2027-01-04T09:01:00Z", { entry: "was-called-so" })]).of).toEqual([["nine", "2027-01-04T09:01:00Z"]]);
  });

  it("is of two as near that of the earlier entry", () => {
    const [seven, eleven] = [entryOf({ id: "seven", local: "2027-01-04T07:00" }), entryOf({ id: "eleven", local: "2027-01-04T11:00" })];
    expect(match([eleven, seven], [postOf("2027-01-04T09:00:00Z")]).of).toEqual([["seven", "2027-01-04T09:00:00Z"]]);
  });

  it("goes to an entry without a time only where those with one leave it", () => {
    const [a, b] = [postOf("2027-01-04T20:00:00Z"), postOf("2027-01-04T09:10:00Z")];
    expect(match([day, nine], [a]).of).toEqual([["nine", a.at]]);
    expect(match([day, nine], [a, b]).of).toEqual([
      ["day", a.at],
      ["nine", b.at],
    ]);
    expect(match([day, { ...day, id: "second" }], [a, b]).of).toEqual([
      ["day", b.at],
      ["second", a.at],
    ]);
  });

  it("is on its day by the entry's own clocks, and nearest across zones", () => {
    const berlin = entryOf({ id: "berlin", local: "2027-01-04T09:00", at: "2027-01-04T08:00:00Z", timeZone: "Europe/Berlin" });
    const york = entryOf({ id: "york", local: "2027-01-04T09:00", at: "2027-01-04T14:00:00Z", timeZone: "America/New_York" });
    expect(match([berlin, york], [postOf("2027-01-04T14:05:00Z")]).of).toEqual([["york", "2027-01-04T14:05:00Z"]]);
    expect(match([berlin, york], [postOf("2027-01-05T04:00:00Z")]).of).toEqual([["york", "2027-01-05T04:00:00Z"]]);
    expect(match([berlin, york], [postOf("2027-01-05T05:00:00Z")]).of).toEqual([]);
    expect(match([berlin, york], [postOf("2027-01-04T12:00:00Z"), postOf("2027-01-04T12:30:00Z")]).of).toEqual([
      ["berlin", "2027-01-04T12:00:00Z"],
      ["york", "2027-01-04T12:30:00Z"],
    ]);
  });

  it("is none where the entry has no channel, unless a post names it", () => {
    const { channel: _, ...event } = nine;
    expect(match([event], [postOf("2027-01-04T09:00:00Z")]).of).toEqual([]);
    expect(match([event], [postOf("2027-01-04T09:00:00Z", { entry: "nine" })]).of).toHaveLength(1);
  });
});

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
