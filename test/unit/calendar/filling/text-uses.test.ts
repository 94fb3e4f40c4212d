import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextUses } from "../../../../src/calendar/filling/text-uses.js";

const time = fc.integer({ min: 0, max: 60 });
const inTime = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);

describe("X3 the uses of a text", () => {
  it("leave it free where none, before or after, is nearer than the longest rest, and until then not", () => {
    fc.assert(
      fc.property(
        fc.array(time, { maxLength: 6 }),
        fc.array(time, { maxLength: 12 }),
        fc.array(fc.nat(12)),
        (planned, asked, cooldowns) => {
          const uses = new TextUses(0);
          for (const cooldown of cooldowns) uses.rest(cooldown);
          for (const wall of inTime(planned)) uses.plan(wall);
          const all = [...planned];
          const isFree = (now: number) => all.every((one) => Math.abs(one - now) >= Math.max(0, ...cooldowns));
          for (const now of inTime(asked)) {
            const from = uses.freeFrom(now);
            expect(from === now).toBe(isFree(now));
            for (let later = now; later < from; later += 1) expect(isFree(later)).toBe(false);
            if (from === now) {
              uses.use(now);
              all.push(now);
            }
            expect(uses.count).toBe(all.length);
            expect(uses.lastUse(now)).toBe(Math.max(Number.NEGATIVE_INFINITY, ...all.filter((one) => one <= now)));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
