import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addEntry } from "../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../src/calendar/editing/edit-entry.js";
import { skipEntry } from "../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { isTouched } from "../../src/calendar/regenerating/is-touched.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar, CalendarEntry } from "../../src/model/schedule/calendar.js";
import { goesOut } from "../../src/practice/entries.js";
import { addDays } from "../../src/time/days.js";
import { planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";
import { horizons } from "./calendar/any-plans.js";
import { eachCounts } from "./calendar/each-counts.js";
import { firstDayOf, HandLedger, weeksAround } from "./calendar/hand-ledger.js";
import { staffedPlans } from "./calendar/staffed-plans.js";

/** Something a person does to the entry at some place of a calendar. */
interface Act {
  readonly what: "title" | "author" | "nobody" | "hours" | "move" | "skip" | "reject" | "add";
  readonly where: number;
  readonly by: number;
}

const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom("title", "author", "author", "nobody", "hours", "move", "skip", "reject", "add"),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    by: fc.nat(6),
  }),
  { maxLength: 12 },
);

const authors = ["ann", "bob", "cy", "desk", "crew", "shop"];

const act = (calendar: Calendar, { what, where, by }: Act, index: number): Calendar => {
  const author = authors[by % authors.length];
  if (what === "add") return addEntry(calendar, { id: `hand-${index}`, local: calendar.from, author, hours: by / 2 });
  const entry = calendar.entries[Math.floor(where * calendar.entries.length)];
  if (entry === undefined) return calendar;
  const { id, local } = entry;
  switch (what) {
    case "title":
      return editEntry(calendar, id, { title: `Title ${by}` });
    case "author":
      return editEntry(calendar, id, { author });
    case "nobody":
      return editEntry(calendar, id, { author: undefined, content: "menu" });
    case "hours":
      return editEntry(calendar, id, { hours: by });
    case "move":
      return editEntry(calendar, id, { local: addDays(local.slice(0, 10), by - 3) });
    case "skip":
      return skipEntry(calendar, id, "Closed");
    case "reject":
      return editEntry(calendar, id, { status: "rejected" });
  }
};

/** A plan, days, its calendar of whole weeks, and what people made of that. */
const edited = fc.tuple(staffedPlans(2), horizons(40), acts).map(([fields, days, done]) => {
  const plan = planOf(fields);
  const whole = weeksAround(plan, days);
  const fresh = generateCalendar(plan, whole);
  return { plan, days, whole, fresh, calendar: done.reduce(act, fresh) };
});

/** What is given out in each week of a calendar of whole weeks, and what is taken by what people touched. */
const ledgersOf = (plan: Plan, { entries }: Calendar): ReadonlyMap<string, HandLedger> => {
  const ledgers = new Map<string, HandLedger>();
  for (const entry of entries) {
    const first = firstDayOf(plan, entry.local.slice(0, 10));
    const ledger = ledgers.get(first) ?? new HandLedger(plan, first);
    ledgers.set(first, ledger);
    if (entry.author === undefined) continue;
    if (isHandedOut(entry)) ledger.add(entry.author, entry, 1);
    else if (goesOut(entry)) ledger.take(entry.author, entry);
  }
  return ledgers;
};

const isHandedOut = ({ author, ...entry }: CalendarEntry): boolean => author !== undefined && !isTouched(entry);

describe("C6 X2 a calendar that is made again keeps the authors that people chose, and counts their hours first", () => {
  test("what nobody touched has the same authors, to the byte", () => {
    fc.assert(
      fc.property(edited, ({ plan, days, whole, fresh }) => {
        expect(JSON.stringify(generateCalendar(plan, { ...whole, previous: fresh }))).toBe(JSON.stringify(fresh));
        expect(JSON.stringify(generateCalendar(plan, { ...days, previous: fresh }))).toBe(JSON.stringify(generateCalendar(plan, days)));
      }),
      { numRuns: runs(40) },
    );
  });

  test("what somebody touched is as it was; the calendar fills up what hours are left, and says who has none", () => {
    fc.assert(
      fc.property(edited, ({ plan, whole, calendar }) => {
        const again = generateCalendar(plan, { ...whole, previous: calendar });
        const touched = calendar.entries.filter(isTouched);
        expect(again.entries).toEqual(expect.arrayContaining(touched));
        expect(again.entries.filter(isTouched)).toHaveLength(touched.length);
        const ledgers = ledgersOf(plan, again);
        const ledgerOf = ({ local }: CalendarEntry): HandLedger => {
          const first = firstDayOf(plan, local.slice(0, 10));
          return ledgers.get(first) ?? new HandLedger(plan, first);
        };
        for (const ledger of ledgers.values()) expect(ledger.overfull()).toEqual([]);
        for (const { bound, entries } of eachCounts(plan, again.entries.filter(goesOut), ["author"]).values())
          if (entries.length > (bound.max ?? 0)) expect(entries.every(isTouched)).toBe(true);
        for (const entry of again.entries) {
          if (isTouched(entry)) continue;
          const week = firstDayOf(plan, entry.local.slice(0, 10));
          const copies = again.entries.filter(
            (one) => one.slot === entry.slot && !isTouched(one) && firstDayOf(plan, one.local.slice(0, 10)) === week,
          );
          for (const { person, key } of entry.passedOver ?? []) {
            if (key.startsWith("calendar/passed-over.bound")) continue; // the law of bounds looks at these
            const isThere = copies.every((copy) => ledgerOf(entry).isThere(person, copy));
            expect(isThere && ledgerOf(entry).couldMake(person, copies)).toBe(false);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test("made once more it is the same, and a part of it is that part", () => {
    fc.assert(
      fc.property(edited, ({ plan, days, whole, calendar }) => {
        const again = generateCalendar(plan, { ...whole, previous: calendar });
        expect(generateCalendar(plan, { ...whole, previous: again })).toEqual(again);
        const part = generateCalendar(plan, { ...days, previous: calendar });
        const ids = new Set(part.entries.map(({ id }) => id));
        expect(part.entries).toEqual(again.entries.filter(({ id }) => ids.has(id)));
      }),
      { numRuns: runs(60) },
    );
  });

  test("from another plan, too: nothing that was touched is lost, and nobody is given more than they have", () => {
    fc.assert(
      fc.property(edited, staffedPlans(2), ({ calendar, whole: before }, fields) => {
        const plan = planOf(fields);
        const whole = weeksAround(plan, before);
        const again = generateCalendar(plan, { ...whole, previous: calendar });
        expect(again.entries).toEqual(expect.arrayContaining(calendar.entries.filter(isTouched)));
        const once = generateCalendar(plan, { ...whole, previous: again });
        expect(once.entries).toEqual(again.entries);
        for (const ledger of ledgersOf(plan, again).values()) expect(ledger.overfull()).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test("copies of a slot go to the author whom a person gave one of them to, unless they are away or full", () => {
    let followed = 0;
    fc.assert(
      fc.property(staffedPlans(2), horizons(20), fc.nat(), fc.boolean(), (fields, days, at, isAnybodyShort) => {
        const channels = (fields.channels ?? []).map(({ bounds: _, minGapMinutes: __, ...channel }) => channel);
        const cadences = (fields.cadences ?? []).map((cadence) => ({ ...cadence, channels: channels.map(({ id }) => id) }));
        const people = (fields.people ?? []).map(({ hoursPerWeek = 0, away = [], ...person }) => ({
          ...person,
          ...(isAnybodyShort && { hoursPerWeek, away }),
        }));
        const plan = planOf({ ...fields, channels, cadences, people });
        const whole = weeksAround(plan, days);
        const fresh = generateCalendar(plan, whole);
        const weekOf = ({ local }: CalendarEntry) => firstDayOf(plan, local.slice(0, 10));
        const copiesOf = (entry: CalendarEntry, { entries }: Calendar) =>
          entries.filter((one) => one.slot === entry.slot && one.id !== entry.id && weekOf(one) === weekOf(entry));
        const authorsOf = (entry: CalendarEntry) => plan.cadences.find(({ id }) => id === entry.cadence)?.authors ?? [];
        const some = fresh.entries.filter((entry) => authorsOf(entry).length > 1 && copiesOf(entry, fresh).length > 0);
        const entry = some[at % Math.max(some.length, 1)];
        if (entry === undefined) return;
        const author = authorsOf(entry).find((one) => one !== entry.author);
        const again = generateCalendar(plan, { ...whole, previous: editEntry(fresh, entry.id, { author }) });
        for (const copy of copiesOf(entry, again)) {
          if (copy.author === author) followed += 1;
          else expect(copy.passedOver?.[0]?.person).toBe(author);
        }
      }),
      { numRuns: runs(100) },
    );
    expect(followed).toBeGreaterThan(5);
  });
});
