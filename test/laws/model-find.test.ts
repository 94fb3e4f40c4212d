import { describe, expect, test } from "vitest";
import { findNode } from "../../src/model/find/find-node.js";
import { findReferences } from "../../src/model/find/find-references.js";
import type { Found } from "../../src/model/find/found.js";
import { getNode } from "../../src/model/find/get-node.js";
import { pathOf } from "../../src/model/find/place.js";
import { eachReference } from "../../src/model/find/references.js";
import { traceNode } from "../../src/model/find/trace-node.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import { walkPlan } from "../../src/model/find/walk-plan.js";
import type { Kind } from "../../src/model/kind.js";
import { kinds } from "../../src/model/kinds.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import type { Path } from "../../src/model/values/path.js";
import { placesOf, valueAt } from "../../src/testing/faults.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const maximal = parsePlan(maximalPlan);
const plans = [maximal, ...[...sampleOf(anyPlan, runs(10)), ...sampleOf(anySmallPlan, runs(60))].map((plan) => parsePlan(plan))];

const singletons: ReadonlySet<string> = new Set<Kind>(["plan", "vision", "alignment", "listening", "policy", "response"]);
const keyOf = (path: Path): string => JSON.stringify(path);

const foundIn = (plan: Plan): readonly Found[] => {
  const found: Found[] = [];
  walkPlan(plan, (one) => found.push(one));
  return found;
};

/** The path of every object with an id, in the order in which the plan is written; data of plugins holds none. */
const thingsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && path.length > 0 ? [path] : [];
  const inner = Object.entries(value).filter(([key]) => key !== "ext");
  return [...own, ...inner.flatMap(([key, item]) => thingsIn(item, [...path, Array.isArray(value) ? Number(key) : key]))];
};

describe("X1 everything in a plan is found", () => {
  test("a walk meets every thing once, in the order of the document, and every part", () => {
    for (const plan of plans) {
      const met = foundIn(plan);
      const things = met.filter(({ kind }) => !singletons.has(kind)).map(({ path }) => path);
      expect(things).toEqual(thingsIn(plan));
      const parts = met.filter(({ kind }) => singletons.has(kind)).map(({ kind }) => kind);
      expect([...parts].sort()).toEqual(["plan", ...[...singletons].filter((kind) => kind in plan)].sort());
    }
  });

  test("a plan of every field holds every kind", () => {
    expect(new Set(foundIn(maximal).map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  test("by its id: at a path that leads to it, in a parent that holds it", () => {
    for (const plan of plans)
      for (const met of foundIn(plan)) {
        const id = "id" in met.node && met.kind !== "plan" ? met.node.id : met.kind;
        expect(findNode(plan, id)).toStrictEqual(met);
        expect(valueAt(plan, met.path)).toBe(met.node);
        expect(getNode(plan, met.kind, id as never)).toBe(met.node);
        if (met.kind === "plan") expect([met.parent, met.path]).toEqual([undefined, []]);
        else {
          const parent = findNode(plan, String(met.parent));
          const isPart = singletons.has(met.kind);
          expect(parent?.path).toEqual(met.path.slice(0, isPart ? -1 : -2));
          expect(kinds[met.kind].places).toHaveProperty(String(parent?.kind), met.path.at(isPart ? -1 : -2));
        }
      }
  });
});

describe("F21 every reference is known to be one", () => {
  const isReference = (spec: { readonly wrong: readonly (readonly unknown[])[] }) => spec.wrong.some(([, code]) => code === "dangling-ref");

  test("those that are followed are those of the model", () => {
    for (const plan of plans) {
      const followed: string[] = [];
      walkPlaces(plan, (place) => eachReference(place, ({ path }) => followed.push(keyOf([...pathOf(place), ...path]))));
      const modelled = [...placesOf(plan)].filter(({ path, spec }) => isReference(spec) && typeof valueAt(plan, path) === "string");
      const ids = modelled.filter(({ spec }) => !spec.full.includes("2027-02-28")); // a day may stand where a relative one could
      expect(followed.sort()).toEqual(ids.map(({ path }) => keyOf(path)).sort());
    }
  });

  test("every row of the kind table is met in a plan of every field", () => {
    const met = new Set<string>();
    walkPlaces(maximal, (place) => eachReference(place, ({ field }) => met.add(`${place.kind} ${field}`)));
    const rows = Object.entries(kinds).flatMap(([kind, { references }]) => Object.keys(references).map((field) => `${kind} ${field}`));
    expect([...met].sort()).toEqual(rows.sort());
  });

  test("who names a thing is found from the thing", () => {
    for (const plan of plans) {
      const named = [...placesOf(plan)].filter(({ spec }) => isReference(spec) && !spec.full.includes("2027-02-28"));
      const byId = new Map<string, string[]>();
      for (const { path } of named) {
        const id = valueAt(plan, path);
        if (typeof id === "string") byId.set(id, [...(byId.get(id) ?? []), keyOf(path)]);
      }
      for (const [id, paths] of byId) {
        const found = findReferences(plan, id);
        expect(found.map(({ path }) => keyOf(path)).sort()).toEqual(paths.sort());
        for (const { by, path } of found) expect(path.slice(0, findNode(plan, by)?.path.length)).toEqual(findNode(plan, by)?.path);
      }
    }
  });
});

describe("X1 what a thing is traced to", () => {
  const idsOf = (plan: Plan) => foundIn(plan).flatMap(({ kind, node }) => (kind !== "plan" && "id" in node ? [String(node.id)] : []));

  test("is traced back to it, and is what the single steps lead to", () => {
    for (const plan of plans.slice(0, 20)) {
      const traces = new Map(idsOf(plan).map((id) => [id, traceNode(plan, id)]));
      for (const [id, { up, down }] of traces) {
        for (const step of down) expect(traces.get(step.id)?.up.some((back) => back.id === id)).toBe(true);
        const reached = new Set([id]);
        for (const one of reached) for (const step of traces.get(one)?.up ?? []) if (step.from === one) reached.add(step.id);
        expect(new Set([id, ...up.map((step) => step.id)])).toEqual(reached);
      }
    }
  });
});
