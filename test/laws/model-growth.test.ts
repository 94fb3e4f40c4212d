import { describe, expect, test, vi } from "vitest";
import { findNode } from "../../src/model/find/find-node.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { times } from "../helpers/times.js";

/** What was done, counted where all the work goes through. */
const { work, counted } = vi.hoisted(() => {
  const work = { visits: 0, references: 0, comparisons: 0, problems: 0, paths: 0 };
  const counted =
    <A extends readonly unknown[], R>(name: keyof typeof work, original: (...args: A) => R) =>
    (...args: A): R => {
      work[name] += 1;
      return original(...args);
    };
  return { work, counted };
});

vi.mock(import("../../src/model/find/walk-places.js"), async (original) => {
  const { walkPlaces } = await original();
  return { walkPlaces: (plan, visit) => walkPlaces(plan, counted("visits", visit)) };
});
vi.mock(import("../../src/model/find/references.js"), async (original) => {
  const { eachReference } = await original();
  return { eachReference: (place, visit) => counted("references", eachReference)(place, counted("references", visit)) };
});
vi.mock(import("../../src/base/text/edit-distance.js"), async (original) => {
  const { editDistance } = await original();
  return { editDistance: counted("comparisons", editDistance) };
});
vi.mock(import("../../src/base/problems/create-problem.js"), async (original) => {
  const { createProblem } = await original();
  return { createProblem: counted("problems", createProblem) };
});
vi.mock(import("../../src/base/problems/format-path.js"), async (original) => {
  const { formatPath } = await original();
  return { formatPath: counted("paths", formatPath) };
});

const plan = (fields: object) => ({ format: "social-plan/1", id: "grown", ...fields });
const tactics = (count: number, more: (index: number) => object) =>
  plan({ strategies: [{ id: "s", tactics: times(count, (index) => ({ id: `t-${index}`, statement: "x", ...more(index) })) }] });

const inputs: readonly (readonly [name: string, make: (count: number) => object])[] = [
  ["nothing wrong", (count) => tactics(count, (index) => (index === 0 ? {} : { partOf: `t-${index - 1}`, buildsOn: ["t-0"] }))],
  ["a reference to nothing in each", (count) => tactics(count, (index) => ({ partOf: `tt-${index}` }))],
  ["a reference to another kind in each", (count) => tactics(count, () => ({ partOf: "s" }))],
  ["the same id in each", (count) => tactics(count, () => ({ id: "same" }))],
  ["a misspelt field in each", (count) => tactics(count, () => ({ statment: "x" }))],
  ["a misspelt choice in each", (count) => tactics(count, () => ({ intent: "conversation" }))],
  ["a field too few in each", (count) => tactics(count, () => ({ statement: undefined }))],
  ["one long ring", (count) => tactics(count, (index) => ({ partOf: `t-${(index + 1) % count}` }))],
  ["many rings in one", (count) => tactics(count, (index) => ({ buildsOn: index === 0 ? [] : ["t-0", `t-${index - 1}`] }))],
  ["many ways back", (count) => tactics(count, (index) => ({ buildsOn: index === 0 ? times(count - 1, (to) => `t-${to + 1}`) : ["t-0"] }))],
  ["many unknown fields in one object", (count) => plan(Object.fromEntries(times(count, (index) => [`chanels${index}`, 1])))],
  [
    "many baselines of no sort",
    (count) =>
      plan({
        metrics: [{ id: "m" }],
        strategies: [{ id: "s", kpis: times(count, (index) => ({ id: `k-${index}`, metric: "m", baseline: { vlaue: 1 } })) }],
      }),
  ],
];

const workOf = (input: object): typeof work & { readonly all: number } => {
  Object.assign(work, { visits: 0, references: 0, comparisons: 0, problems: 0, paths: 0 });
  safeParsePlan(input);
  return { ...work, all: Object.values(work).reduce((sum, count) => sum + count, 0) };
};

describe("F7 F10 G3 twice as much to read is at most twice the work and a little", () => {
  test.each(inputs)("%s", (_, make) => {
    const [once, twice, fourTimes] = [250, 500, 1000].map((count) => workOf(make(count)).all);
    expect((twice ?? Number.NaN) / (once ?? 0)).toBeLessThanOrEqual(2.6);
    expect((fourTimes ?? Number.NaN) / (twice ?? 0)).toBeLessThanOrEqual(2.6);
  });

  test.each(inputs)("no more than a hundred problems are ever made, and no plan is searched for suggestions without end: %s", (_, make) => {
    const { problems, comparisons } = workOf(make(1500));
    expect(problems).toBeLessThanOrEqual(200); // for a union, its members are asked once more
    expect(comparisons).toBeLessThanOrEqual(102_000);
  });
});

describe("G3 a plan is searched for rings only where there can be one", () => {
  test("of a thousand channels each is asked for its references once", () => {
    const { references } = workOf(plan({ channels: times(1000, (index) => ({ id: `c-${index}`, name: "x" })) }));
    expect(references).toBe(1003);
  });
});

describe("G3 a plan is indexed once", () => {
  test("however often something is looked for", () => {
    const read = parsePlan(tactics(200, () => ({})));
    work.visits = 0;
    for (let index = 0; index < 200; index += 1) expect(findNode(read, `t-${index}`)?.path).toEqual(["strategies", 0, "tactics", index]);
    expect(work.visits).toBe(204);
  });
});
