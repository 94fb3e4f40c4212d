import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { invertChanges } from "../../src/edit/changes/invert-changes.js";
import { parseChanges } from "../../src/edit/changes/parse-changes.js";
import { squashChanges } from "../../src/edit/changes/squash-changes.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import { commitEdit } from "../../src/edit/history/commit-edit.js";
import { createHistory } from "../../src/edit/history/create-history.js";
import type { PlanHistory } from "../../src/edit/history/plan-history.js";
import { redoEdit } from "../../src/edit/history/redo-edit.js";
import { undoEdit } from "../../src/edit/history/undo-edit.js";
import { ownFieldsOf } from "../../src/edit/own-fields.js";
import type { Change } from "../../src/model/change.js";
import { findReferences } from "../../src/model/find/find-references.js";
import type { Found } from "../../src/model/find/found.js";
import { walkPlan } from "../../src/model/find/walk-plan.js";
import type { Kind } from "../../src/model/kind.js";
import { kinds } from "../../src/model/kinds.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** A thing of plain JSON that anybody may write to. */
type Thing = { [field: string]: unknown };

const maximal = parsePlan(maximalPlan);
const plans = [maximal, ...[...sampleOf(anyPlan, 10), ...sampleOf(anySmallPlan, 30)].map((plan) => parsePlan(plan))];
/** Few things, so that the same ones are met again and again, in and beside each other. */
const dense = parsePlan({
  format: "social-plan/1",
  id: "dense",
  metrics: [{ id: "m", name: "M" }],
  channels: ["a", "b", "c"].map((id) => ({ id, name: id, note: `about ${id}` })),
  strategies: ["s", "z"].map((id) => ({
    id,
    goals: [{ id: `${id}-g`, statement: "G", kpis: [{ id: `${id}-k`, metric: "m" }], tactics: [{ id: `${id}-t`, statement: "T" }] }],
    tactics: [{ id: `${id}-u`, statement: "U", status: "planned" }],
  })),
});
const parts: ReadonlySet<string> = new Set(["plan", "vision", "policy", "response", "alignment", "listening"]);
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** What a command names, by position: whatever the plan then holds at it, counted round. */
const command = fc.record({
  op: fc.constantFrom("set", "set", "update", "add", "add", "move", "move", "remove"),
  thing: fc.nat(10_000),
  field: fc.nat(10_000),
  donor: fc.nat(10_000),
  parent: fc.nat(10_000),
  after: fc.nat(10_000),
  isForeign: fc.boolean(),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;
const commands = fc.array(command, { maxLength: 50, size: "max" });
const at = <T>(items: readonly T[], index: number): T | undefined => items[index % items.length];

const thingsOf = (plan: Plan): readonly Found[] => {
  const found: Found[] = [];
  walkPlan(plan, (one) => found.push(one));
  return found;
};
const nameOf = ({ kind, node }: Found): string => (parts.has(kind) ? kind : (node as { readonly id: string }).id);

/** One step, for the library and for the tree that knows nothing of it. */
interface Step {
  readonly edit: Parameters<typeof editPlan>[1];
  readonly naive: (plan: Thing) => void;
}

/** The list that holds an id, wherever it is, and the position there. */
const listWith = (value: unknown, id: string): readonly [Thing[], number] | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  const own = Array.isArray(value) ? value.findIndex((item) => typeof item === "object" && item?.id === id) : -1;
  if (own >= 0) return [value as Thing[], own];
  for (const [key, inner] of Object.entries(value)) {
    const found = key === "ext" ? undefined : listWith(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
};
const naiveThing = (plan: Thing, id: string): Thing => {
  const [list, index] = listWith(plan, id) ?? [[], 0];
  return id === "plan" ? plan : parts.has(id) ? (plan[id] as Thing) : (list[index] ?? {});
};
const takeOut = (plan: Thing, id: string): Thing => {
  const [list, index] = listWith(plan, id) ?? [[], 0];
  if (parts.has(id)) delete plan[id];
  return list.splice(index, 1)[0] ?? {};
};
const putIn = (parent: Thing, field: string, thing: Thing, after: string | null | undefined): void => {
  if (!Array.isArray(parent[field])) parent[field] = thing;
  else if (after === undefined) parent[field].push(thing);
  else parent[field].splice(after === null ? 0 : parent[field].findIndex(({ id }) => id === after) + 1, 0, thing);
};

/** A thing under other names: every id in it that is its own, and every mention of these, ends as told. */
const renamed = (thing: object, kind: Kind, suffix: string): Thing => {
  if (parts.has(kind)) return copyOf(thing) as Thing;
  const ids: string[] = [];
  JSON.stringify(thing, (key, value) => {
    if (key === "id") ids.push(value);
    return value;
  });
  return JSON.parse(JSON.stringify(thing), (_, value) => (ids.includes(value) ? `${value.slice(0, 100)}${suffix}` : value));
};

const stepOf = (plan: Plan, { op, thing: which, field, donor, parent, after, isForeign }: Command, suffix: string): Step | undefined => {
  const things = thingsOf(plan);
  const donors = isForeign ? thingsOf(maximal) : things;
  if (op === "set" || op === "update") {
    const target = at(things, which);
    if (target === undefined) return undefined;
    const { kind } = target;
    const id = nameOf(target);
    const name = at(ownFieldsOf(kind), field) ?? "note";
    const giver = at(
      donors.filter((one) => one.kind === kind),
      donor,
    )?.node as Thing | undefined;
    const value = copyOf(giver?.[name] ?? null) ?? undefined;
    return {
      edit: (tx) =>
        op === "set"
          ? tx.set(kind, id as never, { [name]: value } as never)
          : tx.update(kind, id as never, (draft) => void Object.assign(draft, { [name]: copyOf(value ?? null) ?? undefined })),
      naive: (tree) => void Object.assign(naiveThing(tree, id), { [name]: value }),
    };
  }
  const chosen = at(op === "add" ? donors : things, which);
  if (chosen === undefined || chosen.kind === "plan" || (op === "move" && parts.has(chosen.kind))) return undefined;
  const { kind } = chosen;
  const id = nameOf(chosen);
  if (op === "remove")
    return ["alignment", "listening"].includes(kind)
      ? undefined
      : { edit: (tx) => tx.remove(kind as "goal", id), naive: (tree) => void takeOut(tree, id) };
  const places: Readonly<Record<string, string>> = kinds[kind].places;
  const holder = at(
    things.filter((one) => Object.hasOwn(places, one.kind)),
    parent,
  );
  if (holder === undefined || (op === "add" && parts.has(kind) && kind in plan)) return undefined;
  const to = nameOf(holder);
  const list = places[holder.kind] ?? "";
  const siblings = (holder.node as unknown as Thing)[list];
  const others = Array.isArray(siblings) ? siblings.map((one) => one.id).filter((one) => op === "add" || one !== id) : [];
  const neighbour = at([null, undefined, ...others], after);
  if (op === "move")
    return {
      edit: (tx) => tx.move(kind as "tactic", id, { to, after: neighbour }),
      naive: (tree) => putIn(naiveThing(tree, to), list, takeOut(tree, id), neighbour),
    };
  const made = renamed(chosen.node, kind, suffix);
  return {
    edit: (tx) => void tx.add(kind as "tactic", copyOf(made) as never, { to, after: neighbour }),
    naive: (tree) => putIn(naiveThing(tree, to), list, made, neighbour),
  };
};

/** What a plan of its own, read from text, says of who names what. */
const expectSameIndex = (plan: Plan): void => {
  const read = parsePlan(stringifyPlan(plan));
  expect(stringifyPlan(read)).toBe(stringifyPlan(plan));
  for (const thing of thingsOf(read)) expect(findReferences(plan, nameOf(thing))).toEqual(findReferences(read, nameOf(thing)));
};

interface Run {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  readonly histories: readonly PlanHistory[];
  readonly refused: number;
}

/** Runs the commands against both, one commit each, and compares after each. */
const run = (base: Plan, wishes: readonly Command[]): Run => {
  let plan = base;
  const changes: Change[] = [];
  const histories = [createHistory(base)];
  let refused = 0;
  for (const [index, wish] of wishes.entries()) {
    const step = stepOf(plan, wish, `-${index}`);
    if (step === undefined) continue;
    const tree = copyOf(plan) as unknown as Thing;
    step.naive(tree);
    const expected = safeParsePlan(copyOf(tree));
    const before = stringifyPlan(plan);
    try {
      const edited = editPlan(plan, step.edit);
      expect(expected).toMatchObject({ ok: true });
      if (expected.ok) expect(stringifyPlan(edited.plan)).toBe(stringifyPlan(expected.plan));
      expect(applyChanges(edited.plan, edited.undo)).toEqual(plan);
      expect(edited.plan === plan).toBe(edited.changes.length === 0);
      changes.push(...edited.changes);
      plan = edited.plan;
      if (index % 4 === 0) expectSameIndex(plan);
      const last = histories.at(-1);
      if (last !== undefined) histories.push(commitEdit(last, step.edit, { group: wish.isForeign ? "group" : undefined }));
    } catch (error) {
      if (!isPlanError(error)) throw error;
      refused += 1;
      expect(expected).toMatchObject({ ok: false });
      expect(stringifyPlan(plan)).toBe(before);
    }
  }
  return { plan, changes, histories, refused };
};

const scenario = fc.tuple(fc.oneof(fc.constantFrom(...plans), fc.constant(dense)), commands);

describe("F24 F25 random edits do what they do to a plain tree, and are refused where the tree becomes no plan", () => {
  test("step by step, with the index carried, and back to the start", () => {
    let [made, refused] = [0, 0];
    fc.assert(
      fc.property(scenario, ([base, wishes]) => {
        const { plan, changes, refused: not } = run(base, wishes);
        expectSameIndex(plan);
        expect(applyChanges(base, changes)).toEqual(plan);
        const back = applyChanges(plan, invertChanges(changes));
        expect(back).toEqual(base);
        expect(stringifyPlan(back)).toBe(stringifyPlan(base));
        expect(parseChanges(JSON.stringify(changes))).toEqual(changes);
        expect(applyChanges(base, squashChanges(changes))).toEqual(plan);
        made += changes.length;
        refused += not;
      }),
      { numRuns: runs(100), seed: 24 },
    );
    expect(made).toBeGreaterThan(runs(100) * 5);
    expect(refused).toBeGreaterThan(runs(100));
  });
});

describe("F25 a history leads back and forth through the same plans", () => {
  test("whatever the groups", () => {
    fc.assert(
      fc.property(scenario, ([base, wishes]) => {
        const { histories, plan } = run(base, wishes);
        const end = histories.at(-1) ?? createHistory(base);
        expect(stringifyPlan(end.plan)).toBe(stringifyPlan(plan));
        const texts: string[] = [stringifyPlan(end.plan)];
        let history = end;
        for (; history.past.length > 0; history = undoEdit(history)) texts.push(stringifyPlan(undoEdit(history).plan));
        expect(history.plan).toEqual(base);
        expect(undoEdit(history)).toBe(history);
        for (; history.future.length > 0; history = redoEdit(history)) expect(texts.pop()).toBe(stringifyPlan(history.plan));
        expect(redoEdit(history)).toBe(history);
        expect(history).toEqual(end);
      }),
      { numRuns: runs(25), seed: 26 },
    );
  });
});
