import { describe, expect, test } from "vitest";
import { OpenList } from "../../../src/edit/open-list.js";
import { times } from "../../helpers/times.js";

const thing = (id: string) => ({ id });

const openListOf = (length: number) => {
  const nodes = times(length, (index) => thing(`t-${index}`));
  const holder: Record<string, unknown> = { id: "holder", list: nodes };
  return { holder, nodes, list: new OpenList(holder, "list", nodes) };
};

describe("G3 a list that is being changed", () => {
  test.each([10, 600, 2000])("of %i things is the array in its field, whenever that is read", (length) => {
    const { holder, nodes, list } = openListOf(length);
    const naive = [...nodes];
    for (const step of times(1000, (index) => index)) {
      const at = (step * 37) % (naive.length + 1);
      if (step % 3 === 0) {
        expect(list.insert(thing(`n-${step}`), naive[at - 1]?.id ?? null)).toBe(at);
        naive.splice(at, 0, thing(`n-${step}`));
      } else if (naive[at] !== undefined && step % 3 === 1) {
        const other = thing(naive[at].id);
        list.replace(at, other);
        naive[at] = other;
      } else if (naive.length > 1) {
        list.remove(at % naive.length);
        naive.splice(at % naive.length, 1);
      }
      const asked = (step * 31) % naive.length;
      expect([list.length, list.at(asked), list.positionOf(naive[asked]?.id, 0)]).toEqual([naive.length, naive[asked], asked]);
      if (step % 250 === 249) expect({ ...holder }).toEqual({ id: "holder", list: naive });
    }
    expect(list.settle()).toEqual(naive);
    expect(holder["list"]).toBe(nodes);
    expect(Object.getOwnPropertyDescriptor(holder, "list")).toMatchObject({ value: naive, writable: true, enumerable: true });
  });

  test("of a plan that was never read, in which an id stands twice, keeps both", () => {
    const { nodes, list } = openListOf(1000);
    nodes[999] = thing("t-998");
    for (let step = 0; step < 100; step += 1) list.remove(0);
    expect([list.length, list.at(898)?.["id"], list.at(899)?.["id"]]).toEqual([900, "t-998", "t-998"]);
  });
});
