import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import { slotInstants } from "../../src/calendar/slot-instants.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { thrownBy } from "../helpers/thrown-by.js";
import { times } from "../helpers/times.js";
import { runs } from "../laws/arbitraries/runs.js";
import { anyPlans } from "../laws/calendar/any-plans.js";

/** What was done, counted where all the work goes through: each slot on its way into the calendar, and each that a quota is spread into. */
const work = vi.hoisted(() => ({ slots: 0, spread: 0 }));
beforeEach(() => Object.assign(work, { slots: 0, spread: 0 }));

vi.mock(import("../../src/calendar/slot.js"), async (original) => {
  const { Slot, ...others } = await original();
  class CountedSlot extends Slot {
    constructor(...given: ConstructorParameters<typeof Slot>) {
      super(...given);
      work.slots += 1;
    }
  }
  return { ...others, Slot: CountedSlot };
});
vi.mock(import("../../src/calendar/spreading/spread.js"), async (original) => {
  const { spread } = await original();
  return {
    spread: (count, room, phase) => {
      work.spread += room === 0 ? 1 : count;
      return spread(count, room, phase);
    },
  };
});

const march = { from: "2027-03-01", to: "2027-03-31" };
const year = { from: "2027-01-01", to: "2027-12-31" };
const inMarch = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.slice(0, 7) === "2027-03");
const localsOf = (fields: PlanFields, days: typeof march): readonly string[] =>
  generateCalendar(planOf(fields), days).entries.map(({ local }) => local);

describe("F47 no plan stalls the calendar", () => {
  test("twelve quotas of a million a quarter, of which five count: refused before one is made", () => {
    const cadences = times(12, (at) => ({
      id: `q${at}`,
      starts: "2027-01-01",
      count: 5,
      when: { kind: "quota" as const, posts: 1e6, per: "quarter" as const },
    }));
    const plan = planOf({ cadences });
    for (const ask of [
      () => generateCalendar(plan, { ...march, limit: 100 }),
      () => generateCalendar(plan, march),
      () => slotInstants(plan, march),
      () => occurrences(plan, march).next(),
    ]) {
      const error = thrownBy(ask);
      expect(error.code).toBe("limit-slots");
      expect(error.values["count"]).toBeGreaterThanOrEqual(5 * 12);
    }
    expect([work.slots, work.spread]).toEqual([0, 0]);
  });

  test("two thousand quotas of nine hundred a year are not made for the first slot", () => {
    const cadences = times(2_000, (at) => ({ id: `q${at}`, when: { kind: "quota" as const, posts: 900, per: "year" as const } }));
    const plan = planOf({ cadences });
    expect(thrownBy(() => occurrences(plan, march).next()).code).toBe("limit-slots");
    expect(work.spread).toBe(0);
  });

  test("a least gap of a thousand million years: one slot, and no more work than the days have since the plan began", () => {
    const cadence = { id: "c", when: { kind: "daily" as const, at: ["09:00"] }, minGapMinutes: 1e15 };
    const fields = (period: { readonly from: string; readonly to: string }) => ({ timeZone: "UTC", period, cadences: [cadence] });
    const short = localsOf(fields({ from: "2027-03-01", to: "2027-12-31" }), march);
    expect(short).toEqual(["2027-03-01T09:00"]);
    expect(work.slots).toBeLessThan(100);
    work.slots = 0;
    expect(localsOf(fields({ from: "2020-03-01", to: "2027-12-31" }), march)).toEqual([]);
    expect(work.slots).toBeLessThan(2 * 8 * 366);
  });

  test("a gap that leaves room every night is looked for in the nights before, not from the beginning", () => {
    const cadences = [{ id: "c", when: { kind: "daily" as const, at: ["09:00", "10:00", "11:00"] }, minGapMinutes: 90 }];
    expect(localsOf({ timeZone: "UTC", cadences }, march)).toHaveLength(62);
    expect(work.slots).toBeLessThan(31 * 3 + 60);
  });

  test.each([
    ["cadences", {}],
    ["cadences on a channel with a bound and a gap", { channels: ["blog"] }],
  ])("%s that ask for two slots each: that is made", (_, more) => {
    const made = [5_000, 10_000, 20_000].map((size) => {
      const cadences = times(size, (at) => ({
        id: `c${at}`,
        when: { kind: "weekly" as const, every: 26, on: ["mon" as const], at: ["09:00"] },
        ...more,
      }));
      const channels = [{ id: "blog", name: "Blog", bounds: [{ max: 3, per: "week" as const }], minGapMinutes: 5 }];
      const plan = planOf({ timeZone: "UTC", channels, cadences });
      work.slots = 0;
      generateCalendar(plan, year);
      return work.slots / size;
    });
    expect(Math.max(...made)).toBeLessThan(8);
    expect(Math.max(...made) / Math.min(...made)).toBeLessThan(1.5);
  });

  test("rules that make many frames' slots at once, and keep none, are not refused for their number", () => {
    const cadences = times(20_000, (at) => ({ id: `c${at}`, when: { kind: "daily" as const }, starts: "2027-03-01", ends: "2027-03-01" }));
    expect(generateCalendar(planOf({ cadences }), march).entries).toHaveLength(20_000);
  });

  test("random rules, however hostile, take a bounded number of steps or are refused", () => {
    const hostile = fc.record({
      posts: fc.constantFrom(1, 7, 999, 50_000, 1e6),
      every: fc.constantFrom(1, 2, 9_999, 10_000),
      gap: fc.constantFrom(0, 1, 1500, 14_400, 1e15, Number.MAX_VALUE),
      max: fc.constantFrom(0, 1, 1e9),
      bound: fc.constantFrom(1, 7, 9_973, Number.MAX_SAFE_INTEGER),
      per: fc.constantFrom("hour" as const, "day" as const, "week" as const, "month" as const, "quarter" as const, "year" as const),
      count: fc.constantFrom(undefined, 1, 5, 1e6, Number.MAX_SAFE_INTEGER),
      starts: fc.constantFrom(undefined, "1900-01-01", "2027-03-01", "2200-12-31"),
    });
    const days = fc.constantFrom(march, year, { from: "1900-01-01", to: "1900-12-31" }, { from: "2200-12-01", to: "2200-12-31" });
    let [most, refused] = [0, 0];
    fc.assert(
      fc.property(anyPlans(1), hostile, days, (fields, { posts, every, gap, max, bound, per, count, starts }, asked) => {
        const cadences = (fields.cadences ?? []).map(({ count: _, ...cadence }) => ({
          ...cadence,
          when:
            cadence.when.kind === "quota"
              ? { ...cadence.when, posts, every }
              : cadence.when.kind === "daily"
                ? { ...cadence.when, every }
                : cadence.when,
          minGapMinutes: gap,
          bounds: [{ max, every: bound, per }],
          ...(starts !== undefined && { starts }),
          ...(starts !== undefined && count !== undefined && { count }),
        }));
        const plan = planOf({ ...fields, cadences });
        Object.assign(work, { slots: 0, spread: 0 });
        try {
          generateCalendar(plan, { ...asked, limit: 20_000 });
        } catch (error) {
          if (!isPlanError(error) || error.code !== "limit-slots") throw error;
          refused += 1;
        }
        most = Math.max(most, work.slots);
        expect(work.slots).toBeLessThan(200_000);
        expect(work.spread).toBeLessThan(2_000_000);
      }),
      { numRuns: runs(1_000) },
    );
    expect(most).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(0);
  });
});

describe("X2 a month of a year's calendar is that month's own", () => {
  const both = (fields: PlanFields) => {
    const ofYear = inMarch(localsOf(fields, year));
    expect(localsOf(fields, march)).toEqual(ofYear);
    return ofYear;
  };

  test("with a bound that counts every three months", () => {
    const bounds = [{ max: 10, per: "month" as const, every: 3 }];
    const channels = [{ id: "blog", name: "Blog", bounds }];
    const cadences = [{ id: "c", channels: ["blog"], when: { kind: "weekly" as const, on: ["mon" as const] } }];
    // Three months count from January 1970, so that January and February have had eight of the ten.
    expect(both({ channels, cadences })).toEqual(["2027-03-01", "2027-03-08"]);
  });

  test("with a gap of 1500 minutes on a day of 1440", () => {
    const cadences = [{ id: "c", when: { kind: "daily" as const, at: ["09:00"] }, minGapMinutes: 1500 }];
    const found = both({ timeZone: "UTC", cadences });
    expect(found).toHaveLength(16);
    expect(new Set(found.slice(1).map((local, at) => (Date.parse(local) - Date.parse(found[at] ?? "")) / 86_400_000))).toEqual(
      new Set([2]),
    );
  });
});
