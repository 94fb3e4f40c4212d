import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LeastFirst } from "../../../../src/calendar/rotation/least-first.js";

describe("C8 the least number is taken first", () => {
  it("whatever is added and taken in between", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20))), (steps) => {
        const numbers = new LeastFirst();
        const list: number[] = [];
        for (const step of steps) {
          if (step === null) {
            list.sort((a, b) => a - b);
            expect(numbers.take()).toBe(list.shift());
          } else {
            numbers.add(step);
            list.push(step);
          }
        }
      }),
    );
  });
});
