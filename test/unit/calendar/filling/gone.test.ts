import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLeft, Gone } from "../../../../src/calendar/filling/gone.js";

describe("C8 the places of a list that are gone", () => {
  it("are passed over, in whichever of several seats and in whatever order they went", () => {
    const step = fc.record({ seat: fc.nat(2), place: fc.nat(20), asked: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const seats = [new Gone(), new Gone(), new Gone()] as const;
        const gone = new Set<number>();
        for (const { seat, place, asked } of steps) {
          seats[seat]?.add(place, "used");
          gone.add(place);
          let left = asked;
          while (gone.has(left)) left += 1;
          expect(firstLeft(seats, asked)).toBe(left);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are of one seat only, which says what keeps them", () => {
    const [one, other] = [new Gone(), new Gone()];
    one.add(3, "used");
    one.add(4, "none-fits");
    expect([one.after(3), other.after(3), firstLeft([], 3)]).toEqual([5, 3, 3]);
    expect([[...one.lacks], [...other.lacks]]).toEqual([["used", "none-fits"], []]);
  });
});
