import { describe, expect, test } from "vitest";
import type { Edit } from "../../../../src/edit/edit.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { mergePlans } from "../../../../src/edit/merge/merge-plans.js";
import type { Conflict } from "../../../../src/model/conflict.js";
import type { Plan } from "../../../../src/model/plan.js";
import { conflictMessages } from "../../../../src/words/changes/conflict-messages.js";
import { describeConflict } from "../../../../src/words/changes/describe-conflict.js";
import { english } from "../../../../src/words/english.js";
import { planOf } from "../../../helpers/plan-of.js";

const base = planOf({
  currency: "EUR",
  people: [
    { id: "p1", name: "Maria" },
    { id: "p2", name: "Lars" },
  ],
  metrics: [{ id: "m1", name: "Calls" }],
  channels: [
    { id: "c1", name: "Forum", maxSilenceDays: 7 },
    { id: "c2", name: "Blog" },
    { id: "c3", name: "Mail" },
  ],
  strategies: [
    {
      id: "s1",
      scope: { function: "customer-service", name: "Care" },
      goals: [
        {
          id: "g1",
          statement: "Answer in public",
          due: "2027-03-31",
          kpis: [{ id: "k1", metric: "m1" }],
          tactics: [
            { id: "t1", statement: "A living FAQ" },
            { id: "t2", statement: "Office hours" },
            { id: "t3", statement: "Follow up" },
          ],
        },
        { id: "g2", statement: "Sell more" },
        { id: "g3", statement: "Be found" },
      ],
    },
  ],
  alignment: { issues: [{ id: "i1", statement: "Legal may say no" }] },
});

type Recipe = (tx: Edit) => void;

const conflictsOf = (ours: Recipe, theirs: Recipe, of: Plan = base): readonly string[] => {
  const { plan, conflicts } = mergePlans(of, editPlan(of, ours).plan, editPlan(of, theirs).plan);
  return conflicts.map((conflict) => `${conflict.type}: ${describeConflict(plan, conflict)}`);
};

describe("X9 a conflict in words", () => {
  test("one field set to two values", () => {
    expect(
      conflictsOf(
        (tx) => {
          tx.set("goal", "g1", { due: "2027-06-30", statement: "Answer within an hour" });
          tx.set("channel", "c1", { maxSilenceDays: 14, owner: "p1" });
          tx.set("kpi", "k1", { target: { kind: "share", atLeast: 0.2, of: "m1" } });
        },
        (tx) => {
          tx.set("goal", "g1", { due: undefined, statement: "Answer the same day" });
          tx.set("channel", "c1", { maxSilenceDays: undefined, owner: "p2" });
          tx.set("kpi", "k1", { target: { kind: "value", atMost: 30, per: "month" } });
        },
      ),
    ).toEqual([
      "set/set: Both versions change the statement of the goal “Answer in public”. Ours sets it to “Answer within an hour”; theirs sets it to “Answer the same day”.",
      "set/set: Both versions change the due date of the goal “Answer in public”. Ours sets it to 30 June 2027; theirs removes it.",
      "set/set: Both versions change the target of the KPI “Calls”. Ours sets it to at least 20% of Calls; theirs sets it to at most 30 a month.",
      "set/set: Both versions change the owner of the channel “Forum”. Ours sets it to Maria; theirs sets it to Lars.",
      "set/set: Both versions change the longest silence of the channel “Forum”. Ours sets it to 14 days; theirs removes it.",
    ]);
  });

  test("one field that is many, that says yes or no, or that plugins keep", () => {
    expect(
      conflictsOf(
        (tx) => {
          tx.set("person", "p1", { hoursPerWeek: 10 });
          tx.set("issue", "i1", { confirmed: true });
          tx.set("goal", "g1", { ext: { "acme/board": { column: 1 } } });
        },
        (tx) => {
          tx.set("person", "p1", { hoursPerWeek: 12 });
          tx.set("issue", "i1", { confirmed: false });
          tx.set("goal", "g1", { ext: { "acme/board": { column: 2 } } });
        },
      ),
    ).toEqual([
      "set/set: Both versions change the plugin data of the goal “Answer in public”: “acme/board” (column).",
      "set/set: Both versions change the hours per week of Maria. Ours sets them to 10; theirs sets them to 12.",
      "set/set: The versions disagree on whether the issue “Legal may say no” is confirmed. Ours says yes; theirs says no.",
    ]);
  });

  test("the fields of plugin data over which the versions differ, and no others", () => {
    const conflicts = conflictsOf(
      (tx) => {
        tx.set("goal", "g1", { ext: { "acme/board": { column: 1, mine: 1, same: 1 }, "acme/list": [1], "acme/mine": { x: 1 } } });
        tx.add("channel", { id: "c9", name: "Video", ext: { "acme/board": { column: 1, same: 1 } } });
      },
      (tx) => {
        tx.set("goal", "g1", { ext: { "acme/board": { column: 2, theirs: 1, same: 1 }, "acme/list": [2] } });
        tx.add("channel", { id: "c9", name: "Video", ext: { "acme/board": { column: 2, same: 1 } } });
      },
    );
    expect(conflicts).toEqual([
      "set/set: Both versions change the plugin data of the goal “Answer in public”: “acme/board” (column) and “acme/list”.",
      "add/add: Both versions add the channel “Video”, but differ in the plugin data: “acme/board” (column).",
    ]);
  });

  test("long texts are shown where they part", () => {
    const long = "word ".repeat(100);
    const [text] = conflictsOf(
      (tx) => tx.set("channel", "c1", { purpose: `${long}ours` }),
      (tx) => tx.set("channel", "c1", { purpose: `${long}theirs` }),
    );
    expect(text).toMatch(/Ours sets it to “….* ours”; theirs sets it to “….* theirs”\.$/u);
  });

  test("what one version removes and the other changes or names", () => {
    expect(
      conflictsOf(
        (tx) => {
          tx.remove("tactic", "t1");
          tx.set("goal", "g2", { owner: "p2" });
        },
        (tx) => {
          tx.set("tactic", "t1", { status: "running" });
          tx.remove("person", "p2");
        },
      ),
    ).toEqual([
      "set/remove: Ours removes the tactic “A living FAQ”; theirs changes it, changes something in it or refers to it.",
      "set/remove: Theirs removes Lars; ours changes it, changes something in it or refers to it.",
    ]);
  });

  test("one thing moved to two places", () => {
    const toSell: Recipe = (tx) => tx.move("tactic", "t1", { to: "g2" });
    expect(conflictsOf(toSell, (tx) => tx.move("tactic", "t1", { to: "g3" }))).toEqual([
      "move/move: Both versions move the tactic “A living FAQ”: ours to the goal “Sell more”, theirs to the goal “Be found”.",
    ]);
    expect(conflictsOf(toSell, (tx) => tx.move("tactic", "t1", { after: "t3" }))).toEqual([
      "move/move: Both versions move the tactic “A living FAQ”: ours to the goal “Sell more”, theirs within the goal “Answer in public”.",
    ]);
  });

  test("references that together lead in a circle", () => {
    expect(
      conflictsOf(
        (tx) => tx.set("tactic", "t1", { partOf: "t2" }),
        (tx) => tx.set("tactic", "t2", { partOf: "t1" }),
      ),
    ).toEqual([
      "move-cycle: Together, the two versions would make the wider tactic of the tactic “A living FAQ” lead in a circle. Ours has “Office hours”; theirs has nothing there.",
      "move-cycle: Together, the two versions would make the wider tactic of the tactic “Office hours” lead in a circle. Ours has nothing there; theirs has “A living FAQ”.",
    ]);
  });

  test("two things under one id", () => {
    expect(
      conflictsOf(
        (tx) => {
          tx.add("channel", { id: "c9", name: "Podcast", owner: "p1" });
          tx.add("tactic", { id: "t9", statement: "Write" }, { to: "g2" });
          tx.add("venue", { id: "Meetup", name: "Meetup" });
        },
        (tx) => {
          tx.add("channel", { id: "c9", name: "Video", ext: { "acme/board": 1 } });
          tx.add("tactic", { id: "t9", statement: "Write" }, { to: "g3" });
          tx.add("venue", { id: "meetup", name: "The meetup" });
        },
      ),
    ).toEqual([
      "add/add: Both versions add the tactic “Write”: ours to the goal “Sell more”, theirs to the goal “Be found”.",
      "add/add: Both versions add the channel “Podcast”, but differ in the name. Ours has “Podcast”; theirs has “Video”.",
      "add/add: Both versions add the channel “Podcast”, but differ in the owner. Ours has Maria; theirs has none.",
      "add/add: The venue “The meetup” is left out, because its id is already taken. Only theirs has it.",
    ]);
  });

  test("two orders of one list", () => {
    expect(
      conflictsOf(
        (tx) => tx.move("goal", "g3", { after: null }),
        (tx) => tx.move("goal", "g3", { after: "g1" }),
      ),
    ).toEqual([
      "order: Both versions change the order of the goals of the strategy “Care”. Ours has “Be found”, “Answer in public” and “Sell more”; theirs has “Answer in public”, “Be found” and “Sell more”.",
    ]);
  });
});

describe("X9 a conflict in words: what a merge seldom comes to", () => {
  const none = { ours: [], theirs: [] };
  const said = (conflict: Omit<Conflict, "resolutions">): string => describeConflict(base, { ...conflict, resolutions: none });
  const gone = { id: "k7", kind: "kpi", metric: "m1" };

  test("two journeys", () => {
    expect(said({ type: "journey", id: "plan", kind: "plan", field: "journey", base: [], ours: [1], theirs: [2] })).toBe(
      "Both versions continue the journey of the plan, each in its own way. Only one of the two can be kept.",
    );
    const rewritten = (ours: readonly number[], theirs: readonly number[]) =>
      said({ type: "journey", id: "plan", kind: "plan", field: "journey", base: [1, 2], ours, theirs });
    const only = "so that steps of it would be lost. Only one of the two journeys can be kept.";
    expect(rewritten([1], [1, 2])).toBe(`Ours rewrites the journey of the plan, ${only}`);
    expect(rewritten([1, 2, 3], [2])).toBe(`Theirs rewrites the journey of the plan, ${only}`);
    expect(rewritten([1], [])).toBe(`Each version rewrites the journey of the plan in its own way, ${only}`);
  });

  test("a field that would name what is gone, and one of many values", () => {
    expect(said({ type: "set/remove", id: "t1", kind: "tactic", field: "channels", base: [], ours: ["c1", "c3"], theirs: [] })).toBe(
      "The channels of the tactic “A living FAQ” would refer to something that one of the versions removes. Ours has “Forum” and “Mail”; theirs has nothing there.",
    );
    expect(said({ type: "set/set", id: "t1", kind: "tactic", field: "buildsOn", base: [], ours: ["t2"], theirs: ["t3"] })).toBe(
      "Both versions change the prerequisites of the tactic “A living FAQ”. Ours sets them to “Office hours”; theirs sets them to “Follow up”.",
    );
  });

  test("things that are left out", () => {
    expect(said({ type: "set/remove", id: "k7", kind: "kpi", ours: gone })).toBe(
      "The KPI “Calls” is left out, because it cannot do without something that one of the versions removes. Only ours has it.",
    );
    expect(said({ type: "move-cycle", id: "k7", kind: "kpi", ours: gone, theirs: gone })).toBe(
      "The KPI “Calls” is left out, because together the two versions would make it lead in a circle. Both versions have it.",
    );
  });

  test("a language says it in its own words", () => {
    const language = {
      ...english,
      words: { "field.due": "Termin" },
      templates: { "conflicts/set/set": "{field} von {thing}: {ours} oder {theirs}." },
    };
    const conflict = { type: "set/set", id: "g2", kind: "goal", field: "due", ours: "2027-06-30", theirs: "2027-07-01" } as const;
    expect(describeConflict(base, { ...conflict, resolutions: none }, { language })).toBe(
      "Termin von the goal “Sell more”: 30 June 2027 oder 1 July 2027.",
    );
  });

  test("the templates are frozen", () => expect(Object.isFrozen(conflictMessages)).toBe(true));
});
