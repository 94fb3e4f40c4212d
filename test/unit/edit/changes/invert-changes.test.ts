import { describe, expect, test } from "vitest";
import { invertChanges } from "../../../../src/edit/changes/invert-changes.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { acme } from "../acme.js";

describe("F25 the changes that lead back", () => {
  test("are the inverse of each, the last one first", () => {
    const { changes, undo } = editPlan(acme, (tx) => {
      tx.set("channel", "mail", { owner: "ito", name: "Post" });
      tx.add("skill", { id: "s", name: "x" });
      tx.move("tactic", "staff", { to: "sales" });
      tx.remove("policy", "policy");
    });
    expect(undo).toEqual(invertChanges(changes));
    expect(undo.map(({ op }) => op)).toEqual(["add", "move", "remove", "set", "set"]);
    expect(undo[1]).toEqual({
      op: "move",
      id: "staff",
      kind: "tactic",
      from: "sales",
      to: "answers",
      list: "tactics",
      after: "faq",
      wasAfter: null,
    });
    expect(undo[4]).toEqual({ op: "set", id: "mail", kind: "channel", field: "owner", was: "ito" });
  });

  test("inverted twice they are the same, and frozen", () => {
    const { changes, undo } = editPlan(acme, (tx) => tx.remove("person", "maria", { detach: true }));
    expect(invertChanges(undo)).toEqual(changes);
    expect([undo, ...undo].every(Object.isFrozen)).toBe(true);
    expect(invertChanges([])).toEqual([]);
  });
});
