import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/base/json/canonical-json.js";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import { diffPlans } from "../../../../src/edit/changes/diff-plans.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { mergePlans } from "../../../../src/edit/merge/merge-plans.js";
import type { Plan } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import { planOf } from "../../../helpers/plan-of.js";
import { root } from "../../../helpers/sources.js";

const folder = join(root, "examples/plans");
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file, parsePlan(readFileSync(join(folder, file), "utf8"))] as const);

describe("F79 a plan is written as JSON that reads back as the same plan", () => {
  test.each(examples)("%s, for people and in canonical form", (_, plan) => {
    for (const text of [stringifyPlan(plan), stringifyPlan(plan, { canonical: true }), stringifyPlan(plan, { indent: 0 })])
      expect(parsePlan(text)).toStrictEqual(plan);
    expect(stringifyPlan(plan, { canonical: true })).toBe(canonicalJson(JSON.parse(stringifyPlan(plan))));
  });

  test("in the model's order of fields, whatever the order they were written in", () => {
    const plan = parsePlan({ channels: [{ name: "Forum", id: "forum" }], id: "acme", name: "Acme", format: "social-plan/1" });
    expect(Object.keys(JSON.parse(stringifyPlan(plan))).slice(0, 4)).toEqual(["format", "id", "name", "strategies"]);
    expect(stringifyPlan(plan)).toContain('{\n      "id": "forum",\n      "name": "Forum",');
  });

  test("the schema for editors first, an address or a path, wherever it stood and whoever wrote it", () => {
    for (const $schema of ["https://acme.example/plan.schema.json", "./plan.schema.json", "../schemas/social plan.json"]) {
      const expected = `{\n  "$schema": "${$schema}",\n  "format": "social-plan/1",\n  "id": "acme",\n  "name": "Acme",\n`;
      const head = (plan: Plan) => stringifyPlan(plan).slice(0, expected.length);
      const [before, written] = [{}, { $schema }].map((more) => parsePlan({ name: "Acme", id: "acme", format: "social-plan/1", ...more }));
      if (before === undefined || written === undefined) throw new Error("two plans were read");
      const changes = diffPlans(before, written);
      expect(head(written)).toBe(expected);
      expect(head(editPlan(before, (tx) => tx.set("plan", "plan", { $schema })).plan)).toBe(expected);
      expect(changes).toMatchObject([{ op: "set", field: "$schema", value: $schema }]);
      expect(head(applyChanges(before, changes))).toBe(expected);
      const renamed = editPlan(before, (tx) => tx.set("plan", "plan", { organization: "Acme Ltd" })).plan;
      expect(head(mergePlans(before, written, renamed).plan)).toBe(expected);
      expect(head(mergePlans(before, renamed, written).plan)).toBe(expected);
      expect(head(editPlan(written, (tx) => tx.set("plan", "plan", { note: "x" })).plan).split("\n")[1]).toBe(expected.split("\n")[1]);
      expect(stringifyPlan(written, { canonical: true }).startsWith(`{"$schema":"${$schema}","actions":[]`)).toBe(true);
    }
  });

  test("with two spaces a level, or as many as are asked for", () => {
    const plan = planOf({ name: "Acme" });
    const lines = (indent?: number | undefined) => stringifyPlan(plan, { indent }).split("\n")[3];
    expect([lines(), lines(1), lines(4)]).toEqual(['  "name": "Acme",', ' "name": "Acme",', '    "name": "Acme",']);
    expect(stringifyPlan(plan, { indent: 0 })).not.toContain("\n");
    expect(stringifyPlan(plan, { indent: undefined, canonical: undefined })).toBe(stringifyPlan(plan));
  });

  test("canonical: sorted keys, no space", () => {
    expect(stringifyPlan(planOf({ ext: { b: 1, a: 1e21, "": [0.1] } }), { canonical: true })).toContain(
      '"ext":{"":[0.1],"a":1e+21,"b":1},"format":"social-plan/1","id":"the-plan"',
    );
  });

  test("F5 data of a plugin named toJSON is data", () => {
    const ext = { "acme/a": { toJSON: { value: 1 } } };
    expect(parsePlan(stringifyPlan(planOf({ ext }))).ext).toStrictEqual(ext);
  });
});
