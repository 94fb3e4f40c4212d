import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDays } from "../../../src/calendar/horizon.js";
import { countedRule } from "../../../src/calendar/recurrence/counted-rule.js";
import { monthlyRule } from "../../../src/calendar/recurrence/monthly-rule.js";
import { relativeRule } from "../../../src/calendar/recurrence/relative-rule.js";
import { rruleRule } from "../../../src/calendar/recurrence/rrule-rule.js";
import type { SlotRule } from "../../../src/calendar/recurrence/slot-rule.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { runs } from "../arbitraries/runs.js";
import { contextOf, dayOf } from "./walk.js";

const number = fc.constantFrom("1", "-1", "2", "5", "30", "31", "53", "366", "-366", "999999999");
const values = fc.oneof(
  number,
  fc.array(number, { minLength: 1, maxLength: 5 }).map((all) => all.join(",")),
  fc.constantFrom("MO", "5MO", "-53SU", "MO,TU,WE,TH,FR,SA,SU", "20270101", "99991231T235959Z", "0", "", "=", "Ω", "1e9"),
);
const part = fc
  .tuple(
    fc.constantFrom(
      "INTERVAL",
      "COUNT",
      "UNTIL",
      "WKST",
      "BYMONTH",
      "BYWEEKNO",
      "BYYEARDAY",
      "BYMONTHDAY",
      "BYDAY",
      "BYHOUR",
      "BYMINUTE",
      "BYSETPOS",
      "X",
    ),
    values,
  )
  .map((pair) => pair.join("="));
/** Rules that are well formed as often as not, and such as have few slots or none. */
const hostile = fc
  .tuple(fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "SECONDLY"), fc.array(part, { maxLength: 4 }))
  .map(([freq, parts]) => [`FREQ=${freq}`, ...parts].join(";"));

/** Frames that are walked from one end of all calendars to the other. */
const framesOf = (rule: SlotRule): number => {
  let frames = 0;
  for (let frame = rule.frameOf(allDays.from); rule.startOf(frame) < Number.POSITIVE_INFINITY; frame += 1) {
    frames += 1;
    if (frames % 97 === 0) expect(rule.slotsIn(frame).length).toBeLessThanOrEqual(rule.atOnce);
  }
  return frames;
};

/** The weeks of the years 1900 to 2200: no kind of rule has more frames. */
const weeks = Math.ceil((allDays.to - allDays.from) / 7) + 2;

describe("G17 no rule asks for more work than the years a calendar can name", () => {
  test("RFC 5545 rules of any text either throw `cadence` or end within as many frames as there are weeks", () => {
    let [made, refused] = [0, 0];
    fc.assert(
      fc.property(hostile, fc.integer({ min: allDays.from, max: allDays.to }), fc.boolean(), (rrule, anchor, hasStart) => {
        let rule: SlotRule | undefined;
        const make = (): void => {
          rule = rruleRule({ kind: "rrule", rrule }, contextOf({ anchor, hasStart }), ["rrule"]);
        };
        try {
          make();
        } catch {
          expect(thrownBy(make)).toMatchObject({ code: "cadence", path: ["rrule"] });
          refused += 1;
        }
        if (rule === undefined) return;
        made += 1;
        expect(framesOf(rule)).toBeLessThanOrEqual(weeks);
      }),
      { numRuns: runs(25_000) },
    );
    expect(Math.min(made, refused)).toBeGreaterThan(runs(25_000) / 20);
  });

  test("counting and asking how many there are at most makes no slots", () => {
    let asked = 0;
    const isBusinessDay = (): boolean => {
      asked += 1;
      return true;
    };
    const context = contextOf({ isBusinessDay, lastWallBy: () => expect.fail("asked") });
    for (const rrule of ["FREQ=DAILY;COUNT=5", "FREQ=YEARLY;BYDAY=20MO;COUNT=999999999", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1"]) {
      const rule = rruleRule({ kind: "rrule", rrule }, context, []);
      expect(rule.atMost(allDays)).toBeGreaterThan(0);
    }
    expect(asked).toBe(0);
  });

  test("COUNT is looked for once, and not before it is needed", () => {
    let made = 0;
    const rule = countedRule(
      {
        ...monthlyRule({ kind: "monthly", on: [{ day: 1 }] }, contextOf()),
        slotsIn(frame) {
          made += 1;
          return [frame];
        },
      },
      2000,
      dayOf("2027-01-01"),
    );
    expect(rule.atMost(allDays)).toBe(2000);
    expect(made).toBe(0);
    expect(rule.slotsIn(1999)).toHaveLength(1);
    expect(rule.slotsIn(2000)).toEqual([]);
    expect(made).toBe(2001);
  });

  test("an offset from a rule looks only at the frames its slots can come from", () => {
    let frames = 0;
    const sparse: SlotRule = {
      hasTimes: false,
      atOnce: 1,
      frameOf: (day) => day,
      startOf: (frame) => (frame > allDays.to ? Number.POSITIVE_INFINITY : frame),
      slotsIn(frame) {
        frames += 1;
        return [frame * 1440];
      },
      atMost: ({ from, to }) => to - from + 1,
    };
    let asked = 0;
    const isBusinessDay = (day: number): boolean => {
      asked += 1;
      return day % 7 !== 0;
    };
    const offsets = [
      { months: -13 },
      { businessDays: 80_000 },
      { businessDays: -500 },
      { hours: 1_000_000 },
      { days: 3, snap: "mon" as const },
    ];
    const rule = relativeRule({ offsets }, { rule: sparse, name: "a" }, contextOf({ hasStart: false, isBusinessDay }));
    const frame = rule.frameOf(dayOf("2027-01-01"));
    expect(rule.slotsIn(frame).length).toBeGreaterThan(64);
    expect(frames).toBeLessThan(offsets.length * 110);
    expect(asked).toBeLessThan(2 * (allDays.to - allDays.from));
    expect(rule.atMost({ from: dayOf("2027-01-01"), to: dayOf("2027-12-31") })).toBeLessThan(offsets.length * 600);
  });
});
