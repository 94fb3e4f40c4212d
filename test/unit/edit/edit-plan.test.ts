import { describe, expect, test } from "vitest";
import { editPlan } from "../../../src/edit/edit-plan.js";
import { findNode } from "../../../src/model/find/find-node.js";
import type { Plan } from "../../../src/model/plan.js";
import { acme } from "./acme.js";

type Recipe = Parameters<typeof editPlan>[1];

const planAfter = (recipe: Recipe, plan: Plan = acme): Plan => editPlan(plan, recipe).plan;
const changesOf = (recipe: Recipe) => editPlan(acme, recipe).changes;
const channelsAfter = (recipe: Recipe) => planAfter(recipe).channels.map(({ id }) => id);
const tacticsOf = (plan: Plan) =>
  plan.strategies.map(({ goals, tactics }) => [...goals.map((goal) => goal.tactics), tactics].map((list) => list.map(({ id }) => id)));

describe("X1 set", () => {
  test("sets fields, each one change with what was before", () => {
    const { plan, changes, undo } = editPlan(acme, (tx) => tx.set("goal", "answers", { statement: "Answer all", value: { amount: 5 } }));
    expect(plan.strategies[0]?.goals[0]).toMatchObject({ statement: "Answer all", value: { amount: 5 }, owner: "maria" });
    expect(changes).toEqual([
      { op: "set", id: "answers", kind: "goal", field: "statement", value: "Answer all", was: "Answer in public" },
      { op: "set", id: "answers", kind: "goal", field: "value", value: { amount: 5 } },
    ]);
    expect(undo).toEqual([
      { op: "set", id: "answers", kind: "goal", field: "value", was: { amount: 5 } },
      { op: "set", id: "answers", kind: "goal", field: "statement", value: "Answer in public", was: "Answer all" },
    ]);
  });

  test("takes an optional field away with undefined, and empties a list or a part of its own", () => {
    const plan = planAfter((tx) => {
      tx.set("channel", "forum", { owner: undefined, tags: undefined });
      tx.set("tactic", "faq", { channels: undefined });
      tx.set("alignment", "alignment", { prepare: undefined });
    });
    expect(plan.channels[0]).toEqual({ id: "forum", name: "Forum", languages: [], skills: [], bounds: [] });
    expect(plan.strategies[0]?.goals[0]?.tactics[0]?.channels).toEqual([]);
    expect(plan.alignment).toEqual(acme.alignment);
  });

  test("fills in what may be left out, and drops a flag that says false", () => {
    const plan = planAfter((tx) => {
      tx.set("kpi", "deflection", { milestones: [{ due: "2027-06-01", target: { kind: "value", atLeast: 1 } }] });
      tx.set("blackout", "strike", { yearly: false });
      tx.set("strategy", "sales", { scope: { function: "sales", name: undefined } });
    });
    expect(plan.strategies[1]?.scope).toEqual({ function: "sales" });
    expect(plan.blackouts[0]).toEqual(acme.blackouts[0]);
  });

  test("on a part that is absent makes it, as an add to the plan; remove takes it away", () => {
    const { plan, changes } = editPlan(acme, (tx) => tx.set("vision", "vision", { statement: "First choice" }));
    expect(plan.vision).toEqual({ statement: "First choice" });
    expect(changes).toEqual([{ op: "add", kind: "vision", to: "plan", list: "vision", after: null, node: { statement: "First choice" } }]);
    const less = editPlan(plan, (tx) => tx.remove("vision", "vision"));
    expect(less.plan).toEqual(acme);
    expect(less.changes).toEqual([
      { op: "remove", id: "vision", kind: "vision", from: "plan", list: "vision", after: null, node: { statement: "First choice" } },
    ]);
    expect(planAfter((tx) => tx.set("response", "response", {})).response).toEqual({ rules: [], coverage: [], doNotReply: [] });
  });

  test("fields that must fit together may be set one after the other", () => {
    const plan = planAfter((tx) => {
      tx.set("blackout", "strike", { from: "2027-02-01" });
      tx.set("blackout", "strike", { to: "2027-02-05" });
    });
    expect(plan.blackouts[0]).toMatchObject({ from: "2027-02-01", to: "2027-02-05" });
  });

  test("the plan itself is addressed as plan", () => {
    expect(planAfter((tx) => tx.set("plan", "plan", { name: "Acme", weekStart: "sun" }))).toMatchObject({
      name: "Acme",
      weekStart: "sun",
      id: "acme",
    });
  });
});

describe("X1 update", () => {
  test("takes what a draft became, field by field", () => {
    const changes = changesOf((tx) =>
      tx.update("channel", "forum", (draft) => {
        draft.tags?.push("c");
        draft.name = "Forum";
        delete draft.owner;
        draft.cost = { hoursPerPost: 1 };
      }),
    );
    expect(changes).toEqual([
      { op: "set", id: "forum", kind: "channel", field: "tags", value: ["a", "b", "c"], was: ["a", "b"] },
      { op: "set", id: "forum", kind: "channel", field: "owner", was: "maria" },
      { op: "set", id: "forum", kind: "channel", field: "cost", value: { hoursPerPost: 1 } },
    ]);
  });

  test("shows no id and no things inside", () => {
    planAfter((tx) =>
      tx.update(
        "goal",
        "answers",
        (draft) => void expect(Object.keys(draft)).toEqual(["statement", "serves", "audiences", "owner", "due", "antiGoals"]),
      ),
    );
  });
});

describe("X1 add", () => {
  test("puts a thing with all that stands in it last, first or behind another", () => {
    expect(channelsAfter((tx) => tx.add("channel", { id: "x", name: "X" }))).toEqual(["forum", "blog", "mail", "x"]);
    expect(channelsAfter((tx) => tx.add("channel", { id: "x", name: "X" }, { after: null }))).toEqual(["x", "forum", "blog", "mail"]);
    expect(channelsAfter((tx) => tx.add("channel", { id: "x", name: "X" }, { after: "forum", to: "plan" }))).toEqual([
      "forum",
      "x",
      "blog",
      "mail",
    ]);
    const { plan, changes } = editPlan(acme, (tx) => {
      expect(tx.add("goal", { id: "more", statement: "M", kpis: [{ id: "k", metric: "calls" }] }, { to: "sales" })).toBe("more");
      tx.set("kpi", "k", { metric: "visits" });
    });
    expect(findNode(plan, "k")?.path).toEqual(["strategies", 1, "goals", 0, "kpis", 0]);
    expect(changes.map(({ op }) => op)).toEqual(["add", "set"]);
    expect(changes[0]).toMatchObject({ node: { kpis: [{ metric: "calls" }] } });
  });

  test("parts that hold things need not be named", () => {
    const plan = planAfter((tx) => {
      tx.add("insight", { id: "heard", source: "desk", statement: "Too slow" });
      tx.add("source", { id: "desk", name: "Desk", side: "internal" });
      expect(tx.add("response", {})).toBe("response");
      tx.add("responseRule", { id: "thanks", when: "Praise", by: ["ito"] });
    });
    expect(plan.listening.insights.map(({ id }) => id)).toEqual(["heard"]);
    expect(plan.response?.rules).toHaveLength(1);
  });

  test("an id that was just taken out may come again, in another case or kind", () => {
    const plan = planAfter((tx) => {
      tx.remove("channel", "mail");
      tx.add("person", { id: "Mail", name: "Post office" });
    });
    expect(findNode(plan, "Mail")?.kind).toBe("person");
    expect(findNode(plan, "mail")).toBeUndefined();
  });

  test("what a list of a thousand shifts is one change", () => {
    const many = planAfter((tx) => {
      for (let index = 0; index < 1000; index += 1) tx.add("skill", { id: `s-${index}`, name: "x" });
    });
    expect(editPlan(many, (tx) => tx.add("skill", { id: "head", name: "x" }, { after: null })).changes).toHaveLength(1);
  });
});

describe("X1 move", () => {
  test("within its list: last, first or behind another", () => {
    expect(channelsAfter((tx) => tx.move("channel", "forum", {}))).toEqual(["blog", "mail", "forum"]);
    expect(channelsAfter((tx) => tx.move("channel", "mail", { after: null }))).toEqual(["mail", "forum", "blog"]);
    expect(channelsAfter((tx) => tx.move("channel", "mail", { after: "forum" }))).toEqual(["forum", "mail", "blog"]);
  });

  test("to another thing, also of another kind", () => {
    const { plan, changes } = editPlan(acme, (tx) => {
      tx.move("tactic", "staff", { to: "sales" });
      tx.move("tactic", "faq", { to: "praise", after: null });
    });
    expect(tacticsOf(plan)).toEqual([[[], ["faq"], []], [["staff"]]]);
    expect(changes[0]).toEqual({
      op: "move",
      id: "staff",
      kind: "tactic",
      from: "answers",
      to: "sales",
      list: "tactics",
      after: null,
      wasAfter: "faq",
    });
  });

  test("where it is already it is no change", () => {
    for (const where of [{ after: "forum" }, { to: "plan", after: "forum" }] as const) {
      const edited = editPlan(acme, (tx) => tx.move("channel", "blog", where));
      expect(edited.plan).toBe(acme);
      expect(edited.changes).toEqual([]);
    }
    expect(editPlan(acme, (tx) => tx.move("channel", "mail", {})).plan).toBe(acme);
  });

  test("what was changed before it was moved, and is changed after", () => {
    const plan = planAfter((tx) => {
      tx.set("goal", "answers", { statement: "1" });
      tx.set("tactic", "faq", { statement: "1" });
      tx.move("goal", "answers", { to: "sales" });
      tx.add("tactic", { id: "new", statement: "N" }, { to: "answers", after: "faq" });
      tx.set("tactic", "faq", { statement: "2" });
      tx.set("goal", "answers", { open: "later" });
    });
    expect(plan.strategies[0]?.goals.map(({ id }) => id)).toEqual(["praise"]);
    expect(plan.strategies[1]?.goals[0]).toMatchObject({
      statement: "1",
      open: "later",
      tactics: [{ id: "faq", statement: "2" }, { id: "new" }, { id: "staff" }],
    });
  });
});
