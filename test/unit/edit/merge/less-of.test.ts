import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { findNode } from "../../../../src/model/find/find-node.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { acme } from "../acme.js";

const without = (
  kind: "person" | "channel" | "venue" | "metric" | "campaign" | "tactic" | "goal" | "businessObjective" | "strategy",
  id: string,
  plan = acme,
) => editPlan(plan, (tx) => tx.remove(kind, id, { detach: true }));
const nodeOf = (plan: typeof acme, id: string) => findNode(plan, id)?.node;

describe("F24 detach takes out what names a thing, and as little else as can be", () => {
  test("a field that may be absent, an item of a list of ids", () => {
    const { plan, changes } = without("person", "maria");
    expect(nodeOf(plan, "answers")).not.toHaveProperty("owner");
    expect(nodeOf(plan, "forum")).not.toHaveProperty("owner");
    expect(plan.policy).toMatchObject({ approvedBy: [], approvals: [{ by: ["ito"] }] });
    expect(changes.map((change) => [change.op, change.op === "add" ? "" : change.id])).toEqual([
      ["set", "answers"],
      ["set", "forum"],
      ["set", "policy"],
      ["set", "two-eyes"],
      ["remove", "maria"],
    ]);
  });

  test("an item that says more than the id, where it is nothing without it", () => {
    const { plan } = without("venue", "meetup");
    expect(nodeOf(plan, "faq")).toMatchObject({ venues: [] });
  });

  test("a value that is nothing without it", () => {
    expect(nodeOf(without("metric", "visits").plan, "deflection")).toEqual({ id: "deflection", metric: "calls", milestones: [] });
    expect(nodeOf(without("campaign", "launch").plan, "answers")).not.toHaveProperty("due");
  });

  test("twice in one field, and in several fields of one thing", () => {
    const plan = parsePlan({
      format: "social-plan/1",
      id: "twice",
      metrics: [{ id: "m" }, { id: "n" }],
      campaigns: [{ id: "x", name: "X", anchor: "2027-01-01" }],
      strategies: [
        {
          id: "s",
          kpis: [
            {
              id: "k",
              metric: "n",
              due: { to: "x", offset: {} },
              milestones: [
                { due: { to: "x", offset: {} }, target: { kind: "value", atLeast: 1 } },
                { due: "2027-02-01", target: { kind: "share", atLeast: 0.1, of: "m" } },
                { due: { to: "x", offset: { days: 1 } }, target: { kind: "share", atLeast: 0.2, of: "m" } },
                { due: "2027-03-01", target: { kind: "value", atLeast: 2 } },
              ],
            },
          ],
        },
      ],
    });
    expect(nodeOf(without("campaign", "x", plan).plan, "k")).toEqual({
      id: "k",
      metric: "n",
      milestones: [plan.strategies[0]?.kpis[0]?.milestones[1], plan.strategies[0]?.kpis[0]?.milestones[3]],
    });
    expect(nodeOf(without("metric", "m", plan).plan, "k")).toMatchObject({
      milestones: [{ target: { atLeast: 1 } }, { target: { atLeast: 2 } }],
    });
  });

  test("what names things inside, but not what is taken out with them", () => {
    const { plan, changes } = editPlan(acme, (tx) => {
      tx.add("action", { id: "write", what: "Write", serves: ["faq", "answers", "praise"] });
      tx.remove("goal", "answers", { detach: true });
    });
    expect(nodeOf(plan, "write")).toMatchObject({ serves: ["praise"] });
    expect(changes.map(({ op }) => op)).toEqual(["add", "set", "remove"]);
    expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
  });

  test("of things taken out one after the other it is written once, before they are, and again once it was set between", () => {
    const { plan, changes, undo } = editPlan(acme, (tx) => {
      tx.remove("channel", "blog", { detach: true });
      tx.remove("venue", "meetup", { detach: true });
      tx.remove("channel", "forum", { detach: true });
      tx.set("tactic", "faq", { channels: ["mail"] });
      tx.remove("channel", "mail", { detach: true });
    });
    const steps = changes.map((change) => ("field" in change ? `${change.id}.${change.field}` : change.op));
    expect(steps).toEqual(["faq.venues", "faq.channels", "remove", "remove", "remove", "faq.channels", "faq.channels", "remove"]);
    expect(nodeOf(plan, "faq")).toMatchObject({ channels: [], venues: [] });
    expect(stringifyPlan(applyChanges(acme, changes))).toBe(stringifyPlan(plan));
    expect(stringifyPlan(applyChanges(plan, undo))).toBe(stringifyPlan(acme));
  });

  test("and is refused at once where a further one cannot be done without", () => {
    const { plan, changes } = editPlan(acme, (tx) => {
      tx.set("kpi", "deflection", { metric: "visits", target: { kind: "share", atLeast: 0.2, of: "calls" } });
      tx.remove("metric", "calls", { detach: true });
      expect(thrownBy(() => tx.remove("metric", "visits", { detach: true })).code).toBe("still-referenced");
    });
    expect(plan.metrics.map(({ id }) => id)).toEqual(["visits"]);
    expect(changes.filter(({ op }) => op === "remove")).toHaveLength(1);
  });

  test("undo puts it all back", () => {
    for (const [kind, id] of [
      ["person", "maria"],
      ["venue", "meetup"],
      ["campaign", "launch"],
      ["goal", "answers"],
      ["strategy", "care"],
    ] as const) {
      const { plan, undo } = without(kind, id);
      expect(stringifyPlan(applyChanges(plan, undo))).toBe(stringifyPlan(acme));
    }
  });

  test("a thing that cannot be without it keeps it, and nothing is detached", () => {
    const error = thrownBy(() => without("metric", "calls"));
    expect(error.code).toBe("still-referenced");
    expect(error.message).toContain("“calls” is still named by");
    expect(error.values).toEqual({ id: "calls", by: expect.arrayContaining(["care", "deflection"]), count: 2 });
    const { changes } = editPlan(acme, (tx) => void thrownBy(() => tx.remove("metric", "calls", { detach: true })));
    expect(changes).toEqual([]);
  });
});
