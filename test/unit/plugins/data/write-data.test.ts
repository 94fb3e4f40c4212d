import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Edit } from "../../../../src/edit/edit.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const pharma = definePlugin({
  name: "acme/pharma",
  version: 2,
  fields: { content: z.object({ reviewedBy: z.string().trim(), on: z.string().default("today") }), plan: z.number(), goal: z.json() },
});
const plan = planOf({
  content: [
    { id: "leaflet", title: "Leaflet", ext: { "acme/other": { kept: [1] } } },
    { id: "poster", title: "Poster" },
  ],
  strategies: [{ id: "s", scope: { function: "marketing" }, goals: [{ id: "g", statement: "G" }] }],
});
const edited = (recipe: (tx: Edit) => void, from = plan) => editPlan(from, recipe);
const wrong = pharma as unknown as { write(tx: unknown, kind: unknown, id: unknown, value: unknown): void };

describe("X10 a plugin writes its data", () => {
  test("as it is given, beside that of others, and notes the version", () => {
    const { plan: next, changes } = edited((tx) => pharma.write(tx, "content", "leaflet" as never, { reviewedBy: " dr-ito " }));
    expect(next.content[0]?.ext).toEqual({ "acme/other": { kept: [1] }, "acme/pharma": { reviewedBy: " dr-ito " } });
    expect(next.plugins).toEqual({ "acme/pharma": 2 });
    expect(next.content[1]).toBe(plan.content[1]);
    expect(changes.map(({ op, kind, ...change }) => [op, kind, "field" in change && change.field])).toEqual([
      ["set", "plan", "plugins"],
      ["set", "content", "ext"],
    ]);
    expect(next.content[0] && pharma.read(next.content[0], "content")).toEqual({ reviewedBy: "dr-ito", on: "today" });
    expect(Object.isFrozen(next.content[0]?.ext?.["acme/pharma"])).toBe(true);
  });

  test("on the plan itself, beside versions of others", () => {
    const from = planOf({ plugins: { "acme/other": 1 } });
    const next = edited((tx) => pharma.write(tx, "plan", "plan", 7), from).plan;
    expect([next.plugins, next.ext]).toEqual([{ "acme/other": 1, "acme/pharma": 2 }, { "acme/pharma": 7 }]);
  });

  test("what is given stays its caller's", () => {
    const given = { reviewedBy: "dr-ito" };
    const { plan: next } = edited((tx) => pharma.write(tx, "content", "poster" as never, given));
    given.reviewedBy = "dr-lee";
    expect(next.content[1]?.ext?.["acme/pharma"]).toEqual({ reviewedBy: "dr-ito" });
  });

  test("undefined takes it away, and an empty `ext` with it", () => {
    const both = edited((tx) => {
      for (const id of ["leaflet", "poster"]) pharma.write(tx, "content", id as never, { reviewedBy: "dr-ito" });
    }).plan;
    const { plan: none } = edited((tx) => {
      for (const id of ["leaflet", "poster"]) pharma.write(tx, "content", id as never, undefined);
    }, both);
    expect(none.content[0]?.ext).toEqual({ "acme/other": { kept: [1] } });
    expect(none.content[1]).toEqual(plan.content[1]);
    expect("ext" in (none.content[1] ?? {})).toBe(false);
    expect(edited((tx) => pharma.write(tx, "content", "poster" as never, undefined)).plan).toBe(plan);
  });

  test("the same again changes nothing", () => {
    const once = edited((tx) => pharma.write(tx, "goal", "g" as never, [1, { a: null }])).plan;
    expect(edited((tx) => pharma.write(tx, "goal", "g" as never, [1, { a: null }]), once).plan).toBe(once);
  });

  test("what does not fit is refused, with the path in it", () => {
    const error = thrownBy(() => edited((tx) => wrong.write(tx, "content", "leaflet", { reviewedBy: 7 })));
    expect(error).toMatchObject({ code: "plugin-data", path: ["value", "reviewedBy"] });
  });

  test.each<readonly [string, unknown, string, readonly unknown[]]>([
    ["a function", { reviewedBy: () => 1 }, "type", ["value", "reviewedBy"]],
    ["NaN", Number.NaN, "number", ["value"]],
    ["a Map", new Map(), "type", ["value"]],
    ["a forbidden key", JSON.parse('{ "__proto__": 1 }'), "forbidden-key", ["value", "__proto__"]],
    ["a text that is torn", "\ud800", "text", ["strategies", 0, "goals", 0, "ext", "acme/pharma"]],
  ])("%s is no JSON that a plan keeps", (_, value, code, path) => {
    const error = thrownBy(() => edited((tx) => wrong.write(tx, "goal", "g", value)));
    expect([error.code, error.path]).toEqual([code, path]);
  });

  test("a ring is none, either", () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(thrownBy(() => edited((tx) => wrong.write(tx, "goal", "g", ring)))).toMatchObject({ code: "cycle", path: ["value", 0] });
  });

  test("another version that the plan notes is not written over, older or newer", () => {
    for (const version of [1, 3]) {
      const from = planOf({ plugins: { "acme/pharma": version } });
      const error = thrownBy(() => edited((tx) => pharma.write(tx, "plan", "plan", 7), from));
      expect(error).toMatchObject({ code: "plugin", values: { plugin: "acme/pharma" } });
      expect(error.message).toContain(`its version 2, and the plan holds data of its version ${version}.`);
      expect(edited((tx) => pharma.write(tx, "plan", "plan", undefined), from).plan).toBe(from);
    }
  });

  test("an id that nothing has, or a thing of another kind", () => {
    for (const id of ["gone", "g"])
      expect(thrownBy(() => edited((tx) => pharma.write(tx, "content", id as never, { reviewedBy: "dr-ito" })))).toMatchObject({
        code: "unknown-id",
        values: { id },
      });
  });

  test("X10 a call from JavaScript with another kind, or without an edit", () => {
    for (const kind of ["channel", "toString", 7, null])
      expect(thrownBy(() => edited((tx) => wrong.write(tx, kind, "leaflet", 7)))).toMatchObject({ code: "plugin", path: ["kind"] });
    for (const tx of [undefined, null, {}, 7, { update: 1 }]) expect(thrownBy(() => wrong.write(tx, "plan", "plan", 7)).path[0]).toBe("tx");
    let kept: Edit | undefined;
    edited((tx) => {
      kept = tx;
    });
    expect(thrownBy(() => wrong.write(kept, "plan", "plan", 7)).code).toBe("change");
  });
});
