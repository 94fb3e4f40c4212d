import {
  assignContent,
  type Calendar,
  type CalendarEntry,
  createPlan,
  editPlan,
  generateCalendar,
  measureMix,
  pinEntry,
} from "social-plan";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { times } from "../helpers/times.js";

const year = { from: "2027-01-04", to: "2027-12-31" };
const dayOf = ({ local }: Pick<CalendarEntry, "local">): Temporal.PlainDate => Temporal.PlainDate.from(local.slice(0, 10));
const first = Temporal.PlainDate.from(year.from); // a Monday
const daysSince = (day: Temporal.PlainDate): number => first.until(day, { largestUnit: "day" }).days;
const weekOf = (entry: Pick<CalendarEntry, "local">): number => Math.floor(daysSince(dayOf(entry)) / 7);
const daysOfYear = times(daysSince(Temporal.PlainDate.from(year.to)) + 1, (at) => first.add({ days: at }));

const localsOf = ({ entries }: Calendar, cadence: string): readonly string[] =>
  entries.filter((entry) => entry.cadence === cadence).map(({ local }) => local);
const refusedOf = ({ refused }: Calendar) => refused.map(({ original, because }) => [original, because]);

const groupBy = <T, Key>(all: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, readonly T[]> =>
  new Map([...new Set(all.map(keyOf))].map((key) => [key, all.filter((one) => keyOf(one) === key)]));

/** Times of every day of the year, in order. */
const everyDayAt = (at: readonly string[]): readonly string[] => daysOfYear.flatMap((day) => at.map((time) => `${day}T${time}`));

describe("C8 X4 at least two hours between posts, except releases, of which there may be four and more a day", () => {
  const timeZone = "Europe/Berlin";
  const releases = {
    id: "releases",
    channels: ["x"],
    tags: ["release"],
    when: { kind: "daily", at: ["08:30", "10:00", "10:45", "12:00", "15:00"] },
  } as const;
  const written = createPlan({ id: "software", timeZone, period: year });
  const minutesBetween = (a: string, b: string): number =>
    Temporal.PlainDateTime.from(a)
      .toZonedDateTime(timeZone)
      .until(Temporal.PlainDateTime.from(b).toZonedDateTime(timeZone))
      .total("minutes");

  it("where all other posts are of one cadence, it keeps the two hours and releases do not", () => {
    const at = ["01:00", "03:30", "08:00", "09:00", "11:00", "13:00"];
    const plan = written
      .channel({ id: "x", name: "X" })
      .cadence({ id: "talk", name: "Talk", channels: ["x"], minGapMinutes: 120, when: { kind: "daily", at } })
      .cadence(releases)
      .build();
    const calendar = generateCalendar(plan, year);
    const passed: string[] = [];
    const refused: string[] = [];
    for (const local of everyDayAt(at)) {
      const last = passed.at(-1);
      if (last === undefined || minutesBetween(last, local) >= 120) passed.push(local);
      else refused.push(local);
    }
    expect(localsOf(calendar, "talk")).toEqual(passed);
    expect(localsOf(calendar, "releases")).toEqual(everyDayAt(releases.when.at));
    expect(refusedOf(calendar)).toEqual(refused.map((local) => [local, "The cadence “Talk” leaves at least 2 hours between two slots."]));
    // On 28 March, when the clocks go forward, 03:30 is ninety minutes after 01:00.
    expect(refused.filter((local) => local.slice(11) !== "09:00")).toEqual(["2027-03-28T03:30"]);
  });

  it("where others are of several cadences, a channel may take one of them in each two hours, and all releases", () => {
    const talk = { id: "talk", channels: ["x"], when: { kind: "daily", at: ["08:00", "09:15", "11:50"] } } as const;
    const news = { id: "news", channels: ["x"], when: { kind: "weekly", on: ["tue"], at: ["09:59", "10:00", "12:10"] } } as const;
    const plan = written
      .channel({ id: "x", name: "X", bounds: [{ max: 1, every: 2, per: "hour", except: ["release"] }] })
      .cadence(talk)
      .cadence(news)
      .cadence(releases)
      .build();
    const calendar = generateCalendar(plan, year);
    const tuesdays = everyDayAt(news.when.at).filter((local) => dayOf({ local }).dayOfWeek === 2);
    const [passed, refused]: [string[], string[]] = [[], []];
    const full = new Set<string>();
    for (const local of [...everyDayAt(talk.when.at), ...tuesdays].toSorted()) {
      const stretch = `${local.slice(0, 10)} ${Math.floor(Number(local.slice(11, 13)) / 2)}`;
      (full.has(stretch) ? refused : passed).push(local);
      full.add(stretch);
    }
    expect([...localsOf(calendar, "talk"), ...localsOf(calendar, "news")].toSorted()).toEqual(passed);
    expect(localsOf(calendar, "releases")).toEqual(everyDayAt(releases.when.at));
    expect(refusedOf(calendar)).toEqual(refused.map((local) => [local, "The channel “X” takes at most 1 post every 2 hours."]));
    // Two hours are those from 08:00 to 10:00, from 10:00 to 12:00: this is no distance, and on a Tuesday these two are ten minutes from one another.
    expect(passed).toEqual(expect.arrayContaining(["2027-01-05T10:00", "2027-01-05T12:10"]));
    expect(passed.filter((local) => local.startsWith("2027-01-06"))).toEqual(["2027-01-06T08:00", "2027-01-06T11:50"]);
  });

  it("a channel's own two hours are for all its posts, releases too", () => {
    const plan = written.channel({ id: "x", name: "X", minGapMinutes: 120 }).cadence(releases).build();
    const day = generateCalendar(plan, { from: "2027-01-05", to: "2027-01-05" });
    expect(day.entries.map(({ local }) => local.slice(11))).toEqual(["08:30", "10:45", "15:00"]);
    expect(refusedOf(day)).toEqual(
      ["10:00", "12:00"].map((time) => [`2027-01-05T${time}`, "The channel “X” leaves at least 2 hours between two posts."]),
    );
  });
});

describe("C8 one event per three weeks, and at most three posts a week", () => {
  const plan = createPlan({ id: "three-weeks", timeZone: "Europe/Paris", period: year })
    .channel({
      id: "x",
      name: "X",
      bounds: [
        { max: 1, every: 3, per: "week", only: ["event"] },
        { max: 3, per: "week" },
      ],
    })
    .cadence({ id: "events", channels: ["x"], tags: ["event"], when: { kind: "weekly", on: ["mon", "wed"], at: ["09:00"] } })
    .cadence({ id: "news", channels: ["x"], when: { kind: "weekly", on: ["mon", "tue", "fri"], at: ["12:00"] } })
    .build();
  const calendar = generateCalendar(plan, year);
  const bySlot = (local: string): readonly [cadence: string, local: string] => [local.endsWith("09:00") ? "events" : "news", local];

  it("three weeks by hand: an event takes the place of the Friday's news", () => {
    expect(calendar.entries.slice(0, 9).map(({ cadence, local }) => [cadence, local.slice(5, 10)])).toEqual([
      ["events", "01-04"],
      ["news", "01-04"],
      ["news", "01-05"],
      ["news", "01-11"],
      ["news", "01-12"],
      ["news", "01-15"],
      ["news", "01-18"],
      ["news", "01-19"],
      ["news", "01-22"],
    ]);
    expect(refusedOf(calendar).slice(0, 3)).toEqual([
      ["2027-01-06T09:00", "The channel “X” takes at most 1 post every 3 weeks."],
      ["2027-01-08T12:00", "The channel “X” takes at most 3 posts a week."],
      ["2027-01-11T09:00", "The channel “X” takes at most 1 post every 3 weeks."],
    ]);
  });

  it("the year, slot by slot: what one limit refuses takes no room of the other", () => {
    const asked = daysOfYear.flatMap((day) => [
      ...([1, 3].includes(day.dayOfWeek) ? [`${day}T09:00`] : []),
      ...([1, 2, 5].includes(day.dayOfWeek) ? [`${day}T12:00`] : []),
    ]);
    const events = new Map<number, number>();
    const posts = new Map<number, number>();
    const [passed, refused]: [string[], string[]] = [[], []];
    for (const local of asked) {
      const week = weekOf({ local });
      const three = Math.floor(week / 3);
      const isEvent = local.endsWith("09:00");
      if ((isEvent && (events.get(three) ?? 0) >= 1) || (posts.get(week) ?? 0) >= 3) refused.push(local);
      else {
        passed.push(local);
        posts.set(week, (posts.get(week) ?? 0) + 1);
        if (isEvent) events.set(three, (events.get(three) ?? 0) + 1);
      }
    }
    expect(calendar.entries.map(({ cadence, local }) => [cadence, local])).toEqual(passed.map(bySlot));
    expect(calendar.refused.map(({ cadence, original }) => [cadence, original])).toEqual(refused.map(bySlot));
    expect(localsOf(calendar, "events")).toEqual(times(18, (at) => `${first.add({ weeks: 3 * at })}T09:00`));
  });

  it("a week by itself is that week of the year", () => {
    const week = generateCalendar(plan, { from: "2027-06-07", to: "2027-06-13" }).entries;
    expect(week).toEqual(calendar.entries.filter((entry) => weekOf(entry) === weekOf({ local: "2027-06-07" })));
    expect(week).toHaveLength(3);
  });
});

describe("D6 C8 eighty parts value, twenty parts promotion", () => {
  const plan = createPlan({ id: "80-20", period: year })
    .channel({ id: "x", name: "X" })
    .pillar({ id: "value", name: "Value", share: 0.8, tolerance: 0.01, intent: "conversational" })
    .pillar({ id: "promotion", name: "Promotion", share: 0.2, tolerance: 0.01, intent: "promotional" })
    .cadence({
      id: "posts",
      channels: ["x"],
      when: { kind: "daily" },
      pillars: [
        { pillar: "value", weight: 80 },
        { pillar: "promotion", weight: 20 },
      ],
    })
    .build();
  const calendar = generateCalendar(plan, year);
  const themes = calendar.entries.map(({ pillar }) => pillar);
  const countOf = (some: readonly unknown[], theme: string): number => some.filter((one) => one === theme).length;

  it("however many posts there have been, each has its share but for less than one", () => {
    expect(themes).toHaveLength(362);
    for (const posts of times(themes.length + 1, (at) => at)) {
      const some = themes.slice(0, posts);
      expect(Math.abs(countOf(some, "value") - 0.8 * posts)).toBeLessThan(1);
      expect(Math.abs(countOf(some, "promotion") - 0.2 * posts)).toBeLessThan(1);
    }
  });

  it("one post of any five in a row is promotion", () => {
    for (const at of times(themes.length - 4, (from) => from)) expect(countOf(themes.slice(at, at + 5), "promotion")).toBe(1);
  });

  it("what reads the mix finds the same numbers, and nothing wrong with them", () => {
    const promotion = countOf(themes, "promotion");
    const { posts, pillars, intents } = measureMix(plan, calendar);
    expect([posts, pillars.unstated, intents.unstated]).toEqual([362, 0, 0]);
    expect(pillars.parts).toEqual([
      { of: "value", posts: 362 - promotion, share: (362 - promotion) / 362, stated: 0.8, tolerance: 0.01, outside: false },
      { of: "promotion", posts: promotion, share: promotion / 362, stated: 0.2, tolerance: 0.01, outside: false },
    ]);
    expect(intents.parts.map(({ of, posts: count }) => [of, count])).toEqual([
      ["conversational", 362 - promotion],
      ["promotional", promotion],
    ]);
    expect(intents.tooPromotional).toBe(promotion / 362 > 0.2);
  });
});

describe("C8 at most three an hour, where much comes in at once", () => {
  const at = (...minutes: readonly string[]) => minutes.map((minute) => `09:${minute}`);
  const feeds = {
    blog: { kind: "daily", at: at("00", "30") },
    shop: { kind: "daily", at: at("00", "05", "59") },
    press: { kind: "weekly", on: ["mon"], at: at("00", "10", "45") },
    jobs: { kind: "monthly", on: [{ day: 1 }], at: [...at("01", "02"), "10:00"] },
    launch: { kind: "dates", on: ["2027-02-01", "2027-02-02"], at: [...at("00", "01", "02", "03", "04", "59"), "10:00", "10:59"] },
  } as const;
  const ids = Object.keys(feeds) as (keyof typeof feeds)[];
  const plan = ids
    .reduce(
      (of, id) => of.cadence({ id, channels: ["feed"], when: feeds[id] }),
      createPlan({ id: "rss", timeZone: "America/New_York", period: year }).channel({
        id: "feed",
        name: "Feed",
        bounds: [{ max: 3, per: "hour" }],
      }),
    )
    .build();
  const isOn: Readonly<Record<keyof typeof feeds, (day: Temporal.PlainDate) => boolean>> = {
    blog: () => true,
    shop: () => true,
    press: ({ dayOfWeek }) => dayOfWeek === 1,
    jobs: ({ day }) => day === 1,
    launch: (day) => feeds.launch.on.some((date) => date === day.toString()),
  };
  /** What all feeds ask for, in order of time, and at one time as the plan lists them. */
  const asked = daysOfYear
    .flatMap((day) => ids.flatMap((id) => (isOn[id](day) ? feeds[id].at.map((time) => [id, `${day}T${time}`] as const) : [])))
    .toSorted(([a, one], [b, other]) => (one === other ? ids.indexOf(a) - ids.indexOf(b) : one < other ? -1 : 1));
  const hours = groupBy(asked, ([, local]) => local.slice(0, 13));
  const expected = [...hours.values()].map((of) => ({ passed: of.slice(0, 3), refused: of.slice(3) }));
  const calendar = generateCalendar(plan, year);

  it("the first three of each hour go out, and each of the others says why it does not", () => {
    expect(calendar.entries.map(({ cadence, local }) => [cadence, local])).toEqual(expected.flatMap(({ passed }) => passed));
    expect(calendar.refused.map(({ cadence, original, rule, because }) => [cadence, original, rule, because])).toEqual(
      expected.flatMap(({ refused }) =>
        refused.map(([cadence, local]) => [cadence, local, "bound", "The channel “Feed” takes at most 3 posts an hour."]),
      ),
    );
  });

  it("1 February by hand: a Monday, the first of the month, and the day of the launch", () => {
    const day = generateCalendar(plan, { from: "2027-02-01", to: "2027-02-01" });
    expect(day.entries.map(({ cadence, local }) => `${cadence} ${local.slice(11)}`)).toEqual([
      "blog 09:00",
      "shop 09:00",
      "press 09:00",
      "jobs 10:00",
      "launch 10:00",
      "launch 10:59",
    ]);
    expect(day.refused.map(({ cadence, original }) => `${cadence} ${original.slice(11)}`)).toEqual([
      "launch 09:00",
      "jobs 09:01",
      "launch 09:01",
      "jobs 09:02",
      "launch 09:02",
      "launch 09:03",
      "launch 09:04",
      "shop 09:05",
      "press 09:10",
      "blog 09:30",
      "press 09:45",
      "shop 09:59",
      "launch 09:59",
    ]);
  });
});

describe("C6 C8 a curator per week", () => {
  const curators = ["ada", "bo", "cy"] as const;
  const named = { ada: "Ada", bo: "Bo", cy: "Cy" };
  const written = createPlan({ id: "rotating", timeZone: "Europe/Oslo", period: year })
    .channel({ id: "x", name: "X" })
    .cadence({
      id: "posts",
      name: "Posts",
      channels: ["x"],
      authors: curators,
      rotateEvery: "week",
      when: { kind: "weekly", on: ["mon", "tue", "wed", "thu", "fri", "sun"], at: ["08:00", "17:00"] },
    });
  const staff = (away: Partial<Record<keyof typeof named, readonly { readonly from: string; readonly to: string }[]>> = {}) =>
    curators.reduce((plan, id) => plan.person({ id, name: named[id], away: away[id] ?? [] }), written).build();
  const plan = staff();
  const calendar = generateCalendar(plan, year);

  it("each week has one, they take turns in order, and begin with the first", () => {
    expect(calendar.entries.map((entry) => [entry.local, entry.author])).toEqual(
      calendar.entries.map((entry) => [entry.local, curators[weekOf(entry) % 3]]),
    );
    const weeks = groupBy(calendar.entries, weekOf);
    expect([weeks.size, ...new Set([...weeks.values()].slice(0, -1).map(({ length }) => length))]).toEqual([52, 12]);
    expect(calendar.entries.filter(({ passedOver }) => passedOver !== undefined)).toEqual([]);
  });

  it("the same from wherever one looks, in the middle of a week or beyond a year", () => {
    const part = { from: "2027-08-12", to: "2027-08-24" };
    expect(generateCalendar(plan, part).entries).toEqual(
      calendar.entries.filter(({ local }) => local.slice(0, 10) >= part.from && local.slice(0, 10) <= part.to),
    );
    const days = daysOfYear.filter((_, at) => at % 17 === 0);
    for (const day of days)
      for (const entry of generateCalendar(plan, { from: day.toString(), to: day.toString() }).entries)
        expect([entry.local, entry.author]).toEqual([entry.local, curators[Math.floor(daysSince(day) / 7) % 3]]);
  });

  it("whoever is away in their week is passed over, with the reason, and another has the whole week; other weeks stay as they are", () => {
    // Bo's weeks begin on 11 January and on 1 February.
    const calendarAway = generateCalendar(staff({ bo: [{ from: "2027-01-11", to: "2027-01-17" }] }), year);
    const stead = calendarAway.entries.filter((entry) => weekOf(entry) === 1);
    expect(stead).toHaveLength(12);
    expect(new Set(stead.map(({ author }) => author))).toEqual(new Set(["ada"]));
    for (const { local, passedOver } of stead) {
      expect(passedOver?.map(({ person, because }) => [person, because])).toEqual([
        ["bo", `Bo is away on ${dayOf({ local }).day} January 2027.`],
      ]);
    }
    expect(calendarAway.entries.filter((entry) => weekOf(entry) !== 1)).toEqual(calendar.entries.filter((entry) => weekOf(entry) !== 1));
    expect(calendarAway.findings).toEqual([]);
  });

  it("away for one day of their week, they have the other days; and where people have hours, one of the others has the week", () => {
    const thursday = generateCalendar(staff({ bo: [{ from: "2027-01-14", to: "2027-01-14" }] }), { from: "2027-01-11", to: "2027-01-17" });
    expect(thursday.entries.map(({ author }) => author)).toEqual(times(12, (at) => (at === 6 || at === 7 ? "ada" : "bo")));
    const busy = editPlan(staff({ bo: [{ from: "2027-01-11", to: "2027-01-17" }] }), (tx) => {
      for (const id of curators) tx.set("person", id, { hoursPerWeek: 8 });
      tx.set("cadence", "posts", { hoursPerPost: 1 });
    }).plan;
    const shared = generateCalendar(busy, { from: "2027-01-11", to: "2027-01-17" });
    expect(shared.entries.map(({ author }) => author)).toEqual([...times(8, () => "ada"), ...times(4, () => "cy")]);
  });

  it("a week in which nobody is there has nobody, and says so", () => {
    const off = [{ from: "2027-01-11", to: "2027-01-17" }];
    const nobody = generateCalendar(staff({ ada: off, bo: off, cy: off }), { from: "2027-01-04", to: "2027-01-24" });
    const byWeek = groupBy(nobody.entries, weekOf);
    expect([0, 1, 2].map((week) => new Set(byWeek.get(week)?.map(({ author }) => author)))).toEqual([
      new Set(["ada"]),
      new Set([undefined]),
      new Set(["cy"]),
    ]);
    expect(byWeek.get(1)?.[0]?.passedOver?.map(({ person }) => person)).toEqual(["bo", "ada", "cy"]);
    expect(nobody.findings.map(({ message }) => message)).toEqual([
      "12 of 36 slots of the cadence “Posts” in these days have no author, because everyone who could make them is away or has too few hours left. Name more authors, or plan fewer slots.",
    ]);
  });

  it("content that names another author is still the curator's post, and what somebody agreed to stays theirs", () => {
    const stocked = curators
      .reduce((of, id) => of.person({ id, name: named[id] }), written)
      .content({ id: "guide", title: "A guide", author: "cy" })
      .build();
    const filled = assignContent(stocked, generateCalendar(stocked, { from: "2027-01-04", to: "2027-01-10" }));
    expect(filled.entries.map(({ content, author }) => [content, author]).slice(0, 2)).toEqual([
      ["guide", "ada"],
      [undefined, "ada"],
    ]);
    const [agreed] = calendar.entries;
    if (agreed === undefined) throw new Error("no post in the first week");
    const again = generateCalendar(staff({ ada: [{ from: "2027-01-04", to: "2027-01-10" }] }), {
      ...year,
      previous: pinEntry(calendar, agreed.id),
    });
    expect(again.entries.slice(0, 12).map(({ author }) => author)).toEqual(["ada", ...times(11, () => "bo")]);
  });
});
