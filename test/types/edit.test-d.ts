import { describe, expectTypeOf, test } from "vitest";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { invertChanges } from "../../src/edit/changes/invert-changes.js";
import { parseChanges } from "../../src/edit/changes/parse-changes.js";
import { squashChanges } from "../../src/edit/changes/squash-changes.js";
import type { AddedTo, ChildField, ChildKind, Draft, Edit, FixedField, New, ParentOf, Patch } from "../../src/edit/edit.js";
import { type Edited, editPlan } from "../../src/edit/edit-plan.js";
import { commitEdit } from "../../src/edit/history/commit-edit.js";
import { createHistory } from "../../src/edit/history/create-history.js";
import type { PlanHistory } from "../../src/edit/history/plan-history.js";
import { undoEdit } from "../../src/edit/history/undo-edit.js";
import { tryEditPlan } from "../../src/edit/try-edit-plan.js";
import type { Channel } from "../../src/model/audience/channel.js";
import type { AddChange, Change } from "../../src/model/change.js";
import type { Kind } from "../../src/model/kind.js";
import type { Plan } from "../../src/model/plan.js";
import type { Goal } from "../../src/model/strategy/goal.js";
import type { Tactic } from "../../src/model/strategy/tactic.js";
import type { Id } from "../../src/model/values/id.js";

declare const plan: Plan;
declare const tx: Edit;
declare const goal: Goal;
declare const tactic: Tactic;
declare const channel: Channel;
declare const anyText: string;
declare const maybe: string | undefined;
declare const history: PlanHistory;

describe("X1 set takes the fields of the kind", () => {
  test("own ones, as they may be written, and undefined for what may be absent", () => {
    tx.set("goal", goal.id, { statement: "x", serves: ["o"], owner: undefined, due: "2027-01-01" });
    tx.set("goal", anyText, { owner: maybe, note: maybe });
    tx.set("blackout", "b", { yearly: false });
    tx.set("strategy", "s", { scope: { function: "sales", name: maybe } });
    tx.set("kpi", "k", { target: { kind: "value", atLeast: 1 } });
    tx.set("plan", "plan", { name: "P" });
    tx.set("policy", "policy", { status: "approved" });
    tx.set("alignment", "alignment", { prepare: { trends: ["t"] } });
  });

  test("and no others", () => {
    // @ts-expect-error [ts2561] -- misspelt
    tx.set("goal", "g", { statment: "x" });
    // @ts-expect-error [ts2353] -- of another kind
    tx.set("goal", "g", { minutesPerReading: 3 });
    // @ts-expect-error [ts2353] -- an id stays
    tx.set("goal", "g", { id: "h" });
    // @ts-expect-error [ts2353] -- KPIs are things of their own
    tx.set("goal", "g", { kpis: [] });
    // @ts-expect-error [ts2353] -- so is the policy
    tx.set("plan", "plan", { policy: undefined });
    // @ts-expect-error [ts2353] -- the journey grows by advanceStage
    tx.set("plan", "plan", { journey: [] });
    // @ts-expect-error [ts2353] -- the library writes the format
    tx.set("plan", "plan", { format: "social-plan/1" });
    // @ts-expect-error [ts2322] -- no choice
    tx.set("tactic", "t", { intent: "loud" });
    // @ts-expect-error [ts2322] -- a goal is no person
    tx.set("goal", "g", { owner: goal.id });
    expectTypeOf<FixedField<"goal">>().toEqualTypeOf<"id" | "kpis" | "tactics">();
    expectTypeOf<ChildField<"audience">>().toEqualTypeOf<"personas">();
    expectTypeOf<keyof Patch<"vision">>().toEqualTypeOf<"statement" | "due">();
  });

  test("of a thing of the kind", () => {
    // @ts-expect-error [ts2345] -- a goal is no tactic
    tx.set("tactic", goal.id, {});
    // @ts-expect-error [ts2345] -- a part has its kind for its id
    tx.set("policy", "mine", {});
    // @ts-expect-error [ts2345] -- no kind
    tx.set("goals", "g", {});
  });
});

describe("X1 update gives a draft of the fields", () => {
  test("open to assignment, all the way down", () => {
    tx.update("goal", goal.id, (draft) => {
      expectTypeOf(draft).toEqualTypeOf<Draft<"goal">>();
      draft.statement = "x";
      draft.serves.push("o");
      draft.due = { to: "c", offset: { days: 1 } };
      delete draft.owner;
      // @ts-expect-error [ts2339] -- no id
      draft.id = "h";
      // @ts-expect-error [ts2339] -- no things
      draft.kpis.pop();
      // @ts-expect-error [ts2790] -- what must be there
      delete draft.statement;
    });
  });
});

describe("X1 add asks where", () => {
  test("only where there is a choice", () => {
    tx.add("tactic", { id: "t", statement: "T" }, { to: goal.id });
    tx.add("tactic", { id: "t", statement: "T" }, { to: anyText, after: null });
    tx.add("channel", { id: "c", name: "C" });
    tx.add("channel", { id: "c", name: "C" }, { after: channel.id });
    tx.add("insight", { id: "i", source: "s", statement: "S" }, { to: "listening" });
    tx.add("policy", {});
    // @ts-expect-error [ts2554] -- a tactic stands in a goal or a strategy
    tx.add("tactic", { id: "t", statement: "T" });
    // @ts-expect-error [ts2345] -- said, but not which
    tx.add("tactic", { id: "t", statement: "T" }, { after: null });
    // @ts-expect-error [ts2322] -- not in a channel
    tx.add("tactic", { id: "t", statement: "T" }, { to: channel.id });
    // @ts-expect-error [ts2322] -- nor insights in the plan
    tx.add("insight", { id: "i", source: "s", statement: "S" }, { to: "plan" });
    expectTypeOf<ParentOf<"kpi">>().toEqualTypeOf<"businessObjective" | "goal" | "strategy">();
    expectTypeOf<Extract<AddedTo<"goal">[0], undefined>>().toEqualTypeOf<never>();
  });

  test("and what: all that it must have", () => {
    expectTypeOf(tx.add("goal", { id: "g", statement: "S", kpis: [{ id: "k", metric: "m" }] }, { to: "s" })).toEqualTypeOf<Id<"goal">>();
    expectTypeOf(tx.add("policy", {})).toEqualTypeOf<"policy">();
    // @ts-expect-error [ts2345] -- a goal has a statement
    tx.add("goal", { id: "g" }, { to: "s" });
    // @ts-expect-error [ts2345] -- and an id
    tx.add("goal", { statement: "S" }, { to: "s" });
    // @ts-expect-error [ts2345] -- a field is no kind
    tx.add("tactics", { id: "t", statement: "T" }, { to: "g" });
    // @ts-expect-error [ts2345] -- the plan stands in nothing
    tx.add("plan", { id: "p", format: "social-plan/1" });
    expectTypeOf<ChildKind>().toEqualTypeOf<Exclude<Kind, "plan">>();
    expectTypeOf<New<"skill">["id"]>().toEqualTypeOf<Id<"skill">>();
  });
});

describe("X1 move and remove", () => {
  test("name things of the kind", () => {
    tx.move("tactic", tactic.id, { to: goal.id, after: null });
    tx.move("tactic", anyText, {});
    tx.remove("tactic", tactic.id, { detach: true });
    tx.remove("policy", "policy");
    // @ts-expect-error [ts2345] -- a goal is no tactic
    tx.move("tactic", goal.id, {});
    // @ts-expect-error [ts2322] -- a tactic does not stand in a channel
    tx.move("tactic", tactic.id, { to: channel.id });
    // @ts-expect-error [ts2345] -- a goal is no tactic here either
    tx.remove("tactic", goal.id);
    // @ts-expect-error [ts2345] -- a plan stays
    tx.remove("plan", "plan");
  });
});

describe("F24 what comes of an edit", () => {
  test("a plan, what was done, and the way back", () => {
    expectTypeOf(editPlan(plan, () => {})).toEqualTypeOf<Edited>();
    expectTypeOf(applyChanges(plan, invertChanges(squashChanges(parseChanges(anyText))))).toEqualTypeOf<Plan>();
    const tried = tryEditPlan(plan, () => {});
    if (tried.ok) expectTypeOf(tried.plan).toEqualTypeOf<Plan>();
    else expectTypeOf(tried.path).toEqualTypeOf<readonly (string | number)[]>();
    // @ts-expect-error [ts2339] -- it may have been refused
    tried.plan;
  });

  test("changes are told apart by op and kind", () => {
    const change = {} as Change;
    if (change.op === "add" && change.kind === "goal") expectTypeOf(change.node).toEqualTypeOf<Goal>();
    expectTypeOf<Extract<Change, { op: "add" }>>().toEqualTypeOf<AddChange>();
    // @ts-expect-error [ts2540] -- they are data that stays
    change.op = "set";
  });

  test("a history, whose options may be undefined", () => {
    expectTypeOf(
      commitEdit(createHistory(plan, { limit: undefined }), () => {}, { label: maybe, group: maybe }),
    ).toEqualTypeOf<PlanHistory>();
    expectTypeOf(undoEdit(history)).toEqualTypeOf<PlanHistory>();
  });
});
