import ICAL from "ical.js";
import rrule from "rrule";
import { type Calendar, createPlan, editPlan, generateCalendar, type Plan, pinEntry, skipEntry } from "social-plan";
import { toICalendar } from "social-plan/formats";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { times } from "../helpers/times.js";

/** The instant of a local time, as Temporal finds it. */
const instantOf = (local: string, zone: string): string => textOf(Temporal.PlainDateTime.from(local).toZonedDateTime(zone));
const textOf = (moment: Temporal.ZonedDateTime): string => moment.toInstant().toString({ smallestUnit: "second" });

/** The days of an RFC 5545 rule, as rrule.js finds them. */
const daysOf = (rule: string, from: string): readonly string[] =>
  rrule.RRule.fromString(`DTSTART:${from.replaceAll("-", "")}T000000Z\nRRULE:${rule}`)
    .all()
    .map((day) => day.toISOString().slice(0, 10));

/** The days of a month, each with the weekday that Temporal gives it. */
const daysIn = (year: number, month: number): readonly Temporal.PlainDate[] => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return times(first.daysInMonth, (at) => first.add({ days: at }));
};
const isWeekend = (day: string): boolean => Temporal.PlainDate.from(day.slice(0, 10)).dayOfWeek > 5;

const of = ({ entries }: Calendar, cadence: string) => entries.filter((entry) => entry.cadence === cadence);
const localsOf = (calendar: Calendar, cadence: string): readonly string[] => of(calendar, cadence).map(({ local }) => local);
const momentsOf = (calendar: Calendar, cadence: string): readonly (string | undefined)[] => of(calendar, cadence).map(({ at }) => at);

/** What a calendar program finds in the file of a calendar: the start of each event. */
const exported = (plan: Plan, calendar: Calendar): readonly string[] =>
  new ICAL.Component(ICAL.parse(toICalendar(plan, calendar, { stamp: "2022-01-01T00:00:00Z" })))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event).startDate.toString());

const year = { from: "2027-01-01", to: "2027-12-31" };

describe("C8 X3 X4 every other Monday at ten in California, and a post six hours before, from 14 February to 16 December 2022", () => {
  const timeZone = "America/Los_Angeles";
  const plan = createPlan({ id: "community", timeZone: "Europe/Amsterdam" })
    .channel({ id: "forum", name: "Forum" })
    .cadence({
      id: "meeting",
      work: "event",
      timeZone,
      starts: "2022-02-14",
      ends: "2022-12-16",
      when: { kind: "weekly", every: 2, on: ["mon"], at: ["10:00"] },
    })
    .cadence({ id: "posts", channels: ["forum"], timeZone, when: { kind: "relative", to: "meeting", offsets: [{ hours: -6 }] } })
    .build();
  const calendar = generateCalendar(plan, { from: "2022-01-01", to: "2022-12-31" });

  it("there are 22 meetings, the last on 5 December, where rrule.js has them", () => {
    const meetings = localsOf(calendar, "meeting");
    expect(meetings).toEqual(daysOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20221216T000000Z", "2022-02-14").map((day) => `${day}T10:00`));
    expect([meetings.length, meetings[0], meetings[1], meetings.at(-1)]).toEqual([
      22,
      "2022-02-14T10:00",
      "2022-02-28T10:00",
      "2022-12-05T10:00",
    ]);
  });

  it("each post is six hours before its meeting, in winter and in summer", () => {
    const sixHoursBefore = localsOf(calendar, "meeting").map((local) =>
      textOf(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).subtract({ hours: 6 })),
    );
    expect(momentsOf(calendar, "posts")).toEqual(sixHoursBefore);
    // Clocks went forward on 13 March and back on 6 November.
    expect(momentsOf(calendar, "posts").map((at) => at?.slice(11))).toEqual([
      ...times(2, () => "12:00:00Z"),
      ...times(17, () => "11:00:00Z"),
      ...times(3, () => "12:00:00Z"),
    ]);
  });

  it("a calendar program reads both, and November by itself is November of the year", () => {
    expect(exported(plan, calendar)).toEqual(calendar.entries.map(({ at }) => at));
    const november = generateCalendar(plan, { from: "2022-11-01", to: "2022-11-30" });
    expect(november.entries).toEqual(calendar.entries.filter(({ local }) => local.startsWith("2022-11")));
    expect(november.entries.map(({ local }) => local)).toEqual([
      "2022-11-07T04:00",
      "2022-11-07T10:00",
      "2022-11-21T04:00",
      "2022-11-21T10:00",
    ]);
  });
});

describe("C8 X4 every two days until 10 November", () => {
  const postsFrom = (starts: string): Calendar => {
    const plan = createPlan({ id: "countdown", timeZone: "Europe/Berlin" })
      .channel({ id: "blog", name: "Blog" })
      .cadence({ id: "posts", channels: ["blog"], starts, ends: "2027-11-10", when: { kind: "daily", every: 2, at: ["09:00"] } })
      .build();
    return generateCalendar(plan, year);
  };

  it.each([
    [
      "2027-10-25",
      ["2027-10-25", "2027-10-27", "2027-10-29", "2027-10-31", "2027-11-02", "2027-11-04", "2027-11-06", "2027-11-08", "2027-11-10"],
    ],
    ["2027-10-26", ["2027-10-26", "2027-10-28", "2027-10-30", "2027-11-01", "2027-11-03", "2027-11-05", "2027-11-07", "2027-11-09"]],
    ["2027-11-10", ["2027-11-10"]],
    ["2027-11-11", []],
  ])("from %s on", (starts, days) => {
    const calendar = postsFrom(starts);
    expect(localsOf(calendar, "posts")).toEqual(days.map((day) => `${day}T09:00`));
    expect(momentsOf(calendar, "posts")).toEqual(days.map((day) => instantOf(`${day}T09:00`, "Europe/Berlin")));
  });

  it("nine stays nine when the clocks go back on 31 October", () => {
    expect(momentsOf(postsFrom("2027-10-25"), "posts").map((at) => at?.slice(11, 16))).toEqual([
      ...times(3, () => "07:00"),
      ...times(6, () => "08:00"),
    ]);
  });
});

describe("C8 X2 X3 two a month, one on a workday and one on a weekend day", () => {
  const written = createPlan({ id: "two-a-month", timeZone: "Europe/Madrid" })
    .channel({ id: "blog", name: "Blog" })
    .cadence({
      id: "workday",
      channels: ["blog"],
      when: { kind: "quota", posts: 1, per: "month", days: ["mon", "tue", "wed", "thu", "fri"], window: { from: "09:00", to: "12:00" } },
    })
    .cadence({ id: "weekend", channels: ["blog"], when: { kind: "quota", posts: 1, per: "month", days: ["sat", "sun"] } });
  const plan = written.build();
  const calendar = generateCalendar(plan, year);

  it("every month has one of each, on days that the library chose", () => {
    const months = times(12, (at) => `2027-${String(at + 1).padStart(2, "0")}`);
    expect(localsOf(calendar, "workday").map((local) => local.slice(0, 7))).toEqual(months);
    expect(localsOf(calendar, "weekend").map((local) => local.slice(0, 7))).toEqual(months);
    expect(localsOf(calendar, "workday").map(isWeekend)).toEqual(months.map(() => false));
    expect(localsOf(calendar, "weekend").map(isWeekend)).toEqual(months.map(() => true));
    expect(calendar.entries.filter(({ chosen }) => chosen !== true)).toEqual([]);
  });

  it("the one on a workday in the morning, the other without a time", () => {
    expect(localsOf(calendar, "workday").filter((local) => local.slice(11) < "09:00" || local.slice(11) > "12:00")).toEqual([]);
    expect(momentsOf(calendar, "weekend")).toEqual(times(12, () => undefined));
  });

  it("where holidays leave one weekend day of August that is the day, and where they leave none of December it is refused", () => {
    const away = written
      .blackout({ name: "Early August", from: "2027-08-01", to: "2027-08-13" })
      .blackout({ name: "Late August", from: "2027-08-15", to: "2027-08-31" })
      .blackout({ name: "Weekends of December", from: "2027-12-01", to: "2027-12-31", days: ["sat", "sun"] })
      .build();
    const around = generateCalendar(away, year);
    const inMonth = (cadence: string, month: string) => localsOf(around, cadence).filter((local) => local.startsWith(month));
    expect(inMonth("weekend", "2027-08")).toEqual(["2027-08-14"]); // a Saturday
    expect(inMonth("workday", "2027-08")).toEqual([]);
    expect(inMonth("weekend", "2027-12")).toEqual([]);
    expect(inMonth("workday", "2027-12")).toEqual(localsOf(calendar, "workday").slice(11));
    expect(around.refused.map(({ cadence, rule, id }) => [cadence, rule, id.slice(id.indexOf("@"))])).toEqual([
      ["workday", "blackout", "@2027-08#1"],
      ["weekend", "blackout", "@2027-12#1"],
    ]);
    expect([around.entries.length, calendar.entries.length]).toEqual([22, 24]);
  });

  it("a day that somebody agreed to stays, whatever is closed later", () => {
    const [agreed] = of(calendar, "weekend");
    if (agreed === undefined) throw new Error("no post on a weekend");
    const closed = written.blackout({ name: "Closed", from: agreed.local, to: agreed.local }).build();
    expect(localsOf(generateCalendar(closed, year), "weekend")).not.toContain(agreed.local);
    const again = generateCalendar(closed, { ...year, previous: pinEntry(calendar, agreed.id) });
    expect(of(again, "weekend")[0]).toMatchObject({ id: agreed.id, local: agreed.local, pinned: true });
    expect(localsOf(again, "weekend")).toHaveLength(12);
  });
});

describe("C8 the 22nd of each month, at a weekend by the person on duty", () => {
  const plan = createPlan({ id: "on-duty", timeZone: "Europe/Rome" })
    .person({ id: "ada", name: "Ada" })
    .person({ id: "noor", name: "Noor" })
    .channel({ id: "blog", name: "Blog" })
    .cadence({
      id: "usual",
      channels: ["blog"],
      authors: ["ada"],
      when: { kind: "rrule", rrule: "FREQ=MONTHLY;BYMONTHDAY=22;BYDAY=MO,TU,WE,TH,FR", at: ["10:00"] },
    })
    .cadence({
      id: "duty",
      channels: ["blog"],
      authors: ["noor"],
      when: { kind: "rrule", rrule: "FREQ=MONTHLY;BYMONTHDAY=22;BYDAY=SA,SU", at: ["10:00"] },
    })
    .build();
  const whoPostsWhen = (days: { readonly from: string; readonly to: string }) =>
    generateCalendar(plan, days).entries.map(({ local, author }) => [local, author]);

  it("in 2027 these are 22 May, a Saturday, and 22 August, a Sunday", () => {
    expect(whoPostsWhen(year)).toEqual(
      times(12, (at) => [`2027-${String(at + 1).padStart(2, "0")}-22T10:00`, at === 4 || at === 7 ? "noor" : "ada"]),
    );
  });

  it("in every year there is one post a month, by whoever the weekday asks for", () => {
    const expected = times(28 * 12, (at) => {
      const day = Temporal.PlainDate.from({ year: 2027, month: 1, day: 22 }).add({ months: at });
      return [`${day}T10:00`, day.dayOfWeek > 5 ? "noor" : "ada"];
    });
    expect(whoPostsWhen({ from: "2027-01-01", to: "2054-12-31" })).toEqual(expected);
    expect(expected.filter(([, who]) => who === "noor")).toHaveLength(96); // two sevenths, as 28 years repeat the calendar
  });

  it("and where the person on duty is away, nobody of the others is taken for it", () => {
    const { plan: away } = editPlan(plan, (tx) => tx.set("person", "noor", { away: [{ from: "2027-05-15", to: "2027-05-31" }] }));
    const may = generateCalendar(away, { from: "2027-05-01", to: "2027-05-31" });
    expect(may.entries.map(({ local, author }) => [local, author])).toEqual([["2027-05-22T10:00", undefined]]);
    expect(may.entries[0]?.passedOver?.map(({ because }) => because)).toEqual(["Noor is away on 22 May 2027."]);
  });
});

describe("C8 X4 the first of the month or the closest business day of that month, at eleven Eastern", () => {
  const timeZone = "America/Toronto";
  const holidays = [
    { name: "New Year's Day", month: 1, day: 1 },
    { name: "Canada Day", month: 7, day: 1 },
  ];
  const plan = createPlan({ id: "report", timeZone: "Europe/Berlin" })
    .channel({ id: "newsletter", name: "Newsletter" })
    .cadence({
      id: "letter",
      channels: ["newsletter"],
      timeZone,
      when: { kind: "monthly", on: [{ nearest: 1, businessDay: true }], at: ["11:00"] },
    })
    .build();

  it("over a winter: clocks go back on 7 November 2027 and forward on 12 March 2028", () => {
    const winter = generateCalendar(plan, { from: "2027-10-01", to: "2028-04-30", holidays });
    expect(winter.entries.map(({ local, at }) => [local, at])).toEqual([
      ["2027-10-01T11:00", "2027-10-01T15:00:00Z"],
      ["2027-11-01T11:00", "2027-11-01T15:00:00Z"],
      ["2027-12-01T11:00", "2027-12-01T16:00:00Z"],
      ["2028-01-03T11:00", "2028-01-03T16:00:00Z"], // 1 January is a Saturday, and a holiday
      ["2028-02-01T11:00", "2028-02-01T16:00:00Z"],
      ["2028-03-01T11:00", "2028-03-01T16:00:00Z"],
      ["2028-04-03T11:00", "2028-04-03T15:00:00Z"], // 1 April is a Saturday
    ]);
    expect(exported(plan, winter)).toEqual(winter.entries.map(({ at }) => at));
  });

  it("in every month of twenty years the first day on which people work", () => {
    const isOff = (day: Temporal.PlainDate): boolean => day.dayOfWeek > 5 || (day.day === 1 && (day.month === 1 || day.month === 7));
    const expected = times(240, (at) => daysIn(2027 + Math.floor(at / 12), (at % 12) + 1).find((day) => !isOff(day)));
    const found = generateCalendar(plan, { from: "2027-01-01", to: "2046-12-31", holidays }).entries;
    expect(found.map(({ local }) => local)).toEqual(expected.map((day) => `${day}T11:00`));
    expect(found.map(({ at }) => at)).toEqual(expected.map((day) => instantOf(`${day}T11:00`, timeZone)));
  });

  it("without holidays the calendar knows none", () => {
    expect(localsOf(generateCalendar(plan, { from: "2027-07-01", to: "2027-07-31" }), "letter")).toEqual(["2027-07-01T11:00"]);
    expect(localsOf(generateCalendar(plan, { from: "2027-07-01", to: "2027-07-31", holidays }), "letter")).toEqual(["2027-07-02T11:00"]);
  });
});

describe("X2 X3 X4 three days and thirty minutes before each meeting", () => {
  const timeZone = "Europe/London";
  const plan = createPlan({ id: "call", timeZone })
    .channel({ id: "forum", name: "Forum" })
    .cadence({ id: "meeting", work: "event", when: { kind: "weekly", on: ["tue"], at: ["17:00"] } })
    .cadence({ id: "reminders", channels: ["forum"], when: { kind: "relative", to: "meeting", offsets: [{ days: -3 }, { minutes: -30 }] } })
    .build();
  const calendar = generateCalendar(plan, year);

  it("around 28 March, when the clocks go forward", () => {
    const days = generateCalendar(plan, { from: "2027-03-27", to: "2027-03-31" });
    expect(days.entries.map(({ id, local, at }) => [id, local, at])).toEqual([
      ["reminders/forum@meeting@2027-03-30T17:00:-P3D", "2027-03-27T17:00", "2027-03-27T17:00:00Z"],
      ["reminders/forum@meeting@2027-03-30T17:00:-PT30M", "2027-03-30T16:30", "2027-03-30T15:30:00Z"],
      ["meeting@2027-03-30T17:00", "2027-03-30T17:00", "2027-03-30T16:00:00Z"],
    ]);
  });

  it("all year, where Temporal has them, and a calendar program reads them", () => {
    const first = Temporal.ZonedDateTime.from(`2027-01-05T17:00[${timeZone}]`);
    const meetings = times(52, (at) => first.add({ weeks: at }));
    expect(momentsOf(calendar, "meeting")).toEqual(meetings.map(textOf));
    // The year's last reminder is for the first meeting of the next.
    const before = [...meetings, first.add({ weeks: 52 })].flatMap((one) => [one.subtract({ days: 3 }), one.subtract({ minutes: 30 })]);
    expect(momentsOf(calendar, "reminders")).toEqual(before.map(textOf).filter((at) => at < "2028"));
    expect(new Set(exported(plan, calendar))).toEqual(new Set(calendar.entries.map(({ at }) => at)));
  });

  it("a meeting at another time takes its reminders along, and one that is skipped keeps them", () => {
    const { plan: later } = editPlan(plan, (tx) => tx.set("cadence", "meeting", { when: { kind: "weekly", on: ["tue"], at: ["18:00"] } }));
    const april = { from: "2027-04-03", to: "2027-04-06" };
    expect(localsOf(generateCalendar(later, april), "reminders")).toEqual(["2027-04-03T18:00", "2027-04-06T17:30"]);
    const skipped = skipEntry(generateCalendar(plan, april), "meeting@2027-04-06T17:00", "nobody has time");
    const again = generateCalendar(plan, { ...april, previous: skipped });
    expect(again.entries.map(({ local, origin }) => [local, origin])).toEqual([
      ["2027-04-03T17:00", "generated"],
      ["2027-04-06T16:30", "generated"],
      ["2027-04-06T17:00", "skipped"],
    ]);
  });
});

describe("C8 X3 four days before the end of each month", () => {
  const twoYears = { from: "2027-01-01", to: "2028-12-31" };
  const plan = createPlan({ id: "month-end", timeZone: "Asia/Kolkata" })
    .channel({ id: "blog", name: "Blog" })
    .cadence({ id: "end", work: "event", when: { kind: "monthly", on: [{ day: -1 }] } })
    .cadence({ id: "counted", channels: ["blog"], when: { kind: "relative", to: "end", offsets: [{ days: -4 }] } })
    .cadence({ id: "numbered", channels: ["blog"], when: { kind: "rrule", rrule: "FREQ=MONTHLY;BYMONTHDAY=-5" } })
    .build();
  const calendar = generateCalendar(plan, twoYears);

  it("is the 27th of a long month, the 26th of a short one, and of February the 24th or 25th", () => {
    const days = [27, 24, 27, 26, 27, 26, 27, 27, 26, 27, 26, 27];
    const in2027 = days.map((day, at) => `2027-${String(at + 1).padStart(2, "0")}-${day}`);
    const in2028 = in2027.map((day) => day.replace("2027", "2028").replace("02-24", "02-25"));
    expect(localsOf(calendar, "counted")).toEqual([...in2027, ...in2028]);
    expect(localsOf(calendar, "numbered")).toEqual([...in2027, ...in2028]);
  });

  it("is where rrule.js and Temporal have it", () => {
    expect(localsOf(calendar, "counted")).toEqual(daysOf("FREQ=MONTHLY;BYMONTHDAY=-5;UNTIL=20281231T000000Z", "2027-01-01"));
    const lastDays = times(24, (at) => daysIn(2027 + Math.floor(at / 12), (at % 12) + 1).at(-1));
    expect(localsOf(calendar, "numbered")).toEqual(lastDays.map((day) => day?.subtract({ days: 4 }).toString()));
  });
});

describe("X3 X4 quiet from 22:00 to 06:00 where the audience is", () => {
  const zones = { tokyo: "Asia/Tokyo", berlin: "Europe/Berlin", "new-york": "America/New_York" };
  const everyTwoHours = times(12, (at) => `${String(at * 2).padStart(2, "0")}:00`);
  const inAllZones = Object.entries(zones).reduce(
    (plan, [id, timeZone]) =>
      plan.cadence({ id, channels: ["x"], timeZone, when: { kind: "daily", at: [...everyTwoHours, "02:30", "05:59", "21:59"] } }),
    createPlan({ id: "worldwide", timeZone: "Europe/Berlin" })
      .channel({ id: "x", name: "X" })
      .blackout({ id: "night", name: "Night", from: "2027-01-01", hours: { from: "22:00", to: "06:00" } }),
  );
  const march = { from: "2027-03-01", to: "2027-03-31" };
  const asked = [...everyTwoHours, "02:30", "05:59", "21:59"].toSorted();

  it("nothing goes out at night by the clocks there, also on the days these change, and all else does", () => {
    const calendar = generateCalendar(inAllZones.build(), march);
    for (const [cadence, zone] of Object.entries(zones)) {
      const clocks = of(calendar, cadence).map(({ at }) =>
        Temporal.Instant.from(at ?? "")
          .toZonedDateTimeISO(zone)
          .toPlainTime(),
      );
      expect(new Set(clocks.map((clock) => clock.toString({ smallestUnit: "minute" })))).toEqual(
        new Set(asked.filter((time) => time >= "06:00" && time < "22:00")),
      );
      expect(clocks).toHaveLength(31 * 9);
    }
    expect(calendar.refused).toHaveLength(3 * 31 * 6);
    expect(new Set(calendar.refused.map(({ original }) => original.slice(11)))).toEqual(
      new Set(asked.filter((time) => time < "06:00" || time >= "22:00")),
    );
    expect(new Set(calendar.refused.map(({ because }) => because))).toEqual(
      new Set(["Nothing is posted during the blackout “Night” (1 January 2027 until further notice, 22:00–06:00)."]),
    );
  });

  it("a post at 23:00 in New York waits until six there, in winter and in summer, or goes out before ten", () => {
    const postsThat = (onBlackout: "earlier" | "later") =>
      generateCalendar(
        inAllZones
          .cadence({
            id: "late",
            channels: ["x"],
            timeZone: zones["new-york"],
            onBlackout,
            when: { kind: "weekly", on: ["sat"], at: ["23:00"] },
          })
          .build(),
        { from: "2027-03-06", to: "2027-03-14" },
      );
    // Clocks went forward on Sunday 14 March.
    expect(of(postsThat("later"), "late").map(({ local, at }) => [local, at])).toEqual([
      ["2027-03-07T06:00", "2027-03-07T11:00:00Z"],
      ["2027-03-14T06:00", "2027-03-14T10:00:00Z"],
    ]);
    expect(localsOf(postsThat("earlier"), "late")).toEqual(["2027-03-06T21:59", "2027-03-13T21:59"]);
  });
});
