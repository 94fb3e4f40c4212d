import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { slotInstants } from "../../../src/calendar/slot-instants.js";
import { planOf } from "../../helpers/plan-of.js";
import { everyShape, rulesAShape } from "./any-rule.js";
import { type ClockChange, clockChangesOf, shownAt, textOf, zonedOf } from "./clock-changes.js";
import { instancesOf } from "./rfc5545.js";
import { differences, isJudge } from "./rrule-temporal.js";

/** Zones whose clocks went back for the month of Ramadan. There rrule-temporal is no judge: it goes on with the offset from before (Casablanca, 2012-07-21). */
const ramadan = ["Africa/Cairo", "Africa/Casablanca"];
/** Both hemispheres, changes at midnight, by half an hour, by two hours and by a whole day, and rules that have ended. */
const zones = [
  ...ramadan,
  "America/Havana",
  "America/New_York",
  "America/Santiago",
  "America/Sao_Paulo",
  "Antarctica/Troll",
  "Asia/Tehran",
  "Australia/Adelaide",
  "Australia/Lord_Howe",
  "Europe/Berlin",
  "Pacific/Apia",
  "Pacific/Auckland",
];
const changes = zones.flatMap(clockChangesOf);
const lostDay = changes.filter(({ stops, goesOn }) => goesOn - stops === 1440);

/** A rule in a zone, and the days it is looked at. */
interface Case {
  readonly zone: string;
  readonly rrule: string;
  /** Its `DTSTART`, in minutes of wall time since 1970. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

const dayOf = (minute: number): number => Math.floor(minute / 1440);

/** The instants of a rule on the days it is looked at, in milliseconds; times that the clocks jump over are left out. */
const ours = ({ zone, rrule, start, from, to }: Case): readonly number[] => {
  const when = { kind: "rrule" as const, rrule, at: [textOf(start).slice(11)] };
  const plan = planOf({ cadences: [{ id: "c", timeZone: zone, starts: textOf(start).slice(0, 10), when }] });
  const [first, last] = [from, to].map((day) => textOf(day * 1440).slice(0, 10));
  return [...slotInstants(plan, { from: first ?? "", to: last ?? "", gap: "skip" })];
};

/** The same by rrule-temporal. Asked from a later day on, it takes the weekday that is missing beside BYWEEKNO from there, and so it is asked from `DTSTART`. */
const byTemporal = ({ zone, rrule, start, from, to }: Case): readonly number[] => {
  const rule = new RRuleTemporal({ rruleString: rrule, dtstart: zonedOf(zone, start), cache: false });
  const isWhole = rrule.includes("BYWEEKNO") && !rrule.includes("BYDAY");
  const [asked = 0, first = 0, end = 0] = [isWhole ? start : from * 1440, from * 1440, (to + 1) * 1440].map(
    (minute) => zonedOf(zone, minute).epochMilliseconds,
  );
  const found = rule.between(new Date(asked), new Date(end - 1), true);
  return found.map(({ epochMilliseconds }) => epochMilliseconds).filter((at) => at >= first);
};

/** The same by what the standard says of wall times, laid on Temporal's clocks. */
const byStandard = ({ zone, rrule, start, from, to }: Case): readonly number[] => {
  const [text = "", until] = rrule.split(";UNTIL=");
  const last = until === undefined ? Number.POSITIVE_INFINITY : Temporal.Instant.from(until).epochMilliseconds;
  return instancesOf({ rrule: text, start: dayOf(start), minute: start - dayOf(start) * 1440, from, to, hasStart: true })
    .flatMap((minute) => shownAt(zone, minute) ?? [])
    .filter((at) => at <= last);
};

/** Whether the clocks may jump over a time of a rule that counts its slots: rrule-temporal leaves it out before it counts, where a calendar counts what the rule names. */
const maySkipCounted = ({ zone, rrule, start, from, to }: Case): boolean => {
  if (!/COUNT|BYSETPOS/.test(rrule)) return false;
  const listOf = (part: string) => new RegExp(`${part}=([^;]*)`).exec(rrule)?.[1]?.split(",").map(Number);
  const hours = listOf("BYHOUR") ?? [Math.floor(start / 60) % 24];
  const minutes = (listOf("BYMINUTE") ?? [start % 60]).flatMap((minute) => hours.map((hour) => hour * 60 + minute));
  const [first, last] = [Math.min(start, from * 1440) - 366 * 1440, (to + 366) * 1440];
  return changes
    .filter((one) => one.zone === zone && one.stops > first && one.stops < last)
    .some(({ stops, goesOn }) => minutes.some((minute) => (minute - (stops % 1440) + 1440) % 1440 < goesOn - stops));
};

/** A minute in the gap or the overlap of a change, or half an hour around it, or any of that day. */
const minuteNear = ({ stops, goesOn }: ClockChange): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: Math.min(stops, goesOn) - 30, max: Math.max(stops, goesOn) + 30 }),
    fc.nat(1439).map((minute) => dayOf(stops) * 1440 + minute),
  );

const untilOf = (minute: number): string => `;UNTIL=${textOf(minute).replace(/[-:]/g, "")}00Z`;

/** The end of a rule: after some slots, around a change, or never. */
const endNear = ({ at }: ClockChange): fc.Arbitrary<string> => {
  const count = fc.integer({ min: 1, max: 60 }).map((one) => `;COUNT=${one}`);
  const after = fc.oneof(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -5000, max: 5000 }));
  const until = after.map((minutes) => untilOf(at + minutes));
  return fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: count }, { weight: 1, arbitrary: until });
};

/** How many days before and after a change a rule is looked at, and how many before these it may have begun. */
const lengthsOf = (rrule: string): readonly [before: number, after: number, begun: number] => {
  if (rrule.includes("DAILY")) return [4, 3, 40];
  if (rrule.includes("WEEKLY")) return [12, 8, 100];
  return rrule.includes("MONTHLY") ? [20, 8, 300] : [60, 20, 1500];
};

/** The day a rule begins on belongs to it as a whole, so that `DTSTART` must be its first minute where the rule has times of its own. */
const startsAt = (rrule: string, minute: number): number => {
  if (rrule.includes("BYHOUR")) return dayOf(minute) * 1440;
  return rrule.includes("BYMINUTE") ? Math.floor(minute / 60) * 60 : minute;
};

/** Rules that begin before a change of the clocks. Their `DTSTART` is a time that the clocks show: of another one the peer would take the time that it is shifted to. */
const casesOf = (rules: fc.Arbitrary<string>): fc.Arbitrary<Case> =>
  fc
    .oneof({ weight: 60, arbitrary: fc.constantFrom(...changes) }, { weight: 1, arbitrary: fc.constantFrom(...lostDay) })
    .chain((change) => fc.tuple(fc.constant(change), rules, minuteNear(change), endNear(change), fc.nat(1499)))
    .map(([{ zone, stops }, rule, minute, end, back]) => {
      const [before, after, begun] = lengthsOf(rule);
      const start = startsAt(rule, minute) - (before + (back % begun)) * 1440;
      const isShown = shownAt(zone, start) !== undefined;
      return { zone, rrule: rule + end, start: isShown ? start : start - 1440, from: dayOf(stops) - before, to: dayOf(stops) + after };
    });

describe("X4 G6 RFC 5545 rules of every shape, in zones, agree with rrule-temporal or the text of the standard, instant by instant", () => {
  test.each(everyShape)("$name", ({ name, rule }) => {
    let judged = 0;
    const rules = rulesAShape(everyShape.length);
    fc.assert(
      fc.property(casesOf(rule), (one) => {
        const hasJudge = isJudge(one.rrule) && !ramadan.includes(one.zone) && !maySkipCounted(one);
        const theirs = hasJudge ? byTemporal(one) : byStandard(one);
        judged += hasJudge ? 1 : 0;
        expect(ours(one), hasJudge ? "rrule-temporal" : "the text of the standard").toEqual(theirs);
      }),
      { numRuns: rules },
    );
    if (isJudge(name)) expect(judged).toBeGreaterThan(rules / 8);
  });

  test.each(zones)("a daily time in each gap and each overlap of %s, without an end and with one a minute after the change", (zone) => {
    for (const { at, stops, goesOn } of changes.filter((change) => change.zone === zone)) {
      const start = Math.floor((stops + goesOn) / 2) - 3 * 1440;
      for (const end of ["", untilOf(at + 1)]) {
        const one = { zone, rrule: `FREQ=DAILY${end}`, start, from: dayOf(start), to: dayOf(stops) + 2 };
        expect(ours(one)).toEqual(byStandard(one));
      }
    }
  });

  test.each(differences)("rrule-temporal is still no judge: $why", ({ where, example }) => {
    const from = dayOf(Date.UTC(2001, 0, 1) / 60_000);
    const one = { zone: "UTC", rrule: example, start: from * 1440 + 600, from, to: from + 12 * 365 };
    expect(example).toMatch(where);
    expect(ours(one)).toEqual(byStandard(one));
    expect(byTemporal(one)).not.toEqual(byStandard(one));
  });
});
