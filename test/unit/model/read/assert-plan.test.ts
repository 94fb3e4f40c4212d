import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../../../src/base/deep-freeze.js";
import { isPlanError, type PlanError } from "../../../../src/base/problems/plan-error.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { mergePlans } from "../../../../src/edit/merge/merge-plans.js";
import { childLists } from "../../../../src/model/find/child-lists.js";
import { pathOf } from "../../../../src/model/find/place.js";
import { walkPlaces } from "../../../../src/model/find/walk-places.js";
import type { Plan } from "../../../../src/model/plan.js";
import { assertPlan } from "../../../../src/model/read/assert-plan.js";
import { kindSchemas } from "../../../../src/model/read/kind-schemas.js";
import { isKnownPlan } from "../../../../src/model/read/known-plans.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { withoutPeople } from "../../../../src/model/read/without-people.js";
import { pauseJourney } from "../../../../src/stages/pause-journey.js";
import { anyPlan, maximalPlan, sampleOf } from "../../../laws/arbitraries/plans.js";

const whole = parsePlan(maximalPlan);
const strange = (plan: Plan = whole): Plan => JSON.parse(JSON.stringify(plan)) as Plan;

const refusalOf = (plan: unknown): PlanError => {
  try {
    assertPlan(plan as Plan);
  } catch (thrown) {
    if (isPlanError(thrown)) return thrown;
    throw thrown;
  }
  throw new Error("it was taken for a plan");
};

/** The fields of a kind that its schema always has, besides its id and what stands in it. */
const requiredOf = (kind: keyof typeof kindSchemas): readonly string[] => {
  interface Definition {
    readonly shape?: Readonly<Record<string, { readonly _zod: { readonly def: { readonly type: string } } }>>;
    readonly in?: { readonly _zod: { readonly def: Definition } };
  }
  const def = kindSchemas[kind]._zod.def as unknown as Definition; // of an object, or of a pipe that begins with one
  const shape = def.shape ?? def.in?._zod.def.shape ?? {};
  const held = new Set(childLists[kind].map(({ field }) => field));
  return Object.keys(shape).filter((field) => shape[field]?._zod.def.type !== "optional" && !held.has(field));
};

describe("F91 what is passed as a plan", () => {
  test("a plan that was read, edited, merged, moved or stripped of its people is known", () => {
    const { plan } = editPlan(whole, (tx) => tx.set("plan", "plan", { name: "Another" }));
    const other = editPlan(whole, (tx) => tx.set("plan", "plan", { organization: "Another" })).plan;
    const moved = pauseJourney(parsePlan({ format: "social-plan/1", id: "a" }), { at: "2027-01-04T09:00:00Z", by: "maria" });
    if (!moved.ok) throw new Error(moved.reason);
    for (const one of [whole, plan, mergePlans(whole, plan, other).plan, moved.plan, withoutPeople(whole)])
      expect(isKnownPlan(one)).toBe(true);
  });

  test("a stranger that is shaped like one is taken, and remembered once it is frozen", () => {
    for (const written of sampleOf(anyPlan, 50)) {
      const plan = strange(parsePlan(written));
      assertPlan(plan);
      expect(isKnownPlan(plan)).toBe(false);
      assertPlan(deepFreeze(plan));
      expect(isKnownPlan(plan)).toBe(true);
    }
  });

  test("what is made of a stranger that can still change stays one", () => {
    expect(isKnownPlan(editPlan(strange(), (tx) => tx.set("plan", "plan", { name: "Another" })).plan)).toBe(false);
  });

  test("every field that a kind always has is missed", () => {
    const forgotten = new Set<string>();
    const met = new Set<string>();
    walkPlaces(whole, ({ kind }) => met.add(kind));
    expect([...met].sort()).toEqual(Object.keys(kindSchemas).sort());
    walkPlaces(whole, (place) => {
      for (const field of requiredOf(place.kind)) {
        const path = pathOf(place);
        const plan = strange();
        const node = path.reduce<unknown>((at, step) => (at as Readonly<Record<string | number, unknown>>)[step], plan); // the same path in a copy
        Reflect.deleteProperty(node as object, field);
        try {
          assertPlan(plan);
          forgotten.add(`${place.kind}.${field}`);
        } catch (thrown) {
          if (!isPlanError(thrown)) throw thrown;
          expect(thrown).toMatchObject({ code: "invalid-plan", path: ["plan", ...path, field] });
        }
      }
    });
    expect([...forgotten]).toEqual(["measurement.value"]); // which may be text, a number or null
  });

  test("what holds things of their own is a list, and a part that is always there an object", () => {
    for (const { field } of childLists.plan)
      for (const wrong of [42, "text", { 0: {} }, [42]]) {
        const { path } = refusalOf({ ...strange(), [field]: wrong });
        expect(path.slice(0, 2)).toEqual(["plan", field]);
      }
  });

  test("the message says what was found, where, and what to do", () => {
    expect(refusalOf(undefined)).toMatchObject({
      code: "invalid-plan",
      path: ["plan"],
      message: "[invalid-plan] In `plan`, nothing was found. Pass a plan, as `parsePlan` and `createPlan` make them.",
    });
    const { code, message, path, problems } = refusalOf({
      format: "social-plan/1",
      id: "acme",
      channels: [{ id: "forum", name: "Forum" }],
    });
    expect([code, path]).toEqual(["invalid-plan", ["plan", "channels", 0, "languages"]]);
    expect(message).toBe(
      "[invalid-plan] In `plan.channels[0].languages`, nothing was found. Pass a list, or let `parsePlan` read the plan first.",
    );
    expect(problems).toMatchObject([{ code: "type", path, message: message.slice("[invalid-plan] ".length) }]);
  });
});
