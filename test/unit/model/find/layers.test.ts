import { describe, expect, test } from "vitest";
import { layersOver } from "../../../../src/model/find/layers.js";
import { times } from "../../../helpers/times.js";

describe("G3 a map of which every version stays", () => {
  test("holds what was there, what was put in and not what was taken away", () => {
    const first = layersOver(
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    );
    const second = first.with(
      new Map([
        ["b", undefined],
        ["c", 3],
      ]),
    );
    const third = second.with(new Map([["b", 4]]));
    expect(["a", "b", "c"].map((key) => [first.get(key), second.get(key), third.get(key)])).toEqual([
      [1, 1, 1],
      [2, undefined, 4],
      [undefined, 3, 3],
    ]);
  });

  test("is itself where nothing changes", () => {
    const layers = layersOver(new Map([["a", 1]]));
    expect(layers.with(new Map())).toBe(layers);
  });

  test("answers like a map after any number of changes, to all of its versions", () => {
    const naive = new Map(times(100, (n) => [`k${n}`, n]));
    let layers = layersOver(new Map(naive));
    const versions = [{ layers, naive: new Map(naive) }];
    for (const n of times(1000, (one) => one)) {
      const key = `k${(n * 37) % 150}`;
      const value = n % 3 === 0 ? undefined : n;
      if (value === undefined) naive.delete(key);
      else naive.set(key, value);
      layers = layers.with(new Map([[key, value]]));
      if (n % 50 === 0) versions.push({ layers, naive: new Map(naive) });
    }
    const keys = times(151, (n) => `k${n}`);
    for (const version of versions) expect(keys.map((key) => version.layers.get(key))).toEqual(keys.map((key) => version.naive.get(key)));
  });
});
