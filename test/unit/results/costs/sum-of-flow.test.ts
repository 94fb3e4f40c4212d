import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measurement } from "../../../../src/model/measurement/measurement.js";
import { sumOfFlow } from "../../../../src/results/costs/sum-of-flow.js";

const reading = (id: string, value: number, from: number, to: number, more: Partial<Measurement> = {}): Measurement => ({
  ...{ id, metric: "m", value, period: { from: day(from), to: day(to) } },
  ...more,
});
const day = (number: number) => `2027-01-${String(number).padStart(2, "0")}`;
const sum = (...readings: readonly Measurement[]) => sumOfFlow("m", readings, "2027-12-31");

describe("E5 the readings of a flow, added up", () => {
  it("counts a reading within the days of a longer one once", () => {
    expect(sum(reading("a", 3, 1, 7), reading("b", 9, 1, 20), reading("c", 2, 15, 20))).toMatchObject({ total: 9, readings: ["b"] });
    expect(sum(reading("a", 3, 1, 7), reading("b", 3, 1, 7))).toMatchObject({ total: 3, readings: ["a"] });
  });

  it("adds nothing that overlaps otherwise, or says two things of the same days", () => {
    expect(sum(reading("a", 3, 1, 7), reading("b", 9, 7, 20))).toMatchObject({ because: "overlapping", readings: [] });
    expect(sum(reading("a", 3, 1, 7), reading("b", 4, 1, 7))).toMatchObject({ because: "overlapping" });
  });

  it("counts a part within the days of the whole once, and adds it on other days", () => {
    const whole = reading("a", 10, 1, 7);
    expect(sum(whole, reading("b", 4, 2, 3, { channel: "x" }))).toMatchObject({ total: 10 });
    expect(sum(whole, reading("b", 4, 2, 3, { channel: "x" })).channels).toMatchObject([{ id: "x", total: 4 }]);
    expect(sum(whole, reading("b", 4, 8, 9, { channel: "x" }))).toMatchObject({ total: 14, days: [{ from: day(1), to: day(9) }] });
    expect(sum(whole, reading("b", 4, 7, 9, { channel: "x" }))).toMatchObject({ because: "overlapping" });
  });

  it("does not add parts of different sorts", () => {
    const parts = [reading("b", 4, 1, 7, { channel: "x" }), reading("c", 5, 1, 7, { tactic: "t" })];
    expect(sum(...parts)).toMatchObject({ because: "different-parts", channels: [{ total: 4 }], tactics: [{ total: 5 }] });
    expect(sum(reading("b", 4, 1, 7, { paid: true }), reading("c", 5, 1, 7, { paid: false }))).toMatchObject({ total: 9 });
  });

  it("is the same sum however the days are split, and in whatever order the readings stand", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 28 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 28 }), fc.boolean(), (perDay, cut, isReversed) => {
        const daily = perDay.map((value, at) => reading(`d${at}`, value, at + 1, at + 1));
        const at = Math.min(cut, perDay.length - 1);
        const add = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
        const halves = [reading("h1", add(perDay.slice(0, at)), 1, at), reading("h2", add(perDay.slice(at)), at + 1, perDay.length)];
        const whole = add(perDay) + 0;
        expect(sum(...(isReversed ? [...daily].reverse() : daily)).total).toBe(whole);
        expect(sum(...halves).total).toBe(whole);
        expect(sum(...halves, ...daily).total).toBe(whole);
      }),
    );
  });
});
