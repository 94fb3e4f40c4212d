import { describe, expect, test } from "vitest";
import { written } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";
import { placesOf, problemsOf } from "../harness.js";

/** So many things, each naming the next and the last the first. */
const rings: readonly (readonly [name: string, ring: (length: number) => object, path: readonly (string | number)[]])[] = [
  ["partOf", (length) => tactics(length, (next) => ({ partOf: next })), ["strategies", 0, "tactics", 0]],
  ["buildsOn", (length) => tactics(length, (next) => ({ buildsOn: [next] })), ["strategies", 0, "tactics", 0]],
  [
    "members",
    (length) => written({ people: times(length, (i) => ({ id: `t${i}`, name: "x", members: [nextOf(i, length)] })) }),
    ["people", 0],
  ],
  ["a cadence's slots", (length) => cadences(length, (to) => ({ when: { kind: "relative", to, offsets: [] } })), ["cadences", 0]],
  ["a cadence's start", (length) => cadences(length, (to) => ({ starts: { to, offset: { days: 1 } } })), ["cadences", 0]],
  ["a cadence's end", (length) => cadences(length, (to) => ({ ends: { to, offset: { days: 1 } } })), ["cadences", 0]],
  ["a phase's start", (length) => phases(length, (to) => ({ from: { to, offset: { days: 1 } } })), ["campaigns", 0, "phases", 0]],
];

function nextOf(index: number, length: number): string {
  return `t${(index + 1) % length}`;
}

function tactics(length: number, link: (next: string) => object): object {
  return written({
    strategies: [{ id: "s", tactics: times(length, (i) => ({ id: `t${i}`, statement: "x", ...link(nextOf(i, length)) })) }],
  });
}

function cadences(length: number, link: (next: string) => object): object {
  return written({ cadences: times(length, (i) => ({ id: `t${i}`, when: { kind: "daily" }, ...link(nextOf(i, length)) })) });
}

function phases(length: number, link: (next: string) => object): object {
  return written({
    campaigns: [{ id: "c", name: "x", phases: times(length, (i) => ({ id: `t${i}`, name: "x", ...link(nextOf(i, length)) })) }],
  });
}

describe("F22 nothing leads back to itself", () => {
  describe.each(rings)("along %s", (_, ring, path) => {
    test.each([1, 2, 3, 500])("a ring of %i is told once", (length) => {
      expect(placesOf(ring(length))).toEqual([["cycle", path]]);
    });
  });

  test("it is told with the way", () => {
    expect(problemsOf(tactics(3, (partOf) => ({ partOf })))).toMatchObject([
      {
        values: { ids: "t0 → t1 → t2 → t0" },
        message: "In strategies[0].tactics[0], the links lead back to where they began: t0 → t1 → t2 → t0. Take one of them out.",
      },
    ]);
  });

  test("a way of ten thousand is told in part", () => {
    const [problem] = problemsOf(tactics(10_000, (partOf) => ({ partOf })));
    expect(problem?.message.length).toBeLessThan(680);
    expect(problem?.message).toContain("t0 → t1 → t2");
  });

  test("every way back is told, rings apart each by themselves", () => {
    const links: Record<number, object> = {
      0: { partOf: "t1" },
      1: { partOf: "t0" },
      2: { buildsOn: ["t3", "t0"] },
      3: { buildsOn: ["t2"] },
    };
    const input = written({ strategies: [{ id: "s", tactics: times(5, (i) => ({ id: `t${i}`, statement: "x", ...links[i] })) }] });
    expect(problemsOf(input).map(({ values }) => values["ids"])).toEqual(["t0 → t1 → t0", "t2 → t3 → t2"]);
  });

  test("a ring on the way to which something leads is told once", () => {
    const input = written({
      strategies: [{ id: "s", tactics: times(3, (i) => ({ id: `t${i}`, statement: "x", partOf: `t${i === 2 ? 1 : i + 1}` })) }],
    });
    expect(problemsOf(input).map(({ path, values }) => [path.at(-1), values["ids"]])).toEqual([[1, "t1 → t2 → t1"]]);
  });

  test("relations are apart: what builds on something may be part of it the other way round", () => {
    const links: Record<number, object> = { 0: { partOf: "t1" }, 1: { buildsOn: ["t0"] } };
    expect(
      placesOf(written({ strategies: [{ id: "s", tactics: times(2, (i) => ({ id: `t${i}`, statement: "x", ...links[i] })) }] })),
    ).toEqual([]);
  });

  test("two ways to the same thing are no ring, be they two thousand", () => {
    const diamond = times(2000, (i) => ({ id: `t${i}`, statement: "x", buildsOn: times(Math.min(i, 2), (back) => `t${i - 1 - back}`) }));
    expect(placesOf(written({ strategies: [{ id: "s", tactics: diamond }] }))).toEqual([]);
  });

  test("a shorter way beside a longer one is no ring", () => {
    const links = [["t1", "t2"], ["t2"], []];
    const input = written({ strategies: [{ id: "s", tactics: links.map((buildsOn, i) => ({ id: `t${i}`, statement: "x", buildsOn })) }] });
    expect(placesOf(input)).toEqual([]);
    expect(
      placesOf(
        written({
          strategies: [
            {
              id: "s",
              tactics: [
                { id: "t", statement: "x", buildsOn: ["u", "u"] },
                { id: "u", statement: "x" },
              ],
            },
          ],
        }),
      ),
    ).toEqual([]);
  });

  test("a campaign's days may count from the campaign, and its phases' too: that means from its anchor", () => {
    const from = { to: "launch", offset: { months: -3 } };
    const campaigns = [
      { id: "launch", name: "Launch", from, to: { to: "tease", offset: {} }, phases: [{ id: "tease", name: "Tease", from, to: from }] },
    ];
    expect(placesOf(written({ campaigns }))).toEqual([]);
  });

  test("a phase's end may count from its own start", () => {
    const phase = { id: "tease", name: "Tease", from: "2027-01-01", to: { to: "tease", offset: { weeks: 2 } } };
    expect(placesOf(written({ campaigns: [{ id: "launch", name: "Launch", phases: [phase] }] }))).toEqual([]);
  });

  test("a cadence and a phase that count from each other are told", () => {
    const campaigns = [{ id: "launch", name: "Launch", phases: [{ id: "tease", name: "Tease", from: { to: "daily", offset: {} } }] }];
    const cadences = [{ id: "daily", when: { kind: "daily" }, starts: { to: "tease", offset: {} } }];
    expect(placesOf(written({ campaigns, cadences }))).toEqual([["cycle", ["cadences", 0]]]);
  });

  test("a link to nothing, or to another kind, leads nowhere", () => {
    expect(placesOf(tactics(2, () => ({ partOf: "gone" }))).map(([code]) => code)).toEqual(["dangling-ref", "dangling-ref"]);
    expect(placesOf(tactics(1, () => ({ partOf: "s" }))).map(([code]) => code)).toEqual(["wrong-kind"]);
  });
});
