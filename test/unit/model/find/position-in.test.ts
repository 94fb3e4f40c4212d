import { describe, expect, test } from "vitest";
import { positionIn } from "../../../../src/model/find/position-in.js";
import { times } from "../../../helpers/times.js";

const listOf = (length: number) => times(length, (index) => ({ id: `t-${index}` }));

describe("G3 where a thing stands in a list", () => {
  test("whatever the hint", () => {
    const list = listOf(100);
    for (const hint of [0, 7, 50, 99, 1000, -5]) for (const at of [0, 8, 49, 99]) expect(positionIn(list, `t-${at}`, hint)).toBe(at);
    expect(positionIn(list, "t-100", 0)).toBe(-1);
    expect(positionIn([], "t-0", 0)).toBe(-1);
  });

  test("also after the list has changed since it was looked into", () => {
    const list = listOf(100);
    for (let step = 0; step < 200; step += 1) {
      list.splice((step * 7) % list.length, step % 3, ...listOf(step % 4).map(({ id }) => ({ id: `${id}-${step}` })));
      const at = (step * 31) % list.length;
      expect(positionIn(list, list[at]?.id, (step * 13) % 100)).toBe(at);
    }
  });

  test("of many that were shifted together, without looking through the list for each", () => {
    const list = listOf(2000);
    list.unshift(...listOf(1000).map(({ id }) => ({ id: `new-${id}` })));
    let reads = 0;
    const counting = new Proxy(list, {
      get: (from, key) => {
        reads += 1;
        return Reflect.get(from, key);
      },
    });
    for (let at = 0; at < 2000; at += 1) expect(positionIn(counting, `t-${at}`, at)).toBe(at + 1000);
    expect(reads).toBeLessThan(100_000);
  });
});
