import { describe, expect, test } from "vitest";
import { findNode } from "../../../../src/model/find/find-node.js";
import { indexOf } from "../../../../src/model/find/plan-index.js";
import type { Plan } from "../../../../src/model/plan.js";
import { planOf } from "../../../helpers/plan-of.js";

const plan = planOf({
  metrics: [{ id: "reach" }],
  people: [{ id: "maria", name: "Maria" }],
  channels: [{ id: "forum", name: "Forum", owner: "maria" }],
  strategies: [{ id: "care", goals: [{ id: "answer", statement: "Answer", owner: "maria", kpis: [{ id: "k", metric: "reach" }] }] }],
});

describe("X1 a thing is found by its id", () => {
  test("with its kind, its path and the id of what it stands in", () => {
    expect(findNode(plan, "k")).toStrictEqual({
      kind: "kpi",
      node: plan.strategies[0]?.goals[0]?.kpis[0],
      path: ["strategies", 0, "goals", 0, "kpis", 0],
      parent: "answer",
    });
    expect(findNode(plan, "forum")?.node).toBe(plan.channels[0]);
  });

  test("a part by its kind, the plan as “plan” and not by its own id", () => {
    expect(findNode(plan, "plan")).toStrictEqual({ kind: "plan", node: plan, path: [], parent: undefined });
    expect(findNode(plan, "alignment")).toStrictEqual({ kind: "alignment", node: plan.alignment, path: ["alignment"], parent: "plan" });
    expect(findNode(plan, "the-plan")).toBeUndefined();
    expect(findNode(plan, "policy")).toBeUndefined();
  });

  test("in the case in which it is written", () => {
    expect(findNode(plan, "Forum")).toBeUndefined();
  });

  test.each(["", "gone", "toString", "constructor", "__proto__", "hasOwnProperty", "then", "length"])("F5 “%s” is nothing here", (id) => {
    expect(findNode(plan, id)).toBeUndefined();
  });

  test("the kind of a reference is the kind of what is found", () => {
    const metric = plan.strategies[0]?.goals[0]?.kpis[0]?.metric ?? "";
    expect(findNode(plan, metric)?.node).toBe(plan.metrics[0]);
  });
});

describe("G3 G20 the index of a plan", () => {
  test("is made once for a frozen plan", () => {
    expect(indexOf(plan)).toBe(indexOf(plan));
  });

  test("is made anew for a plan that could still change", () => {
    const open = structuredClone(plan) as { -readonly [F in keyof Plan]: Plan[F] };
    expect(findNode(open, "forum")?.kind).toBe("channel");
    open.channels = [];
    expect(findNode(open, "forum")).toBeUndefined();
    expect(indexOf(open)).not.toBe(indexOf(open));
  });

  test("knows who refers to what, in the order of the document", () => {
    const uses = indexOf(plan).uses("maria");
    expect(uses.map(({ by, reference }) => [by.node["id"], reference.field])).toEqual([
      ["answer", "owner"],
      ["forum", "owner"],
    ]);
    expect(indexOf(plan).uses("forum")).toEqual([]);
  });
});
