import { describe, expect, it } from "vitest";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { calendarLoad } from "../../../../src/calendar/reading/calendar-load.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarWith, type EntryFields } from "./calendars.js";

const people: PlanFields["people"] = [
  { id: "ada", name: "Ada", hoursPerWeek: 10, away: [{ from: "2027-01-13", to: "2027-01-15" }] },
  { id: "bob", name: "Bob", hoursPerWeek: 5 },
  { id: "cy", name: "Cy" },
  { id: "idle", name: "Idle" },
  { id: "team", name: "Team", is: "team", members: ["ada", "bob"] },
];
/** The weeks that begin on 4, 11 and 18 January; the last is cut. */
const [from, to] = ["2027-01-04", "2027-01-20"];
const loadOf = (entries: readonly EntryFields[], fields: PlanFields = {}) =>
  calendarLoad(planOf({ people, ...fields }), calendarWith(from, to, entries));
const rowsOf = (load: ReturnType<typeof loadOf>, id: string) => load.people.find(({ person }) => person === id)?.weeks ?? [];
const plannedBy = (load: ReturnType<typeof loadOf>, id: string) => rowsOf(load, id).map(({ planned }) => planned);

describe("C6 the load of a calendar: the weeks", () => {
  it("are those of the plan, by their names, and one that the calendar cuts says so", () => {
    expect(loadOf([]).weeks).toEqual([
      { name: "2027-W01", from: "2027-01-04", to: "2027-01-10", entries: 0, hours: 0, withoutHours: 0, standing: 0, unowned: 0 },
      { name: "2027-W02", from: "2027-01-11", to: "2027-01-17", entries: 0, hours: 0, withoutHours: 0, standing: 0, unowned: 0 },
      { name: "2027-W03", from: "2027-01-18", to: "2027-01-24", cut: true, entries: 0, hours: 0, withoutHours: 0, standing: 0, unowned: 0 },
    ]);
  });

  it("begin when the plan's weeks begin", () => {
    expect(loadOf([], { weekStart: "sun" }).weeks.map((week) => [week.name, week.from, week.cut])).toEqual([
      ["2027-W01", "2027-01-03", true],
      ["2027-W02", "2027-01-10", undefined],
      ["2027-W03", "2027-01-17", true],
    ]);
  });

  it("end with the days that have a text", () => {
    const plan = planOf({
      weekStart: "wed",
      people: [{ id: "ada", name: "Ada", hoursPerWeek: 3, away: [{ from: "2200-12-31", to: "2200-12-31" }] }],
    });
    const load = calendarLoad(plan, calendarWith("2200-12-25", "2200-12-31", [{ local: "2200-12-31", author: "ada", hours: 1 }]));
    expect(rowsOf(load, "ada").map((week) => [week.from, week.to, week.planned, week.capacity])).toEqual([
      ["2200-12-24", "2200-12-30", 0, 3],
      ["2200-12-31", "2200-12-31", 1, 0],
    ]);
    const first = calendarLoad(planOf({ weekStart: "sun" }), calendarWith("1900-01-01", "1900-01-02", [])).weeks;
    expect(first.map((week) => [week.from, week.to])).toEqual([["1900-01-01", "1900-01-06"]]);
  });
});

describe("C6 the load of a calendar: the hours of a person", () => {
  it("are those of their entries in the week of the local day, beside what they have", () => {
    const load = loadOf([
      { local: "2027-01-10T23:30", timeZone: "America/New_York", at: "2027-01-11T04:30:00Z", author: "ada", hours: 7 },
      { local: "2027-01-04", author: "ada", hours: 4.5 },
      { local: "2027-01-12", author: "ada", hours: 1, work: "review" },
      { local: "2027-01-12", author: "ada" },
    ]);
    expect(rowsOf(load, "ada")).toEqual([
      {
        name: "2027-W01",
        from: "2027-01-04",
        to: "2027-01-10",
        hours: 11.5,
        withoutHours: 0,
        standing: 0,
        planned: 11.5,
        capacity: 10,
        excess: 1.5,
      },
      {
        name: "2027-W02",
        from: "2027-01-11",
        to: "2027-01-17",
        hours: 1,
        withoutHours: 1,
        standing: 0,
        planned: 1,
        capacity: 4,
        excess: 0,
      },
      {
        name: "2027-W03",
        from: "2027-01-18",
        to: "2027-01-24",
        cut: true,
        hours: 0,
        withoutHours: 0,
        standing: 0,
        planned: 0,
        capacity: 10,
        excess: 0,
      },
    ]);
    expect(load.people[0]).toMatchObject({ person: "ada", planned: 12.5, excess: 1.5 });
    expect(load.entries).toEqual({ entries: 4, hours: 12.5, withoutHours: 1 });
  });

  it("have no capacity and no excess where the plan does not say how many they have; whoever has neither work nor hours is not listed", () => {
    const load = loadOf([{ local: "2027-01-04", author: "cy", hours: 3 }]);
    expect(load.people.map(({ person }) => person)).toEqual(["ada", "bob", "cy"]);
    expect(load.people[2]).toEqual({
      person: "cy",
      planned: 3,
      weeks: [
        { name: "2027-W01", from: "2027-01-04", to: "2027-01-10", hours: 3, withoutHours: 0, standing: 0, planned: 3 },
        expect.objectContaining({ planned: 0 }),
        expect.objectContaining({ planned: 0 }),
      ],
    });
  });

  it("are not those of entries that are skipped, rejected or blocked", () => {
    const skipped = { local: "2027-01-04", author: "ada", hours: 1 } as const;
    const load = loadOf([
      { ...skipped, origin: "skipped" },
      { ...skipped, status: "rejected" },
      { ...skipped, status: "blocked" },
      { ...skipped, hours: 2 },
    ]);
    expect(load.entries).toEqual({ entries: 1, hours: 2, withoutHours: 0 });
    expect(plannedBy(load, "ada")).toEqual([2, 0, 0]);
  });

  it("are those of entries whose content they write", () => {
    const load = loadOf([{ local: "2027-01-04", content: "menu", hours: 2 }], { content: [{ id: "menu", title: "Menu", author: "bob" }] });
    expect(plannedBy(load, "bob")).toEqual([2, 0, 0]);
  });

  it("do not exceed what they have by a trace of binary fractions", () => {
    const day = { local: "2027-01-04", author: "dot", hours: 0.1 };
    const load = loadOf([day, day, day], { people: [{ id: "dot", name: "Dot", hoursPerWeek: 0.3 }] });
    expect(rowsOf(load, "dot")[0]).toMatchObject({ planned: 0.3, capacity: 0.3, excess: 0 });
  });

  it("F11 stay numbers, however many they are", () => {
    const day = { local: "2027-01-04", author: "dot", hours: Number.MAX_VALUE };
    const load = loadOf([day, day], { people: [{ id: "dot", name: "Dot", hoursPerWeek: 1 }] });
    expect(JSON.stringify(load)).not.toContain("null");
    expect(rowsOf(load, "dot")[0]?.planned).toBeGreaterThan(1e308);
  });
});

describe("C6 the load of a calendar: the hours of a team", () => {
  it("go to those of its members who are there on the day", () => {
    const load = loadOf([
      { local: "2027-01-12", author: "team", hours: 3 },
      { local: "2027-01-13", author: "team", hours: 3 },
      { local: "2027-01-13", author: "team" },
    ]);
    expect(rowsOf(load, "ada")[1]).toMatchObject({ hours: 1.5, withoutHours: 0 });
    expect(rowsOf(load, "bob")[1]).toMatchObject({ hours: 4.5, withoutHours: 1 });
    expect(load.people.map(({ person }) => person)).not.toContain("team");
  });

  it("go to those who are there by their own clocks at the moment, where it has a time", () => {
    const there: PlanFields["people"] = [
      { id: "ken", name: "Ken", timeZone: "Asia/Tokyo", away: [{ from: "2027-01-13", to: "2027-01-13" }] },
      { id: "bob", name: "Bob" },
      { id: "pair", name: "Pair", is: "team", members: ["ken", "bob"] },
    ];
    const evening = { local: "2027-01-12T20:00", timeZone: "UTC", at: "2027-01-12T20:00:00Z", author: "pair", hours: 2 };
    const morning = { ...evening, local: "2027-01-12T08:00", at: "2027-01-12T08:00:00Z" };
    const load = loadOf([evening, morning], { people: there });
    expect(["ken", "bob"].map((id) => rowsOf(load, id)[1]?.hours)).toEqual([1, 3]);
    expect(thrownBy(() => loadOf([{ ...evening, at: "soon" }], { people: there }))).toMatchObject({
      code: "instant",
      path: ["calendar", "entries", 0, "at"],
    });
  });

  it("stay its own where it states hours, and with the members where all of them are away", () => {
    const away = [{ from: "2027-01-01", to: "2027-01-31" }];
    const teams: PlanFields["people"] = [
      { id: "ada", name: "Ada", hoursPerWeek: 1, away },
      { id: "bob", name: "Bob", hoursPerWeek: 1, away },
      { id: "team", name: "Team", is: "team", members: ["ada", "bob"] },
      { id: "desk", name: "Desk", is: "team", members: ["ada", "bob"], hoursPerWeek: 8 },
    ];
    const load = loadOf(
      [
        { local: "2027-01-05", author: "team", hours: 3 },
        { local: "2027-01-05", author: "desk", hours: 9 },
        { local: "2027-01-05", author: "ada", hours: 1 },
      ],
      { people: teams },
    );
    expect(load.people.map(({ person, weeks }) => [person, weeks[0]?.planned, weeks[0]?.excess])).toEqual([
      ["ada", 2.5, 2.5],
      ["bob", 1.5, 1.5],
      ["desk", 9, 1],
    ]);
  });
});

describe("C6 the load of a calendar: standing work", () => {
  const channels: PlanFields["channels"] = [
    { id: "forum", name: "Forum", owner: "bob", cost: { hoursPerWeek: 4 } },
    { id: "chat", name: "Chat", owner: "bob", use: "planned", cost: { hoursPerWeek: 0.5 } },
    { id: "old", name: "Old", owner: "bob", use: "dormant", cost: { hoursPerWeek: 4 } },
    { id: "inbox", name: "Inbox", owner: "team", cost: { hoursPerWeek: 5 } },
    { id: "lost", name: "Lost", cost: { hoursPerWeek: 2 } },
    { id: "free", name: "Free", cost: { hoursPerPost: 3 } },
  ];

  it("is what channels in use take each week, of their owner, whole in a cut week too", () => {
    const load = loadOf([{ local: "2027-01-05", author: "bob", hours: 1 }], { channels: channels.slice(0, 3) });
    expect(rowsOf(load, "bob").map(({ hours, standing, planned }) => [hours, standing, planned])).toEqual([
      [1, 4.5, 5.5],
      [0, 4.5, 4.5],
      [0, 4.5, 4.5],
    ]);
    expect(load.entries.hours).toBe(1);
  });

  it("of a team is done by those who are there, one working day after the other", () => {
    const load = loadOf([], { channels });
    expect(rowsOf(load, "ada").map(({ standing }) => standing)).toEqual([2.5, 1, 2.5]);
    expect(rowsOf(load, "bob").map(({ standing }) => standing)).toEqual([7, 8.5, 7]);
  });

  it("that is nobody's is counted by itself: without an owner, or in a week in which nobody is there", () => {
    const load = loadOf([], { channels });
    expect(load.weeks.map(({ standing, unowned }) => [standing, unowned])).toEqual([
      [11.5, 2],
      [11.5, 2],
      [11.5, 2],
    ]);
    const away = loadOf([], {
      channels: channels.slice(0, 1),
      people: [{ id: "bob", name: "Bob", away: [{ from: "2027-01-11", to: "2027-01-17" }] }],
    });
    expect(away.weeks.map(({ standing, unowned }) => [standing, unowned])).toEqual([
      [4, 0],
      [4, 4],
      [4, 0],
    ]);
    expect(plannedBy(away, "bob")).toEqual([4, 0, 4]);
  });

  it("is none in weeks outside of the plan's period", () => {
    const load = loadOf([], { channels, period: { from: "2027-01-17", to: "2027-01-17" } });
    expect(load.weeks.map(({ standing }) => standing)).toEqual([0, 11.5, 0]);
    expect(rowsOf(load, "bob").map(({ standing }) => standing)).toEqual([0, 8.5, 0]);
    const first = loadOf([], { channels, period: { from: "2027-01-18", to: "2027-01-18" } });
    expect(first.weeks.map(({ standing }) => standing)).toEqual([0, 0, 11.5]);
  });
});

describe("C6 the load of a calendar: entries without anybody", () => {
  const load = loadOf([
    { local: "2027-01-04", hours: 2 },
    { local: "2027-01-04" },
    { local: "2027-01-04", author: "gone", hours: 3 },
    { local: "2027-01-25", author: "ada", hours: 4 },
    { local: "2027-01-24", author: "ada", hours: 5 },
    { local: "2026-12-31", hours: 6 },
  ]);

  it("that name nobody", () => expect(load.unassigned).toEqual({ entries: 2, hours: 2, withoutHours: 1 }));
  it("that name somebody the plan does not have", () => expect(load.unknown).toEqual({ entries: 1, hours: 3, withoutHours: 0 }));

  it("that were moved out of all weeks; the days of a cut week belong to it", () => {
    expect(load.elsewhere).toEqual({ entries: 2, hours: 10, withoutHours: 0 });
    expect(plannedBy(load, "ada")).toEqual([0, 0, 5]);
    expect(load.weeks.map(({ entries, hours, withoutHours }) => [entries, hours, withoutHours])).toEqual([
      [3, 5, 1],
      [0, 0, 0],
      [1, 5, 0],
    ]);
  });

  it("count among all", () => expect(load.entries).toEqual({ entries: 6, hours: 20, withoutHours: 1 }));
});

describe("C6 the load of a calendar: the binding week", () => {
  it("is the one with the largest part of somebody's hours", () => {
    const load = loadOf([
      { local: "2027-01-04", author: "ada", hours: 6 },
      { local: "2027-01-12", author: "ada", hours: 3 },
      { local: "2027-01-12", author: "bob", hours: 3 },
      { local: "2027-01-12", author: "cy", hours: 300 },
    ]);
    expect(load.binding).toEqual({ person: "ada", week: "2027-W02", planned: 3, capacity: 4, ratio: 0.75 });
  });

  it("is one of somebody who has no hours at all, the more of them the tighter", () => {
    const away = [{ from: "2027-01-04", to: "2027-01-08" }];
    const none: PlanFields["people"] = [
      { id: "ada", name: "Ada", hoursPerWeek: 1 },
      { id: "bob", name: "Bob", hoursPerWeek: 8, away },
      { id: "cy", name: "Cy", hoursPerWeek: 0 },
    ];
    const entries = ["ada", "bob", "cy"].map((author, at) => ({ local: "2027-01-05", author, hours: [9, 1, 2][at] ?? 0 }));
    expect(loadOf(entries, { people: none }).binding).toEqual({ person: "cy", week: "2027-W01", planned: 2, capacity: 0 });
    expect(loadOf(entries.slice(0, 2), { people: none }).binding).toEqual({ person: "bob", week: "2027-W01", planned: 1, capacity: 0 });
  });

  it("of equals is the first, and none where nothing is planned for whoever states hours", () => {
    const same = [
      { local: "2027-01-18", author: "bob", hours: 1 },
      { local: "2027-01-04", author: "bob", hours: 1 },
    ];
    expect(loadOf(same).binding).toMatchObject({ person: "bob", week: "2027-W01" });
    expect(loadOf([{ local: "2027-01-04", author: "cy", hours: 1 }]).binding).toBeUndefined();
  });
});

describe("C6 the largest cadence that fits", () => {
  const when = { kind: "weekly", on: ["mon"] } as const;
  const channels: PlanFields["channels"] = [
    { id: "blog", name: "Blog", cost: { hoursPerPost: 2 } },
    { id: "forum", name: "Forum", cost: { hoursPerPost: 0.5 } },
    { id: "bare", name: "Bare" },
    { id: "old", name: "Old", use: "retired" },
  ];
  const news = { id: "news", channels: ["blog", "forum"], authors: ["ada"], when };
  const slot = (local: string, author = "ada"): readonly EntryFields[] => [
    { local, author, hours: 2, slot: `news@${local}`, cadence: "news", channel: "blog" },
    { local, author, hours: 0.5, slot: `news@${local}`, cadence: "news", channel: "forum" },
  ];

  it("is what the hours leave room for beside all other work, in the tightest whole week; copies of a slot are one", () => {
    const load = loadOf(
      [
        ...slot("2027-01-04"),
        ...slot("2027-01-05"),
        ...slot("2027-01-12"),
        ...slot("2027-01-18"),
        { local: "2027-01-06", author: "ada", hours: 1 },
        { local: "2027-01-18", author: "ada", hours: 9 },
      ],
      { channels, cadences: [news] },
    );
    expect(load.cadences).toEqual([
      { cadence: "news", hoursPerSlot: 2.5, people: ["ada"], unstated: [], tightest: { week: "2027-W02", slots: 1, room: 1 } },
    ]);
  });

  it("looks at weeks in which the cadence has slots, and at all where it has none", () => {
    const fitOf = (entries: readonly EntryFields[]) => loadOf(entries, { channels, cadences: [news] }).cadences[0]?.tightest;
    expect(fitOf(slot("2027-01-04"))).toEqual({ week: "2027-W01", slots: 1, room: 4 });
    expect(fitOf([])).toEqual({ week: "2027-W02", slots: 0, room: 1 });
    expect(fitOf(slot("2027-01-18"))).toEqual({ week: "2027-W02", slots: 0, room: 1 });
  });

  it("gives each slot whole to one of the people, of a team to one of those in it", () => {
    const fitOf = (authors: readonly string[]) => loadOf([], { channels, cadences: [{ ...news, authors }] }).cadences[0];
    expect(fitOf(["bob"])?.tightest).toEqual({ week: "2027-W01", slots: 0, room: 2 });
    expect(fitOf(["team", "bob"])).toMatchObject({ people: ["ada", "bob"], tightest: { week: "2027-W02", room: 3 } });
  });

  it("is not known while one of them does not state their hours, nor where no week is whole", () => {
    const load = loadOf([], { channels, cadences: [{ ...news, authors: ["cy", "ada"] }] });
    expect(load.cadences).toEqual([{ cadence: "news", hoursPerSlot: 2.5, people: ["cy", "ada"], unstated: ["cy"] }]);
    const short = calendarLoad(planOf({ people, channels, cadences: [news] }), calendarWith("2027-01-05", "2027-01-10", []));
    expect(short.cadences).toEqual([{ cadence: "news", hoursPerSlot: 2.5, people: ["ada"], unstated: [] }]);
  });

  it.each<[string, object, number | undefined]>([
    ["its own", { hoursPerPost: 3 }, 6],
    ["its own on a channel that states none", { hoursPerPost: 3, channels: ["bare"] }, 3],
    ["its own without a channel", { hoursPerPost: 3, channels: [] }, 3],
    ["those of the channels that it fills", { channels: ["blog", "old"] }, 2],
    ["none where a channel states none", { channels: ["blog", "bare"] }, undefined],
    ["none where it takes no time", { hoursPerPost: 0 }, undefined],
    ["none without authors", { authors: [] }, undefined],
  ])("the hours of a slot: %s", (_, fields, expected) => {
    const cadences = [{ ...news, ...fields }];
    expect(loadOf([], { channels, cadences }).cadences[0]?.hoursPerSlot).toBe(expected);
  });

  it("is no room where somebody has more to do than they can, and is not lost to binary fractions", () => {
    const busy = loadOf([{ local: "2027-01-05", author: "ada", hours: 11 }], {
      channels,
      cadences: [{ ...news, authors: ["ada", "bob"] }],
    });
    expect(busy.cadences[0]?.tightest).toEqual({ week: "2027-W01", slots: 0, room: 2 });
    const dots = loadOf([], {
      people: [{ id: "dot", name: "Dot", hoursPerWeek: 0.3 }],
      cadences: [{ id: "c", when, authors: ["dot"], hoursPerPost: 0.1 }],
    });
    expect(dots.cadences[0]?.tightest?.room).toBe(3);
  });

  it("F11 stays a number", () => {
    const endless = loadOf([], {
      people: [{ id: "dot", name: "Dot", hoursPerWeek: 1e300 }],
      cadences: [{ id: "c", when, authors: ["dot"], hoursPerPost: 1e-300 }],
    });
    expect(endless.cadences[0]?.tightest?.room).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("C6 the load of a calendar that was made and edited here", () => {
  it("is frozen, and follows the edits", () => {
    const plan = planOf({
      people,
      channels: [{ id: "blog", name: "Blog", cost: { hoursPerPost: 2 } }],
      cadences: [{ id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon"] } }],
    });
    const calendar = editEntry(generateCalendar(plan, { from, to }), "news/blog@2027-01-04", {
      author: "bob",
      hours: 6,
      local: "2027-01-11",
    });
    const load = calendarLoad(plan, calendar);
    expect(plannedBy(load, "bob")).toEqual([0, 6, 0]);
    expect(load.unassigned).toEqual({ entries: 2, hours: 4, withoutHours: 0 });
    expect([load, load.people, load.people[0], load.people[0]?.weeks[0], load.entries].every(Object.isFrozen)).toBe(true);
  });
});

describe("F91 the load of what is no calendar of the plan", () => {
  it.each<[string, ReturnType<typeof calendarWith>, string, readonly (string | number)[]]>([
    ["another plan's", calendarWith(from, to, [], { plan: "other" }), "conflict", ["calendar", "plan"]],
    ["no first day", calendarWith("soon", to, []), "date", ["calendar", "from"]],
    ["no last day", calendarWith(from, "2027-02-30", []), "date", ["calendar", "to"]],
    ["days that run backwards", calendarWith(to, from, []), "range", ["calendar", "to"]],
    [
      "an entry on no day",
      calendarWith(from, to, [{ local: "2027-01-04" }, { local: "2027-13-01" }]),
      "date",
      ["calendar", "entries", 1, "local"],
    ],
    ["hours below 0", calendarWith(from, to, [{ local: "2027-01-04", hours: -1 }]), "number", ["calendar", "entries", 0, "hours"]],
    [
      "hours in words",
      calendarWith(from, to, [{ local: "2027-01-04", hours: "two" as unknown as number }]),
      "type",
      ["calendar", "entries", 0, "hours"],
    ], // as JavaScript may pass it
  ])("%s", (_, calendar, code, path) => expect(thrownBy(() => calendarLoad(planOf(), calendar))).toMatchObject({ code, path }));
});
