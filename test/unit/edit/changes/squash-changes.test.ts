import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import { invertChanges } from "../../../../src/edit/changes/invert-changes.js";
import { squashChanges } from "../../../../src/edit/changes/squash-changes.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import type { Change } from "../../../../src/model/change.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import { acme } from "../acme.js";

type Recipe = Parameters<typeof editPlan>[1];

/** What is left of the changes of a recipe, which must do and undo the same. */
const squashed = (recipe: Recipe): readonly Change[] => {
  const { plan, changes } = editPlan(acme, recipe);
  const fewer = squashChanges(changes);
  expect(stringifyPlan(applyChanges(acme, fewer))).toBe(stringifyPlan(plan));
  expect(stringifyPlan(applyChanges(plan, invertChanges(fewer)))).toBe(stringifyPlan(acme));
  expect(Object.isFrozen(fewer) && fewer.every(Object.isFrozen)).toBe(true);
  return fewer;
};
const opsOf = (recipe: Recipe) => squashed(recipe).map(({ op, kind }) => `${op} ${kind}`);

describe("F25 squashed changes", () => {
  test("sets of one field are joined, and left out where they cancel", () => {
    expect(
      squashed((tx) => {
        tx.set("channel", "mail", { name: "M1", owner: "ito" });
        tx.set("channel", "blog", { name: "B" });
        tx.set("channel", "mail", { name: "M2", owner: undefined });
        tx.set("channel", "mail", { name: "M3" });
      }),
    ).toEqual([
      { op: "set", id: "mail", kind: "channel", field: "name", value: "M3", was: "Mail" },
      { op: "set", id: "blog", kind: "channel", field: "name", value: "B", was: "Blog" },
    ]);
  });

  test("what was set of an added thing, or in it, is part of it in the order of the model", () => {
    const [add, ...rest] = squashed((tx) => {
      tx.add("goal", { id: "new", statement: "N", open: "o", kpis: [{ id: "k", metric: "calls" }] }, { to: "sales" });
      tx.set("goal", "new", { note: "n", open: undefined });
      tx.set("kpi", "k", { owner: "ito", metric: "visits" });
      tx.set("kpi", "k", { metric: "calls" });
    });
    expect(rest).toEqual([]);
    expect(add).toMatchObject({ op: "add", node: { note: "n", kpis: [{ owner: "ito", metric: "calls" }] } });
    expect(add?.op === "add" && Object.keys(add.node)).toEqual([
      "id",
      "note",
      "statement",
      "serves",
      "audiences",
      "kpis",
      "tactics",
      "antiGoals",
    ]);
  });

  test("what was set of a thing before it was removed, or in it, is not told", () => {
    const [remove, ...rest] = squashed((tx) => {
      tx.set("goal", "praise", { statement: "x", open: "y" });
      tx.set("strategy", "care", { mission: "m" });
      tx.set("tactic", "staff", { status: undefined });
      tx.remove("strategy", "care");
    });
    expect(rest).toEqual([]);
    expect(remove).toMatchObject({ op: "remove", node: acme.strategies[0] });
  });

  test("what was added and removed is left out, and what was put beside it and is gone", () => {
    expect(
      opsOf((tx) => {
        tx.add("channel", { id: "x", name: "X" }, { after: "forum" });
        tx.add("channel", { id: "y", name: "Y" }, { after: "x" });
        tx.set("channel", "y", { owner: "ito" });
        tx.remove("channel", "y");
        tx.remove("channel", "x");
        tx.set("vision", "vision", { statement: "V" });
        tx.set("vision", "vision", { due: "2027-01-01" });
        tx.remove("vision", "vision");
      }),
    ).toEqual([]);
  });

  test("not where something stands behind it, stood in it or came out of it", () => {
    expect(
      opsOf((tx) => {
        tx.add("channel", { id: "x", name: "X" }, { after: "forum" });
        tx.move("channel", "mail", { after: "x" });
        tx.remove("channel", "x");
      }),
    ).toEqual(["add channel", "move channel", "remove channel"]);
    expect(
      opsOf((tx) => {
        tx.add("goal", { id: "new", statement: "N", tactics: [{ id: "t", statement: "T" }] }, { to: "sales" });
        tx.move("tactic", "t", { to: "praise" });
        tx.set("tactic", "t", { status: "planned" });
        tx.remove("goal", "new");
      }),
    ).toEqual(["add goal", "move tactic", "remove goal"]);
    expect(
      opsOf((tx) => {
        tx.add("goal", { id: "new", statement: "N" }, { to: "sales" });
        tx.move("tactic", "staff", { to: "new" });
        tx.remove("goal", "new");
      }),
    ).toEqual(["add goal", "move tactic", "remove goal"]);
  });

  test("moves of one thing in a row are joined, also over what is left out, and left out where they lead back", () => {
    expect(
      squashed((tx) => {
        tx.move("tactic", "staff", { to: "praise" });
        tx.set("tactic", "staff", { status: "done" });
        tx.add("skill", { id: "s", name: "x" });
        tx.remove("skill", "s");
        tx.move("tactic", "staff", { to: "sales" });
      }),
    ).toEqual([
      { op: "set", id: "staff", kind: "tactic", field: "status", value: "done", was: "running" },
      { op: "move", id: "staff", kind: "tactic", from: "answers", to: "sales", list: "tactics", after: null, wasAfter: "faq" },
    ]);
    expect(
      opsOf((tx) => {
        tx.move("channel", "mail", { after: null });
        tx.move("channel", "mail", {});
      }),
    ).toEqual([]);
    expect(
      opsOf((tx) => {
        tx.move("channel", "mail", { after: null });
        tx.move("channel", "blog", { after: null });
        tx.move("channel", "mail", {});
      }),
    ).toEqual(["move channel", "move channel", "move channel"]);
  });

  test("a thing that comes again is another", () => {
    expect(
      opsOf((tx) => {
        tx.set("channel", "mail", { name: "1" });
        tx.remove("channel", "mail");
        tx.add("channel", { id: "mail", name: "2" });
        tx.set("channel", "mail", { name: "3" });
      }),
    ).toEqual(["remove channel", "add channel"]);
  });

  test("F90 a thing that leaves out its lists becomes what was set before it was removed", () => {
    const changes: unknown = [
      { op: "set", kind: "goal", id: "g", field: "note", value: "x" },
      { op: "remove", kind: "goal", id: "g", from: "sales", list: "goals", after: null, node: { id: "g", statement: "G", note: "x" } },
    ];
    const [squashed, ...more] = squashChanges(changes as readonly Change[]);
    expect(more).toEqual([]);
    expect(squashed).toMatchObject({ op: "remove", node: { id: "g", statement: "G" } });
  });

  test("steps of a journey stay as they are", () => {
    const journey = (value: Change[], was: Change[]): Change => ({
      op: "set",
      kind: "plan",
      id: "plan",
      field: "journey",
      value: value as never,
      was: was as never,
    });
    const steps = [journey([], []), journey([], [])];
    expect(squashChanges(steps)).toEqual(steps);
  });

  test("what it is given stays as it is; a hundred thousand are done in one pass", () => {
    const { changes } = editPlan(acme, (tx) => {
      tx.add("goal", { id: "new", statement: "N" }, { to: "sales" });
      tx.set("goal", "new", { statement: "M" });
    });
    const before = JSON.stringify(changes);
    squashChanges(changes);
    expect(JSON.stringify(changes)).toBe(before);
    const many = Array.from(
      { length: 100_000 },
      (_, at): Change => ({ op: "set", kind: "skill", id: `s-${at % 5000}`, field: "name", value: `${at + 1}`, was: `${at}` }),
    );
    expect(squashChanges(many)).toHaveLength(5000);
  });
});
