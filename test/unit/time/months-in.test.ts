import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/time/days.js";
import { monthsIn } from "../../../src/time/months-in.js";

const between = (from: string, to: string) => monthsIn(dayNumberOf(from), dayNumberOf(to));

describe("E5 how many months some days are", () => {
  it("counts a whole month as 1, and a part of one by its days", () => {
    expect(between("2027-01-01", "2027-12-31")).toBe(12);
    expect(between("2028-02-01", "2028-02-29")).toBe(1);
    expect(between("2027-02-01", "2027-02-07")).toBe(0.25);
    expect(between("2027-04-16", "2027-06-15")).toBe(2);
    expect(between("2027-01-31", "2027-02-01")).toBeCloseTo(1 / 31 + 1 / 28);
  });

  it("is the sum of its parts, wherever it is cut", () => {
    const day = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(day, day, day, (from, first, second) => {
        const cut = from + first;
        const to = cut + 1 + second;
        expect(monthsIn(from, cut) + monthsIn(cut + 1, to)).toBeCloseTo(monthsIn(from, to), 9);
      }),
    );
  });
});
