import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDayBlackouts, blackoutDays } from "../../../src/calendar/blackout-days.js";
import { holidayDays } from "../../../src/calendar/holiday-days.js";
import { quietHours } from "../../../src/calendar/quiet-hours.js";
import { dateOfDay } from "../../../src/time/days.js";
import { minutesInDay } from "../../../src/time/units.js";
import { planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { blackouts, holidays } from "./any-plans.js";
import { isBlackout, isHoliday, isQuiet } from "./naive-calendar.js";

const channelIds = [undefined, "blog", "forum", "news"] as const;
const channels = channelIds.flatMap((id) => (id === undefined ? [] : [{ id, name: id }]));
const plans = fc
  .tuple(...["one", "two", "three", "four", "five"].map(blackouts))
  .chain((all) => fc.subarray(all, { minLength: 1 }))
  .map((some) => planOf({ channels, blackouts: some }));

/** Days around the whole of 2026 to 2028, and around both ends of the calendar. */
const runsOfDays = fc
  .tuple(fc.constantFrom(-25_567, 20_454, 20_819, 21_184, 84_370 - 120), fc.nat(60), fc.nat(60))
  .map(([from, skip, length]) => ({ from: from + skip, to: from + skip + length }));

const daysOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe("X3 what keeps days free is what every day, asked for itself, says", () => {
  test("holidays", () => {
    fc.assert(
      fc.property(holidays, runsOfDays, (input, within) => {
        const [blackout] = planOf({ blackouts: [{ id: "b", on: input }] }).blackouts;
        const holiday = blackout?.on ?? expect.fail("the holiday was lost");
        const found = new Set([...holidayDays(holiday, within)].flatMap(daysOf));
        for (const day of daysOf(within))
          if (found.has(day) !== isHoliday(holiday, day)) expect.fail(`${dateOfDay(day)} ${found.has(day)}`);
      }),
      { numRuns: runs(400) },
    );
  });

  test("blackouts: the first in the plan that covers a day of a channel", () => {
    fc.assert(
      fc.property(plans, runsOfDays, (plan, within) => {
        const all = allDayBlackouts(plan);
        const on = blackoutDays(all);
        for (const channel of channelIds)
          for (const day of daysOf(within)) {
            const first = all.find((blackout) => isBlackout(blackout, day, channel));
            if (on(day, channel) !== first) expect.fail(`${dateOfDay(day)} ${channel}: ${on(day, channel)?.id}, not ${first?.id}`);
          }
      }),
      { numRuns: runs(200) },
    );
  });

  test("quiet hours: stretches that hold every quiet minute and no other, and do not touch", () => {
    fc.assert(
      fc.property(plans, runsOfDays, (plan, { from }) => {
        const on = quietHours(plan);
        for (const channel of channelIds)
          for (const day of daysOf({ from, to: from + 3 })) {
            const quiet = on?.(day, channel) ?? [];
            for (const [at, { from: begins }] of quiet.entries())
              if (at > 0 && begins <= (quiet[at - 1]?.to ?? begins)) expect.fail("they touch");
            for (let wall = day * minutesInDay; wall < (day + 1) * minutesInDay; wall += 5) {
              const isIn = quiet.some((one) => one.from <= wall && wall < one.to);
              if (isIn !== plan.blackouts.some((blackout) => isQuiet(blackout, wall, channel)))
                expect.fail(`${dateOfDay(day)} ${wall} ${channel}`);
            }
          }
      }),
      { numRuns: runs(60) },
    );
  });
});
