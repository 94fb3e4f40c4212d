import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Heap } from "../../../src/base/heap.js";

describe("a heap", () => {
  test("hands out what was put in, the least first, whatever was taken out in between", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined })), (steps) => {
        const heap = new Heap<number>((a, b) => a - b);
        let held: number[] = [];
        for (const step of steps) {
          if (step !== undefined) {
            heap.push(step);
            held.push(step);
            continue;
          }
          held.sort((a, b) => a - b);
          expect(heap.pop()).toBe(held[0]);
          held = held.slice(1);
        }
        for (const one of held.sort((a, b) => a - b)) expect(heap.pop()).toBe(one);
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});
