import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { slotInstants } from "../../../src/calendar/slot-instants.js";
import type { Plan } from "../../../src/model/plan.js";
import { planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { anyPlans, horizons } from "./any-plans.js";
import { type NaiveCalendar, naiveCalendar, reasonOf } from "./naive-calendar.js";

/** A calendar as the slow way writes it. */
const textsOf = (plan: Plan, options: { readonly from: string; readonly to: string; readonly gap: "shift" | "skip" }): NaiveCalendar => {
  const { entries, refused } = generateCalendar(plan, options);
  const cadences = new Map(plan.cadences.map((cadence) => [cadence.id as string, cadence]));
  return {
    entries: entries.map(({ cadence, channel = "", original, local, at }) =>
      `${cadence}/${channel} ${original} ${local} ${at === undefined ? "" : new Date(at).toISOString()}`.trim(),
    ),
    refused: refused.map(({ cadence, channel = "", original, rule = "" }) => {
      const owner = cadences.get(cadence);
      return `${cadence}/${channel} ${original} ${owner === undefined ? rule : reasonOf(owner, rule)}`;
    }),
  };
};

describe("X2 X3 the calendar is what a walk from the beginning of every rule gives", () => {
  test("entry by entry, and refusal by refusal", () => {
    fc.assert(
      fc.property(anyPlans(20), horizons(100), fc.constantFrom("shift" as const, "skip" as const), (fields, days, gap) => {
        const plan = planOf(fields);
        const options = { ...days, gap };
        expect(textsOf(plan, options)).toEqual(naiveCalendar(plan, options));
      }),
      { numRuns: runs(60) },
    );
  });

  test("the instants alone are those of the entries", () => {
    fc.assert(
      fc.property(anyPlans(3), horizons(400), fc.constantFrom("shift" as const, "skip" as const), (fields, days, gap) => {
        const plan = planOf(fields);
        const moments = generateCalendar(plan, { ...days, gap }).entries.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)]));
        expect([...slotInstants(plan, { ...days, gap })]).toEqual(moments);
      }),
      { numRuns: runs(100) },
    );
  });
});
