import { describe, expect, test } from "vitest";
import { LongList } from "../../../src/edit/long-list.js";
import { times } from "../../helpers/times.js";

const thing = (id: string) => ({ id });
const idsOf = (list: LongList) => list.toArray().map(({ id }) => id);

describe("G3 a long list", () => {
  test("answers like an array after any number of changes, from empty and to empty", () => {
    for (const length of [0, 1, 1000]) {
      const naive = times(length, (index) => `t-${index}`);
      const list = new LongList(naive.map(thing));
      for (const step of times(3000, (index) => index)) {
        const at = (step * 37) % (naive.length + 1);
        if (step % 5 < (step < 1500 ? 3 : 1)) {
          expect(list.insert(thing(`n-${step}`), naive[at - 1] ?? null)).toBe(at);
          naive.splice(at, 0, `n-${step}`);
        } else {
          list.remove(at);
          naive.splice(at, 1);
        }
        const asked = (step * 31) % (naive.length + 1);
        expect([list.length, list.at(asked)?.["id"]]).toEqual([naive.length, naive[asked]]);
        expect(list.positionOf(naive[asked])).toBe(asked < naive.length ? asked : -1);
      }
      expect(idsOf(list)).toEqual(naive);
      while (list.length > 0) list.remove(Math.floor(list.length / 2));
      expect([list.length, idsOf(list), list.at(0), list.positionOf("t-0")]).toEqual([0, [], undefined, -1]);
      list.insert(thing("again"), null);
      expect(idsOf(list)).toEqual(["again"]);
    }
  });

  test("holds another object in the place of a thing's own", () => {
    const list = new LongList(times(300, (index) => thing(`t-${index}`)));
    const other = { id: "t-200", name: "x" };
    list.replace(other);
    expect([list.at(200), list.length]).toEqual([other, 300]);
  });

  test("is changed anywhere at the same cost, however long it is", () => {
    let reads = 0;
    const watched = (id: string) => ({
      get id() {
        reads += 1;
        return id;
      },
    });
    const readsOf = (length: number): number => {
      const list = new LongList(times(length, (index) => watched(`t-${index}`)));
      reads = 0;
      for (const step of times(1000, (index) => index)) {
        list.insert(watched(`n-${step}`), `t-${(step * 7919) % length}`);
        list.remove((step * 104_729) % length);
      }
      return reads;
    };
    const [few, many] = [readsOf(10_000), readsOf(80_000)];
    expect(few).toBeGreaterThan(1000);
    expect(many / few).toBeLessThan(1.5);
  });
});
