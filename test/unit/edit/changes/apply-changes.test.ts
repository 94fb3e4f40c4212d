import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import type { Change } from "../../../../src/model/change.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { acme } from "../acme.js";

type Recipe = Parameters<typeof editPlan>[1];
const changesOf = (recipe: Recipe) => editPlan(acme, recipe).changes;
const planAfter = (recipe: Recipe) => editPlan(acme, recipe).plan;

const edits: readonly (readonly [name: string, recipe: Recipe])[] = [
  ["set", (tx) => tx.set("goal", "praise", { statement: "x", owner: "ito" })],
  ["taken away", (tx) => tx.set("channel", "forum", { owner: undefined, tags: undefined })],
  ["add", (tx) => tx.add("goal", { id: "more", statement: "M", tactics: [{ id: "t", statement: "T" }] }, { to: "sales" })],
  ["add a part", (tx) => tx.set("vision", "vision", { statement: "V" })],
  ["move", (tx) => tx.move("goal", "answers", { to: "sales" })],
  ["move in its list", (tx) => tx.move("channel", "mail", { after: null })],
  ["remove", (tx) => tx.remove("goal", "praise")],
  ["remove a part", (tx) => tx.remove("policy", "policy")],
  ["detach", (tx) => tx.remove("person", "maria", { detach: true })],
];

describe("F70 the same changes again", () => {
  test.each(edits)("%s: does what the edit did, there and back", (_, recipe) => {
    const { plan, changes, undo } = editPlan(acme, recipe);
    const there = applyChanges(acme, changes);
    expect(stringifyPlan(there)).toBe(stringifyPlan(plan));
    expect(stringifyPlan(applyChanges(there, undo))).toBe(stringifyPlan(acme));
  });

  test.each(edits)("%s: twice is once, and the plan is the same object", (_, recipe) => {
    const { plan, changes, undo } = editPlan(acme, recipe);
    expect(applyChanges(plan, changes)).toBe(plan);
    expect(applyChanges(acme, undo)).toBe(acme);
  });

  test("none is the same plan", () => {
    expect(applyChanges(acme, [])).toBe(acme);
  });
});

describe("F70 changes made to another version", () => {
  const at = "It was made to another version; merge the two.";
  test.each<[string, Recipe, Recipe, string]>([
    [
      "of a field",
      (tx) => tx.set("channel", "mail", { name: "Post" }),
      (tx) => tx.set("channel", "mail", { name: "Letters" }),
      `Change 1 (set channel “mail”) does not fit this plan: \`name\` holds something else. ${at}`,
    ],
    [
      "of what is gone",
      (tx) => tx.set("channel", "mail", { name: "Post" }),
      (tx) => tx.remove("channel", "mail"),
      `Change 1 (set channel “mail”) does not fit this plan: there is no such thing. ${at}`,
    ],
    [
      "of what is another kind now",
      (tx) => tx.set("channel", "mail", { name: "Post" }),
      (tx) => {
        tx.remove("channel", "mail");
        tx.add("person", { id: "mail", name: "M" });
      },
      `Change 1 (set channel “mail”) does not fit this plan: it is a person. ${at}`,
    ],
    [
      "added, where the id is taken",
      (tx) => tx.add("channel", { id: "x", name: "X" }),
      (tx) => tx.add("channel", { id: "x", name: "Y" }),
      `Change 1 (add channel “x”) does not fit this plan: there is another thing with this id. ${at}`,
    ],
    [
      "added to what is gone",
      (tx) => tx.add("tactic", { id: "x", statement: "X" }, { to: "praise" }),
      (tx) => tx.remove("goal", "praise"),
      `Change 1 (add tactic “x”) does not fit this plan: “praise”, in which it is to stand, is not there. ${at}`,
    ],
    [
      "added behind what is gone",
      (tx) => tx.add("channel", { id: "x", name: "X" }),
      (tx) => tx.remove("channel", "mail"),
      `Change 1 (add channel “x”) does not fit this plan: “mail”, behind which it is to stand, is not there. ${at}`,
    ],
    [
      "moved, when it was moved elsewhere",
      (tx) => tx.move("tactic", "staff", { to: "praise" }),
      (tx) => tx.move("tactic", "staff", { to: "sales" }),
      `Change 1 (move tactic “staff”) does not fit this plan: it stands in “sales”. ${at}`,
    ],
    [
      "moved to what is gone",
      (tx) => tx.move("tactic", "staff", { to: "praise" }),
      (tx) => tx.remove("goal", "praise"),
      `Change 1 (move tactic “staff”) does not fit this plan: “praise”, in which it is to stand, is not there. ${at}`,
    ],
    [
      "moved behind what is gone",
      (tx) => tx.move("channel", "forum", {}),
      (tx) => tx.remove("channel", "mail"),
      `Change 1 (move channel “forum”) does not fit this plan: “mail”, behind which it is to stand, is not there. ${at}`,
    ],
    [
      "removed, when something in it changed",
      (tx) => tx.remove("goal", "praise"),
      (tx) => tx.add("tactic", { id: "x", statement: "X" }, { to: "praise" }),
      `Change 1 (remove goal “praise”) does not fit this plan: it is no longer what was taken out. ${at}`,
    ],
    [
      "removed, when it is another kind now",
      (tx) => tx.remove("channel", "mail"),
      (tx) => {
        tx.remove("channel", "mail");
        tx.add("person", { id: "mail", name: "M" });
      },
      `Change 1 (remove channel “mail”) does not fit this plan: it is a person. ${at}`,
    ],
  ])("%s", (_, mine, theirs, message) => {
    const plan = planAfter(theirs);
    const error = thrownBy(() => applyChanges(plan, changesOf(mine)));
    expect(error.message).toBe(`[conflict] ${message}`);
    expect([error.code, error.path]).toEqual(["conflict", [0]]);
  });

  test("the position tells which, and nothing of the others is done", () => {
    const changes = [
      ...changesOf((tx) => tx.set("goal", "praise", { statement: "x" })),
      ...changesOf((tx) => tx.set("channel", "mail", { name: "Post" })),
    ];
    const plan = planAfter((tx) => tx.set("channel", "mail", { name: "Letters" }));
    const before = stringifyPlan(plan);
    const error = thrownBy(() => applyChanges(plan, changes));
    expect(error.path).toEqual([1]);
    expect(error.values).toEqual({ op: "set", kind: "channel", id: "mail", index: 1 });
    expect(stringifyPlan(plan)).toBe(before);
  });

  test("what no longer holds together is told as an edit tells it", () => {
    const changes = changesOf((tx) => tx.set("channel", "mail", { owner: "ito" }));
    const plan = planAfter((tx) => tx.remove("person", "ito", { detach: true }));
    expect(thrownBy(() => applyChanges(plan, changes)).code).toBe("dangling-ref");
    const gone = changesOf((tx) => tx.remove("tactic", "staff"));
    const named = planAfter((tx) => tx.add("action", { id: "a", what: "A", serves: ["staff"] }));
    expect(thrownBy(() => applyChanges(named, gone)).code).toBe("still-referenced");
  });
});

describe("F68 changes that no edit makes", () => {
  test.each<[string, Change]>([
    ["an id", { op: "set", kind: "channel", id: "mail", field: "id", value: "post", was: "mail" }],
    ["a list of things", { op: "set", kind: "goal", id: "praise", field: "tactics", value: [], was: [] }],
    ["the format", { op: "set", kind: "plan", id: "plan", field: "format", value: "x", was: "social-plan/1" }],
  ])("setting %s is refused", (_, change) => {
    expect(thrownBy(() => applyChanges(acme, [change])).code).toBe("change");
  });

  test("a field that is none, a value that is none, a place that is none", () => {
    const codes = (change: Change) => thrownBy(() => applyChanges(acme, [change])).code;
    expect(codes({ op: "set", kind: "channel", id: "mail", field: "toString", value: 1 })).toBe("conflict");
    expect(codes({ op: "set", kind: "channel", id: "mail", field: "nam", value: 1 })).toBe("unknown-field");
    expect(codes({ op: "set", kind: "channel", id: "mail", field: "name", value: 1, was: "Mail" })).toBe("type");
    expect(codes({ op: "add", kind: "skill", to: "sales", list: "skills", after: null, node: { id: "s", name: "x" } })).toBe("change");
    expect(
      codes({ op: "move", kind: "channel", id: "mail", from: "plan", to: "sales", list: "channels", after: null, wasAfter: "blog" }),
    ).toBe("change");
    expect(
      codes({ op: "move", kind: "channel", id: "mail", from: "plan", to: "plan", list: "channels", after: "mail", wasAfter: "blog" }),
    ).toBe("unknown-id");
    expect(
      codes({
        op: "add",
        kind: "policy",
        to: "plan",
        list: "policy",
        after: "mail",
        node: { approvedBy: [], sections: [], approvals: [], phrases: [] },
      }),
    ).toBe("conflict");
  });
});

describe("F88 a journey is set where it is as the change found it", () => {
  const event = (seq: number, at: string) => ({
    ...{ seq, at, cycle: 1, type: "pause", from: "plan", to: "plan", by: "ito", gates: [], machine: "m", machineVersion: 1 },
  });
  const [first, second, other] = [event(1, "2027-01-01T00:00:00Z"), event(2, "2027-01-02T00:00:00Z"), event(1, "2027-01-03T00:00:00Z")];
  const set = (was: readonly object[], value: readonly object[]): Change => ({
    ...{ op: "set", kind: "plan", id: "plan", field: "journey" },
    value: value as never,
    was: was as never,
  });
  const grown = applyChanges(acme, [set([], [first]), set([first], [first, second])]);

  test("to one that continues it, to its beginning, and to another", () => {
    expect(grown.journey).toEqual([first, second]);
    expect(applyChanges(grown, [set([first, second], [first])]).journey).toEqual([first]);
    expect(applyChanges(grown, [set([first, second], [other, second])]).journey).toEqual([other, second]);
  });

  test("and not where it is another one by now", () => {
    for (const was of [[], [first], [other, second]])
      expect(thrownBy(() => applyChanges(grown, [set(was, [other])]))).toMatchObject({ code: "conflict", path: [0] });
  });

  test("a journey that is none is refused", () => {
    expect(thrownBy(() => applyChanges(grown, [set([first, second], [{ seq: 1 }])])).code).toBe("missing-field");
  });
});
