import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Json } from "../../src/base/json/json.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import { idAt, type Place } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { definePlugin } from "../../src/plugins/define-plugin.js";
import { createPlanner } from "../../src/plugins/planner/create-planner.js";
import type { FieldKind } from "../../src/plugins/plugin-fields.js";
import { anySmallPlan, maximalPlan, type PlanJson } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** Data to put on some thing of a plan. */
interface Placed {
  readonly at: number;
  readonly plugin: string;
  readonly data: Json;
}

const mine = "acme/mine";
const placed = (plugins: readonly string[], data: fc.Arbitrary<Json> = fc.jsonValue() as fc.Arbitrary<Json>) =>
  fc.array(fc.record<Placed>({ at: fc.nat(), plugin: fc.constantFrom(...plugins), data }), { minLength: 1, maxLength: 6 });

/** The things of a plan that can carry data: all but its parts. */
const carriersIn = (plan: Plan): readonly Place[] => {
  const places: Place[] = [];
  walkPlaces(plan, (place) => {
    if (place.parent === undefined || place.index !== undefined) places.push(place);
  });
  return places;
};

/** The plan with data on some of its things; undefined where that is none a plan can keep, such as half of a surrogate pair. */
const withPlaced = (input: PlanJson, data: readonly Placed[]): Plan | undefined => {
  const plan: Plan = structuredClone(parsePlan(input));
  const places = carriersIn(plan);
  for (const { at, plugin, data: one } of data) {
    const node = places[at % places.length]?.node as Record<string, unknown>; // a copy, which is ours to change
    node["ext"] = { ...(node["ext"] as object | undefined), [plugin]: one };
  }
  const read = safeParsePlan(plan);
  return read.ok ? read.plan : undefined;
};

const noted = (plan: Plan, version: number): Plan => parsePlan({ ...plan, plugins: { ...plan.plugins, [mine]: version } });

const plansWith = (data: fc.Arbitrary<readonly Placed[]>, count: number): readonly Plan[] => {
  const input = fc.oneof({ weight: 9, arbitrary: anySmallPlan }, { weight: 1, arbitrary: fc.constant(maximalPlan) });
  const samples = fc.sample(fc.tuple(input, data), { numRuns: runs(count), seed: 1 });
  const plans = samples.flatMap(([plan, placements]) => withPlaced(plan, placements) ?? []);
  expect(plans.length).toBeGreaterThan(samples.length / 2);
  return plans;
};

describe("F79 X10 data of absent plugins", () => {
  const other = definePlugin({
    name: mine,
    version: 3,
    fields: { plan: z.unknown(), goal: z.never() },
    migrations: { 2: (data) => [data] },
  });
  const others = createPlanner({ plugins: [other] });

  test("is the same bytes when a plan is read and written again, with a planner and without", () => {
    for (const plan of plansWith(placed(["acme/absent", "toString/x", "z/9"]), 120)) {
      const text = stringifyPlan(plan);
      for (const read of [parsePlan, createPlanner().parsePlan, others.parsePlan]) expect(stringifyPlan(read(text))).toBe(text);
    }
  });

  test("is the same where another plugin's is migrated beside it", () => {
    for (const plan of plansWith(placed(["acme/absent", "z/9"]), 40)) {
      const places = carriersIn(plan).filter(({ node }) => "ext" in node);
      const both = editPlan(plan, (tx) => {
        for (const place of places)
          tx.set(place.kind as "goal", idAt(place) as never, { ext: { ...(place.node["ext"] as object), "acme/migrated": [1] } });
        tx.set("plan", "plan", { plugins: { "acme/migrated": 1 } });
      }).plan;
      const migrated = definePlugin({ name: "acme/migrated", version: 2, migrations: { 2: (data) => ({ old: data }) } });
      const read = createPlanner({ plugins: [migrated] }).parsePlan(both);
      expect(othersIn(read)).toEqual(othersIn(both));
      expect(stringifyPlan(read)).toContain('"old": [');
    }
  });
});

/** What plugins keep on each thing, without that of the one that is migrated. */
const othersIn = (plan: Plan): readonly unknown[] =>
  carriersIn(plan).map(({ node }) => Object.entries(node["ext"] ?? {}).filter(([name]) => name !== "acme/migrated"));

describe("F78 X10 data that is migrated", () => {
  const wrapped =
    (key: string) =>
    (data: Json, kind: FieldKind): Json => ({ [key]: data, kind });
  const listed = (data: Json): Json => [data, data];
  const content = { content: z.unknown() };
  const releases = [
    definePlugin({ name: mine, version: 1 }),
    definePlugin({ name: mine, version: 2, fields: content, migrations: { 2: wrapped("two") } }),
    definePlugin({ name: mine, version: 3, migrations: { 2: wrapped("two"), 3: listed } }),
    definePlugin({ name: mine, version: 5, fields: content, migrations: { 2: wrapped("two"), 3: listed, 5: wrapped("five") } }),
  ] as const;
  const [first, second, third, last] = releases.map((release) => createPlanner({ plugins: [release] }).parsePlan) as [
    typeof parsePlan,
    typeof parsePlan,
    typeof parsePlan,
    typeof parsePlan,
  ]; // one for each release
  const plans = plansWith(placed([mine, "acme/absent"]), 120).map((plan) => noted(plan, 1));

  test("twice is once", () => {
    for (const plan of plans) {
      const once = last(plan);
      expect(once.plugins?.[mine]).toBe(5);
      expect(last(once)).toEqual(once);
      expect(last(stringifyPlan(once))).toEqual(once);
    }
  });

  test("step by step is at once", () => {
    for (const plan of plans) {
      expect(first(plan)).toEqual(plan);
      expect(last(third(second(first(plan))))).toEqual(last(plan));
      expect(last(second(plan))).toEqual(last(plan));
    }
  });

  test("no text is lost, and the input is untouched", () => {
    for (const plan of plans) {
      const before = structuredClone(plan);
      const texts = textsIn(last(plan));
      expect([...textsIn(plan)].filter((text) => !texts.has(text))).toEqual([]);
      expect(plan).toEqual(before);
    }
  });

  test("nothing else of the plan changes", () => {
    const bare = (plan: Plan) => JSON.parse(JSON.stringify(plan, (key, value) => (key === mine ? undefined : value)));
    for (const plan of plans) expect(bare(last(plan))).toEqual(bare(plan));
  });
});

/** The texts and names in a value. */
const textsIn = (value: unknown): ReadonlySet<string> => {
  const texts = new Set<string>();
  JSON.stringify(value, (key, inner) => {
    texts.add(key);
    if (typeof inner === "string") texts.add(inner);
    return inner;
  });
  return texts;
};

describe("X10 what a planner edits", () => {
  const number = z.number();
  const plugin = definePlugin({
    name: mine,
    version: 1,
    fields: { plan: number, goal: number, content: number, channel: number, person: number, tactic: number, message: number },
  });
  const planner = createPlanner({ plugins: [plugin] });
  const data = fc.oneof({ weight: 3, arbitrary: fc.nat() }, { weight: 1, arbitrary: fc.string() }) as fc.Arbitrary<Json>;

  test("is refused exactly where it could not read what comes of it", () => {
    const count = { made: 0, refused: 0 };
    const samples = fc.sample(fc.tuple(anySmallPlan, placed([mine, "acme/absent"], data)), { numRuns: runs(150), seed: 2 });
    for (const [input, placements] of samples) {
      const read = planner.safeParsePlan(input);
      const plan = read.ok ? read.plan : expect.fail("it has no data of the plugin");
      const places = carriersIn(plan);
      const recipe: Parameters<typeof editPlan>[1] = (tx) => {
        for (const { at, plugin: name, data: one } of placements) {
          const place = places[at % places.length] ?? expect.fail("the plan is one");
          tx.update(place.kind as "goal", idAt(place) as never, (draft) => {
            draft.ext = { ...draft.ext, [name]: one as never };
          });
        }
      };
      const result = planner.tryEditPlan(plan, recipe);
      const plain = editPlan(plan, recipe).plan;
      expect(planner.safeParsePlan(stringifyPlan(plain)).ok).toBe(result.ok);
      if (result.ok) expect(result.plan).toEqual(plain);
      else expect(result.code).toBe("plugin-data");
      count[result.ok ? "made" : "refused"] += 1;
    }
    expect(Math.min(count.made, count.refused)).toBeGreaterThan(samples.length / 10);
  });
});
