import { afterEach, describe, expect, test, vi } from "vitest";
import { blackoutDays } from "../../src/calendar/blackout-days.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import type { Plan } from "../../src/model/plan.js";
import { addDays, dateOfDay, dayNumberOf, isLocalDate } from "../../src/time/days.js";
import { weekdays } from "../../src/time/weekdays.js";
import { lookupsDuring } from "../helpers/lookups-during.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { times } from "../helpers/times.js";

vi.mock("../../src/time/days.js", { spy: true });
afterEach(() => vi.restoreAllMocks());

/** What reads or writes a day. A spy sees the calls of other modules and none of those within `days.ts`, where one calls the next. */
const dayWork = [isLocalDate, dayNumberOf, dateOfDay, addDays];
/** How many days were read or written since the spies were cleared. */
const daysHandled = (): number => dayWork.reduce((sum, handle) => sum + vi.mocked(handle).mock.calls.length, 0);

/** The look-ups and entries in maps and sets, and the days read and written, while something runs: its work, whatever the machine. */
const workOf = (run: () => unknown): number => {
  for (const handle of dayWork) vi.mocked(handle).mockClear();
  return lookupsDuring(run) + daysHandled();
};

/** How much more work twice as much is, at its worst. */
const growth = (sizes: readonly number[], run: (size: number) => () => unknown): number => {
  const work = sizes.map((size) => workOf(run(size)));
  return Math.max(...work.slice(1).map((steps, at) => steps / (work[at] ?? 1)));
};

const horizon = { from: "2027-01-01", to: "2027-12-31" };
const days = { from: dayNumberOf("2027-01-01"), to: dayNumberOf("2027-12-31") };
/** Asks for every day of a run which blackout keeps it free. */
const layOver = (blackouts: Plan["blackouts"], { from, to }: typeof days): void => {
  const on = blackoutDays(blackouts);
  for (let day = from; day <= to; day += 1) on(day, "c1");
};

/** Makes the calendar of a plan with these fields. */
const year = (fields: PlanFields, more = horizon) => {
  const plan = planOf({ timeZone: "Europe/Berlin", ...fields });
  return () => generateCalendar(plan, more);
};

describe("F51 G3 work grows with what is added", () => {
  test("the count includes days: two read for each blackout, one written for each slot", () => {
    const many = times(1_000, (at) => ({ id: `b${at}`, from: "2027-01-01", to: "2027-12-31" }));
    const work = workOf(() => layOver(many, days));
    expect(daysHandled()).toBeGreaterThanOrEqual(2_000);
    expect(work).toBeGreaterThanOrEqual(2_000);
    const daily = year({ cadences: [{ id: "c", when: { kind: "weekly", on: [...weekdays], at: ["09:00"] } }] });
    workOf(daily);
    expect(vi.mocked(dateOfDay).mock.calls.length).toBeGreaterThanOrEqual(365);
  });

  const shapes: Readonly<Record<string, (at: number) => Plan["blackouts"][number]>> = {
    "each of one day, over the year": (at) => ({
      id: `b${at}`,
      from: addDays("2027-01-01", at % 365),
      to: addDays("2027-01-01", at % 365),
    }),
    "each of the whole year": (at) => ({ id: `b${at}`, from: "2027-01-01", to: "2027-12-31" }),
    "each longer than the one before": (at) => ({ id: `b${at}`, from: "2027-01-01", to: addDays("2027-01-01", Math.floor(at / 25)) }),
    "each shorter than the one before": (at) => ({
      id: `b${at}`,
      from: addDays("2027-01-01", Math.floor(at / 25) % 365),
      to: "2027-12-31",
    }),
    "each of one weekday": (at) => ({ id: `b${at}`, from: "2027-01-01", to: "2027-12-31", days: [weekdays[at % 7] ?? "mon"] }),
    "each on its own channel": (at) => ({ id: `b${at}`, from: "2027-06-01", to: "2027-06-03", channels: [`c${at}`] }),
    "each of every year": (at) => ({
      id: `b${at}`,
      from: addDays("2020-01-01", at % 365),
      to: addDays("2020-01-05", at % 365),
      yearly: true,
    }),
  };

  test.each(Object.entries(shapes))("blackouts, %s", (_, shape) => {
    const many = times(8_000, (at) => shape(at));
    expect(growth([1_000, 2_000, 4_000, 8_000], (size) => () => layOver(many.slice(0, size), days))).toBeLessThanOrEqual(2.6);
  });

  test("a hundred thousand blackouts of the whole calendar are laid in a few steps each", () => {
    const many = times(100_000, (at) => ({ id: `b${at}`, from: "1900-01-01", to: "2200-12-31" }));
    const steps = workOf(() => layOver(many, { from: dayNumberOf("1900-01-01"), to: dayNumberOf("2200-12-31") }));
    const daysThereAre = 109_938;
    expect(steps).toBeLessThan(many.length * 40 + daysThereAre * 10);
  });

  test("blackouts of everything, each with a slot to refuse: an empty calendar that says so, and as many steps more as there are more", () => {
    const fields = (size: number): PlanFields => ({
      blackouts: times(size, (at) => ({
        id: `b${at}`,
        from: "1900-01-01",
        to: "2200-12-31",
        ...(at % 2 === 1 && { days: [...weekdays] }),
      })),
      cadences: [
        { id: "fixed", when: { kind: "daily" } },
        { id: "spread", when: { kind: "quota", posts: 2, per: "week" } },
      ],
    });
    const { entries, refused, findings } = year(fields(100_000))();
    expect(entries).toEqual([]);
    expect(refused.map(({ rule }) => rule)).toEqual(Array(365 + 2 * 52).fill("blackout"));
    expect(findings.map(({ rule, node }) => [rule, node])).toEqual([
      ["calendar-no-slots", "fixed"],
      ["calendar-no-slots", "spread"],
    ]);
    expect(growth([2_000, 4_000, 8_000], (size) => year(fields(size)))).toBeLessThanOrEqual(2.6);
  });

  /** A plan of so many cadences, most of which have slots in a month, with everything that has a say in them. */
  const everything = (size: number): PlanFields => {
    const whens = [
      { kind: "weekly" as const, on: ["mon" as const], at: ["09:00"] },
      { kind: "quota" as const, posts: 2, per: "week" as const },
      { kind: "monthly" as const, on: [{ day: 1 }], at: ["09:00"] },
      { kind: "quota" as const, posts: 3, per: "month" as const, window: { from: "09:00", to: "17:00" } },
    ];
    const ofFive = (at: number): string => `ch${Math.floor(at / 5)}`;
    return {
      channels: times(Math.ceil(size / 5), (at) => ({
        id: `ch${at}`,
        name: "C",
        bounds: [{ max: 9, per: "week" as const }],
        minGapMinutes: 20,
      })),
      people: times(size, (at) => ({ id: `a${at}`, name: "A", hoursPerWeek: 2, away: [{ from: "2027-02-03", to: "2027-02-05" }] })),
      pillars: times(8, (at) => ({ id: `p${at}`, name: "P" })),
      blackouts: times(size, (at) => ({
        id: `b${at}`,
        from: addDays("2027-02-01", at % 28),
        to: addDays("2027-02-02", at % 28),
        channels: [ofFive(at)],
      })),
      cadences: times(size, (at) => ({
        id: `c${at}`,
        channels: [ofFive(at)],
        when: whens[at % whens.length] ?? { kind: "daily" },
        onBlackout: "later" as const,
        bounds: [{ max: 4, per: "month" as const }],
        pillars: times(4, (one) => ({ pillar: `p${(at + one) % 8}`, weight: one + 1 })),
        authors: times(3, (one) => `a${(at + one) % size}`),
        languages: ["en", "de"],
        hoursPerPost: 1,
      })),
    };
  };

  test("cadences by the thousand, with blackouts, bounds, gaps, themes, languages and authors at once", () => {
    const month = { from: "2027-02-01", to: "2027-02-28" };
    const { entries, refused } = year(everything(400), month)();
    expect(entries.some(({ passedOver }) => passedOver !== undefined)).toBe(true);
    expect(entries.some(({ moves }) => moves.length > 0)).toBe(true);
    expect(new Set(refused.map(({ rule }) => rule))).toEqual(new Set(["bound", "min-gap"]));
    expect(growth([500, 1_000, 2_000, 4_000], (size) => year(everything(size), month))).toBeLessThanOrEqual(2.6);
  });

  const cadences = (size: number, fields: object = {}) =>
    times(size, (at) => ({
      id: `c${at}`,
      when: { kind: "weekly" as const, every: 26, on: ["mon" as const], at: ["09:00"] },
      ...fields,
    }));
  const channels = (size: number, fields: object = {}) => times(size, (at) => ({ id: `ch${at}`, name: "C", ...fields }));
  const sizes = [40, 80, 160];

  test.each<[string, (size: number) => () => unknown]>([
    ["cadences", (size) => year({ cadences: cadences(size) })],
    ["cadences and as many channels", (size) => year({ channels: channels(size), cadences: cadences(size, { channels: ["ch0"] }) })],
    [
      "channels of one cadence",
      (size) => year({ channels: channels(size), cadences: cadences(1, { channels: channels(size).map(({ id }) => id) }) }),
    ],
    [
      "cadences during campaigns",
      (size) => year({ campaigns: [{ id: "x", name: "X", from: "2027-01-01" }], cadences: cadences(size, { during: "x" }) }),
    ],
    [
      "bounded cadences",
      (size) =>
        year({
          channels: channels(1, { bounds: [{ max: 3, per: "week" }], minGapMinutes: 5 }),
          cadences: cadences(size, { channels: ["ch0"], bounds: [{ max: 1, per: "month" }] }),
        }),
    ],
    [
      "themes, languages and authors that take turns",
      (size) =>
        year({
          pillars: times(size, (at) => ({ id: `p${at}`, name: "P" })),
          people: times(size, (at) => ({ id: `a${at}`, name: "A" })),
          cadences: [
            {
              id: "t",
              when: { kind: "daily" },
              pillars: times(size, (at) => ({ pillar: `p${at}`, weight: (at % 5) + 1 })),
              languages: times(size, (at) => `x-${at}`),
              authors: times(size, (at) => `a${at}`),
            },
          ],
        }),
    ],
    [
      "years before the days asked for, of themes by the month",
      (size) =>
        year({
          pillars: times(2, (at) => ({ id: `p${at}`, name: "P" })),
          cadences: cadences(1, {
            when: { kind: "monthly", on: [{ day: 1 }] },
            starts: `${2027 - size / 4}-01-01`,
            pillars: times(2, (at) => ({ pillar: `p${at}`, weight: at + 1 })),
          }),
        }),
    ],
    [
      "dates",
      (size) =>
        year({
          cadences: [
            {
              id: "d",
              when: { kind: "dates", on: times(size, (at) => addDays("2027-01-01", at % 365)), at: ["09:00"] },
            },
          ],
        }),
    ],
    [
      "posts of a quota",
      (size) =>
        year({ cadences: [{ id: "q", when: { kind: "quota", posts: size, per: "week", window: { from: "09:00", to: "17:00" } } }] }),
    ],
    [
      "years",
      (size) =>
        year(
          {
            channels: channels(1, { bounds: [{ max: 3, per: "week" }] }),
            blackouts: [{ id: "b", from: "2027-02-01", to: "2027-02-05", yearly: true }],
            cadences: [...cadences(2, { channels: ["ch0"] }), { id: "q", when: { kind: "quota", posts: 3, per: "month" } }],
          },
          { from: "2010-01-01", to: `${2009 + size / 4}-12-31` },
        ),
    ],
  ])("%s", (_, run) => expect(growth(sizes, run)).toBeLessThanOrEqual(2.6));
});
