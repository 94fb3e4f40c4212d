import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { Calendar, CalendarEntry } from "../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { horizons, themedPlans } from "./any-plans.js";
import { eachCounts, overBounds } from "./each-counts.js";
import { firstDayOf } from "./hand-ledger.js";
import { staffedPlans } from "./staffed-plans.js";

/** All plans with a period begin on this day or later, so that a calendar from then on has every slot up to its end. */
const beginning = "2025-10-01";

const calendarTo = (fields: PlanFields, to: string): { readonly plan: ReturnType<typeof planOf>; readonly calendar: Calendar } => {
  const plan = planOf({ ...fields, period: fields.period ?? { from: beginning, to: "2028-05-31" } });
  return { plan, calendar: generateCalendar(plan, { from: beginning, to }) };
};

describe("X3 a bound for each theme or campaign", () => {
  test("is kept by every calendar, and refuses only what finds its own stretch full", () => {
    let refusals = 0;
    fc.assert(
      fc.property(themedPlans(20), horizons(60), (fields, { to }) => {
        const { plan, calendar } = calendarTo(fields, to);
        expect(overBounds(plan, calendar.entries, ["pillar", "campaign"])).toEqual([]);
        const counts = [...eachCounts(plan, calendar.entries, ["pillar", "campaign"]).values()];
        for (const { values, cadence, channel, rule } of calendar.refused) {
          const { owner, pillar, campaign, max, per } = values;
          if (rule !== "bound" || (pillar === undefined && campaign === undefined)) continue;
          refusals += 1;
          const isFull = counts.some(
            (count) =>
              count.owner === owner &&
              count.bound.per === per &&
              count.entries.length === max &&
              count.entries.every(
                (entry) =>
                  (pillar === undefined || entry.pillar === pillar) &&
                  (campaign === undefined || entry.campaign === campaign) &&
                  entry.channel === channel &&
                  (owner !== cadence || entry.cadence === cadence),
              ),
          );
          expect(isFull || max === 0).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
    expect(refusals).toBeGreaterThan(1_000);
  });
});

describe("C6 X3 a bound for each author", () => {
  const isOfBound = (key: string): boolean => key.startsWith("calendar/passed-over.bound");

  /** What somebody has of a calendar up to the end of a week, but for the copies of one slot there. */
  const others = (entries: readonly CalendarEntry[], one: CalendarEntry, weekOf: (entry: CalendarEntry) => string, person: string) =>
    entries.filter(
      (entry) => entry.author === person && weekOf(entry) <= weekOf(one) && (entry.slot !== one.slot || weekOf(entry) < weekOf(one)),
    );

  test("is kept by every calendar, and passes over only those who have as many as it allows", () => {
    let passed = 0;
    fc.assert(
      fc.property(staffedPlans(20), horizons(60), (fields, { to }) => {
        const { plan, calendar } = calendarTo(fields, to);
        const { entries } = calendar;
        expect(overBounds(plan, entries, ["author"])).toEqual([]);
        const weekOf = ({ local }: CalendarEntry): string => firstDayOf(plan, local.slice(0, 10));
        const last = firstDayOf(plan, to);
        const tried = entries
          .filter((entry) => weekOf(entry) < last)
          .flatMap((entry) => (entry.passedOver ?? []).flatMap((one) => (isOfBound(one.key) ? [{ entry, one }] : [])));
        for (const { entry, one } of tried.slice(0, 40)) {
          passed += 1;
          const copies = entries.filter((copy) => copy.slot === entry.slot && weekOf(copy) === weekOf(entry));
          const without = others(entries, entry, weekOf, one.person);
          const has = overBounds(plan, [...without, ...copies.map((copy) => ({ ...copy, author: one.person }))], ["author"]);
          expect(has).not.toEqual([]);
        }
      }),
      { numRuns: runs(60) },
    );
    expect(passed).toBeGreaterThan(100);
  });
});
