import { describe, expect, it } from "vitest";
import { matchPublished } from "../../../../src/calendar/comparing/match-published.js";
import type { CalendarEntry, PublishedPost } from "../../../../src/model/schedule/calendar.js";
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
