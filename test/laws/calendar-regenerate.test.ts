import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addEntry } from "../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../src/calendar/editing/edit-entry.js";
import { nextFreeSlot } from "../../src/calendar/editing/next-free-slot.js";
import { pinEntry } from "../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../src/calendar/editing/skip-entry.js";
import { explainEntry } from "../../src/calendar/explaining/explain-entry.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { isTouched } from "../../src/calendar/regenerating/is-touched.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar, CalendarEntry } from "../../src/model/schedule/calendar.js";
import { dateOfDay, dayNumberOf } from "../../src/time/days.js";
import { millisecondsOf } from "../../src/time/instant.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { plans, runOfDays } from "../unit/calendar/random-plans.js";
import { runs } from "./arbitraries/runs.js";

/** Something a person does to the entry at some place of a calendar. */
interface Act {
  readonly what: "title" | "move" | "day" | "skip" | "pin" | "publish" | "fill" | "add";
  readonly where: number;
  readonly by: number;
}

const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom("title", "move", "day", "skip", "pin", "publish", "fill", "add"),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    by: fc.integer({ min: -9, max: 9 }),
  }),
  { maxLength: 12 },
);

const shifted = (local: string, by: number): string => dateOfDay(dayNumberOf(local.slice(0, 10)) + by);

const act = (calendar: Calendar, { what, where, by }: Act, index: number): Calendar => {
  if (what === "add") return addEntry(calendar, { id: `hand-${index}`, local: `${calendar.from}T1${Math.abs(by)}:15`, channel: "blog" });
  const entry = calendar.entries[Math.floor(where * calendar.entries.length)];
  if (entry === undefined) return calendar;
  const { id, local } = entry;
  switch (what) {
    case "title":
      return editEntry(calendar, id, { title: `Title ${by}` });
    case "move":
      return editEntry(calendar, id, { local: `${shifted(local, by)}T1${Math.abs(by)}:45` });
    case "day":
      return editEntry(calendar, id, { local: shifted(local, by) });
    case "skip":
      return skipEntry(calendar, id, "Closed");
    case "pin":
      return pinEntry(calendar, id);
    case "publish":
      return editEntry(calendar, id, { status: "published" });
    case "fill":
      return editEntry(calendar, id, { content: "menu" });
  }
};

/** A plan, and what people made of its calendar. */
const edited = fc.tuple(plans, runOfDays(120), acts).map(([fields, horizon, done]) => {
  const fresh = generateCalendar(planOf(fields), horizon);
  return { fields, horizon, fresh, calendar: done.reduce(act, fresh) };
});

/** The fields of a plan, some of them those of another: other times, quotas, anchors, bounds, blackouts, and cadences under other ids. */
const changed = fc
  .tuple(plans, fc.infiniteStream(fc.boolean()), fc.boolean())
  .map(([other, coins, isRenamed]) => (fields: PlanFields): PlanFields => {
    const toss = (): boolean => coins.next().value === true;
    const cadences = (fields.cadences ?? []).map((cadence, at) => (toss() ? cadence : (other.cadences?.[at] ?? cadence)));
    const renamed = isRenamed ? cadences.map((cadence) => (cadence.id === "one" ? { ...cadence, id: "uno" } : cadence)) : cadences;
    return {
      ...fields,
      cadences: renamed,
      ...(toss() && { channels: other.channels }),
      ...(toss() && { blackouts: other.blackouts }),
      ...(toss() && { weekStart: other.weekStart }),
      ...(toss() && { timeZone: other.timeZone }),
    };
  });

const withoutDropped = ({ findings }: Calendar) => findings.filter(({ rule }) => rule !== "calendar-entry-dropped");
const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

describe("X2 laws of calendars that are made again", () => {
  test("what nobody touched is the same, to the byte; what somebody did is the same where the plan is", () => {
    fc.assert(
      fc.property(edited, ({ fields, horizon, fresh, calendar }) => {
        const plan = planOf(fields);
        expect(JSON.stringify(generateCalendar(plan, { ...horizon, previous: fresh }))).toBe(JSON.stringify(fresh));
        const again = generateCalendar(plan, { ...horizon, previous: calendar });
        const byId = (entries: readonly CalendarEntry[]) => new Map(entries.map((entry) => [entry.id, entry]));
        expect(byId(again.entries)).toEqual(byId(calendar.entries));
        expect(again.refused).toEqual(fresh.refused);
        expect(again.findings).toEqual(fresh.findings);
      }),
      { numRuns: runs(60) },
    );
  });

  test("no change of a plan loses a touched entry, doubles an id or a slot, or detaches an entry without a word", () => {
    fc.assert(
      fc.property(edited, changed, ({ fields, horizon, calendar }, change) => {
        const plan = planOf(change(fields));
        const fresh = generateCalendar(plan, horizon);
        const again = generateCalendar(plan, { ...horizon, previous: calendar });
        const touched = calendar.entries.filter(isTouched);
        const found = new Map(again.findings.map(({ node, rule }) => [node, rule]));
        for (const entry of touched) {
          expect(again.entries).toContainEqual(entry);
          const slot = fresh.entries.find(({ id }) => id === entry.id);
          const isItsOwn = slot !== undefined && (slot.original === entry.original || slot.local === entry.local);
          if (entry.cadence !== undefined && !isItsOwn) expect(found.get(entry.id)).toMatch(/^calendar-entry-(rematched|orphaned)$/);
        }
        expect(isUnique([...again.entries, ...again.refused].map(({ id }) => id))).toBe(true);
        expect(isUnique(again.findings.map(({ fingerprint }) => fingerprint))).toBe(true);
        const untouched = again.entries.filter((entry) => !isTouched(entry));
        expect(fresh.entries).toEqual(expect.arrayContaining([...untouched]));
        const standing = touched.filter(({ id, cadence }) => cadence !== undefined && found.get(id) !== "calendar-entry-orphaned");
        expect(untouched.length + standing.length).toBe(fresh.entries.length);
      }),
      { numRuns: runs(120) },
    );
  });

  test("made once more it is the same, and it is in order", () => {
    fc.assert(
      fc.property(edited, changed, ({ fields, horizon, calendar }, change) => {
        const plan = planOf(change(fields));
        const again = generateCalendar(plan, { ...horizon, previous: calendar });
        const once = generateCalendar(plan, { ...horizon, previous: again });
        expect(once.entries).toEqual(again.entries);
        expect(once.refused).toEqual(again.refused);
        expect(withoutDropped(once)).toEqual(withoutDropped(again));
        expect(JSON.stringify(generateCalendar(plan, { ...horizon, previous: once }))).toBe(JSON.stringify(once));
        const moments = again.entries.flatMap(({ at }) => (at === undefined ? [] : [millisecondsOf(at)]));
        expect(moments).toEqual([...moments].sort((a, b) => a - b));
      }),
      { numRuns: runs(80) },
    );
  });

  test("an edit keeps the order, and its undoing gives the calendar back", () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.integer({ min: -9, max: 9 }), ({ calendar }, at, by) => {
        const entry = calendar.entries[at % Math.max(calendar.entries.length, 1)];
        fc.pre(entry !== undefined && entry.origin !== "skipped");
        if (entry === undefined) return;
        const moved = editEntry(calendar, entry.id, { local: `${shifted(entry.local, by)}T12:00` });
        const instants = moved.entries.flatMap((one) => one.at ?? []);
        expect(instants).toEqual([...instants].sort());
        const back = editEntry(moved, entry.id, { local: entry.local }).entries.find(({ id }) => id === entry.id);
        const { chosen: _, ...rest } = entry;
        expect(back).toEqual({ ...rest, origin: entry.origin === "manual" ? "manual" : "edited" });
      }),
      { numRuns: runs(60) },
    );
  });
});

/** What a channel's gap and bounds say to a post, asked one by one. */
const isRefusedOn = (plan: Plan, entry: CalendarEntry, entries: readonly CalendarEntry[]): boolean => {
  const channel = plan.channels.find(({ id }) => id === entry.channel);
  const others = entries.filter(
    (one) => one.channel === entry.channel && one.work === "post" && one.origin !== "skipped" && one.id !== entry.id,
  );
  const gap = (channel?.minGapMinutes ?? 0) * 60_000;
  const isNear = others.some(
    ({ at }) => at !== undefined && entry.at !== undefined && Math.abs(millisecondsOf(at) - millisecondsOf(entry.at)) < gap,
  );
  const sameDay = others.filter(({ local }) => local.slice(0, 10) === entry.local.slice(0, 10)).length + 1;
  return isNear || (channel?.bounds ?? []).some(({ max, per }) => per === "day" && max !== undefined && sameDay > max);
};

describe("C8 laws of the next free slot", () => {
  test("it is open, on the channel, after the instant, has room, and is the first such", () => {
    fc.assert(
      fc.property(edited, fc.constantFrom("blog", "forum", "news"), fc.nat(120), ({ fields, horizon, calendar }, channel, day) => {
        const plan = planOf(fields);
        const after = `${shifted(horizon.from, day)}T08:00:00Z`;
        const slot = nextFreeSlot(plan, calendar, channel, after);
        if (slot === undefined) return;
        expect(slot).toMatchObject({ status: "open", channel, work: "post" });
        expect(calendar.entries).toContain(slot);
        expect(slot.at === undefined || slot.at > after).toBe(true);
        expect(slot.content).toBeUndefined();
        expect(isRefusedOn(plan, slot, calendar.entries)).toBe(false);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe("X3 every entry and every refused slot is explained", () => {
  test("in sentences, and each slot that gave way is refused", () => {
    fc.assert(
      fc.property(edited, changed, ({ fields, horizon, calendar }, change) => {
        const plan = planOf(change(fields));
        const again = generateCalendar(plan, { ...horizon, previous: calendar });
        for (const { id } of [...again.entries.slice(0, 20), ...again.refused.slice(0, 20)]) {
          const { entry, refused, gaveWay, sentences } = explainEntry(plan, again, id);
          expect((entry ?? refused)?.id).toBe(id);
          expect(sentences.every((sentence) => sentence.endsWith(".") && !sentence.includes("undefined"))).toBe(true);
          expect(sentences.length).toBeGreaterThan(refused === undefined ? 0 : 1);
          expect(again.refused).toEqual(expect.arrayContaining([...gaveWay]));
        }
      }),
      { numRuns: runs(20) },
    );
  });
});
