import fc from "fast-check";
import ICAL from "ical.js";
import rrule from "rrule";
import { describe, expect, test } from "vitest";
import { rruleRule } from "../../../src/calendar/recurrence/rrule-rule.js";
import type { SlotRule } from "../../../src/calendar/recurrence/slot-rule.js";
import { runs } from "../arbitraries/runs.js";
import { everyShape, rulesAShape } from "./any-rule.js";
import { instancesOf } from "./rfc5545.js";
import { shapes } from "./rrule-shapes.js";
import { contextOf, dayOf, expectContract, slotsOf } from "./walk.js";

const { RRule } = rrule;

const start = fc.integer({ min: dayOf("2000-01-01"), max: dayOf("2040-12-31") });
const minute = fc.integer({ min: 0, max: 1439 });
const interval = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 6 }));
const timeOf = (one: number): string => `${String(Math.floor(one / 60)).padStart(2, "0")}:${String(one % 60).padStart(2, "0")}`;

const ours = (text: string, anchor: number, at: number, hasStart = true): SlotRule =>
  rruleRule({ kind: "rrule", rrule: text, at: [timeOf(at)] }, contextOf({ anchor, hasStart }), []);

/** The day a rule begins on belongs to it as a whole, so that `DTSTART` must be its first minute where the rule has times of its own. */
const startsAt = (text: string, at: number): number => (text.includes("BYHOUR") ? 0 : at);

/** How long rules are compared, by what they recur by. */
const lengthOf = (text: string): number => (text.includes("YEARLY") ? 6000 : text.includes("MONTHLY") ? 2500 : 700);

/** rrule.js on floating times, each slot once: it has one twice that two positions of `BYSETPOS` name. */
const byRRule = (text: string, anchor: number, at: number, to: number): readonly number[] => {
  const [dtstart, until] = [anchor * 1440 + at, (to + 1) * 1440 - 1].map((one) => new Date(one * 60_000));
  const rule = new RRule({ ...RRule.parseString(text), bysecond: [0], dtstart: dtstart ?? null, until: until ?? null });
  return [...new Set(rule.all().map((date) => date.getTime() / 60_000))];
};

/** The first slots by ical.js on floating times. It is slow, so that it is asked for sixty. */
const byIcal = (text: string, first: number, to: number): readonly number[] => {
  const dtstart = ICAL.Time.fromDateTimeString(new Date(first * 60_000).toISOString().slice(0, 19));
  const iterator = ICAL.Recur.fromString(text).iterator(dtstart);
  const found: number[] = [];
  for (let next = iterator.next(); next && found.length < 60; next = iterator.next()) {
    const slot = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute) / 60_000;
    if (slot >= (to + 1) * 1440) break;
    found.push(slot);
  }
  return found;
};

describe("X4 F50 RFC 5545 rules agree with independent expanders, occurrence by occurrence", () => {
  test.each(shapes)("$name", ({ rule, rruleNeedsWholeWeek, rruleIsWrong, icalIsWrong, icalIsWrongOn }) => {
    let found = 0;
    fc.assert(
      fc.property(rule, interval, start, minute, (shape, every, anyDay, anyMinute) => {
        const text = `${shape};INTERVAL=${every}`;
        const at = startsAt(shape, anyMinute);
        const anchor = rruleNeedsWholeWeek === undefined ? anyDay : anyDay - ((anyDay + 3) % 7);
        const to = anchor + lengthOf(text);
        const mine = slotsOf(ours(text, anchor, at), { from: anchor, to });
        found += mine.length;
        if (rruleIsWrong === undefined) expect(mine, "rrule.js").toEqual(byRRule(text, anchor, at, to));
        expect(mine, "the text of the standard").toEqual(
          instancesOf({ rrule: text, start: anchor, minute: at, from: anchor, to, hasStart: true }),
        );
        const [first] = mine;
        // ical.js counts its start as an occurrence, so that it must be one.
        if (icalIsWrong !== undefined || first === undefined) return;
        if (icalIsWrongOn?.where.test(`${text};DTSTART=${new Date(first * 60_000).toISOString().slice(0, 10)}`)) return;
        const again = slotsOf(ours(text, Math.floor(first / 1440), first % 1440), { from: anchor, to });
        expect(again.slice(0, 60), "ical.js").toEqual(byIcal(text, first, to));
      }),
      { numRuns: rulesAShape(shapes.length) },
    );
    expect(found).toBeGreaterThan(60);
  });

  test("COUNT and UNTIL end a rule of any shape where rrule.js ends it", () => {
    let found = 0;
    const end = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((count) => () => `COUNT=${count}`),
      fc
        .nat(900_000)
        .map((after) => (first: number) => `UNTIL=${new Date((first + after) * 60_000).toISOString().replace(/[-:]|\.\d+Z/g, "")}`),
    );
    const plain = fc
      .oneof(
        ...shapes.filter((shape) => shape.rruleNeedsWholeWeek === undefined && shape.rruleIsWrong === undefined).map((shape) => shape.rule),
      )
      .filter((shape) => !shape.includes("BYSETPOS=1,-1")); // rrule.js counts a slot twice that both name
    fc.assert(
      fc.property(plain, interval, start, minute, end, (shape, every, anchor, anyMinute, endOf) => {
        const at = startsAt(shape, anyMinute);
        const text = `${shape};INTERVAL=${every};${endOf(anchor * 1440 + at)}`;
        const to = anchor + lengthOf(text);
        const mine = slotsOf(ours(text, anchor, at), { from: anchor, to });
        found += mine.length;
        const options = { ...RRule.parseString(text), bysecond: [0], dtstart: new Date((anchor * 1440 + at) * 60_000) };
        const theirs = new RRule(options).all((date) => date.getTime() / 60_000 < (to + 1) * 1440).map((date) => date.getTime() / 60_000);
        expect(mine).toEqual(theirs.filter((slot) => slot < (to + 1) * 1440));
      }),
      { numRuns: runs(300) },
    );
    expect(found).toBeGreaterThan(runs(300) * 2);
  });
});

const ends = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 1, max: 200 }).map((count) => `;COUNT=${count}`),
  fc.constantFrom(";UNTIL=20300615", ";UNTIL=20280101T120000"),
);
const anyRule = fc.tuple(fc.oneof(...everyShape.map(({ rule }) => rule)), ends).map((pair) => pair.join(""));

describe("X4 F50 any RFC 5545 rule has the slots that its text says, asked day by day", () => {
  test("with a start and without, and it keeps what a rule promises", () => {
    let found = 0;
    const days = fc.tuple(fc.integer({ min: -800, max: 1500 }), fc.nat(1200), fc.integer({ min: -3, max: 800 }));
    fc.assert(
      fc.property(anyRule, start, minute, fc.boolean(), days, (text, anchor, at, hasStart, [away, later, length]) => {
        const rule = ours(text, anchor, at, hasStart);
        const span = { from: anchor + away, to: anchor + away + 2000 };
        const mine = slotsOf(rule, span);
        found += mine.length;
        expect(mine).toEqual(instancesOf({ rrule: text, start: anchor, minute: at, hasStart, ...span }));
        expectContract(rule, span, { from: span.from + later, to: span.from + later + length });
      }),
      { numRuns: runs(500) },
    );
    expect(found).toBeGreaterThan(runs(500));
  });
});
