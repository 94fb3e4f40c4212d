import { describe, expect, test } from "vitest";
import { groupBy } from "../../../src/base/group-by.js";
import fixture from "../../fixtures/recurrence/rules.json" with { type: "json" };
import { calendarOf } from "../../unit/calendar/calendars.js";
import { everyShape } from "./any-rule.js";

type Rule = readonly [rrule: string, zone: string, start: string, from: string, to: string, steps: readonly number[]];
const rules = fixture.rules as unknown as readonly Rule[]; // the compiler takes lists in JSON for lists of anything in them

/** The shape of a rule: its way to recur and the parts that name its days. */
const shapeOf = (rrule: string): string => {
  const parts = rrule.split(";").map((part) => part.split("=") as [string, string]); // each part has one equals sign
  const names = parts.filter(([name]) => /^BY(MONTH|WEEKNO|YEARDAY|MONTHDAY|DAY)$/.test(name));
  return [rrule.split(/[=;]/)[1], ...names.map(([name, value]) => (name === "BYDAY" && /\d/.test(value) ? "nth" : name))].join(" ");
};
const shapes = groupBy(rules, ([rrule]) => shapeOf(rrule));

/** Instants of minutes, each counted from the one before. */
const instantsOf = (steps: readonly number[]): readonly string[] => {
  let minute = 0;
  return steps.map((step) => {
    minute += step;
    return new Date(minute * 60_000).toISOString().replace(".000", "");
  });
};

describe(`X4 F56 RFC 5545 rules in zones have the instants that ${fixture.reader} gives`, () => {
  /** There the weekday is that of `DTSTART`, where dateutil takes all seven. */
  const without = ["YEARLY BYWEEKNO", "YEARLY BYMONTH BYWEEKNO"];

  test("of every shape but two there are six rules", () => {
    expect([...shapes.keys()].sort()).toEqual(
      everyShape
        .map(({ name }) => name)
        .filter((name) => !without.includes(name))
        .sort(),
    );
    for (const found of shapes.values()) expect(found).toHaveLength(6);
  });

  test.each([...shapes])("%s", (_, found) => {
    for (const [rrule, timeZone, start, from, to, steps] of found) {
      const [starts = "", time = ""] = start.split("T");
      const cadence = { id: "c", timeZone, starts, when: { kind: "rrule" as const, rrule, at: [time] } };
      const { entries } = calendarOf({ cadences: [cadence] }, from, to);
      const ours = entries.map(({ at }) => at);
      expect(ours, `${rrule} from ${start} in ${timeZone}`).toEqual(instantsOf(steps));
    }
  });
});
