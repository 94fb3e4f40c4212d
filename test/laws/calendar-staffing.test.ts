import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../src/base/group-by.js";
import { readOptions } from "../../src/calendar/calendar-options.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import { slotInstants } from "../../src/calendar/slot-instants.js";
import { slotsOf } from "../../src/calendar/slots-of.js";
import { staffSlots } from "../../src/calendar/staffing/staff-slots.js";
import { Staffing } from "../../src/calendar/staffing/staffing.js";
import type { TurnOf } from "../../src/calendar/staffing/turn-of.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar, CalendarEntry } from "../../src/model/schedule/calendar.js";
import { addDays } from "../../src/time/days.js";
import { planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";
import { horizons } from "./calendar/any-plans.js";
import { overBounds } from "./calendar/each-counts.js";
import { firstDayOf, HandLedger, weeksAround } from "./calendar/hand-ledger.js";
import { monday, smallPlans, staffedPlans } from "./calendar/staffed-plans.js";

const week = { from: monday, to: addDays(monday, 6) };

/** The most slots of a small plan that can have somebody: every way of giving them out is tried. */
const mostStaffed = (plan: Plan, entries: readonly CalendarEntry[]): number => {
  const ledger = new HandLedger(plan, monday);
  const given: CalendarEntry[] = [];
  const best = (at: number): number => {
    const entry = entries[at];
    if (entry === undefined) return 0;
    let most = best(at + 1);
    const authors = plan.cadences.find(({ id }) => id === entry.cadence)?.authors ?? [];
    for (const author of authors) {
      if (!ledger.isThere(author, entry)) continue;
      ledger.add(author, entry, 1);
      given.push({ ...entry, author });
      if (ledger.overfull().length === 0 && overBounds(plan, given, ["author"]).length === 0) most = Math.max(most, 1 + best(at + 1));
      given.pop();
      ledger.add(author, entry, -1);
    }
    return most;
  };
  return best(0);
};

/** What is given out in each week of a calendar of whole weeks. */
const ledgersOf = (plan: Plan, { entries }: Pick<Calendar, "entries">): ReadonlyMap<string, HandLedger> => {
  const ledgers = new Map<string, HandLedger>();
  for (const entry of entries) {
    if (entry.author === undefined) continue;
    const first = firstDayOf(plan, entry.local.slice(0, 10));
    const ledger = ledgers.get(first) ?? new HandLedger(plan, first);
    ledgers.set(first, ledger);
    ledger.add(entry.author, entry, 1);
  }
  return ledgers;
};

describe("C6 X3 authors of entries within people's capacity", () => {
  test("as many slots have somebody as at all can, where all take equally many hours and bounds for each author lie one in the other", () => {
    let short = 0;
    fc.assert(
      fc.property(smallPlans, (fields) => {
        const plan = planOf(fields);
        const { entries } = generateCalendar(plan, week);
        const given = entries.filter(({ author }) => author !== undefined).length;
        if (given < entries.length) short += 1;
        expect(given).toBe(mostStaffed(plan, entries));
      }),
      { numRuns: runs(1_500) },
    );
    expect(short).toBeGreaterThan(50);
  });

  test("nobody has more hours than they have, nobody works while away, and who is passed over is away or full", () => {
    let passed = 0;
    fc.assert(
      fc.property(staffedPlans(2), horizons(60), (fields, days) => {
        const plan = planOf(fields);
        const whole = generateCalendar(plan, weeksAround(plan, days));
        const ledgers = ledgersOf(plan, whole);
        for (const ledger of ledgers.values()) expect(ledger.overfull()).toEqual([]);
        for (const entry of whole.entries) {
          const first = firstDayOf(plan, entry.local.slice(0, 10));
          const ledger = ledgers.get(first) ?? new HandLedger(plan, first);
          if (entry.author !== undefined) expect(ledger.isThere(entry.author, entry)).toBe(true);
          const copies = whole.entries.filter(({ slot, local }) => slot === entry.slot && firstDayOf(plan, local.slice(0, 10)) === first);
          expect(new Set(copies.map(({ author }) => author)).size).toBe(1);
          for (const { person, key } of entry.passedOver ?? []) {
            passed += 1;
            const isThere = copies.every((copy) => ledger.isThere(person, copy));
            expect(isThere).toBe(key !== "calendar/passed-over.away");
            if (key === "calendar/passed-over.full") expect(ledger.couldMake(person, copies)).toBe(false);
          }
          const authors = plan.cadences.find(({ id }) => id === entry.cadence)?.authors;
          if (authors === undefined) expect([entry.author, entry.passedOver]).toEqual([undefined, undefined]);
          else if (entry.author === undefined) expect(new Set(entry.passedOver?.map(({ person }) => person))).toEqual(new Set(authors));
          else expect(authors).toContain(entry.author);
        }
      }),
      { numRuns: runs(150) },
    );
    expect(passed).toBeGreaterThan(100);
  });

  test("the same from every horizon", () => {
    fc.assert(
      fc.property(staffedPlans(2), horizons(100), fc.nat(99), fc.nat(99), fc.constantFrom("shift", "skip"), (fields, days, a, b, gap) => {
        const plan = planOf(fields);
        const long = generateCalendar(plan, { from: "2026-05-01", to: "2028-12-31", gap });
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => addDays(days.from, at));
        const part = generateCalendar(plan, { from: from ?? "", to: to ?? "", gap });
        const byId = new Map(long.entries.map((entry) => [entry.id, entry]));
        expect(part.entries.map((entry) => byId.get(entry.id))).toEqual(part.entries);
        const ids = new Set(part.entries.map(({ id }) => id));
        expect(part.entries).toEqual(long.entries.filter(({ id }) => ids.has(id)));
      }),
      { numRuns: runs(100) },
    );
  });

  test("nor on how it is asked: one at a time; and authors take nothing from the instants", () => {
    fc.assert(
      fc.property(staffedPlans(2), horizons(60), (fields, days) => {
        const plan = planOf(fields);
        const { entries } = generateCalendar(plan, days);
        expect([...occurrences(plan, days)]).toEqual(entries);
        expect([...slotInstants(plan, days)]).toEqual(entries.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)])));
        const bare = generateCalendar({ ...plan, cadences: plan.cadences.map(({ authors: _, ...cadence }) => cadence) }, days);
        expect(entries.map(({ author: _, passedOver: __, ...entry }) => entry)).toEqual(bare.entries);
      }),
      { numRuns: runs(100) },
    );
  });

  test("where nobody is away or full and there are no bounds, exactly those whose turn it is", () => {
    fc.assert(
      fc.property(staffedPlans(2), horizons(60), fc.nat(9), (fields, days, salt) => {
        const people = (fields.people ?? []).map(({ hoursPerWeek: _, away: __, ...person }) => person);
        const free = <Owner extends { readonly bounds?: unknown }>({ bounds: _, ...owner }: Owner) => owner;
        const plan = planOf({
          ...fields,
          people,
          channels: (fields.channels ?? []).map(free),
          cadences: (fields.cadences ?? []).map(free),
        });
        const turnOf: TurnOf = ({ frame, index, stream: { cadence } }) =>
          Math.abs(frame * 7 + index * 3 + salt) % (cadence.authors?.length ?? 1);
        const read = readOptions(days);
        const { slots } = slotsOf(plan, read);
        const staffing = new Staffing(plan, turnOf);
        for (const slot of staffSlots(slots, staffing, read.horizon)) {
          const piece = staffing.handOut(slot);
          const isDue = slot.refusal === undefined && slot.stream.cadence.authors !== undefined;
          expect(piece?.given?.author).toBe(isDue ? slot.stream.cadence.authors?.[turnOf(slot)] : undefined);
          expect(piece?.passedOver ?? []).toEqual([]);
        }
        expect(staffing.findings()).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("C6 F53 people with no time, or too little", () => {
  /** What a calendar should find of a cadence: how many of its slots, copies in one week counted once, have nobody. */
  const shortOf = (plan: Plan, entries: readonly CalendarEntry[]) =>
    plan.cadences.flatMap(({ id, authors }) => {
      const pieces = groupBy(
        entries.filter(({ cadence }) => cadence === id && authors !== undefined),
        ({ slot, local }) => `${slot} ${firstDayOf(plan, local.slice(0, 10))}`,
      );
      const short = [...pieces.values()].filter(([first]) => first?.author === undefined);
      const isLimited = short.some(([first]) => first?.passedOver?.some(({ key }) => key.includes("passed-over.bound")) === true);
      return short.length === 0 ? [] : [{ cadence: id, short: short.length, count: pieces.size, ...(isLimited && { limit: "bound" }) }];
    });

  test("lose no slot: each is there, says who could not make it, and its cadence is found short of authors", () => {
    let short = 0;
    fc.assert(
      fc.property(staffedPlans(2), horizons(60), fc.constantFrom(0, 0.001, 0.5, 1, 3), (fields, days, hoursPerWeek) => {
        const people = (fields.people ?? []).map((person) => ({ ...person, ...(person.is !== "team" && { hoursPerWeek }) }));
        const plan = planOf({ ...fields, people });
        const bare = { ...plan, cadences: plan.cadences.map(({ authors: _, ...cadence }) => cadence) };
        const { entries, refused, findings } = generateCalendar(plan, days);
        const all = generateCalendar(bare, days);
        expect(entries.map(({ id }) => id)).toEqual(all.entries.map(({ id }) => id));
        expect(refused).toEqual(all.refused);
        for (const { cadence, author, passedOver = [] } of entries) {
          const authors = plan.cadences.find(({ id }) => id === cadence)?.authors ?? [];
          if (author === undefined) expect(new Set(passedOver.map(({ person }) => person))).toEqual(new Set(authors));
        }
        const found = findings.filter(({ rule }) => rule === "calendar-authors-short");
        expect(found.map(({ values }) => values)).toEqual(shortOf(plan, entries));
        short += found.length;
      }),
      { numRuns: runs(150) },
    );
    expect(short).toBeGreaterThan(10);
  });

  test("a week in which everybody has no hours is full of slots without an author", () => {
    const people = ["ann", "bob"].map((id) => ({ id, name: id, hoursPerWeek: 0 }));
    const cadences = [{ id: "one", authors: ["ann", "bob"], hoursPerPost: 0.1, when: { kind: "daily" as const } }];
    const { entries, refused, findings } = generateCalendar(planOf({ people, cadences }), week);
    expect(entries.map(({ author, passedOver }) => [author, passedOver?.map(({ person, key }) => `${person} ${key}`)])).toEqual(
      Array(7).fill([
        undefined,
        [expect.stringMatching(/^(ann|bob) calendar\/passed-over.full$/), expect.stringMatching(/passed-over.full$/)],
      ]),
    );
    expect(refused).toEqual([]);
    expect(findings).toMatchObject([{ rule: "calendar-authors-short", node: "one", values: { short: 7, count: 7 } }]);
  });
});
