import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blackoutDays } from "../../src/calendar/blackout-days.js";
import { findDrift } from "../../src/calendar/comparing/find-drift.js";
import { matchQuotas } from "../../src/calendar/comparing/match-quotas.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { calendarLoad } from "../../src/calendar/reading/calendar-load.js";
import { findSilences } from "../../src/calendar/reading/find-silences.js";
import { measureAdherence } from "../../src/calendar/reading/measure-adherence.js";
import { measureMix } from "../../src/calendar/reading/measure-mix.js";
import { isoWeekName } from "../../src/calendar/week.js";
import type { Person } from "../../src/model/audience/person.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar, CalendarEntry, PublishedPost } from "../../src/model/schedule/calendar.js";
import { dateOfDay, dayNumberOf } from "../../src/time/days.js";
import { weekdayOf } from "../../src/time/weekdays.js";
import { localAt } from "../../src/time/zoned-time.js";
import { planOf } from "../helpers/plan-of.js";
import { calendarWith } from "../unit/calendar/reading/calendars.js";
import { runs } from "./arbitraries/runs.js";
import { calendars, dueDays, planFields, published } from "./calendar/any-entries.js";

const plans = planFields.map(planOf);
const counted = ({ entries }: Calendar): readonly CalendarEntry[] =>
  entries.filter(({ origin, status }) => !["skipped", "rejected", "blocked"].some((no) => no === origin || no === status));
const postsOf = (calendar: Calendar): readonly CalendarEntry[] => counted(calendar).filter(({ work }) => work === "post");
const dayOf = ({ local }: CalendarEntry): string => local.slice(0, 10);
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

/** Everybody in a team, and in the teams in it, but for those who are not there; one that states hours stands for itself. */
const thoseIn = (plan: Plan, id: string, isThere: (person: Person) => boolean): readonly Person[] => {
  const found = new Set<Person>();
  const look = (one: string): void => {
    const person = plan.people.find((other) => other.id === one);
    if (person === undefined || !isThere(person)) return;
    if (person.hoursPerWeek !== undefined || person.members.length === 0) found.add(person);
    else person.members.forEach(look);
  };
  look(id);
  return [...found];
};

const isAwayOn = (person: Person, date: string): boolean => person.away.some(({ from, to }) => from <= date && date <= to);

/** Who does what is given to somebody on a day, or at an instant of it. */
const doersOf = (plan: Plan, id: string, date: string, at?: string): readonly Person[] => {
  const there = thoseIn(
    plan,
    id,
    (person) => !isAwayOn(person, at === undefined || person.timeZone === undefined ? date : localAt(person.timeZone, at).slice(0, 10)),
  );
  return there.length > 0 ? there : thoseIn(plan, id, () => true);
};

/** The first day of the plan's week of a day, by going back day after day. */
const weekOf = (plan: Plan, date: string): string => {
  let day = dayNumberOf(date);
  while (weekdayOf(day) !== (plan.weekStart ?? "mon")) day -= 1;
  return dateOfDay(day);
};

/** How many pairs there can be at most, found by making room along every way that leads on (Kuhn). */
const mostPairs = <A, B>(left: readonly A[], right: readonly B[], fits: (a: A, b: B) => boolean): number => {
  const partner = new Map<B, A>();
  const place = (one: A, seen: Set<B>): boolean =>
    right.some((other) => {
      if (seen.has(other) || !fits(one, other)) return false;
      seen.add(other);
      const holder = partner.get(other);
      if (holder !== undefined && !place(holder, seen)) return false;
      partner.set(other, one);
      return true;
    });
  return left.filter((one) => place(one, new Set())).length;
};

describe("C6 the load of any calendar", () => {
  test("is what each entry, one after the other, and each channel, day after day, takes of those who do it", () => {
    fc.assert(
      fc.property(plans, calendars, (plan, calendar) => {
        const load = calendarLoad(plan, calendar);
        for (const { person: id, weeks } of load.people)
          for (const week of weeks) {
            const entries = counted(calendar).filter((entry) => {
              const author = entry.author ?? plan.content.find((item) => item.id === entry.content)?.author;
              return (
                weekOf(plan, dayOf(entry)) === week.from &&
                author !== undefined &&
                doersOf(plan, author, dayOf(entry), entry.at).some((one) => one.id === id)
              );
            });
            const partOf = (entry: CalendarEntry): number => {
              const author = entry.author ?? plan.content.find((item) => item.id === entry.content)?.author ?? "";
              return (entry.hours ?? 0) / doersOf(plan, author, dayOf(entry), entry.at).length;
            };
            const isRunning = plan.period === undefined || (plan.period.from <= week.to && week.from <= plan.period.to);
            const workdays = [0, 1, 2, 3, 4, 5, 6]
              .map((at) => dayNumberOf(week.from) + at)
              .filter((day) => !["sat", "sun"].includes(weekdayOf(day)))
              .map(dateOfDay);
            const standing = plan.channels.map(({ use, owner, cost }) => {
              if (use === "dormant" || owner === undefined || !isRunning) return 0;
              const days = workdays
                .map((date) => thoseIn(plan, owner, (person) => !isAwayOn(person, date)))
                .filter((there) => there.length > 0);
              return sum(
                days.map((there) => (there.some((one) => one.id === id) ? (cost?.hoursPerWeek ?? 0) / there.length / days.length : 0)),
              );
            });
            expect(week.hours).toBeCloseTo(sum(entries.map(partOf)), 8);
            expect(week.withoutHours).toBe(entries.filter(({ hours }) => hours === undefined).length);
            expect(week.standing).toBeCloseTo(sum(standing), 8);
            expect(week.planned).toBeCloseTo(week.hours + week.standing, 8);
            const person = plan.people.find((one) => one.id === id);
            const there = workdays.filter((date) => person !== undefined && !isAwayOn(person, date)).length;
            if (person?.hoursPerWeek === undefined) expect([week.capacity, week.excess]).toEqual([undefined, undefined]);
            else {
              expect(week.capacity).toBeCloseTo((person.hoursPerWeek * there) / 5, 8);
              expect(week.excess).toBeCloseTo(Math.max(0, week.planned - (week.capacity ?? 0)), 8);
            }
          }
      }),
      { numRuns: runs(150) },
    );
  });

  test("loses no hour and no entry", () => {
    fc.assert(
      fc.property(plans, calendars, (plan, calendar) => {
        const { entries, unassigned, unknown, elsewhere, people, weeks } = calendarLoad(plan, calendar);
        const all = counted(calendar);
        expect(entries).toMatchObject({ entries: all.length, withoutHours: all.filter(({ hours }) => hours === undefined).length });
        expect(entries.hours).toBeCloseTo(sum(all.map(({ hours = 0 }) => hours)), 8);
        const given = sum(people.flatMap((one) => one.weeks.map(({ hours }) => hours)));
        expect(given + unassigned.hours + unknown.hours + elsewhere.hours).toBeCloseTo(entries.hours, 8);
        expect(sum(weeks.map(({ hours }) => hours)) + elsewhere.hours).toBeCloseTo(entries.hours, 8);
        expect(sum(weeks.map((week) => week.entries)) + elsewhere.entries).toBe(entries.entries);
        for (const [at, week] of weeks.entries())
          expect(sum(people.map((one) => one.weeks[at]?.standing ?? 0)) + week.unowned).toBeCloseTo(week.standing, 8);
      }),
      { numRuns: runs(200) },
    );
  });

  test("has the weeks of its days and no others, named as ISO 8601 names the week of their fourth day", () => {
    fc.assert(
      fc.property(plans, calendars, (plan, calendar) => {
        const days = Array.from({ length: dayNumberOf(calendar.to) - dayNumberOf(calendar.from) + 1 }, (_, at) =>
          dateOfDay(dayNumberOf(calendar.from) + at),
        );
        const firsts = [...new Set(days.map((date) => weekOf(plan, date)))];
        expect(calendarLoad(plan, calendar).weeks.map(({ name, from, to, cut }) => [name, from, to, cut === true])).toEqual(
          firsts.map((from) => {
            const to = dateOfDay(dayNumberOf(from) + 6);
            return [isoWeekName(dayNumberOf(from)), from, to, !(days.includes(from) && days.includes(to))];
          }),
        );
      }),
      { numRuns: runs(100) },
    );
  });

  test("is never too much for somebody to whom the calendar itself gave the work", () => {
    let busy = 0;
    fc.assert(
      fc.property(plans, (plan) => {
        const { people } = calendarLoad(plan, generateCalendar(plan, { from: "2027-02-15", to: "2027-03-28" }));
        for (const { hours, capacity, excess, cut } of people.flatMap(({ weeks }) => weeks)) {
          if (cut === true || hours === 0 || capacity === undefined) continue;
          busy += 1;
          expect(excess).toBe(0);
        }
      }),
      { numRuns: runs(150) },
    );
    expect(busy).toBeGreaterThan(0);
  });

  test("leaves room for as many slots as can be given out one by one, in the tightest of the weeks", () => {
    fc.assert(
      fc.property(plans, calendars, (plan, calendar) => {
        const { cadences, people, weeks } = calendarLoad(plan, calendar);
        for (const { cadence, hoursPerSlot, people: ids, unstated, tightest } of cadences) {
          if (tightest === undefined) {
            expect(unstated.length > 0 || weeks.every(({ cut }) => cut === true)).toBe(true);
            continue;
          }
          const without = calendarLoad(plan, { ...calendar, entries: calendar.entries.filter((entry) => entry.cadence !== cadence) });
          const roomIn = (at: number): number =>
            sum(
              ids.map((id) => {
                const week = without.people.find(({ person }) => person === id)?.weeks[at];
                let given = 0;
                while ((week?.planned ?? 0) + (given + 1) * hoursPerSlot <= (week?.capacity ?? 0) + 1e-9) given += 1;
                return given;
              }),
            );
          const slotsIn = (from: string) =>
            new Set(
              counted(calendar)
                .filter((entry) => entry.cadence === cadence && weekOf(plan, dayOf(entry)) === from)
                .map(({ slot }) => slot),
            ).size;
          const whole = [...weeks.keys()].filter((at) => weeks[at]?.cut !== true);
          const used = whole.filter((at) => slotsIn(weeks[at]?.from ?? "") > 0);
          const rooms = (used.length > 0 ? used : whole).map((at) => ({
            week: weeks[at]?.name,
            slots: slotsIn(weeks[at]?.from ?? ""),
            room: roomIn(at),
          }));
          const least = Math.min(...rooms.map(({ room }) => room));
          expect(tightest).toEqual(rooms.find(({ room }) => room === least));
        }
        expect(people.every(({ weeks: rows }) => rows.length === weeks.length)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("C7 the silences of any calendar", () => {
  test("and its posts share out the days of each channel", () => {
    fc.assert(
      fc.property(plans, calendars, (plan, calendar) => {
        const { channels, elsewhere } = findSilences(plan, calendar);
        const [first, last] = [dayNumberOf(calendar.from), dayNumberOf(calendar.to)];
        const inside = postsOf(calendar).filter((entry) => calendar.from <= dayOf(entry) && dayOf(entry) <= calendar.to);
        expect(sum(channels.map(({ posts }) => posts)) + elsewhere).toBe(inside.length);
        for (const { channel, posts, silences, longest, maxSilenceDays, tooLong } of channels) {
          const own = inside.filter((entry) => entry.channel === channel);
          expect(posts).toBe(own.length);
          const withPost = new Set(own.map(dayOf));
          let stretch = 0;
          const lengths: number[] = [];
          for (let day = first; day <= last + 1; day += 1)
            if (day > last || withPost.has(dateOfDay(day))) {
              if (stretch > 0) lengths.push(stretch);
              stretch = 0;
            } else stretch += 1;
          expect(silences.map(({ days }) => days)).toEqual(lengths);
          expect(longest?.days ?? 0).toBe(Math.max(0, ...lengths));
          expect(tooLong).toEqual(maxSilenceDays === undefined ? undefined : silences.filter(({ days }) => days > maxSilenceDays));
          for (const { from, to, days, cut } of silences) {
            expect(dayNumberOf(to) - dayNumberOf(from) + 1).toBe(days);
            expect(cut === true).toBe(from === calendar.from || to === calendar.to);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test("name a blackout exactly where one lies over all of their days", () => {
    fc.assert(
      fc.property(plans, calendars, (plan, calendar) => {
        const over = plan.blackouts.map((blackout) => ({ id: blackout.id as string, isOn: blackoutDays([blackout]) }));
        for (const { channel, silences } of findSilences(plan, calendar).channels)
          for (const { from, to, blackout } of silences) {
            const days = Array.from({ length: dayNumberOf(to) - dayNumberOf(from) + 1 }, (_, at) => dayNumberOf(from) + at);
            const covering = over.filter(({ isOn }) => days.every((day) => isOn(day, channel) !== undefined)).map(({ id }) => id);
            if (blackout === undefined) expect(covering).toEqual([]);
            else expect(covering).toContain(blackout);
          }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("D6 the mix of any calendar", () => {
  test("counts each post once in each way, in shares that add up to 1", () => {
    fc.assert(
      fc.property(plans, calendars, (plan, calendar) => {
        const { posts, pillars, intents, languages, authors, channels } = measureMix(plan, calendar);
        expect(posts).toBe(postsOf(calendar).length);
        for (const { parts, unstated } of [pillars, intents, languages, authors, channels]) {
          const stated = sum(parts.map((part) => part.posts));
          expect(stated + unstated).toBe(posts);
          if (stated === 0) expect(parts.filter((part) => part.share !== undefined)).toEqual([]);
          else expect(sum(parts.map(({ share = Number.NaN }) => share))).toBeCloseTo(1, 10);
          expect(new Set(parts.map(({ of }) => of)).size).toBe(parts.length);
        }
        const content = plan.content[0];
        for (const { of, posts: count } of pillars.parts)
          expect(count).toBe(
            postsOf(calendar).filter((entry) => (entry.pillar ?? (entry.content === undefined ? undefined : content?.pillar)) === of)
              .length,
          );
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("C7 adherence to any calendar", () => {
  const asked = fc.tuple(plans, calendars, published, dueDays, fc.constantFrom(undefined, 0, 60, 1440));

  test("adds up: of what is due each is published or missed, and each post is an entry's or unplanned", () => {
    fc.assert(
      fc.property(asked, ([plan, calendar, posts, on, toleranceMinutes]) => {
        const found = measureAdherence(plan, calendar, posts, { on, toleranceMinutes });
        const { cadences, channels, due, missedEntries, unplanned, ahead } = found;
        for (const counts of [found, ...cadences, ...channels]) {
          expect(counts.published + counts.missed).toBe(counts.due);
          expect(counts.late + counts.early + counts.stated).toBeLessThanOrEqual(counts.published);
          expect(counts.share).toBe(counts.due === 0 ? undefined : counts.published / counts.due);
        }
        for (const field of ["due", "published", "missed", "late", "early", "stated"] as const)
          for (const rows of [cadences, channels]) expect(sum(rows.map((row) => row[field]))).toBe(found[field]);
        expect(sum(channels.map((row) => row.unplanned))).toBe(unplanned.length);
        expect(missedEntries.length).toBe(found.missed);
        expect(new Set(missedEntries).size).toBe(missedEntries.length);
        expect(due).toBeLessThanOrEqual(postsOf(calendar).length);
        expect(found.published - found.stated + ahead + unplanned.length).toBeLessThanOrEqual(posts.length);
      }),
      { numRuns: runs(300) },
    );
  });

  test("agrees with the drift of the same posts", () => {
    fc.assert(
      fc.property(asked, ([plan, calendar, posts, on, toleranceMinutes]) => {
        const { due, late, early, missed, stated, unplanned } = measureAdherence(plan, calendar, posts, { on, toleranceMinutes });
        const { drifts, ...found } = findDrift(plan, calendar, posts, { on, toleranceMinutes });
        const of = (...kinds: readonly string[]) => drifts.filter(({ kind }) => kinds.includes(kind)).length;
        expect(found.due).toBe(due);
        expect(of("not-published")).toBe(missed + stated);
        expect(of("unplanned")).toBe(unplanned.length);
        expect(of("other-time", "other-day")).toBeGreaterThanOrEqual(late + early); // drift also tells of what is out before it was due
      }),
      { numRuns: runs(300) },
    );
  });

  test("does not depend on the order of the posts, and of fewer posts no more is published", () => {
    fc.assert(
      fc.property(asked, ([plan, calendar, posts, on]) => {
        const { due, published: out, ahead, unplanned } = measureAdherence(plan, calendar, posts, { on });
        const turned = measureAdherence(plan, calendar, posts.toReversed(), { on });
        expect(turned).toMatchObject({ due, published: out, ahead });
        expect(turned.unplanned.length).toBe(unplanned.length);
        const fewer = measureAdherence(plan, calendar, posts.slice(1), { on });
        expect(fewer.due).toBe(due);
        expect(fewer.published + fewer.ahead).toBeLessThanOrEqual(out + ahead);
      }),
      { numRuns: runs(200) },
    );
  });

  test("gives the entries of quotas as many posts as there can be", () => {
    const openEntry = fc.tuple(fc.nat(12), fc.nat(6), fc.constantFrom("blog", "forum"), fc.constantFrom("UTC", "Asia/Tokyo"));
    const post = fc.tuple(fc.nat(18), fc.nat(23), fc.constantFrom("blog", "forum", "chat"));
    fc.assert(
      fc.property(fc.array(openEntry, { maxLength: 8 }), fc.array(post, { maxLength: 8 }), (open, went) => {
        const first = dayNumberOf("2027-03-01");
        const local = dateOfDay(first);
        const entries = open.map(([from, length, channel, timeZone]) => ({
          entry: { ...calendarWith(local, local, [{ local, channel, timeZone }]).entries[0] } as CalendarEntry, // there is one
          days: { from: first + from, to: first + from + length },
        }));
        const posts = went.map(([day, hour, channel]) => ({
          channel,
          at: `${dateOfDay(first + day)}T${String(hour).padStart(2, "0")}:00:00Z`,
        }));
        const fits = ({ entry, days }: (typeof entries)[number], { channel, at }: PublishedPost): boolean => {
          const day = dayNumberOf(localAt(entry.timeZone ?? "UTC", at).slice(0, 10));
          return channel === entry.channel && days.from <= day && day <= days.to;
        };
        const found = matchQuotas(entries, posts);
        expect(new Set(found.values()).size).toBe(found.size);
        for (const one of entries) {
          const match = found.get(one.entry);
          if (match !== undefined) expect(fits(one, match)).toBe(true);
        }
        expect(found.size).toBe(mostPairs(entries, posts, fits));
      }),
      { numRuns: runs(300) },
    );
  });

  test("is full where exactly what was planned went out", () => {
    fc.assert(
      fc.property(plans, calendars, dueDays, (plan, calendar, on) => {
        const posts = postsOf(calendar).map(({ id, channel = "other", local, at, timeZone = "UTC" }) => ({
          entry: id,
          channel,
          at: at ?? `${local}T${timeZone === "Asia/Tokyo" ? "03" : "15"}:00:00Z`,
        }));
        const { missed, late, early, unplanned } = measureAdherence(plan, calendar, posts, { on: "2028-01-01" });
        expect([missed, late, early, unplanned]).toEqual([0, 0, 0, []]);
        const before = measureAdherence(plan, calendar, posts, { on });
        expect(before.unplanned).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
