import { describe, expect, test } from "vitest";
import { RunningCounts } from "../../../src/edit/running-counts.js";
import { times } from "../../helpers/times.js";

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe("G3 counts in a row", () => {
  test.each([0, 1, 2, 7, 64, 100])("know the sums of %i of them, after each change, as if they were added up", (length) => {
    const naive = times(length, (index) => (index * 7) % 5);
    const counts = new RunningCounts(naive);
    for (const step of times(200, (index) => index)) {
      const at = (step * 37) % Math.max(length, 1);
      if (length > 0) {
        naive[at] = (naive[at] ?? 0) + (step % 3);
        counts.add(at, step % 3);
      }
      expect(counts.sumBefore(at)).toBe(sum(naive.slice(0, at)));
      const asked = (step * 31) % (sum(naive) + 2);
      const found = naive.findIndex((_, index) => sum(naive.slice(0, index + 1)) > asked);
      const index = found === -1 ? length : found;
      expect(counts.locate(asked)).toEqual({ index, left: asked - sum(naive.slice(0, index)) });
    }
  });
});
