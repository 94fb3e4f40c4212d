import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { Bound } from "../../../../src/model/schedule/bound.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { on, somebody, staffed } from "./staffed.js";

const people = ["ann", "bob", "cy"].map((id) => somebody(id));
const most = (max: number, per: Bound["per"], more: Partial<Bound> = {}): Bound => ({ max, per, each: "author", ...more });
const channel = (id: string, ...bounds: readonly Bound[]): ChannelInput => ({ id, name: id.toUpperCase(), bounds });
const blog = { channels: ["blog"] };

describe("C6 X3 a bound for each author", () => {
  it("of a channel passes those over who have as many of its posts, whichever cadence they are of", () => {
    const cadences = [on("c", [8, 9, 10], ["ann", "bob"], blog), on("d", [11], ["ann", "bob"], blog), on("e", [12], ["ann"])];
    expect(staffed({ people, channels: [channel("blog", most(2, "week"))], cadences })).toEqual([
      "c/blog: ann",
      "c/blog: ann",
      "c/blog: bob (ann bound.channel)",
      "d/blog: bob (ann bound.channel)",
      "e: ann",
    ]);
  });

  it("of a cadence counts its slots on each channel by itself", () => {
    const channels = [channel("blog"), channel("forum")];
    const cadences = [
      on("c", [8, 9], ["ann", "bob"], { channels: ["blog", "forum"], bounds: [most(1, "week")] }),
      on("d", [10], ["ann"], { channels: ["forum"] }),
    ];
    expect(staffed({ people, channels, cadences })).toEqual([
      "c/blog: ann",
      "c/forum: ann",
      "c/blog: bob (ann bound.cadence)",
      "c/forum: bob (ann bound.cadence)",
      "d/forum: ann",
    ]);
  });

  it("of a channel counts the copy of a slot there, and one author makes all copies", () => {
    const channels = [channel("blog", most(1, "week")), channel("forum")];
    const cadences = [on("c", [8, 9], ["ann", "bob"], { channels: ["blog", "forum"] }), on("d", [10], ["ann"], { channels: ["forum"] })];
    expect(staffed({ people, channels, cadences }).slice(2)).toEqual([
      "c/blog: bob (ann bound.channel)",
      "c/forum: bob (ann bound.channel)",
      "d/forum: ann",
    ]);
  });

  it("counts neither other work, nor what lacks its tags", () => {
    const channels = [channel("blog", most(1, "week", { only: ["ad"] }))];
    const cadences = [
      on("c", [8, 9], ["ann"], blog),
      on("r", [8, 9], ["ann"], { ...blog, work: "reply", tags: ["ad"] }),
      on("d", [10, 11], ["ann"], { ...blog, tags: ["ad"] }),
    ];
    expect(staffed({ people, channels, cadences }).slice(-3)).toEqual(["r/blog: ann", "d/blog: ann", "d/blog: - (ann bound.channel)"]);
  });

  it("of no posts at all", () => {
    const plan = planOf({ people, channels: [channel("blog", most(0, "week"))], cadences: [on("c", [8], ["ann"], blog)] });
    const [entry] = generateCalendar(plan, { from: "2027-03-08", to: "2027-03-08" }).entries;
    expect(entry?.passedOver?.map(({ because }) => because)).toEqual(["ANN makes no posts a week on the channel “BLOG”."]);
  });

  it("hands posts on through several hands, also where a day is full and the week as well", () => {
    const channels = [channel("blog", most(1, "day"), most(2, "week"))];
    const cadences = [
      on("first", [8], ["ann", "cy"], blog),
      on("second", [9], ["bob"], blog),
      on("third", [10], ["bob", "ann"], blog),
      on("fourth", [12], ["ann"], blog),
      on("last", [12], ["ann", "bob"], blog),
    ];
    expect(staffed({ people, channels, cadences })).toEqual([
      "first/blog: cy (ann bound.channel)",
      "second/blog: bob",
      "third/blog: ann (bob bound.channel)",
      "fourth/blog: ann",
      "last/blog: bob (ann bound.channel)",
    ]);
  });
});

describe("C6 X3 stretches that reach over weeks", () => {
  const fields: PlanFields = {
    people: people.slice(0, 2),
    channels: [channel("blog", most(6, "month"))],
    cadences: [{ id: "c", ...blog, authors: ["ann", "bob"], when: { kind: "daily" } }],
  };
  const plan = planOf(fields);
  const authorsOf = ({ entries }: Pick<Calendar, "entries">) => entries.map(({ local, author }) => `${local} ${author}`);

  it("chain them: a week has the same authors in its own calendar as in that of the year", () => {
    const year = authorsOf(generateCalendar(plan, { from: "2027-01-01", to: "2027-12-31" }));
    for (const [from, to] of [
      ["2027-03-08", "2027-03-14"],
      ["2027-03-29", "2027-04-02"],
      ["2027-11-30", "2027-12-01"],
    ] as const) {
      const part = authorsOf(generateCalendar(plan, { from, to }));
      expect(part).toEqual(year.filter((one) => one.slice(0, 10) >= from && one.slice(0, 10) <= to));
    }
    expect(year.filter((one) => one.startsWith("2027-03") && !one.endsWith("undefined"))).toHaveLength(12);
  });

  it("what is looked at for that counts against the limit", () => {
    // 1 November 2027 is the last Monday that begins a month: 35 days from then on, and the 6 after the day asked for.
    const days = { from: "2027-12-06", to: "2027-12-06" };
    expect(generateCalendar(plan, { ...days, limit: 41 }).entries).toHaveLength(1);
    expect(thrownBy(() => generateCalendar(plan, { ...days, limit: 40 }))).toMatchObject({
      code: "limit-slots",
      values: { count: 41, limit: 40 },
    });
  });

  it("and begin where a cadence begins, where no stretch and week begin together", () => {
    const late = planOf({
      ...fields,
      period: { from: "2027-02-10", to: "2027-12-31" },
      channels: [channel("blog", most(6, "month", { every: 7 }))],
    });
    const whole = authorsOf(generateCalendar(late, { from: "2027-02-10", to: "2027-06-30" }));
    expect(whole.filter((one) => !one.endsWith("undefined"))).toHaveLength(12);
    expect(authorsOf(generateCalendar(late, { from: "2027-02-20", to: "2027-02-24" }))).toEqual(whole.slice(10, 15));
  });
});

describe("C6 X2 X3 entries that people touched count first", () => {
  const plan = planOf({
    people,
    channels: [channel("blog", most(2, "week"))],
    cadences: [on("c", [8, 9, 10, 11], ["ann", "bob"], { ...blog, bounds: [most(9, "week")] })],
  });
  const week = { from: "2027-03-08", to: "2027-03-14" };
  const fresh = generateCalendar(plan, week);
  const again = (previous: Calendar) => generateCalendar(plan, { ...week, previous }).entries.map(({ author = "-" }) => author);

  it("also those that take no hours, and those that were added by hand", () => {
    expect(fresh.entries.map(({ author }) => author)).toEqual(["ann", "bob", "ann", "bob"]);
    const toAnn = fresh.entries.reduce((calendar, { id }) => editEntry(calendar, id, { author: "ann" }), fresh);
    // Two that were Bob's are Ann's now, which is all she may have: those that nobody touched are his.
    expect(again(toAnn)).toEqual(["bob", "ann", "bob", "ann"]);
    const added = addEntry(fresh, { id: "x", local: "2027-03-14", channel: "blog", author: "ann" });
    expect(again(added).filter((author) => author === "ann")).toHaveLength(2);
    expect(again(added).filter((author) => author === "-")).toHaveLength(1);
    const elsewhere = addEntry(fresh, { id: "x", local: "2027-03-14", author: "ann" });
    expect(again(elsewhere).filter((author) => author === "ann")).toHaveLength(3);
  });
});
