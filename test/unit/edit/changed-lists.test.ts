import { describe, expect, test } from "vitest";
import { ChangedLists } from "../../../src/edit/changed-lists.js";
import { times } from "../../helpers/times.js";

const thing = (id: string) => ({ id });

const opened = (length: number) => {
  const nodes = times(length, (index) => thing(`t-${index}`));
  const holder: Record<string, unknown> = { id: "holder", list: nodes };
  const lists = new ChangedLists();
  const noteMany = (index: number) => times(20, () => lists.note(holder, "list", nodes, index));
  return { holder, nodes, lists, noteMany };
};

describe("G3 lists that one edit changes again and again", () => {
  test("become long lists after some changes far from their ends, and arrays when the field is read", () => {
    const { holder, nodes, lists, noteMany } = opened(1000);
    const before = [...nodes];
    lists.note(holder, "list", nodes, 0);
    expect(lists.in(holder, "list")).toBeUndefined();
    noteMany(0);
    lists.in(holder, "list")?.remove(0);
    lists.in(holder, "list")?.insert(thing("new"), "t-998");
    const after = [...before.slice(1, 999), thing("new"), thing("t-999")];
    expect({ ...holder }).toEqual({ id: "holder", list: after });
    expect(lists.in(holder, "list")).toBeUndefined();
    expect(Object.getOwnPropertyDescriptor(holder, "list")).toMatchObject({ value: after, writable: true, enumerable: true });
    expect(holder["list"]).toBe(nodes);
  });

  test("and when the edit is done, all of them", () => {
    const { holder, nodes, lists, noteMany } = opened(1000);
    noteMany(0);
    lists.in(holder, "list")?.remove(0);
    expect(nodes).toHaveLength(1000);
    lists.settle();
    expect([nodes.length, lists.in(holder, "list")]).toEqual([999, undefined]);
    expect(() => Object.freeze(holder)).not.toThrow();
    expect(holder["list"]).toBe(nodes);
  });

  test("stay arrays where they are short, or where only their ends change", () => {
    for (const [length, index] of [
      [100, 0],
      [1000, 999],
    ] as const) {
      const { holder, lists, noteMany } = opened(length);
      noteMany(index);
      expect(lists.in(holder, "list")).toBeUndefined();
    }
  });

  test("stay arrays where an id stands twice, in a plan that was never read", () => {
    const { holder, nodes, lists, noteMany } = opened(1000);
    nodes[999] = thing("t-998");
    noteMany(0);
    expect(lists.in(holder, "list")).toBeUndefined();
    expect(holder["list"]).toHaveLength(1000);
  });
});
