import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type ProblemCode, problemCodes } from "../../../src/base/problems/problem.js";
import { definePlugin } from "../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../src/plugins/planner/create-planner.js";
import { written } from "../../helpers/plan-of.js";
import { times } from "../../helpers/times.js";

const text = (fields: string) => `{"format":"social-plan/1","id":"a"${fields}}`;
const ring: Record<string, unknown> = {};
ring["itself"] = ring;
const deep = JSON.parse(`${"[".repeat(300)}${"]".repeat(300)}`);

const counter = definePlugin({ name: "acme/a", version: 1, fields: { plan: z.number() } });
const { safeParsePlan } = createPlanner({ plugins: [counter] });

/** For every code an input that reading a plan tells it of; none is left out, for none is beyond reach. */
const inputs: Readonly<Partial<Record<ProblemCode, unknown>>> = {
  "json-syntax": "{",
  "duplicate-key": text(',"name":"a","n\\u0061me":"b"'),
  shape: [],
  type: written({ name: 7 }),
  "missing-field": written({ channels: [{ id: "a" }] }),
  "unknown-field": written({ chanels: [] }),
  choice: written({ purpose: "profit" }),
  id: written({ id: "not an id" }),
  number: written({ promotionalShare: Number.NaN }),
  text: written({ name: "\ud800" }),
  date: written({ vision: { statement: "There", due: "2027-02-30" } }),
  time: written({ cadences: [{ id: "a", when: { kind: "daily", at: ["24:00"] } }] }),
  instant: written({ content: [{ id: "a", title: "A", embargo: "tomorrow" }] }),
  timezone: written({ timeZone: "+05:00" }),
  money: written({ currency: "euro" }),
  url: written({ readiness: [{ id: "a", kind: "test", title: "A", link: "javascript:alert(1)" }] }),
  range: written({ period: { from: "2027-02-02", to: "2027-02-01" } }),
  "forbidden-key": text(',"ext":{"__proto__":1}'),
  unreadable: new Proxy({}, { ownKeys: () => ["a", "a"] }),
  cycle: written({ ext: { "acme/a": ring } }),
  "duplicate-id": written({ channels: times(2, () => ({ id: "a", name: "A" })) }),
  "dangling-ref": written({ venues: [{ id: "a", name: "A", channel: "gone" }] }),
  "wrong-kind": written({ venues: [{ id: "a", name: "A", channel: "a" }] }),
  "limit-depth": written({ ext: { "acme/a": deep } }),
  "limit-nodes": new Array(2 ** 32 - 1),
  "limit-text": `"${"x".repeat(64_000_000)}"`,
  version: { format: "social-plan/2", id: "a" },
  "plugin-data": written({ ext: { "acme/a": "many" } }),
};

describe("G16 every problem code is reached by reading a plan", () => {
  test.each(problemCodes)("%s", (code) => {
    const result = safeParsePlan(inputs[code]);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain(code);
  });

  test("and there is no other", () => {
    expect(Object.keys(inputs)).toEqual([...problemCodes]);
  });
});
