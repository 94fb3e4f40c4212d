import { describe, expect, test } from "vitest";
import { findReferences } from "../../../../src/model/find/find-references.js";
import { idAt, pathOf } from "../../../../src/model/find/place.js";
import { eachReference } from "../../../../src/model/find/references.js";
import { walkPlaces } from "../../../../src/model/find/walk-places.js";
import { planOf } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";

const plan = planOf({
  metrics: [{ id: "reach", owner: "maria" }],
  people: [{ id: "maria", name: "Maria" }],
  campaigns: [{ id: "fair", name: "The fair", anchor: "2027-05-01" }],
  strategies: [
    {
      id: "care",
      goals: [
        {
          id: "answer",
          statement: "Answer",
          owner: "maria",
          kpis: [
            {
              id: "k",
              metric: "reach",
              milestones: [
                { due: "2027-01-01", target: { kind: "rank", atMost: 3 } },
                { due: { to: "fair", offset: { days: -1 } }, target: { kind: "share", of: "reach", atLeast: 0.1 } },
              ],
            },
          ],
        },
      ],
    },
  ],
});

describe("X1 who names a thing is found", () => {
  test("in the order of the document, with the field and the whole path", () => {
    expect(findReferences(plan, "maria")).toStrictEqual([
      { by: "answer", kind: "goal", field: "owner", path: ["strategies", 0, "goals", 0, "owner"] },
      { by: "reach", kind: "metric", field: "owner", path: ["metrics", 0, "owner"] },
    ]);
  });

  test("twice by one thing, and deep inside of it", () => {
    const path = ["strategies", 0, "goals", 0, "kpis", 0];
    expect(findReferences(plan, "reach")).toStrictEqual([
      { by: "k", kind: "kpi", field: "metric", path: [...path, "metric"] },
      { by: "k", kind: "kpi", field: "milestones.target.of", path: [...path, "milestones", 1, "target", "of"] },
    ]);
    expect(findReferences(plan, "fair")).toStrictEqual([
      { by: "k", kind: "kpi", field: "milestones.due.to", path: [...path, "milestones", 1, "due", "to"] },
    ]);
  });

  test("in the order of the document, whichever is asked for first and however many others are named along with it", () => {
    const ids = times(50, (index) => `m-${index}`);
    const strategies = [
      { id: "a", watches: ids, kpis: [{ id: "k", metric: "m-3", target: { kind: "share", of: "m-3", atLeast: 1 } }] },
      { id: "b", tactics: [{ id: "few", statement: "x", metrics: ["m-3", "m-4"] }] },
      { id: "c", watches: [...ids].reverse() },
    ] as const;
    const expected = (id: string) => {
      const found: unknown[] = [];
      walkPlaces(wide(), (place) =>
        eachReference(place, ({ id: named, path }) => void (named === id && found.push([idAt(place), ...pathOf(place), ...path]))),
      );
      return found;
    };
    const wide = () => planOf({ metrics: ids.map((id) => ({ id })), strategies });
    for (const order of [ids, [...ids].reverse(), ["m-3", "m-4", "m-3"]]) {
      const asked = wide();
      for (const id of order) expect(findReferences(asked, id).map(({ by, path }) => [by, ...path])).toEqual(expected(id));
    }
    expect(expected("m-3")).toHaveLength(5);
  });

  test.each(["answer", "gone", "", "toString", "__proto__", "Maria"])("nobody names “%s”", (id) => {
    expect(findReferences(plan, id)).toEqual([]);
  });
});
