import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/base/json/canonical-json.js";
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
