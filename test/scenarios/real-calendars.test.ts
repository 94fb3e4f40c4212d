import { describe, expect, it } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import { toICalendar } from "../../src/formats.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar, CalendarEntry } from "../../src/model/schedule/calendar.js";
import { addDays, dayNumberOf } from "../../src/time/days.js";
import { times } from "../helpers/times.js";

const plans = loadPlans();
const planNamed = (name: string): Plan => plans.get(name) ?? expect.fail(`no example plan ${name}`);
const calendarOf = (name: string, from: string, to: string): Calendar => generateCalendar(planNamed(name), { from, to });

const weekdayOf = (local: string): string =>
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay()] ?? "";
const dayOf = (local: string): number => dayNumberOf(local.slice(0, 10));
/** The Monday of an entry's week. */
const weekOf = (local: string): string => addDays(local.slice(0, 10), -((dayOf(local) - dayOf("2027-01-04") + 7_000) % 7));
const of = ({ entries }: Calendar, cadence: string): readonly CalendarEntry[] => entries.filter((entry) => entry.cadence === cadence);
const told = ({ findings }: Calendar): readonly (readonly [string, string | null])[] => findings.map(({ rule, node }) => [rule, node]);

/** How many of each there are. */
const tally = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe("C8 RLadies+: two to three posts a week on each of four channels, Monday to Friday, from 14:00 to 16:00 UTC", () => {
  const channels = ["bluesky", "mastodon", "linkedin", "instagram"];
  const quarter = calendarOf("rladies-plus", "2027-01-01", "2027-03-31");
  const posts = of(quarter, "main-accounts");

  it("plans the least, two, in every whole week on every channel", () => {
    const counts = tally(posts.map(({ channel, local }) => `${channel} ${weekOf(local)}`));
    const weeks = times(12, (at) => addDays("2027-01-04", at * 7));
    for (const channel of channels) expect(weeks.map((week) => counts.get(`${channel} ${week}`))).toEqual(weeks.map(() => 2));
    expect(Math.max(...counts.values())).toBe(2);
  });

  it("on workdays, inside the window, on no other channel", () => {
    expect([...new Set(posts.map(({ local }) => weekdayOf(local)))].filter((day) => day === "Sat" || day === "Sun")).toEqual([]);
    expect(
      posts.filter(
        ({ local, timeZone, at }) => local.slice(11) < "14:00" || local.slice(11) > "16:00" || timeZone !== "UTC" || at !== `${local}:00Z`,
      ),
    ).toEqual([]);
    expect(new Set(posts.map(({ channel }) => channel))).toEqual(new Set(channels));
  });

  it("each slot at one moment on the four channels", () => {
    const slots = tally(posts.map(({ slot }) => slot));
    expect(new Set(slots.values())).toEqual(new Set([4]));
    const moments = new Set(posts.map(({ slot, at }) => `${slot} ${at}`));
    expect(moments.size).toBe(slots.size);
    expect(posts.map(({ id }) => id)).toEqual(expect.arrayContaining(channels.map((channel) => `main-accounts/${channel}@2027-W01#2`)));
  });

  it("is the part of the year's calendar", () => {
    const year = calendarOf("rladies-plus", "2027-01-01", "2027-12-31");
    expect(quarter.entries).toEqual(year.entries.filter(({ local }) => local < "2027-04-01"));
    expect([...occurrences(planNamed("rladies-plus"), { from: "2027-01-01", to: "2027-03-31" })]).toEqual(quarter.entries);
  });

  it("the curator changes every week: from Monday at 11:00 to Saturday at 16:00, as events", () => {
    expect(of(quarter, "curation-begins")).toHaveLength(13);
    expect(new Set(of(quarter, "curation-begins").map(({ local, work }) => `${weekdayOf(local)} ${local.slice(11)} ${work}`))).toEqual(
      new Set(["Mon 11:00 event"]),
    );
    expect(new Set(of(quarter, "curation-ends").map(({ local, work }) => `${weekdayOf(local)} ${local.slice(11)} ${work}`))).toEqual(
      new Set(["Sat 16:00 event"]),
    );
  });

  it("says what it does not plan", () => {
    expect(told(quarter)).toEqual([["calendar-nothing-planned", "curator-posts"]]);
    expect(quarter.findings[0]?.message).toBe(
      "The calendar plans nothing for the cadence “posts by the curator”, because its quota asks for no posts.",
    );
    expect(quarter.refused).toEqual([]);
  });
});

describe("C8 Foundation for Public Code: a blog post on a Monday every three weeks, never more than three a week", () => {
  const year = calendarOf("foundation-for-public-code", "2027-01-01", "2027-12-31");
  const blog = of(year, "blog-rhythm");

  it("has a Monday every three weeks, as a first guess, without a time or a zone", () => {
    expect(blog.map(({ local }) => weekdayOf(local))).toEqual(blog.map(() => "Mon"));
    expect(blog.slice(1).map(({ local }, at) => dayOf(local) - dayOf(blog[at]?.local ?? ""))).toEqual(blog.slice(1).map(() => 21));
    expect(blog.length).toBeGreaterThanOrEqual(17);
    expect(blog.every(({ tentative, at, timeZone }) => tentative === true && at === undefined && timeZone === undefined)).toBe(true);
    expect(Math.max(...tally(blog.map(({ local }) => weekOf(local))).values())).toBeLessThanOrEqual(3);
  });

  it("says what is for when there is reason to, and what states no number", () => {
    expect(told(year)).toEqual([
      ["calendar-as-needed", "twitter-rhythm"],
      ["calendar-as-needed", "other-social-rhythm"],
      ["calendar-nothing-planned", "job-posts"],
    ]);
    expect(year.findings.map(({ message }) => message)).toEqual([
      "The calendar plans nothing for the cadence “Twitter”, which runs as needed (there is something to say).",
      "The calendar plans nothing for the cadence “Mastodon, LinkedIn and Facebook”, which runs as needed.",
      "The calendar plans nothing for the cadence “Job posts”, because its quota does not say how many posts. State a number.",
    ]);
  });
});

describe("C8 PostHog: two paid experiments a week", () => {
  const quarter = calendarOf("posthog-marketing", "2027-01-04", "2027-03-28");

  it("has two in each week, and nothing else", () => {
    expect([...tally(of(quarter, "launch-paid-experiments").map(({ local }) => weekOf(local))).values()]).toEqual(times(12, () => 2));
    expect(new Set(quarter.entries.map(({ cadence, work, tactic, channel }) => [cadence, work, tactic, channel].join()))).toEqual(
      new Set(["launch-paid-experiments,experiment,paid-experiments,"]),
    );
  });

  it("says of every other cadence why it plans nothing", () => {
    expect(told(quarter)).toEqual([
      ["calendar-as-needed", "twitter-rhythm"],
      ["calendar-nothing-planned", "linkedin-rhythm"],
      ["calendar-date-unresolved", "release-to-slack"],
      ["calendar-date-unresolved", "release-by-email"],
      ["calendar-date-unresolved", "release-on-twitter"],
      ["calendar-date-unresolved", "release-on-hacker-news"],
      ["calendar-date-unresolved", "status-page-updates"],
    ]);
    expect(quarter.findings.find(({ node }) => node === "linkedin-rhythm")?.message).toBe(
      "The calendar plans nothing for the cadence “linkedin-rhythm”, because its quota has no minimum. State how many posts, or at least how many.",
    );
    expect(quarter.findings.find(({ node }) => node === "status-page-updates")?.message).toContain(
      "because the dates of “incident” are not known",
    );
  });
});

describe("C8 Major League Hacking: a task before a day that is not known", () => {
  it("plans nothing yet, and says so", () => {
    const calendar = calendarOf("mlh-hackathon", "2027-01-01", "2027-12-31");
    expect(calendar.entries).toEqual([]);
    expect(told(calendar)).toEqual([["calendar-date-unresolved", "registration-list-due"]]);
  });
});

describe("C8 X4 Harbour Coffee, the invented plan", () => {
  const year = calendarOf("invented-harbour-coffee", "2027-01-01", "2027-12-31");

  it("writes its letter every other Thursday at ten in Amsterdam, in winter and in summer", () => {
    const letters = of(year, "harbour-letter");
    expect(letters.map(({ local }) => local)).toEqual(times(26, (at) => `${addDays("2027-01-07", at * 14)}T10:00`));
    expect(new Set(letters.map(({ at }) => at?.slice(11)))).toEqual(new Set(["09:00:00Z", "08:00:00Z"]));
    expect(letters[0]).toMatchObject({
      id: "harbour-letter/newsletter@2027-01-07T10:00",
      hours: 2,
      tactic: "brew-guides",
      title: "Harbour letter",
    });
  });

  it("keeps its diary twice a week around King's Day and Christmas, at most once a day and three times a week", () => {
    const diary = of(year, "diary-rhythm");
    expect(new Set(diary.map(({ local }) => weekdayOf(local)))).not.toContain("Mon");
    expect(diary.filter(({ local }) => ["2027-04-27", "2027-12-25", "2027-12-26"].includes(local.slice(0, 10)))).toEqual([]);
    const perWeek = [...tally(diary.map(({ id }) => id.slice(0, id.indexOf("#")))).values()];
    expect(perWeek.slice(1, -1)).toEqual(times(51, () => 2));
    expect(diary.every(({ local }) => local.slice(11) >= "11:00" && local.slice(11) <= "13:00")).toBe(true);
  });

  it("writes to café owners on the four days it stated", () => {
    expect(of(year, "cafe-letter-dates").map(({ local }) => local)).toEqual([
      "2027-02-16T10:00",
      "2027-05-18T10:00",
      "2027-08-17T10:00",
      "2027-11-16T10:00",
    ]);
  });

  it("plans every one of its rules, and misses nothing", () => {
    expect(told(year)).toEqual([]);
    expect(year.refused).toEqual([]);
  });
});

describe("F44 every example plan as iCalendar", () => {
  it.each([...plans])("%s: an event for each entry, each with its own id", (_, plan) => {
    const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-12-31" });
    const text = toICalendar(plan, calendar, { stamp: "2027-01-01T00:00:00Z" });
    const ids = text.match(/^UID:.*$/gm) ?? [];
    expect(ids).toHaveLength(calendar.entries.length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
