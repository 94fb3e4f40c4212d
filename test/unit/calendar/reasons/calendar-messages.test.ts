import { describe, expect, it } from "vitest";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { assignContent } from "../../../../src/calendar/filling/assign-content.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { calendarMessages } from "../../../../src/calendar/reasons/calendar-messages.js";
import { reasonOf } from "../../../../src/calendar/reasons/reason.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";

import { weekdays } from "../../../../src/model/values/weekday.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

import { calendarOf } from "../calendars.js";

const mondays = { kind: "weekly", on: ["mon"] } as const;
const january = (fields: PlanFields): Calendar => calendarOf(fields, "2027-01-01", "2027-01-31");
const cadence = (id: string, name: string, fields: Partial<CadenceInput> = {}): CadenceInput => ({ id, name, when: mondays, ...fields });

/** Everything a calendar says, by the key of the sentence; of each key the first. */
const saidIn = ({ entries, refused, findings }: Calendar): [string, string][] => [
  ...findings.map(({ key, message }): [string, string] => [key, message]),
  ...[...refused, ...entries.flatMap(({ moves, passedOver = [] }) => [...moves, ...passedOver])].map(
    ({ key, because }): [string, string] => [key, because],
  ),
];
const firstOf = (calendars: readonly Calendar[]): Record<string, string> => Object.fromEntries(calendars.flatMap(saidIn).reverse());

const pauseEvent = (type: string, seq: number, at: string) => ({
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

const unplanned: PlanFields = {
  period: { from: "2027-01-01", to: "2027-01-30" },
  campaigns: [
    { id: "c1", name: "The fair" },
    { id: "c2", name: "The launch", anchor: "2200-12-31" },
    { id: "c3", name: "The ring", from: { to: "c3", offset: { days: 1 } } },
    { id: "c4", name: "The end", from: { to: "c5", offset: { days: 1 } } },
    { id: "c5", name: "The start", from: { to: "c4", offset: { days: 1 } } },
  ],
  channels: [{ id: "blog", name: "Blog", use: "retired" }],
  cadences: [
    cadence("k1", "Guides", { when: { kind: "monthly", on: [{ day: 1 }] } }),
    cadence("k2", "News", { when: { kind: "as-needed", trigger: "there is news" } }),
    cadence("k3", "Tips", { when: { kind: "quota", posts: { max: 3 }, per: "week" } }),
    cadence("k4", "Jobs", { when: { kind: "quota", per: "week" } }),
    cadence("k5", "Links", { when: { kind: "quota", posts: 0, per: "week" } }),
    cadence("k6", "Quotes", { when: { kind: "quota", posts: 2 } }),
    cadence("k7", "Photos", { when: { kind: "quota", posts: 2, per: "hour" } }),
    cadence("k8", "Reviews", { when: { kind: "weekly", on: [] } }),
    cadence("k9", "Talks", { starts: { to: "c1", offset: { days: 1 } } }),
    cadence("k10", "Stands", { during: "c1" }),
    cadence("k11", "Rings", { starts: { to: "c4", offset: {} } }),
    cadence("k12", "Echoes", { starts: { to: "k1", offset: {} } }),
    cadence("k13", "Far away", { starts: { to: "c2", offset: { days: 1 } } }),
    cadence("k14", "Series", { count: 1 }),
    cadence("k15", "Posts", { channels: ["blog"] }),
    cadence("k16", "Moods", { pillars: [{ pillar: "fun", weight: 0 }] }),
  ],
  pillars: [{ id: "fun", name: "Fun" }],
};

const refused: PlanFields = {
  timeZone: "UTC",
  campaigns: [
    { id: "fair", name: "The fair", from: "2027-01-01", paused: [{ from: "2027-01-04", to: "2027-01-10", because: "a recall" }] },
  ],
  journey: [pauseEvent("pause", 1, "2027-01-29T10:00:00Z"), pauseEvent("resume", 2, "2027-01-30T12:00:00Z")],
  channels: [
    { id: "blog", name: "Blog", bounds: [{ max: 1, every: 3, per: "month" }] },
    { id: "forum", name: "Forum", minGapMinutes: 1440 },
  ],
  blackouts: [
    { id: "b1", name: "Stocktaking", from: "2027-01-04", to: "2027-01-04", channels: ["blog"] },
    { id: "b2", name: "Closed", from: "2026-01-11", to: "2026-01-17", yearly: true },
    { id: "b3", name: "Away", from: "2027-01-18", to: "2027-01-19" },
  ],
  cadences: [
    cadence("k1", "News", { channels: ["blog"], when: { kind: "dates", on: ["2027-01-04"] } }),
    cadence("k8", "Talks", { when: { kind: "dates", on: ["2027-01-18"] }, onBlackout: "earlier" }),
    cadence("k9", "Shows", { when: { kind: "dates", on: ["2027-01-19"] }, onBlackout: "later" }),
    cadence("k10", "Notes", { when: { kind: "dates", on: ["2027-01-29"], at: ["18:00"] } }),
    cadence("k11", "Looks", { during: "fair", work: "task", when: { kind: "quota", posts: 9, per: "month" } }),
    cadence("k2", "Stands", { during: "fair", when: { kind: "dates", on: ["2027-01-05", "2027-01-06"] } }),
    cadence("k3", "Tips", { when: { kind: "quota", posts: 2, per: "week" }, bounds: [{ max: 2, per: "month" }] }),
    cadence("k4", "Links", { work: "task", when: { kind: "weekly", on: ["thu"], at: ["09:00", "09:30"] }, minGapMinutes: 90 }),
    cadence("k5", "Letters", { channels: ["forum"], when: { kind: "dates", on: ["2027-01-28"], at: ["09:00", "12:00"] } }),
    cadence("k7", "Quotes", { when: { kind: "quota", posts: 3, per: "week" } }),
    cadence("k6", "Posts", { channels: ["blog"], when: { kind: "dates", on: ["2027-01-25", "2027-01-26"] } }),
  ],
};

const rested: PlanFields = {
  timeZone: "UTC",
  journey: refused.journey ?? [],
  cadences: [
    cadence("k12", "Walks", { when: { kind: "quota", posts: 31, per: "month", days: weekdays, window: { from: "09:00", to: "11:00" } } }),
  ],
};

const spread: PlanFields = {
  channels: [{ id: "shop", name: "Shop" }],
  cadences: [
    cadence("k1", "Offers", { channels: ["shop"], when: { kind: "weekly", on: ["mon", "wed", "fri"] } }),
    cadence("k2", "Recipes", { channels: ["shop"], when: { kind: "quota", posts: 3, per: "week" } }),
    cadence("k3", "Repairs", { work: "task", when: { kind: "quota", posts: 3, per: "week" }, minGapMinutes: 2880 }),
  ],
};

const clocks: PlanFields = {
  timeZone: "America/New_York",
  cadences: [cadence("k1", "Nights", { when: { kind: "weekly", on: ["sun"], at: ["01:30", "02:30", "02:45", "03:45"] } })],
};

const short: PlanFields = {
  people: [
    { id: "ada", name: "Ada", hoursPerWeek: 8, away: [{ from: "2027-01-18", to: "2027-01-18" }] },
    { id: "bo", name: "Bo", hoursPerWeek: 0 },
    { id: "desk", name: "The desk", is: "team", members: ["ada", "bo"] },
    { id: "crew", name: "The crew", is: "team", members: ["ada"] },
  ],
  cadences: [
    cadence("k1", "News", { authors: ["ada"], hoursPerPost: 7.5, when: { kind: "weekly", on: ["mon", "tue"] } }),
    cadence("k2", "Tips", { authors: ["bo"], hoursPerPost: 1, when: { kind: "dates", on: ["2027-01-06"] } }),
  ],
};

const bounded: PlanFields = {
  people: [{ id: "ada", name: "Ada" }],
  channels: [{ id: "blog", name: "Blog", bounds: [{ max: 2, per: "month", each: "author" }] }],
  cadences: [
    cadence("k1", "News", { channels: ["blog"], authors: ["ada"], when: { kind: "weekly", on: ["mon"] } }),
    cadence("k2", "Tips", {
      authors: ["ada"],
      when: { kind: "weekly", on: ["tue"] },
      bounds: [{ max: 1, every: 2, per: "week", each: "author" }],
    }),
  ],
};

/** What is said of a calendar that people had edited, when it is made again from another plan. */
const madeAgain = (cadences: readonly CadenceInput[], edited: readonly CadenceInput[], fields: PlanFields = {}): Calendar => {
  const days = { from: "2027-01-01", to: "2027-01-31" };
  const before = generateCalendar(planOf({ timeZone: "UTC", cadences }), days);
  const moved = editEntry(before, "k1@2027-01-04", { local: "2027-01-05", because: "a holiday" });
  const previous = skipEntry(moved, "k1@2027-01-11", "Closed");
  return generateCalendar(planOf({ timeZone: "UTC", cadences: edited, ...fields }), { ...days, previous });
};

describe("X3 C8 X4 what a calendar says in English", () => {
  it("names things, writes days and counts", () => {
    const calendars = [
      january(unplanned),
      january(refused),
      january(rested),
      january(spread),
      january(short),
      january(bounded),
      calendarOf(clocks, "2027-03-14", "2027-03-14"),
      calendarOf(clocks, "2027-11-07", "2027-11-07"),
      calendarOf(clocks, "2027-03-14", "2027-03-14", { gap: "skip" }),
      calendarOf(
        { timeZone: "Etc/GMT+12", cadences: [cadence("k1", "Last", { when: { kind: "dates", on: ["2200-12-31"], at: ["23:00"] } })] },
        "2200-12-31",
        "2200-12-31",
      ),
      madeAgain([cadence("k1", "News")], [cadence("k1", "News", { when: { ...mondays, at: ["09:30"] } })]),
      madeAgain([cadence("k1", "News")], [cadence("k2", "Letters")]),
      madeAgain([cadence("k1", "News")], [cadence("k1", "News", { when: { kind: "weekly", on: ["fri"] } })]),
      madeAgain([cadence("k1", "News")], []),
      madeAgain([cadence("k1", "News")], [cadence("k1", "News")], {
        blackouts: [{ id: "b", name: "Closed", from: "2027-01-04", to: "2027-01-04" }],
      }),
      assignContent(planOf({ cadences: [cadence("k1", "News")] }), january({ cadences: [cadence("k1", "News")] })),
    ];
    const said = firstOf(calendars);
    expect(Object.keys(said).sort()).toEqual(
      Object.keys(calendarMessages)
        .map((key) => `calendar/${key}`)
        .sort(),
    );
    expect(said).toMatchInlineSnapshot(`
      {
        "calendar/calendar-as-needed": "The calendar plans nothing for the cadence “News”, which runs as needed (there is news).",
        "calendar/calendar-authors-short": "5 of 8 slots of the cadence “News” in these days have no author, because everyone who could make them is away or has too few hours left. Name more authors, or plan fewer slots.",
        "calendar/calendar-channel-not-used": "The cadence “Posts” has no slots on the channel “Blog”, which is retired. Take the channel off the cadence, or change the channel.",
        "calendar/calendar-date-unresolved.circular": "The cadence “Rings” has no slots, because the date of “The end” counts from itself. State a date for it.",
        "calendar/calendar-date-unresolved.no-start": "The cadence “Series” has no slots, because it ends after 1 slot and does not say when it starts. State its start.",
        "calendar/calendar-date-unresolved.out-of-range": "The cadence “Far away” has no slots, because one of its dates is outside the years 1900 to 2200. Correct the distance it counts.",
        "calendar/calendar-date-unresolved.unknown-day": "The cadence “Talks” has no slots, because the date of “The fair” is not known. State it, or give the cadence dates of its own.",
        "calendar/calendar-date-unresolved.unknown-days": "The cadence “Stands” has no slots, because the dates of “The fair” are not known. State them, or give the cadence a start and an end of its own.",
        "calendar/calendar-entry-dropped": "2 entries of the cadence “News” that nobody had touched are no longer in the calendar, because its rule has no slot for them any more.",
        "calendar/calendar-entry-orphaned": "The entry of the cadence “News” on 5 January 2027 is kept, although its rule no longer has a slot for it. Skip it if it is no longer wanted.",
        "calendar/calendar-entry-orphaned.gone": "The entry of the cadence “k1” on 5 January 2027 is kept, although the plan no longer has that cadence. Skip it if it is no longer wanted.",
        "calendar/calendar-entry-orphaned.refused": "The entry of the cadence “News” on 5 January 2027 is kept, although its slot is now refused because of the blackout “Closed”. Move it, or skip it if it is no longer wanted.",
        "calendar/calendar-entry-rematched.moved": "The entry of the cadence “News” stays on 5 January 2027, although its rule now asks for 4 January 2027, 09:30. Move it there, or leave it where it is.",
        "calendar/calendar-entry-rematched.renamed": "The entry on 5 January 2027 now fills a slot of the cadence “Letters”, because the plan no longer has the cadence “k1”.",
        "calendar/calendar-entry-without-content": "4 entries of the cadence “News”, the first on 4 January 2027, have no content, because the plan has none.",
        "calendar/calendar-no-slots": "The cadence “Reviews” never has a slot, because no day fits its rule. Correct the rule.",
        "calendar/calendar-no-slots.refused": "The only slot of the cadence “News” in this period was refused because of a blackout.",
        "calendar/calendar-no-theme": "The slots of the cadence “Moods” have no theme, because the weight of its only theme is 0. Give it a weight above 0, or take it off the cadence.",
        "calendar/calendar-nothing-planned.hourly": "The calendar plans nothing for the cadence “Photos”, because its quota counts by the hour. State it for a day or longer.",
        "calendar/calendar-nothing-planned.no-minimum": "The calendar plans nothing for the cadence “Tips”, because its quota has no minimum. State how many posts, or at least how many.",
        "calendar/calendar-nothing-planned.no-number": "The calendar plans nothing for the cadence “Jobs”, because its quota does not say how many posts. State a number.",
        "calendar/calendar-nothing-planned.no-period": "The calendar plans nothing for the cadence “Quotes”, because its quota has no period. State one, such as a week.",
        "calendar/calendar-nothing-planned.none": "The calendar plans nothing for the cadence “Links”, because its quota asks for no posts.",
        "calendar/calendar-outside-period": "The plan runs from 1 January 2027 to 30 January 2027. Nothing is planned outside these dates.",
        "calendar/calendar-slot-in-gap": "The clocks of America/New_York skip 02:30 on 14 March 2027, so a slot of the cadence “Nights” moved to 14 March 2027, 03:30.",
        "calendar/calendar-slot-in-overlap": "The clocks of America/New_York show 01:30 twice on 7 November 2027. The slot of the cadence “Nights” is at the first of the two.",
        "calendar/moved.blackout": "Spread around the blackout “Away” (18 January 2027 to 19 January 2027).",
        "calendar/moved.blackout.earlier": "Moved to before the blackout “Away” (18 January 2027 to 19 January 2027).",
        "calendar/moved.blackout.later": "Moved to after the blackout “Away” (18 January 2027 to 19 January 2027).",
        "calendar/moved.carried": "Spread around the other posts on the channel “Shop”.",
        "calendar/moved.clocks": "The clocks of America/New_York skip 02:30 on 14 March 2027.",
        "calendar/moved.edit": "Moved by hand: a holiday.",
        "calendar/moved.limits": "Spread so that the limits on how near and how many they may be are kept.",
        "calendar/moved.pause": "Spread around the pause of the campaign “The fair” from 4 January 2027 to 10 January 2027.",
        "calendar/moved.pause.journey": "Spread around the pause of the journey from 29 January 2027 to 30 January 2027.",
        "calendar/passed-over.away": "Ada is away on 18 January 2027.",
        "calendar/passed-over.bound.cadence": "Ada makes at most 1 slot every 2 weeks of the cadence “Tips”, and has it.",
        "calendar/passed-over.bound.channel": "Ada makes at most 2 posts a month on the channel “Blog”, and has them.",
        "calendar/passed-over.full": "Ada has 8 hours in the week of 4 January 2027; 7.5 are taken, and this takes 7.5.",
        "calendar/refused.blackout": "Nothing is posted during the blackout “Stocktaking” (4 January 2027).",
        "calendar/refused.bound.cadence": "The cadence “Tips” has at most 2 slots a month.",
        "calendar/refused.bound.channel": "The channel “Blog” takes at most 1 post every 3 months.",
        "calendar/refused.collision": "It would move onto another slot of the same cadence.",
        "calendar/refused.gap": "The clocks of America/New_York skip 02:30 on 14 March 2027, and such slots are left out.",
        "calendar/refused.min-gap.cadence": "The cadence “Links” leaves at least 1 hour and 30 minutes between two slots.",
        "calendar/refused.min-gap.channel": "The channel “Forum” leaves at least 1 day between two posts.",
        "calendar/refused.no-day": "The blackout “Closed” (11 January 2026 to 17 January 2026, every year) leaves no day for it.",
        "calendar/refused.pause": "The campaign “The fair” is paused from 4 January 2027 to 10 January 2027 (a recall).",
        "calendar/refused.pause.journey": "The journey is paused from 29 January 2027 to 30 January 2027.",
        "calendar/refused.range": "In UTC it is outside the years 1900 to 2200.",
      }
    `);
  });

  it("C6 says of whoever is passed over what they have, in one or many, and what is taken", () => {
    const becauseOf = (authors: readonly string[], day: string, hoursPerPost?: number): readonly string[] => {
      const one = cadence("k3", "Extra", {
        authors,
        when: { kind: "dates", on: [day] },
        ...(hoursPerPost !== undefined && { hoursPerPost }),
      });
      const { entries } = calendarOf(
        {
          ...short,
          cadences: [cadence("k0", "First", { authors: ["ada"], hoursPerPost: 7, when: { kind: "dates", on: ["2027-01-04"] } }), one],
        },
        day,
        day,
      );
      return entries.flatMap(({ passedOver = [] }) => passedOver.map(({ because }) => because));
    };
    expect(becauseOf(["ada"], "2027-01-05", 2)).toEqual(["Ada has 8 hours in the week of 4 January 2027; 7 are taken, and this takes 2."]);
    expect(becauseOf(["ada"], "2027-01-12", 9)).toEqual([
      "Ada has 8 hours in the week of 11 January 2027; none is taken, and this takes 9.",
    ]);
    expect(becauseOf(["bo"], "2027-01-12", 9)).toEqual(["Bo has no hours in the week of 11 January 2027."]);
    expect(becauseOf(["desk"], "2027-01-12", 1)).toEqual(["Bo in “The desk” has no hours in the week of 11 January 2027."]);
    expect(becauseOf(["crew"], "2027-01-05", 1.5)).toEqual([
      "Ada in “The crew” has 8 hours in the week of 4 January 2027; 7 are taken, and their part of this takes 1.5.",
    ]);
    expect(becauseOf(["crew"], "2027-01-18")).toEqual(["Nobody in “The crew” is there on 18 January 2027."]);
    expect(becauseOf(["ada"], "2027-01-18", 1)).toEqual(["Ada is away on 18 January 2027."]);
  });

  it("C6 says of how many slots of a cadence nobody is left", () => {
    const shortOf = (fields: PlanFields) => january(fields).findings.map(({ message }) => message);
    expect(shortOf(short)).toEqual([
      "5 of 8 slots of the cadence “News” in these days have no author, because everyone who could make them is away or has too few hours left. Name more authors, or plan fewer slots.",
      "The only slot of the cadence “Tips” in these days has no author, because everyone who could make it is away or has too few hours left. Name more authors, or plan fewer slots.",
    ]);
    expect(shortOf(bounded)).toEqual([
      "2 of 4 slots of the cadence “News” in these days have no author, because everyone who could make them is away, has too few hours left or has as many posts as a limit allows. Name more authors, or plan fewer slots.",
      "2 of 4 slots of the cadence “Tips” in these days have no author, because everyone who could make them is away, has too few hours left or has as many posts as a limit allows. Name more authors, or plan fewer slots.",
    ]);
  });

  it("G17 keeps at most 200 characters of a text among the values", () => {
    const { values } = reasonOf("calendar-as-needed", { cadence: "x".repeat(9_000), trigger: undefined });
    expect(values).toEqual({ cadence: `${"x".repeat(199)}…` });
  });
});
