import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../../src/base/group-by.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { CalendarEntry } from "../../../src/model/schedule/calendar.js";
import { planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { horizons } from "./any-plans.js";
import { staffedPlans } from "./staffed-plans.js";

/** Whether a blackout of its channel took a copy away from where its rule has all of them. */
const isElsewhere = ({ moves }: CalendarEntry): boolean =>
  moves.some(({ key }) => /^calendar\/moved\.blackout\.(earlier|later)$/.test(key));

describe("C6 C8 X3 the copies of a slot on several channels", () => {
  test("are at one moment, those aside that a blackout of their channel moved, and one author makes all that are", () => {
    let [copied, staffed] = [0, 0];
    fc.assert(
      fc.property(staffedPlans(2), horizons(100), (fields, days) => {
        const { entries } = generateCalendar(planOf(fields), days);
        for (const copies of groupBy(entries, ({ slot }) => slot).values()) {
          expect(new Set(copies.map(({ channel }) => channel)).size).toBe(copies.length);
          const [first, ...others] = copies.filter((copy) => !isElsewhere(copy));
          for (const { original, local, at, timeZone, author, passedOver } of others) {
            expect([original, local, at, timeZone]).toEqual([first?.original, first?.local, first?.at, first?.timeZone]);
            expect([author, passedOver]).toEqual([first?.author, first?.passedOver]);
            copied += 1;
            if (author !== undefined) staffed += 1;
          }
        }
      }),
      { numRuns: runs(150) },
    );
    expect(copied).toBeGreaterThan(runs(150));
    expect(staffed).toBeGreaterThan(runs(60));
  });
});
