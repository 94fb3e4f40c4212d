import { describe, expect, test } from "vitest";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { squashChanges } from "../../src/edit/changes/squash-changes.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import type { Change } from "../../src/model/change.js";
import { findNode } from "../../src/model/find/find-node.js";
import { findReferences } from "../../src/model/find/find-references.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { times } from "../helpers/times.js";

const strategy = (id: string) => ({ id, goals: [{ id: `${id}-g`, statement: "G", owner: "p", kpis: [{ id: `${id}-k`, metric: "m" }] }] });

/** The first strategy of a plan, with watchful others beside it that count whenever something of theirs is read. */
const watched = (others: number) => {
  const read = parsePlan({
    format: "social-plan/1",
    id: "grown",
    metrics: [{ id: "m" }, { id: "n" }],
    people: [{ id: "p", name: "P" }],
    strategies: times(others + 1, (index) => strategy(`s-${index}`)),
  });
  const count = { reads: 0 };
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (from, key) => {
        count.reads += 1;
        return Reflect.get(from, key);
      },
      ownKeys: (from) => {
        count.reads += 1;
        return Reflect.ownKeys(from);
      },
    });
  const strategies = Object.freeze(read.strategies.map((one, index) => (index === 0 ? one : counting(one))));
  const plan: Plan = Object.freeze({ ...read, strategies });
  findNode(plan, "p"); // which indexes it
  count.reads = 0;
  return { plan, count };
};

/** What an edit reads of everything beside what it is about. */
const readsOf = (others: number, use: (plan: Plan) => unknown): number => {
  const { plan, count } = watched(others);
  use(plan);
  return count.reads;
};

const steps: readonly (readonly [name: string, recipe: Parameters<typeof editPlan>[1]])[] = [
  ["a field", (tx) => tx.set("goal", "s-0-g", { statement: "x" })],
  ["a reference", (tx) => tx.set("kpi", "s-0-k", { metric: "n" })],
  ["a draft", (tx) => tx.update("goal", "s-0-g", (draft) => void draft.serves.pop())],
  ["a new thing", (tx) => tx.add("tactic", { id: "t", statement: "T" }, { to: "s-0-g" })],
  ["a move", (tx) => tx.move("kpi", "s-0-k", { to: "s-0" })],
  ["a removal", (tx) => tx.remove("kpi", "s-0-k")],
  ["a part", (tx) => tx.set("vision", "vision", { statement: "V" })],
];

describe("G3 an edit costs what it changes, not what is there", () => {
  test.each(steps)("%s, and its way back", (_, recipe) => {
    const use = (plan: Plan) => {
      const { plan: next, undo } = editPlan(plan, recipe);
      applyChanges(next, undo);
    };
    const [few, many] = [readsOf(10, use), readsOf(1000, use)];
    expect(many).toBeLessThanOrEqual(few);
    expect(many).toBeLessThanOrEqual(100);
  });

  test("two hundred edits in a row, each looked up and asked for after", () => {
    const use = (plan: Plan) => {
      let next = plan;
      for (let index = 0; index < 200; index += 1) {
        next = editPlan(next, (tx) => tx.set("goal", "s-0-g", { statement: `x ${index}` })).plan;
        expect(findNode(next, "s-0-g")?.node).toMatchObject({ statement: `x ${index}` });
      }
    };
    expect(readsOf(1000, use)).toBeLessThanOrEqual(readsOf(10, use));
  });

  test("who names a thing is known at once, also after it changed", () => {
    const { plan } = watched(100);
    const { plan: next } = editPlan(plan, (tx) => tx.set("goal", "s-0-g", { owner: undefined }));
    expect([findReferences(plan, "p").length, findReferences(next, "p").length]).toEqual([101, 100]);
  });
});

describe("G3 twice as many changes are at most twice the work and a little", () => {
  /** How often something of the changes is read. */
  const readsOfSquash = (length: number): number => {
    let reads = 0;
    const { changes } = editPlan(parsePlan({ format: "social-plan/1", id: "many" }), (tx) => {
      for (let index = 0; index < length; index += 1) tx.add("skill", { id: `s-${index}`, name: "x" });
      for (let index = 0; index < length; index += 1) tx.set("skill", `s-${index}`, { note: "n" });
      for (let index = 0; index < length; index += 2) tx.move("skill", `s-${index}`, { after: null });
      for (let index = 0; index < length; index += 3) tx.remove("skill", `s-${index}`);
    });
    const counting = changes.map(
      (change): Change =>
        new Proxy(
          { ...change },
          {
            get: (from, key) => {
              reads += 1;
              return Reflect.get(from, key);
            },
          },
        ),
    );
    squashChanges(counting);
    return reads;
  };

  test("squashed", () => {
    const [once, twice] = [readsOfSquash(300), readsOfSquash(600)];
    expect(twice / once).toBeLessThanOrEqual(2.6);
  });
});
