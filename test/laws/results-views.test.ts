import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRecord } from "../../src/base/is-record.js";
import { idAt } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { frameworks } from "../../src/results/views/framework.js";
import { viewAs } from "../../src/results/views/view-as.js";
import { anyPlan, maximalPlan } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** The ids of the things of a plan that stand in lists, with their kinds. */
const thingsOf = (plan: Plan): ReadonlyMap<string, string> => {
  const things = new Map<string, string>();
  walkPlaces(plan, (place) => {
    if (place.index !== undefined) things.set(idAt(place) ?? "", place.kind);
  });
  return things;
};

/** The ids and strategies of a tree, by asking every field for them. */
const idsOf = (tree: unknown): readonly string[] => {
  if (Array.isArray(tree)) return tree.flatMap(idsOf);
  if (!isRecord(tree)) return [];
  return Object.entries(tree).flatMap(([field, value]) =>
    field === "ids" ? (value as string[]) : field === "strategy" && typeof value === "string" ? [value] : idsOf(value),
  );
};

const parts = ["vision", "alignment", "listening", "policy", "response"];

const holds = (law: (plan: Plan) => void): void => {
  law(parsePlan(maximalPlan));
  fc.assert(
    fc.property(anyPlan, (written) => law(parsePlan(written))),
    { numRuns: runs(100) },
  );
};

describe("X7 a view of a plan", () => {
  test("shows or leaves out every thing, none twice, and names nothing else", () => {
    holds((plan) => {
      const things = thingsOf(plan);
      for (const framework of frameworks) {
        const view = viewAs(plan, framework);
        const shown = new Set(idsOf(view.parts));
        const left = view.left.flatMap(({ ids }) => ids).filter((id) => !parts.includes(id));
        expect(new Set(left).size).toBe(left.length);
        expect(left.filter((id) => shown.has(id))).toEqual([]);
        expect([...things.keys()].filter((id) => !shown.has(id)).sort()).toEqual([...left].sort());
        for (const id of shown) expect(things.has(id) || parts.includes(id), id).toBe(true);
        for (const { kind, ids } of view.left) for (const id of ids) expect(things.get(id) ?? id).toBe(kind);
      }
    });
  });

  test("misses what things of the plan lack, each gap once and said", () => {
    holds((plan) => {
      const things = thingsOf(plan);
      for (const framework of frameworks) {
        const { missing } = viewAs(plan, framework);
        const names = missing.map(({ part, key }) => `${part} ${key}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { ids, said } of missing) {
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => !things.has(id))).toEqual([]);
          expect(said).toMatch(/\.$/);
        }
      }
    });
  });

  test("is plain frozen JSON of finite texts, and each item names the thing it is first", () => {
    holds((plan) => {
      const things = thingsOf(plan);
      for (const framework of frameworks) {
        const view = viewAs(plan, framework);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        const waiting: unknown[] = [view];
        while (waiting.length > 0) {
          const next = waiting.pop();
          if (typeof next === "number") expect(Number.isFinite(next)).toBe(true);
          if (typeof next !== "object" || next === null) continue;
          expect(Object.isFrozen(next)).toBe(true);
          if (isRecord(next) && "kind" in next && Array.isArray(next["ids"]) && "said" in next && !("because" in next)) {
            const id = String(next["ids"][0]);
            expect(things.get(id) ?? id).toBe(next["kind"]);
          }
          waiting.push(...Object.values(next));
        }
      }
    });
  });
});
