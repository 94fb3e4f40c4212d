import { describe, expect, test } from "vitest";
import * as z from "zod";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import type { Edit } from "../../../../src/edit/edit.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { mergePlans } from "../../../../src/edit/merge/merge-plans.js";
import { tryEditPlan } from "../../../../src/edit/try-edit-plan.js";
import { isKnownPlan } from "../../../../src/model/read/known-plans.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { answering } from "../data/schemas.js";

const review = z.object({ reviewedBy: z.string(), on: z.string().optional() });
const pharma = definePlugin({
  name: "acme/pharma",
  version: 2,
  fields: { content: review, plan: z.number(), goal: z.string() },
  migrations: { 2: (data) => (typeof data === "string" ? { reviewedBy: data } : data) },
});
const planner = createPlanner({ plugins: [pharma] });

const item = (id: string, data?: unknown) => ({
  id,
  title: id,
  ...(data !== undefined && { ext: { "acme/pharma": data as never, "acme/other": 1 } }),
});
const plan = planOf({
  content: [item("a", { reviewedBy: "dr-ito" }), item("b")],
  strategies: [{ id: "s", scope: { function: "marketing" }, goals: [{ id: "g", statement: "G" }] }],
});
const setData =
  (data: unknown, id = "a") =>
  (tx: Edit) =>
    tx.set("content", id as never, { ext: { "acme/pharma": data as never } });

describe("X10 what a planner edits, it can read", () => {
  const refused: readonly (readonly [string, (tx: Edit) => void, readonly unknown[]])[] = [
    ["data that is set", setData({ reviewedBy: 7 }), ["content", 0, "ext", "acme/pharma", "reviewedBy"]],
    ["data that is set where there was none", setData(7, "b"), ["content", 1, "ext", "acme/pharma"]],
    ["data on the plan", (tx) => tx.set("plan", "plan", { ext: { "acme/pharma": "x" } }), ["ext", "acme/pharma"]],
    ["data on a thing that is added", (tx) => tx.add("content", item("c", 7), { after: null }), ["content", 0, "ext", "acme/pharma"]],
    [
      "data on what stands in a thing that is added",
      (tx) =>
        tx.add("strategy", { id: "t", scope: { function: "sales" }, goals: [{ id: "h", statement: "H", ext: { "acme/pharma": 7 } }] }),
      ["strategies", 1, "goals", 0, "ext", "acme/pharma"],
    ],
    [
      "data of a thing that is moved after it was set",
      (tx) => {
        setData(7)(tx);
        tx.move("content", "b" as never, { after: null });
      },
      ["content", 1, "ext", "acme/pharma"],
    ],
    ["a newer version that is noted", (tx) => tx.set("plan", "plan", { plugins: { "acme/pharma": 3 } }), ["plugins", "acme/pharma"]],
  ];

  test.each(refused)("%s and does not fit is refused", (_, recipe, path) => {
    expect(thrownBy(() => planner.editPlan(plan, recipe))).toMatchObject({ code: "plugin-data", path });
    const result = planner.tryEditPlan(plan, recipe);
    expect(result).toMatchObject({ ok: false, code: "plugin-data", path, problems: [{ code: "plugin-data", path }] });
    expect(result.ok || result.message).not.toContain("[plugin-data]");
    const { plan: next, changes } = editPlan(plan, recipe);
    expect(thrownBy(() => planner.applyChanges(plan, changes))).toMatchObject({ code: "plugin-data", path });
    expect(thrownBy(() => planner.applyChanges(plan, JSON.parse(JSON.stringify(changes))))).toMatchObject({ code: "plugin-data", path });
    expect(planner.safeParsePlan(next).ok).toBe(false);
  });

  const made: readonly (readonly [string, (tx: Edit) => void])[] = [
    ["nothing", () => {}],
    ["data that fits", setData({ reviewedBy: "dr-lee" })],
    ["data that is taken away", (tx) => tx.set("content", "a" as never, { ext: undefined })],
    ["data of another plugin", (tx) => tx.set("content", "b" as never, { ext: { "acme/other": [1] } })],
    ["data on a kind without a field", (tx) => tx.add("person", { id: "p", name: "P", ext: { "acme/pharma": 7 } })],
    [
      "a thing that is added and taken out again",
      (tx) => {
        tx.add("content", item("c", 7));
        tx.remove("content", "c" as never);
      },
    ],
    [
      "data that is set and set again",
      (tx) => {
        setData(7)(tx);
        setData({ reviewedBy: "dr-lee" })(tx);
      },
    ],
    ["through the plugin", (tx) => pharma.write(tx, "content", "b" as never, { reviewedBy: "dr-lee" })],
    ["the plugin's version", (tx) => tx.set("plan", "plan", { plugins: { "acme/pharma": 2, "acme/other": 9 } })],
  ];

  test.each(made)("%s is done as the library does it", (_, recipe) => {
    const edited = editPlan(plan, recipe);
    expect(planner.editPlan(plan, recipe)).toEqual(edited);
    expect(planner.tryEditPlan(plan, recipe)).toEqual(tryEditPlan(plan, recipe));
    expect(planner.applyChanges(plan, edited.changes)).toEqual(applyChanges(plan, edited.changes));
    expect(planner.safeParsePlan(edited.plan).ok).toBe(true);
  });

  test("what an edit leaves alone is not looked at", () => {
    let looked = 0;
    const counting = definePlugin({
      name: "acme/pharma",
      version: 1,
      fields: {
        content: answering((value) => {
          looked += 1;
          return { value };
        }),
      },
    });
    const one = createPlanner({ plugins: [counting] });
    one.editPlan(plan, (tx) => tx.set("content", "a" as never, { title: "A" }));
    one.editPlan(plan, (tx) => tx.set("content", "a" as never, { ext: { "acme/pharma": { reviewedBy: "dr-ito" }, "acme/other": 2 } }));
    expect(looked).toBe(0);
    one.editPlan(plan, setData({ reviewedBy: "dr-lee" }));
    expect(looked).toBe(1);
    const broken = planOf({ content: [item("a", 7), item("b")] });
    expect(planner.editPlan(broken, setData({ reviewedBy: "dr-lee" }, "b")).changes).toHaveLength(1);
  });

  test("a plan that was not brought to the plugin's version is looked at in its own", () => {
    const older = planOf({ plugins: { "acme/pharma": 1 }, content: [item("a", "dr-ito"), item("b", { reviewedBy: "dr-lee" })] });
    expect(planner.editPlan(older, setData("dr-ito", "b")).plan.plugins).toEqual({ "acme/pharma": 1 });
    expect(thrownBy(() => planner.editPlan(older, setData(7, "b"))).path).toEqual(["content", 1, "ext", "acme/pharma"]);
    expect(thrownBy(() => planner.editPlan(older, (tx) => tx.set("plan", "plan", { plugins: { "acme/pharma": 2 } })))).toMatchObject({
      code: "plugin-data",
      path: ["content", 0, "ext", "acme/pharma"],
    });
    const newer = planOf({ plugins: { "acme/pharma": 3 }, content: [item("a", 7)] });
    expect(thrownBy(() => planner.editPlan(newer, setData(8)))).toMatchObject({ code: "plugin-data", path: ["plugins", "acme/pharma"] });
    expect(planner.editPlan(newer, (tx) => tx.set("content", "a" as never, { title: "A" })).changes).toHaveLength(1);
  });

  test("a plan of another copy of the library is not changed by it", () => {
    const foreign = structuredClone(plan);
    expect(thrownBy(() => planner.editPlan(foreign, setData(7))).code).toBe("plugin-data");
    expect(planner.editPlan(foreign, setData({ reviewedBy: "dr-lee" })).plan).toEqual(
      planner.editPlan(plan, setData({ reviewedBy: "dr-lee" })).plan,
    );
    expect(foreign).toEqual(plan);
  });

  test("F72 an asynchronous schema is a mistake of the plugin's, thrown or refused", () => {
    const late = definePlugin({ name: "acme/pharma", version: 1, fields: { content: review.refine(async () => true) } });
    const one = createPlanner({ plugins: [late] });
    expect(thrownBy(() => one.editPlan(plan, setData({ reviewedBy: "a" }))).code).toBe("plugin");
    expect(one.tryEditPlan(plan, setData({ reviewedBy: "a" }))).toMatchObject({ ok: false, code: "plugin" });
  });

  test("what the recipe throws goes on, and other refusals are as before", () => {
    const thrown = new Error("mine");
    expect(() =>
      planner.tryEditPlan(plan, () => {
        throw thrown;
      }),
    ).toThrow(thrown);
    const gone = (tx: Edit) => tx.remove("content", "gone" as never);
    expect(planner.tryEditPlan(plan, gone)).toEqual(tryEditPlan(plan, gone));
    expect(thrownBy(() => planner.editPlan(7 as never, gone)).code).toBe("invalid-plan");
    expect(thrownBy(() => planner.applyChanges(plan, 7 as never))).toMatchObject({ code: "type", path: ["changes"] });
  });
});

describe("X10 X9 a planner merges what was made with different releases of a plugin", () => {
  const base = planOf({ plugins: { "acme/pharma": 1 }, content: [item("a", "dr-ito"), item("b", "dr-ito")] });
  const newer = planner.parsePlan(base);
  const on = (data: unknown) => editPlan(newer, setData(data)).plan;

  test("field by field, in the versions of the planner", () => {
    const ours = editPlan(base, setData("dr-lee")).plan;
    const theirs = on({ reviewedBy: "dr-ito", on: "2027-01-01" });
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const { plan: merged, conflicts } = planner.mergePlans(base, one, other);
      expect(conflicts).toEqual([]);
      expect(merged.content[0]?.ext).toEqual({ "acme/pharma": { reviewedBy: "dr-lee", on: "2027-01-01" } });
      expect(merged.content[1]?.ext).toEqual({ "acme/pharma": { reviewedBy: "dr-ito" }, "acme/other": 1 });
      expect(merged.plugins).toEqual({ "acme/pharma": 2 });
      expect(isKnownPlan(merged)).toBe(true);
    }
    expect(mergePlans(base, ours, theirs).conflicts).not.toEqual([]);
    expect(base.content[0]?.ext?.["acme/pharma"]).toBe("dr-ito");
  });

  test("a dispute is over a field alone, in those versions", () => {
    const { plan: merged, conflicts } = planner.mergePlans(
      base,
      editPlan(base, setData("dr-lee")).plan,
      on({ reviewedBy: "dr-who", on: "2027-01-01" }),
    );
    expect(conflicts).toMatchObject([
      { type: "set/set", id: "a", field: "ext", ours: { "acme/pharma": { reviewedBy: "dr-lee", on: "2027-01-01" } } },
    ]);
    expect(planner.describeConflict(merged, conflicts[0] ?? expect.fail("there is one"))).toBe(
      "Both versions change the plugin data of the piece of content “a”: “acme/pharma” (reviewedBy).",
    );
  });

  test("as the library does where all are in those versions, to the same objects", () => {
    const ours = on({ reviewedBy: "dr-lee" });
    expect(planner.mergePlans(newer, ours, newer).plan).toBe(ours);
    expect(planner.mergePlans(newer, ours, on({ reviewedBy: "dr-who" }))).toEqual(mergePlans(newer, ours, on({ reviewedBy: "dr-who" })));
  });

  test("what cannot be brought there is refused, with the argument's name", () => {
    const future = planOf({ plugins: { "acme/pharma": 3 }, content: [item("a", 7)] });
    expect(thrownBy(() => planner.mergePlans(base, base, future))).toMatchObject({
      code: "plugin-data",
      path: ["theirs", "plugins", "acme/pharma"],
    });
    const failing = definePlugin({
      name: "acme/pharma",
      version: 2,
      migrations: {
        2: () => {
          throw new Error("no way");
        },
      },
    });
    const one = createPlanner({ plugins: [failing] });
    const error = thrownBy(() => one.mergePlans(newer, base, newer));
    expect(error).toMatchObject({ code: "plugin-data", path: ["ours", "content", 0, "ext", "acme/pharma"], values: { count: 2 } });
    for (const [name, given] of Object.entries({ base: [7, base, base], ours: [base, 7, base], theirs: [base, base, 7] }))
      expect(thrownBy(() => planner.mergePlans(...(given as unknown as [never, never, never])))).toMatchObject({
        code: "invalid-plan",
        path: [name],
      });
  });

  test("plans of another copy of the library are neither changed nor frozen", () => {
    const foreign = structuredClone(base);
    expect(planner.mergePlans(foreign, foreign, newer).plan).toEqual(newer);
    expect(foreign).toEqual(base);
    expect(Object.isFrozen(foreign)).toBe(false);
  });
});
