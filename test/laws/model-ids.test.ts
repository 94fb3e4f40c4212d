import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/base/problems/format-path.js";
import { findNode } from "../../src/model/find/find-node.js";
import { findReferences } from "../../src/model/find/find-references.js";
import { walkPlan } from "../../src/model/find/walk-plan.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import type { Path } from "../../src/model/values/path.js";
import { valueAt } from "../../src/testing/faults.js";
import { anySmallPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** Every name the language has for something of its own, and numbers, which objects would sort; none twice in another case. */
const builtin: readonly string[] = (() => {
  const owners = [
    Object,
    Object.prototype,
    Function.prototype,
    Array.prototype,
    String.prototype,
    Promise.prototype,
    Map.prototype,
    Reflect,
  ];
  const names = [...owners.flatMap((owner) => Object.getOwnPropertyNames(owner)), "toJSON", "10", "9", "0", "-0", "1e3"];
  const fit = names.filter((name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name));
  return [...new Map(fit.map((name) => [name.toLowerCase(), name])).values()];
})();

describe("F5 F20 names the language uses for itself, and numbers, are ids like any other", () => {
  const written = { format: "social-plan/1", id: "a-plan" };
  const plan = parsePlan({
    ...written,
    channels: builtin.map((id) => ({ id, name: id })),
    metrics: [{ id: "a-metric", channels: builtin }],
  });

  test("there are many", () => {
    expect(builtin.length).toBeGreaterThan(100);
  });

  test("each is found, with who names it, and nothing is found where there is none", () => {
    const empty = parsePlan(written);
    for (const [index, id] of builtin.entries()) {
      expect(findNode(plan, id)).toMatchObject({ kind: "channel", path: ["channels", index] });
      expect(findReferences(plan, id)).toMatchObject([{ path: ["metrics", 0, "channels", index] }]);
      expect(findNode(empty, id), id).toBeUndefined();
    }
  });

  test("they stay in their order, written and read", () => {
    const again = parsePlan(stringifyPlan(plan));
    expect(again).toStrictEqual(plan);
    expect(again.channels.map(({ id }) => id)).toEqual(builtin);
    const seen: unknown[] = [];
    walkPlan(again, ({ kind, node }) => {
      if (kind === "channel" && "id" in node) seen.push(node.id);
    });
    expect(seen).toEqual(builtin);
  });
});

/** The path of everything with an id of its own, in the order of the document. */
const thingsIn = (plan: Plan): readonly Path[] => {
  const found: Path[] = [];
  walkPlan(plan, ({ kind, node, path }) => {
    if (kind !== "plan" && "id" in node) found.push(path);
  });
  return found;
};

const inOtherCase = (id: string): string =>
  id.replaceAll(/[a-z]/gi, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase()));

describe("F18 F19 an id given to a second thing", () => {
  const plans = sampleOf(anySmallPlan, 200)
    .map((one) => parsePlan(one))
    .map((plan) => ({ plan, things: thingsIn(plan) }))
    .filter(({ things }) => things.length > 1);

  test("in whatever case is told at the second, with the first; what named the second may be told as well", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.nat(), fc.nat(), fc.boolean(), ({ plan, things }, one, other, sameCase) => {
        const [first = 0, second = 0] = [one % things.length, other % things.length].sort((a, b) => a - b);
        fc.pre(first < second);
        const [holder, path] = [things[first] ?? [], things[second] ?? []];
        const id = String(valueAt(plan, [...holder, "id"]));
        const doubled = structuredClone(plan);
        Object.assign(Object(valueAt(doubled, path)), { id: sameCase ? id : inOtherCase(id) });
        const result = safeParsePlan(doubled);
        const problems = result.ok ? [] : result.problems;
        expect(problems[0]).toMatchObject({ code: "duplicate-id", path: [...path, "id"], values: { first: formatPath(holder) } });
        const others = new Set(problems.slice(1).map(({ code }) => code));
        for (const code of others) expect(["dangling-ref", "wrong-kind", "cycle"]).toContain(code);
      }),
      { numRuns: runs(500), seed: 20_270_111 },
    );
  });
});
