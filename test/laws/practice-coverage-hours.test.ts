import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { whoAnswers } from "../../src/practice/who-answers.js";
import { type Weekday, weekdays } from "../../src/time/weekdays.js";
import { planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";

/** Moments at which the clocks of a zone change: a gap, an overlap, one by half an hour, one at midnight, and a day that was left out. */
const changes = [
  { zone: "Europe/Berlin", at: "2027-03-28T01:00Z" },
  { zone: "Europe/Berlin", at: "2027-10-31T01:00Z" },
  { zone: "America/New_York", at: "2027-11-07T06:00Z" },
  { zone: "Australia/Lord_Howe", at: "2027-04-03T15:00Z" },
  { zone: "Africa/Cairo", at: "2027-04-29T22:00Z" },
  { zone: "America/Havana", at: "2027-11-07T05:00Z" },
  { zone: "Pacific/Apia", at: "2011-12-30T10:00Z" },
].map(({ zone, at }) => ({ zone, minute: Temporal.Instant.from(at).epochMilliseconds / 60_000 }));

const day = 1440;

/** What the clocks of a zone show minute by minute, from two days before a moment until eighteen after it. */
const shownAround = (zone: string, minute: number): ((at: number) => readonly [weekday: number, ofDay: number]) => {
  const first = minute - 2 * day;
  const shown = Array.from({ length: 20 * day }, (_, index): [number, number] => {
    const { dayOfWeek, hour, minute: past } = Temporal.Instant.fromEpochMilliseconds((first + index) * 60_000).toZonedDateTimeISO(zone);
    return [dayOfWeek - 1, hour * 60 + past];
  });
  return (at) => shown[at - first] ?? [Number.NaN, Number.NaN];
};

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minute: number): string => new Date(minute * 60_000).toISOString().slice(11, 16);
const instantOf = (minute: number): string => new Date(minute * 60_000).toISOString().replace(".000", "");

/** Whether a window is open when the clocks show a time, as its fields say. */
const isOpen = ({ days, from, to }: Window, [weekday, ofDay]: readonly [number, number]): boolean => {
  const [opens, closes] = [minuteOf(from), minuteOf(to)];
  const isOn = (index: number) => days.some((one) => one === weekdays[(index + 7) % 7]);
  if (closes > opens) return isOn(weekday) && ofDay >= opens && ofDay < closes;
  return (isOn(weekday) && ofDay >= opens) || (isOn(weekday - 1) && ofDay < closes);
};

/** A window is called as the person who is there. */
interface Window {
  readonly id: string;
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly timeZone?: string;
}

/** Times near the change of the clocks on its day, or any. */
const timeNear = (minute: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: -200, max: 200 }).map((off) => timeOf(minute + off)),
    fc.nat(day - 1).map(timeOf),
  );

const windowNear = (id: string, wall: number): fc.Arbitrary<Window> =>
  fc.record({
    id: fc.constant(id),
    days: fc.subarray([...weekdays], { minLength: 1 }),
    from: timeNear(wall),
    to: timeNear(wall),
  });

describe("D3 G6 hours of coverage agree with Temporal, minute by minute, over every sort of clock change", () => {
  test.each(changes)("$zone at minute $minute", ({ zone, minute }) => {
    const clocks = { [zone]: shownAround(zone, minute), UTC: shownAround("UTC", minute) };
    const [, ofDay] = clocks[zone]?.(minute - 1) ?? [];
    const one = fc.record({
      first: windowNear("first", ofDay ?? 0),
      second: fc
        .tuple(windowNear("second", ofDay ?? 0), fc.boolean())
        .map(([window, isUtc]) => ({ ...window, ...(isUtc && { timeZone: "UTC" }) })),
      at: fc.integer({ min: -day, max: day }).map((off) => minute + off),
      promised: fc.oneof(fc.nat(600), fc.nat(5 * day)),
    });
    fc.assert(
      fc.property(one, ({ first, second, at, promised }) => {
        const windows: readonly Window[] = [first, second];
        const openAt = (moment: number) =>
          windows.filter((window) => isOpen(window, clocks[window.timeZone ?? zone]?.(moment) ?? [0, 0])).map(({ id }) => id);
        const duty = whoAnswers(
          planOf({
            timeZone: zone,
            people: windows.map(({ id }) => ({ id, name: id })),
            channels: [{ id: "forum", name: "Forum" }],
            response: {
              rules: [{ id: "r", when: "asked", withinMinutes: promised }],
              coverage: windows.map((window) => ({ ...window, id: `hours-${window.id}`, by: [window.id] })),
            },
          }),
          { channel: "forum", at: instantOf(at) },
        );
        const now = openAt(at);
        let until: number | undefined;
        let next: { readonly at: string; readonly people: readonly string[]; readonly away: readonly string[] } | undefined;
        let isCovered = now.length > 0;
        for (let moment = at + 1, before = now; moment <= at + 14 * day; moment += 1) {
          const open = openAt(moment);
          if (until === undefined && now.some((id) => !open.includes(id))) until = moment;
          const begun = open.filter((id) => !before.includes(id));
          if (next === undefined && begun.length > 0) next = { at: instantOf(moment), people: begun, away: [] };
          if (moment <= at + promised && open.length > 0) isCovered = true;
          if (next !== undefined && (until !== undefined || now.length === 0)) break;
          before = open;
        }
        expect(duty.onDuty.people).toEqual(now);
        expect(duty.until).toBe(until === undefined ? undefined : instantOf(until));
        expect(duty.handOver).toEqual(next);
        expect(duty.isOutsideCoverage).toBe(!isCovered);
        expect(duty.dueBy).toBe(instantOf(at + promised));
      }),
      { numRuns: runs(60) },
    );
  });
});
