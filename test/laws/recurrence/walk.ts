import { expect } from "vitest";
import type { Days } from "../../../src/calendar/horizon.js";
import type { RuleContext, SlotRule } from "../../../src/calendar/recurrence/slot-rule.js";
import { type SlotNumbers, slotNumbers } from "../../../src/calendar/rotation/slot-numbers.js";
import { minutesInDay } from "../../../src/time/units.js";

/** The number of a day. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** A wall minute as text; its day alone where the rule has no times. */
export const textOf = (slot: number, { hasTimes }: Pick<SlotRule, "hasTimes">): string =>
  new Date(slot * 60_000).toISOString().slice(0, hasTimes ? 16 : 10);

/** What rules are made from unless a test says otherwise: counted from the first day of 2027, which is a stated start, in weeks from Monday. */
export const contextOf = (fields: Partial<RuleContext> = {}): RuleContext => ({
  anchor: dayOf("2027-01-01"),
  hasStart: true,
  weekStart: "mon",
  isBusinessDay: (day) => new Date(day * 86_400_000).getUTCDay() % 6 !== 0,
  wallOf: (instant) => Math.floor(instant / 60_000),
  elapse: (wall, minutes) => wall + minutes,
  ...fields,
});

/** The slots of a rule in some days, found by walking its frames as a calendar does. */
export const slotsOf = (rule: SlotRule, { from, to }: Days): readonly number[] => {
  const found: number[] = [];
  for (let frame = rule.frameOf(from); rule.startOf(frame) <= to; frame += 1)
    for (const slot of rule.slotsIn(frame)) if (slot >= from * minutesInDay && slot < (to + 1) * minutesInDay) found.push(slot);
  return found;
};

/** The slots of a rule in some days as text. */
export const textsOf = (rule: SlotRule, from: string, to: string): readonly string[] =>
  slotsOf(rule, { from: dayOf(from), to: dayOf(to) }).map((slot) => textOf(slot, rule));

/** Asserts all that `SlotRule` promises, over a run of days and from a day within it on. */
export const expectContract = (rule: SlotRule, { from, to }: Days, between: Days): void => {
  const all = slotsOf(rule, { from, to });
  for (let at = 1; at < all.length; at += 1)
    if ((all[at] ?? 0) <= (all[at - 1] ?? 0)) expect.fail(`slot ${at} is not after the one before`);
  const wanted = all.filter((slot) => slot >= between.from * minutesInDay && slot < (between.to + 1) * minutesInDay);
  expect(slotsOf(rule, between)).toEqual(wanted);
  expect(rule.atMost(between)).toBeGreaterThanOrEqual(wanted.length);
  if (between.from > between.to) expect(rule.atMost(between)).toBe(0);
  expectNumbers(rule, { from, to }, between.from);
  const first = rule.frameOf(between.from);
  for (let frame = first - 2; frame < first + 4; frame += 1) {
    const slots = rule.slotsIn(frame);
    expect(slots.length).toBeLessThanOrEqual(rule.atOnce);
    const isBefore = (slot: number): boolean => slot < between.from * minutesInDay;
    const isRight = frame < first ? slots.every(isBefore) : frame === first || !slots.some(isBefore);
    if (!isRight) expect.fail("a slot is on the wrong side of its day's frame");
    if (slots.length > 0) expect(rule.startOf(frame) * minutesInDay).toBeLessThanOrEqual(slots[0] ?? 0);
    expect(rule.startOf(frame + 1)).toBeGreaterThanOrEqual(rule.startOf(frame));
    if (rule.startOf(frame) === Number.POSITIVE_INFINITY) expect(slots).toEqual([]);
    if (!rule.hasTimes) expect(slots.every((slot) => slot % minutesInDay === 0)).toBe(true);
  }
};

/** Asserts that the slots of some days are numbered one after the other, the first on a day or later with 0, if there is one, whichever is asked for first. */
const expectNumbers = (rule: SlotRule, { from, to }: Days, anchor: number): void => {
  const found: { readonly slot: number; readonly frame: number; readonly index: number }[] = [];
  for (let frame = rule.frameOf(from); rule.startOf(frame) <= to; frame += 1)
    for (const [index, slot] of rule.slotsIn(frame).entries()) found.push({ slot, frame, index });
  const before = found.filter(({ slot }) => slot < anchor * minutesInDay).length;
  const forward = slotNumbers(rule, anchor);
  const backward = slotNumbers(rule, anchor);
  const numbersBy = (numbers: SlotNumbers, slots: typeof found) => slots.map(({ frame, index }) => numbers.of(frame, index) + before);
  if (before < found.length) {
    expect(numbersBy(forward, found)).toEqual([...found.keys()]);
    expect(numbersBy(backward, found.toReversed())).toEqual([...found.keys()].reverse());
  }
};
