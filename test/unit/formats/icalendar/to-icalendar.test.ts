import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../../../src/base/text/one-line.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { type ICalendarOptions, toICalendar } from "../../../../src/formats.js";
import type { Plan } from "../../../../src/model/plan.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { type Component, propertyOf, readICalendar, readText, readTexts } from "./read-icalendar.js";

const stamp = "2027-01-01T12:00:00Z";

const fields: PlanFields = {
  name: "Acme 2027",
  timeZone: "America/New_York",
  strategies: [{ id: "s", tactics: [{ id: "guides", statement: "Brew guides" }] }],
  people: [{ id: "joost", name: "Joost" }],
  pillars: [{ id: "brewing", name: "Brewing" }],
  audiences: [{ id: "home", name: "Home baristas" }],
  content: [{ id: "grind", title: "How to grind" }],
  channels: [
    { id: "blog", name: "Blog" },
    { id: "forum", name: "Forum" },
  ],
  cadences: [
    {
      id: "news",
      name: "News",
      channels: ["blog", "forum"],
      tactic: "guides",
      tags: ["launch", "spring"],
      when: { kind: "weekly", on: ["mon"], at: ["09:30"] },
    },
    { id: "days", channels: ["blog"], tentative: true, when: { kind: "dates", on: ["2027-01-31", "2027-02-28"] } },
    { id: "look", work: "review", when: { kind: "weekly", on: ["sun"], at: ["02:30"] } },
  ],
};
const plan = planOf(fields);
const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" });
const text = toICalendar(plan, calendar, { stamp });

const eventsOf = (ics: string): readonly Component[] => readICalendar(ics).components;

/** A calendar of one entry. */
const withEntry = (entry: Partial<CalendarEntry>, of: Plan = plan): Calendar => {
  const first = calendar.entries.find(({ cadence }) => cadence === "news");
  if (first === undefined) throw new Error("no entry");
  return { ...calendar, plan: of.id, entries: [{ ...first, ...entry }] };
};
const eventWith = (entry: Partial<CalendarEntry>): Component => {
  const [event] = eventsOf(toICalendar(plan, withEntry(entry), { stamp }));
  return event ?? { name: "", properties: [], components: [] };
};
const shown = (event: Component): readonly string[] =>
  event.properties.map(
    ({ name, parameters, value }) => `${[name, ...Object.entries(parameters).map((one) => one.join("="))].join(";")}:${value}`,
  );

describe("F43 a file is one calendar with an event for each entry", () => {
  it("says what it is", () => {
    const { name, properties, components } = readICalendar(text);
    expect(name).toBe("VCALENDAR");
    expect(properties.map((one) => `${one.name}:${one.value}`)).toEqual([
      "VERSION:2.0",
      "PRODID:-//social-plan//social-plan//EN",
      "CALSCALE:GREGORIAN",
      "NAME:Acme 2027",
      "X-WR-CALNAME:Acme 2027",
      "X-WR-TIMEZONE:America/New_York",
    ]);
    expect(components.map((one) => one.name)).toEqual(calendar.entries.map(() => "VEVENT"));
    expect(components.flatMap((one) => one.components)).toEqual([]);
  });

  it("an entry with a time", () => {
    const [event = { name: "", properties: [], components: [] }] = eventsOf(text).filter(
      (one) => propertyOf(one, "SUMMARY") === "News · Forum",
    );
    expect(shown(event)).toEqual([
      `UID:${propertyOf(event, "UID")}`,
      "DTSTAMP:20270101T120000Z",
      "DTSTART:20270104T143000Z",
      "DURATION:PT15M",
      "SEQUENCE:0",
      "SUMMARY:News · Forum",
      "DESCRIPTION:For: Brew guides",
      "CATEGORIES:post,launch,spring",
      "STATUS:TENTATIVE",
      "TRANSP:TRANSPARENT",
    ]);
    expect(propertyOf(event, "UID")).toMatch(/^[0-9a-f]{32}@social-plan\.invalid$/);
  });

  it("an entry without a time is its whole day", () => {
    const event = eventsOf(text).find((one) => propertyOf(one, "SUMMARY") === "post · Blog");
    expect(event && shown(event).slice(2, -2)).toEqual([
      "DTSTART;VALUE=DATE:20270131",
      "DTEND;VALUE=DATE:20270201",
      "SEQUENCE:0",
      "SUMMARY:post · Blog",
      "CATEGORIES:post",
    ]);
    expect(
      shown(eventWith({ local: "2200-12-31", at: undefined } as unknown as Partial<CalendarEntry>)).filter((one) => one.startsWith("DT")),
    ).toEqual(["DTSTAMP:20270101T120000Z", "DTSTART;VALUE=DATE:22001231"]);
  });

  it("what an entry is about, who makes it, whom it empowers and what moved it", () => {
    const moves = [
      {
        from: "2027-01-04T09:00",
        to: "2027-01-04T09:30",
        key: "moved/by-hand",
        values: {},
        because: "The fair; the hall is shut.",
      },
    ];
    const event = eventWith({
      content: "grind",
      author: "joost",
      pillar: "brewing",
      empowers: { audience: "home", how: "they grind" },
      because: "A reader asked",
      moves,
    });
    expect(readText(propertyOf(event, "DESCRIPTION"))).toBe(
      "How to grind\nFor: Brew guides\nBy: Joost\nEmpowers Home baristas: they grind\nA reader asked\nMoved from 4 January 2027, 09:00: The fair; the hall is shut.",
    );
    expect(propertyOf(event, "CATEGORIES")).toBe("post,Brewing,launch,spring");
  });

  it.each<[Partial<CalendarEntry>, string]>([
    [{}, "TENTATIVE"],
    [{ tentative: true }, "TENTATIVE"],
    [{ origin: "skipped" }, "CANCELLED"],
    [{ origin: "skipped", status: "published" }, "CANCELLED"],
    [{ status: "rejected" }, "CANCELLED"],
    [{ status: "blocked", tentative: true }, "CANCELLED"],
    [{ status: "idea" }, "TENTATIVE"],
    [{ status: "draft" }, "TENTATIVE"],
    [{ status: "in-review" }, "TENTATIVE"],
    [{ status: "approved" }, "CONFIRMED"],
    [{ status: "scheduled" }, "CONFIRMED"],
    [{ status: "published" }, "CONFIRMED"],
    [{ status: "approved", tentative: true }, "TENTATIVE"],
    [{ status: "scheduled", chosen: true }, "TENTATIVE"],
    [{ status: "scheduled", pinned: true }, "CONFIRMED"],
    [{ pinned: true }, "TENTATIVE"],
  ])("%o is %s", (entry, status) => expect(propertyOf(eventWith(entry), "STATUS")).toBe(status));

  it.each([
    [undefined, "PT15M"],
    [0, "PT15M"],
    [0.001, "PT15M"],
    [0.25, "PT15M"],
    [0.5, "PT30M"],
    [1, "PT1H"],
    [1.5, "PT1H30M"],
    [2.3333, "PT2H20M"],
    [40, "PT40H"],
    [1e21, "PT8784H"],
  ])("an entry of %s hours lasts %s", (hours, duration) => {
    const event = eventWith(hours === undefined ? {} : { hours });
    expect(propertyOf(event, "DURATION")).toBe(duration);
    const parsed = ICAL.Duration.fromString(duration).toSeconds();
    expect(parsed).toBe(Math.min(Math.max(Math.round((hours ?? 0) * 60), 0) || 15, 527_040) * 60);
  });

  it("a plan without a name is called by its id, and a calendar without a zone names none", () => {
    const bare = planOf({ cadences: [] });
    const ics = toICalendar(bare, generateCalendar(bare, { from: "2027-01-01", to: "2027-01-01" }), { stamp });
    expect(
      readICalendar(ics)
        .properties.map(({ name, value }) => [name, value])
        .slice(3),
    ).toEqual([
      ["NAME", "the-plan"],
      ["X-WR-CALNAME", "the-plan"],
    ]);
    expect(readICalendar(ics).components).toEqual([]);
  });
});

describe("F41 another reader gives every entry back", () => {
  it("by ical.js: ids, instants, days and texts", () => {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(calendar.entries.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(
      events.map(({ startDate }) => (startDate.isDate ? startDate.toString() : `${startDate.toJSDate().toISOString().slice(0, 19)}Z`)),
    ).toEqual(calendar.entries.map(({ at, local }) => at ?? local));
    expect(events.map(({ summary }) => summary)).toEqual(
      calendar.entries.map(({ title, work, channel }) =>
        [title ?? work, ...(channel === undefined ? [] : [channel === "blog" ? "Blog" : "Forum"])].join(" · "),
      ),
    );
    expect(events.filter(({ startDate, endDate }) => startDate.isDate && endDate.subtractDate(startDate).toSeconds() !== 86_400)).toEqual(
      [],
    );
  });
});

/** A text, and what a reader is to see: line breaks are line breaks, control characters are gone, all else is as it was. */
const hostile: readonly (readonly [string, string])[] = [
  ["a\r\nb", "a\nb"],
  ["a\rb", "a\nb"],
  ["a\nb", "a\nb"],
  ["a\u0085b", "a\nb"],
  ["a\u2028b", "a\nb"],
  ["a\\nb", "a\\nb"],
  ["a\\\\nb\\", "a\\\\nb\\"],
  ["one, two; three: four", "one, two; three: four"],
  ['"quoted" and ^n and %0D%0A', '"quoted" and ^n and %0D%0A'],
  ["x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:evil", "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil\nSUMMARY:evil"],
  ["BEGIN:VEVENT", "BEGIN:VEVENT"],
  ["END:VCALENDAR\n", "END:VCALENDAR\n"],
  ["\u0000\u0007\u001b[31mred", "[31mred"],
  [" leading and trailing \t", " leading and trailing \t"],
  ["👩‍👩‍👧 漢字かな交じり文 ".repeat(20), "👩‍👩‍👧 漢字かな交じり文 ".repeat(20)],
  ["é".repeat(40), "é".repeat(40)],
  ["\u202eevil\u202c \u200b", "\u202eevil\u202c \u200b"],
];

describe("F41 F34 F43 X3 whatever text a plan holds, the structure is the same", () => {
  const twin = (word: string) => {
    const told = planOf({
      ...fields,
      name: word,
      strategies: [{ id: "s", tactics: [{ id: "guides", statement: word }] }],
      people: [{ id: "joost", name: word }],
      pillars: [{ id: "brewing", name: word }],
      audiences: [{ id: "home", name: word }],
      content: [{ id: "grind", title: word }],
      channels: [
        { id: "blog", name: word },
        { id: "forum", name: word },
      ],
      cadences: [
        {
          id: "news",
          name: word,
          channels: ["blog"],
          tactic: "guides",
          tags: [word, "two"],
          when: { kind: "weekly", on: ["mon"], at: ["09:30"] },
        },
      ],
    });
    const [entry] = generateCalendar(told, { from: "2027-01-04", to: "2027-01-04" }).entries;
    const filled = {
      ...entry,
      content: "grind",
      author: "joost",
      pillar: "brewing",
      because: word,
      empowers: { audience: "home", how: word },
      moves: [{ from: "2027-01-03", to: "2027-01-04", key: "moved/by-hand", values: {}, because: word }],
    };
    return toICalendar(told, withEntry(filled as CalendarEntry, told), { stamp });
  };
  const structure = ({ name, properties, components }: Component): unknown => [
    name,
    properties.map((one) => one.name),
    components.map(structure),
  ];
  const plain = structure(readICalendar(twin("plain")));

  it.each(hostile)("%j", (word, seen) => {
    const ics = twin(word);
    const root = readICalendar(ics);
    expect(structure(root)).toEqual(plain);
    const [event] = root.components;
    if (event === undefined) throw new Error("no event");
    const line = oneLine(word) ?? "";
    expect(readText(propertyOf(event, "SUMMARY"))).toBe(seen);
    expect(readText(propertyOf(root, "NAME"))).toBe(line);
    const description = [line, `For: ${line}`, `By: ${line}`, `Empowers ${line}: ${line}`, seen, `Moved from 3 January 2027: ${line}`].join(
      "\n",
    );
    expect(readText(propertyOf(event, "DESCRIPTION"))).toBe(description);

    const theirs = new ICAL.Component(ICAL.parse(ics));
    const [vevent] = theirs.getAllSubcomponents("vevent");
    if (vevent === undefined) throw new Error("no event");
    expect(theirs.getAllSubcomponents("vevent")).toHaveLength(1);
    expect(readText(String(theirs.getFirstPropertyValue("x-wr-calname")))).toBe(line); // a property it does not know, and so leaves as it is
    expect(new ICAL.Event(vevent).summary).toBe(seen);
    expect(new ICAL.Event(vevent).description).toBe(description);
    const categories = [...new Set(["post", line, seen, "two"])];
    expect(readTexts(propertyOf(event, "CATEGORIES"))).toEqual(categories);
    // It takes a comma behind an escaped backslash for an escaped comma.
    if (!seen.endsWith("\\")) expect(vevent.getFirstProperty("categories")?.getValues()).toEqual(categories);
  });

  it("half a surrogate pair never gets into a plan", () => {
    expect(thrownBy(() => planOf({ name: "a\ud800b" })).problems).toMatchObject([{ code: "text" }]);
  });

  it.each([
    { at: "2027-01-04T14:30:00Z\r\nATTENDEE:mailto:x@example.org" },
    { at: "soon" },
    { at: undefined, local: "2027-02-30" },
    { at: undefined, local: "x\r\nX-EVIL:1" },
  ])("a calendar from a file cannot bring properties in: %j", (entry) => {
    expect(thrownBy(() => eventWith(entry as Partial<CalendarEntry>))).toMatchObject({
      code: "instant",
      path: ["calendar", "entries"],
      values: { entry: "news/blog@2027-01-04T09:30" },
    });
  });

  it("neither in its zone, nor behind a day", () => {
    const zoned = toICalendar(plan, { ...calendar, timeZone: "UTC\r\nX-EVIL:1" }, { stamp });
    expect(readText(propertyOf(readICalendar(zoned), "X-WR-TIMEZONE"))).toBe("UTC\nX-EVIL:1");
    const day = eventWith({ at: undefined, local: "2027-01-04\r\nX-EVIL:1" } as unknown as Partial<CalendarEntry>);
    expect(shown(day).filter((one) => one.startsWith("DTSTART"))).toEqual(["DTSTART;VALUE=DATE:20270104"]);
  });
});

describe("F44 the same events in every export", () => {
  const uids = (ics: string) => eventsOf(ics).map((one) => propertyOf(one, "UID"));

  it("the same bytes twice, from the clock that was passed", () => {
    expect(toICalendar(plan, generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" }), { stamp })).toBe(text);
    expect(toICalendar(plan, calendar, { stamp: "2027-01-01T12:00:00.999Z" })).toBe(text);
    expect(toICalendar(plan, calendar, { stamp: "2027-01-02T00:00:00Z" })).toBe(
      text.replaceAll("DTSTAMP:20270101T120000Z", "DTSTAMP:20270102T000000Z"),
    );
  });

  it("the same ids from another horizon, under other names, after a move or a change; other ids for other entries, plans and domains", () => {
    const longer = toICalendar(plan, generateCalendar(plan, { from: "2026-01-01", to: "2027-12-31" }), { stamp });
    expect(uids(longer)).toEqual(expect.arrayContaining([...uids(text)]));
    expect(new Set(uids(longer)).size).toBe(uids(longer).length);
    const [id] = uids(text);
    expect(
      propertyOf(eventWith({ title: "Other", local: "2027-01-05T10:00", at: "2027-01-05T15:00:00Z", status: "published" }), "UID"),
    ).toBe(uids(toICalendar(plan, withEntry({}), { stamp }))[0]);
    expect(uids(toICalendar(plan, calendar, { stamp, domain: "calendar.example.org" }))[0]).toBe(
      id?.replace("social-plan.invalid", "calendar.example.org"),
    );
    const other = { ...plan, id: "other-plan" };
    expect(uids(toICalendar(other, calendar, { stamp })).filter((one) => uids(text).includes(one))).toEqual([]);
  });

  it("a sequence stands in every event", () => {
    expect(eventsOf(toICalendar(plan, calendar, { stamp, sequence: 7 })).every((one) => propertyOf(one, "SEQUENCE") === "7")).toBe(true);
  });
});

describe("X2 F44 what was exported before and is gone is cancelled", () => {
  const days = { from: "2027-01-01", to: "2027-03-31" };
  const statuses = (ics: string) => new Map(eventsOf(ics).map((event) => [propertyOf(event, "UID"), propertyOf(event, "STATUS")]));
  const without = planOf({ ...fields, cadences: (fields.cadences ?? []).filter(({ id }) => id !== "news") });
  const left = generateCalendar(without, days);

  it("once more, under the same UID, behind what is there", () => {
    const ics = toICalendar(without, left, { stamp, sequence: 1, previous: calendar });
    expect(ics.startsWith(toICalendar(without, left, { stamp, sequence: 1 }).slice(0, -"END:VCALENDAR\r\n".length))).toBe(true);
    const now = statuses(ics);
    expect([...now.keys()].sort()).toEqual([...statuses(text).keys()].sort());
    const cancelled = eventsOf(ics).filter((event) => propertyOf(event, "STATUS") === "CANCELLED");
    expect(cancelled.map((event) => propertyOf(event, "SUMMARY"))).toEqual(
      calendar.entries.filter(({ cadence }) => cadence === "news").map(({ channel }) => `News · ${channel === "blog" ? "Blog" : "Forum"}`),
    );
    expect(cancelled.every((event) => propertyOf(event, "SEQUENCE") === "1")).toBe(true);
  });

  it("not what is still there, moved or carried over", () => {
    const [first] = calendar.entries;
    const moved = editEntry(calendar, first?.id ?? "", { local: "2027-02-03T11:00" });
    expect(toICalendar(plan, moved, { stamp, previous: calendar })).toBe(toICalendar(plan, moved, { stamp }));
    const carried = generateCalendar(without, { ...days, previous: pinEntry(calendar, "news/blog@2027-01-04T09:30") });
    const ics = toICalendar(without, carried, { stamp, previous: calendar });
    expect([...statuses(ics).values()].filter((status) => status === "CANCELLED")).toHaveLength(
      calendar.entries.filter(({ cadence }) => cadence === "news").length - 1,
    );
  });

  it("not what lies outside of the days of the calendar", () => {
    const february = generateCalendar(without, { from: "2027-02-01", to: "2027-02-28" });
    const ics = toICalendar(without, february, { stamp, previous: calendar });
    const gone = calendar.entries.filter(({ cadence, local }) => cadence === "news" && local.startsWith("2027-02"));
    expect([...statuses(ics).values()].filter((status) => status === "CANCELLED")).toHaveLength(gone.length);
  });

  it("F91 of another plan it is refused", () => {
    const other = generateCalendar(planOf({ ...fields, id: "other-plan" }), days);
    expect(thrownBy(() => toICalendar(plan, calendar, { stamp, previous: other }))).toMatchObject({
      code: "conflict",
      path: ["options", "previous", "plan"],
    });
  });
});

describe("F43 what is passed wrongly is refused", () => {
  const call = (options: unknown) => thrownBy(() => toICalendar(plan, calendar, options as ICalendarOptions));

  it.each([
    "2027-01-01",
    "2027-01-01T12:00:00+01:00",
    "2027-02-30T00:00:00Z",
    "20270101T120000Z",
    "2027-01-01T12:00:00Z\r\nX:1",
    "",
    0,
    null,
    undefined,
    new Date(0),
  ])("stamp %s", (wrong) => {
    expect(call({ stamp: wrong })).toMatchObject(
      wrong === undefined
        ? { code: "missing-field", path: ["options"], values: { field: "stamp" } }
        : { code: "instant", path: ["options", "stamp"] },
    );
  });

  it.each([-1, 0.5, Number.NaN, 1e21, "1"])("sequence %s", (sequence) => {
    expect(call({ stamp, sequence })).toMatchObject({ code: "range", path: ["options", "sequence"] });
  });

  const hostNames: readonly (readonly [string, unknown])[] = [
    ...[
      "",
      " ",
      "a b",
      "-a.org",
      "a-.org",
      "a..org",
      ".org",
      "org.",
      "ex\r\nX:1",
      "a@b",
      "a:b",
      "é.org",
      "a".repeat(64),
      `${"a.".repeat(127)}a`,
    ],
  ].map((one) => [JSON.stringify(one), one] as const);
  const oddities: readonly (readonly [string, unknown])[] = [
    ["very long", "x".repeat(100_000)],
    ["a number", 7],
    ["an object", {}],
    ["a symbol", Symbol("x")],
    ["nothing that can be told", { toString: 1, [Symbol.toStringTag]: "\r\n" }],
  ];
  it.each([...hostNames, ...oddities])("domain %s", (_, domain) => {
    const error = call({ stamp, domain });
    expect(error).toMatchObject({ code: "config", path: ["options", "domain"] });
    expect(error.message.length).toBeLessThan(250);
  });

  it.each(["example.org", "EXAMPLE.org", "a", "1.2.3.4", "xn--9ca.org", `${"a".repeat(63)}.org`])("fine: domain %s", (domain) => {
    expect(toICalendar(plan, calendar, { stamp, domain })).toContain("UID:");
  });
});
