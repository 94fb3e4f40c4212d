import { describe, expect, test } from "vitest";
import { OrderOfIds } from "../../../../src/edit/merge/order-of-ids.js";
import { times } from "../../../helpers/times.js";

describe("X9 an order of ids", () => {
  test("is as if the ids were taken out of an array and put back, after any number of moves", () => {
    const naive = times(12, (index) => `i-${index}`);
    const order = new OrderOfIds(naive);
    for (const step of times(300, (index) => index)) {
      const id = `i-${(step * 7) % 12}`;
      const others = naive.filter((one) => one !== id);
      const at = (step * 5) % 12;
      order.move(id, others[at - 1] ?? null);
      naive.splice(0, naive.length, ...others.slice(0, at), id, ...others.slice(at));
      expect(naive.map((one) => order.before(one))).toEqual([null, ...naive.slice(0, -1)]);
    }
  });

  test("does not know the place of what is not in it", () => {
    expect(new OrderOfIds(["a"]).before("b")).toBeUndefined();
    expect(new OrderOfIds([]).before("b")).toBeUndefined();
  });
});
