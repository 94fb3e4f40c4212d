import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { slotInstants } from "../../../src/calendar/slot-instants.js";
import type { Plan } from "../../../src/model/plan.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { addDays } from "../../../src/time/days.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { anyPlans, horizons, themedPlans } from "./any-plans.js";
import { type NaiveCalendar, naiveCalendar, reasonOf } from "./naive-calendar.js";

/** A calendar as the slow way writes it. */
const textsOf = (plan: Plan, options: { readonly from: string; readonly to: string; readonly gap: "shift" | "skip" }): NaiveCalendar => {
  const { entries, refused } = generateCalendar(plan, options);
  const cadences = new Map(plan.cadences.map((cadence) => [cadence.id as string, cadence]));
  return {
    entries: entries.map(({ cadence, channel = "", original, local, at, pillar = "-", language = "-" }) =>
      [`${cadence}/${channel}`, original, local, at === undefined ? "-" : new Date(at).toISOString(), pillar, language].join(" "),
    ),
    refused: refused.map(({ cadence, channel = "", original, rule = "" }) => {
      const owner = cadences.get(cadence);
      return `${cadence}/${channel} ${original} ${owner === undefined ? rule : reasonOf(owner, rule)}`;
    }),
  };
};

/** Quotas alone on their channels and without limits: what else they look at has laws of its own. */
const withLoneQuotas = (fields: PlanFields): PlanFields => ({
  ...fields,
  cadences: (fields.cadences ?? []).map((cadence) => {
    const { bounds: _, minGapMinutes: __, ...rest } = cadence;
    return cadence.when.kind === "quota" ? { ...rest, channels: [] } : cadence;
  }),
});

describe("X2 X3 the calendar is what a walk from the beginning of every rule gives", () => {
  test("entry by entry, and refusal by refusal", () => {
    fc.assert(
      fc.property(anyPlans(20), horizons(100), fc.constantFrom("shift" as const, "skip" as const), (fields, days, gap) => {
        const plan = planOf(withLoneQuotas(fields));
        const options = { ...days, gap };
        expect(textsOf(plan, options)).toEqual(naiveCalendar(plan, options));
      }),
      { numRuns: runs(60) },
    );
  });

  test("also where bounds are for each theme or campaign", () => {
    fc.assert(
      fc.property(themedPlans(20), horizons(60), fc.constantFrom("shift" as const, "skip" as const), (fields, days, gap) => {
        const plan = planOf(withLoneQuotas(fields));
        const options = { ...days, gap };
        expect(textsOf(plan, options)).toEqual(naiveCalendar(plan, options));
      }),
      { numRuns: runs(60) },
    );
  });

  test("also where a gap is about as long as the rhythm of a rule, on a channel with two zones", () => {
    const rhythm = fc.record({
      on: fc.subarray([...weekdays], { minLength: 1, maxLength: 3 }),
      at: fc.subarray(["00:00", "02:30", "12:00", "23:30"], { minLength: 1 }),
      gap: fc.constantFrom(1439, 1440, 1441, 4000, 7200, 8640, 10_080, 14_400),
      other: fc.constantFrom(undefined, 3, 5, 11),
      from: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(rhythm, ({ on, at, gap, other, from }) => {
        const plan = planOf({
          timeZone: "Pacific/Kiritimati",
          period: { from: "2025-10-01", to: "2028-05-31" },
          channels: [{ id: "blog", name: "Blog", minGapMinutes: gap }],
          cadences: [
            { id: "one", channels: ["blog"], when: { kind: "weekly", on, at } },
            ...(other === undefined
              ? []
              : [
                  {
                    id: "two",
                    channels: ["blog"],
                    timeZone: "Pacific/Pago_Pago",
                    when: { kind: "daily" as const, every: other, at: ["12:00"] },
                  },
                ]),
          ],
        });
        const first = addDays("2026-06-01", from);
        const options = { from: first, to: addDays(first, from % 3), gap: "shift" as const };
        expect(textsOf(plan, options)).toEqual(naiveCalendar(plan, options));
      }),
      { numRuns: runs(400) },
    );
  });

  test("the instants alone are those of the entries", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyPlans(3), themedPlans(3)),
        horizons(400),
        fc.constantFrom("shift" as const, "skip" as const),
        (fields, days, gap) => {
          const plan = planOf(fields);
          const moments = generateCalendar(plan, { ...days, gap }).entries.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)]));
          expect([...slotInstants(plan, { ...days, gap })]).toEqual(moments);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
