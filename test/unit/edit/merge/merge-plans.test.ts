import { describe, expect, test } from "vitest";
import type { Edit } from "../../../../src/edit/edit.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { mergePlans } from "../../../../src/edit/merge/merge-plans.js";
import { resolveConflict } from "../../../../src/edit/merge/resolve-conflict.js";
import { findNode } from "../../../../src/model/find/find-node.js";
import type { Plan } from "../../../../src/model/plan.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const base = planOf({
  metrics: [{ id: "reach" }, { id: "sales" }],
  people: [{ id: "maria", name: "Maria" }],
  channels: [{ id: "forum", name: "Forum" }],
  blackouts: [{ id: "closed", from: "2027-01-10", to: "2027-01-20" }],
  strategies: [
    {
      id: "s",
      goals: [
        {
          id: "g",
          statement: "Be heard",
          kpis: [{ id: "k", metric: "reach" }],
          tactics: [
            { id: "a", statement: "A" },
            { id: "b", statement: "B" },
            { id: "c", statement: "C" },
          ],
        },
        { id: "h", statement: "Sell", antiGoals: ["Spam"] },
        { id: "i", statement: "Keep" },
      ],
    },
  ],
});
type Recipe = (tx: Edit) => void;
const edited = (recipe: Recipe, plan = base) => editPlan(plan, recipe).plan;
const merged = (ours: Recipe, theirs: Recipe) => mergePlans(base, edited(ours), edited(theirs));
const told = (ours: Recipe, theirs: Recipe) =>
  merged(ours, theirs).conflicts.map(({ type, id, field }) => [type, id, field].filter((one) => one !== undefined).join(" "));
const at = (plan: Plan, id: string) => findNode(plan, id);

describe("X9 F69 two edits of a plan come together", () => {
  test("fields of one thing, each from who set it", () => {
    const { plan, conflicts } = merged(
      (tx) => tx.set("goal", "g", { statement: "Be heard by many", owner: "maria" }),
      (tx) => tx.set("goal", "g", { note: "Ask sales" }),
    );
    expect(conflicts).toEqual([]);
    expect(at(plan, "g")?.node).toMatchObject({ statement: "Be heard by many", owner: "maria", note: "Ask sales" });
  });

  test("both insert: both are there, in an order that is the same for both", () => {
    const mine: Recipe = (tx) => tx.add("tactic", { id: "mine", statement: "M" }, { to: "g", after: "a" });
    const other: Recipe = (tx) => tx.add("tactic", { id: "also", statement: "O" }, { to: "g", after: "a" });
    for (const { plan } of [merged(mine, other), merged(other, mine)])
      expect(plan.strategies[0]?.goals[0]?.tactics.map(({ id }) => id)).toEqual(["a", "also", "mine", "b", "c"]);
  });

  test("words of a list and data of plugins, each addition and removal", () => {
    const { plan, conflicts } = merged(
      (tx) => tx.set("goal", "h", { antiGoals: ["Spam", "Hype"], ext: { "acme/a": 1 } }),
      (tx) => tx.set("goal", "h", { antiGoals: ["Noise"], ext: { "acme/b": 2 } }),
    );
    expect(conflicts).toEqual([]);
    expect(at(plan, "h")?.node).toMatchObject({ antiGoals: ["Hype", "Noise"], ext: { "acme/a": 1, "acme/b": 2 } });
  });

  test("items that are known by a key, one by one", () => {
    const start = planOf({
      venues: [
        { id: "hall", name: "Hall" },
        { id: "fair", name: "Fair" },
      ],
      strategies: [{ id: "s", tactics: [{ id: "a", statement: "A" }] }],
    });
    const at = (venue: string) => editPlan(start, (tx) => tx.set("tactic", "a", { venues: [{ venue }] })).plan;
    const { plan, conflicts } = mergePlans(start, at("hall"), at("fair"));
    expect(conflicts).toEqual([]);
    expect(plan.strategies[0]?.tactics[0]?.venues).toEqual([{ venue: "fair" }, { venue: "hall" }]);
  });

  test("what was not touched is the same object", () => {
    const { plan } = merged(
      (tx) => tx.set("goal", "g", { note: "x" }),
      (tx) => tx.set("channel", "forum", { name: "Product forum" }),
    );
    expect(plan.metrics).toBe(base.metrics);
    expect(plan.strategies[0]?.goals[1]).toBe(base.strategies[0]?.goals[1]);
    expect(Object.isFrozen(plan.strategies[0]?.goals)).toBe(true);
  });
});

describe("X9 G9 what cannot both be done is a conflict", () => {
  const rename =
    (statement: string): Recipe =>
    (tx) =>
      tx.set("goal", "g", { statement });
  const move =
    (to: string): Recipe =>
    (tx) =>
      tx.move("tactic", "a", { to });

  test.each<[string, Recipe, Recipe, string[]]>([
    ["one field, two values", rename("X"), rename("Y"), ["set/set g statement"]],
    ["one field, the same value", rename("X"), rename("X"), []],
    ["taken out and changed", (tx) => tx.remove("goal", "g"), rename("Y"), ["set/remove g"]],
    [
      "taken out and something put in",
      (tx) => tx.remove("goal", "g"),
      (tx) => tx.add("tactic", { id: "n", statement: "N" }, { to: "g" }),
      ["set/remove g"],
    ],
    ["taken out by both", (tx) => tx.remove("goal", "g"), (tx) => tx.remove("goal", "g"), []],
    ["taken to two places", move("h"), move("i"), ["move/move a"]],
    ["taken to one place", move("h"), move("h"), []],
    [
      "taken to another place in its list, and out of it",
      (tx) => tx.move("tactic", "c", { after: null }),
      (tx) => tx.move("tactic", "c", { to: "h" }),
      ["move/move c"],
    ],
    ["two orders", (tx) => tx.move("tactic", "c", { after: null }), (tx) => tx.move("tactic", "a", { after: "b" }), ["order g tactics"]],
    [
      "two under one id",
      (tx) => tx.add("skill", { id: "n", name: "X" }),
      (tx) => tx.add("skill", { id: "n", name: "Y" }),
      ["add/add n name"],
    ],
    ["one thing, twice", (tx) => tx.add("skill", { id: "n", name: "X" }), (tx) => tx.add("skill", { id: "n", name: "X" }), []],
    [
      "ids that differ in case",
      (tx) => tx.add("skill", { id: "N", name: "X" }),
      (tx) => tx.add("skill", { id: "n", name: "X" }),
      ["add/add n"],
    ],
    [
      "two kinds under one id",
      (tx) => tx.add("skill", { id: "n", name: "X" }),
      (tx) => tx.add("pillar", { id: "n", name: "X" }),
      ["add/add n"],
    ],
    ["taken out and named", (tx) => tx.remove("person", "maria"), (tx) => tx.set("goal", "h", { owner: "maria" }), ["set/remove maria"]],
    [
      "a circle of two halves",
      (tx) => tx.set("tactic", "a", { partOf: "b" }),
      (tx) => tx.set("tactic", "b", { partOf: "a" }),
      ["move-cycle a partOf", "move-cycle b partOf"],
    ],
    [
      "days that together are no stretch",
      (tx) => tx.set("blackout", "closed", { from: "2027-01-18" }),
      (tx) => tx.set("blackout", "closed", { to: "2027-01-12" }),
      ["set/set closed from", "set/set closed to"],
    ],
  ])("%s", (_, ours, theirs, conflicts) => {
    expect(told(ours, theirs)).toEqual(conflicts);
    expect(told(theirs, ours)).toEqual(conflicts);
  });

  test("a circle through many long ids is opened wherever either side closed it", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => letter.repeat(100));
    const start = planOf({ strategies: [{ id: "s", tactics: ids.map((id) => ({ id, statement: "T" })) }] });
    const linked = (isLinked: (index: number) => boolean) =>
      editPlan(start, (tx) => {
        for (const [index, id] of ids.entries()) if (isLinked(index)) tx.set("tactic", id, { partOf: ids[(index + 1) % ids.length] });
      }).plan;
    const { plan, conflicts } = mergePlans(
      start,
      linked((index) => index % 2 === 0),
      linked((index) => index % 2 === 1),
    );
    expect(conflicts.map(({ type, id }) => [type, id])).toEqual(ids.map((id) => ["move-cycle", id]));
    expect(plan.strategies[0]?.tactics).toEqual(start.strategies[0]?.tactics);
  });

  test("with what there was, what each wanted, and the changes that give it to either", () => {
    const { plan, conflicts } = merged(rename("X"), rename("Y"));
    expect(at(plan, "g")?.node).toMatchObject({ statement: "Be heard" });
    const set = { op: "set", id: "g", kind: "goal", field: "statement", was: "Be heard" };
    expect(conflicts).toEqual([
      {
        type: "set/set",
        id: "g",
        kind: "goal",
        field: "statement",
        base: "Be heard",
        ours: "X",
        theirs: "Y",
        resolutions: { ours: [{ ...set, value: "X" }], theirs: [{ ...set, value: "Y" }] },
      },
    ]);
  });
});

describe("F88 X9 two journeys come together", () => {
  const event = (seq: number, by: string) => ({
    ...{ seq, by, cycle: 1, type: "pause", from: "plan", to: "plan", at: `2027-01-0${seq}T08:00:00Z`, gates: [] },
    ...{ machine: "listen-first", machineVersion: 1 },
  });
  /** A plan whose journey has an event for each letter, done by who is called so. */
  const walked = (steps: string) => planOf({ journey: [...steps].map((by, index) => event(index + 1, by)) });
  const stepsOf = ({ journey }: Plan) => journey.map(({ by }) => by).join("");

  test.each<[string, base: string, ours: string, theirs: string, merged: string, isConflict: boolean]>([
    ["one went on", "a", "ab", "a", "ab", false],
    ["both went on alike", "a", "ab", "ab", "ab", false],
    ["one went on further", "a", "ab", "abc", "abc", false],
    ["both went on, each in its own way", "a", "ab", "ac", "a", true],
    ["both went on from nothing", "", "b", "c", "", true],
    ["one was cut back", "ab", "a", "ab", "ab", true],
    ["one was emptied", "ab", "", "ab", "ab", true],
    ["one was rewritten", "ab", "cb", "ab", "ab", true],
    ["one was rewritten and the other went on", "ab", "cb", "abd", "ab", true],
    ["both were rewritten, one of them further", "ab", "cb", "cbd", "ab", true],
    ["both were rewritten alike", "ab", "cb", "cb", "cb", false],
    ["one was cut back and the other went on", "ab", "a", "abc", "ab", true],
  ])("%s", (_, base, ours, theirs, merged, isConflict) => {
    const plans = [walked(base), walked(ours), walked(theirs)] as const;
    const sides = [
      [...plans, "ours"],
      [plans[0], plans[2], plans[1], "theirs"],
    ] as const;
    for (const [before, one, other, side] of sides) {
      const { plan, conflicts } = mergePlans(before, one, other);
      expect(stepsOf(plan)).toBe(merged);
      expect(conflicts).toHaveLength(isConflict ? 1 : 0);
      if (!isConflict) continue;
      expect(conflicts).toMatchObject([
        { type: "journey", id: "plan", kind: "plan", field: "journey", ours: one.journey, theirs: other.journey },
      ]);
      expect(stepsOf(resolveConflict(plan, conflicts[0], side))).toBe(ours);
      expect(stepsOf(resolveConflict(plan, conflicts[0], side === "ours" ? "theirs" : "ours"))).toBe(theirs);
    }
  });

  test("a version that is the base itself is no excuse to drop the log", () => {
    const [base, rewritten] = [walked("ab"), walked("cb")];
    for (const { plan, conflicts } of [mergePlans(base, rewritten, base), mergePlans(base, base, rewritten)]) {
      expect(plan.journey).toEqual(base.journey);
      expect(conflicts.map(({ type }) => type)).toEqual(["journey"]);
    }
  });

  test("a resolution that was written elsewhere is read before it is taken", () => {
    const { plan, conflicts } = mergePlans(walked("a"), walked("ab"), walked("ac"));
    const conflict = structuredClone(conflicts[0]) ?? expect.fail("no conflict");
    const resolutions = { ...conflict.resolutions, ours: [{ ...conflict.resolutions.ours[0], value: [{ seq: 1 }] }] };
    expect(thrownBy(() => resolveConflict(plan, { ...conflict, resolutions } as never, "ours")).code).toBe("missing-field");
  });
});

describe("X9 a conflict is given to one side", () => {
  test.each<[string, Recipe, Recipe, (plan: Plan) => unknown, unknown, unknown]>([
    [
      "a field",
      (tx) => tx.set("goal", "g", { note: "X" }),
      (tx) => tx.set("goal", "g", { note: "Y" }),
      (plan) => plan.strategies[0]?.goals[0]?.note,
      "X",
      "Y",
    ],
    [
      "a removal",
      (tx) => tx.remove("goal", "h"),
      (tx) => tx.set("goal", "h", { note: "Y" }),
      (plan) => at(plan, "h")?.kind,
      undefined,
      "goal",
    ],
    [
      "a place",
      (tx) => tx.move("tactic", "a", { to: "h" }),
      (tx) => tx.move("tactic", "a", { to: "i" }),
      (plan) => at(plan, "a")?.parent,
      "h",
      "i",
    ],
    [
      "an order",
      (tx) => tx.move("tactic", "c", { after: null }),
      (tx) => tx.move("tactic", "a", { after: "b" }),
      (plan) => plan.strategies[0]?.goals[0]?.tactics.map(({ id }) => id).join(""),
      "cab",
      "bac",
    ],
    [
      "a person somebody names",
      (tx) => tx.remove("person", "maria"),
      (tx) => tx.set("goal", "h", { owner: "maria" }),
      (plan) => plan.people.length,
      0,
      1,
    ],
  ])("%s", (_, mine, other, look, ours, theirs) => {
    const { plan, conflicts } = merged(mine, other);
    expect(conflicts).toHaveLength(1);
    expect(look(resolveConflict(plan, conflicts[0], "ours"))).toEqual(ours);
    expect(look(resolveConflict(plan, conflicts[0], "theirs"))).toEqual(theirs);
  });

  test("three plans that are not versions of one are refused", () => {
    expect(thrownBy(() => mergePlans(base, planOf({ id: "x" }), base))).toMatchObject({ code: "change" });
    expect(resolveConflict(base, undefined, "ours")).toBe(base);
  });

  test("comes to an end where one id names two things, and what stands in one of them is named elsewhere", () => {
    const empty = planOf();
    const ours = planOf({ blackouts: [{ id: "x", from: "2027-01-10", to: "2027-01-20" }] });
    const theirs = planOf({
      metrics: [{ id: "reach" }],
      strategies: [{ id: "s", goals: [{ id: "x", statement: "Be heard", tactics: [{ id: "a", statement: "A" }] }] }],
      measurements: [{ id: "m", metric: "reach", value: 1, tactic: "a" }],
    });
    const { plan, conflicts } = mergePlans(empty, ours, theirs);
    expect(plan.measurements[0]).toEqual({ id: "m", metric: "reach", value: 1 });
    expect(conflicts.map(({ type, id, field }) => [type, id, field])).toContainEqual(["set/remove", "m", "tactic"]);
  });
});
