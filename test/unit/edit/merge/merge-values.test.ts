import { describe, expect, test } from "vitest";
import { mergeValues, pickOne } from "../../../../src/edit/merge/merge-values.js";

describe("X9 F69 a field that two have changed", () => {
  test.each<[string, unknown, unknown, unknown, unknown]>([
    ["is what the one made of it", 1, 2, 1, 2],
    ["is what both made of it", { a: 1, b: 2 }, { b: 3 }, { b: 3 }, { b: 3 }],
    ["is absent where the one took it away", 1, undefined, 1, undefined],
    ["of words is what both kept and either added, in order of the one", ["a", "b"], ["b", "a", "d"], ["a", "b"], ["b", "a", "d"]],
    ["of words is what both kept and either added, by name", ["a", "b"], ["a", "z"], ["a", "b", "c"], ["a", "c", "z"]],
    ["of words that both added is one", [], ["x", "y"], ["y", "z"], ["y", "x", "z"]],
    ["of keys is each key", { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, c: 3 }, { a: 2, c: 3 }],
    [
      "F5 of keys that every object inherits, too",
      { hasOwnProperty: 1 },
      { toString: 2 },
      { hasOwnProperty: 1, valueOf: 3 },
      { toString: 2, valueOf: 3 },
    ],
  ])("%s", (_, base, ours, theirs, value) => {
    expect(mergeValues(base, ours, theirs)).toEqual({ value, isSettled: true });
    expect(mergeValues(base, theirs, ours)).toEqual({ value, isSettled: true });
  });

  test.each<[string, unknown, unknown, unknown]>([
    ["two values", 1, 2, 3],
    ["a value and none", 1, undefined, 3],
    ["two orders of words", ["a", "b", "c"], ["b", "a", "c"], ["a", "c", "b"]],
    ["words and none", ["a"], ["b"], undefined],
    ["lists of things", [{ at: "x" }], [{ at: "y" }], [{ at: "z" }]],
    ["one key, two values", { a: 1 }, { a: 2 }, { a: 3 }],
    [
      "values told apart by kind, as a whole",
      { kind: "value", atLeast: 1 },
      { kind: "value", atLeast: 2 },
      { kind: "value", atLeast: 1, atMost: 5 },
    ],
  ])("is what it was where the two want %s", (_, base, ours, theirs) => {
    expect(mergeValues(base, ours, theirs)).toEqual({ value: base, isSettled: false });
  });

  const item = (at: string, share?: number) => ({ at, ...(share !== undefined && { share }) });

  test.each<[string, unknown[], unknown[], unknown[], unknown[]]>([
    ["both added one", [item("x")], [item("x"), item("y")], [item("x"), item("z")], [item("x"), item("y"), item("z")]],
    ["each changed another", [item("x"), item("y")], [item("x", 1), item("y")], [item("x"), item("y", 2)], [item("x", 1), item("y", 2)]],
    ["one took out what the other left", [item("x"), item("y")], [item("y")], [item("x"), item("y", 2)], [item("y", 2)]],
  ])("items known by a key are merged one by one: %s", (_, base, ours, theirs, value) => {
    expect(mergeValues(base, ours, theirs, "at")).toEqual({ value, isSettled: true });
    expect(mergeValues(base, theirs, ours, "at")).toEqual({ value, isSettled: true });
  });

  test.each<[string, unknown[], unknown[], unknown[]]>([
    ["both changed one", [item("x")], [item("x", 1)], [item("x", 2)]],
    ["one took out what the other changed", [item("x"), item("y")], [item("y")], [item("x", 1), item("y")]],
    ["one has a key twice", [item("x")], [item("x"), item("x")], [item("y")]],
  ])("items known by a key are as they were where %s", (_, base, ours, theirs) => {
    expect(mergeValues(base, ours, theirs, "at")).toEqual({ value: base, isSettled: false });
    expect(mergeValues(base, theirs, ours, "at")).toEqual({ value: base, isSettled: false });
  });

  test("of two new values one is picked, whoever's it is", () => {
    expect([pickOne("b", "a"), pickOne("a", "b"), pickOne(undefined, "z"), pickOne("z", undefined)]).toEqual(["a", "a", "z", "z"]);
  });
});
