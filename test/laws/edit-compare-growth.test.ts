import { describe, expect, test } from "vitest";
import { diffPlans } from "../../src/edit/changes/diff-plans.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import { mergePlans } from "../../src/edit/merge/merge-plans.js";
import { findNode } from "../../src/model/find/find-node.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { times } from "../helpers/times.js";

/** A plan of so many strategies that count whenever something of theirs is read, and two versions of it, each some edits away. */
const versions = (length: number) => {
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
  const read = parsePlan({
    format: "social-plan/1",
    id: "grown",
    strategies: times(length, (index) => ({ id: `s-${index}`, goals: [{ id: `g-${index}`, statement: "G" }] })),
  });
  const base: Plan = Object.freeze({ ...read, strategies: Object.freeze(read.strategies.map(counting)) });
  const ours = editPlan(base, (tx) => {
    tx.set("goal", "g-1", { statement: "x" });
    tx.move("goal", "g-2", { to: "s-3" });
    tx.remove("strategy", "s-4");
  }).plan;
  const theirs = editPlan(base, (tx) => {
    tx.set("goal", "g-5", { statement: "y" });
    tx.add("strategy", { id: "s-new" }, { after: "s-6" });
  }).plan;
  for (const plan of [base, ours, theirs]) findNode(plan, "plan"); // which indexes it
  count.reads = 0;
  return { base, ours, theirs, count };
};

const readsOf = (length: number, use: (plans: ReturnType<typeof versions>) => unknown): number => {
  const plans = versions(length);
  use(plans);
  return plans.count.reads;
};

describe("G3 the difference of two versions that share what is the same costs what differs", () => {
  test("with a hundred times as many strategies beside", () => {
    const [few, many] = [readsOf(20, ({ base, ours }) => diffPlans(base, ours)), readsOf(2000, ({ base, ours }) => diffPlans(base, ours))];
    expect(many / few).toBeLessThanOrEqual(4);
  });
});

describe("G3 twice as many strategies to merge are at most twice the work and a little", () => {
  test("each version some edits from the base", () => {
    const merge = ({ base, ours, theirs }: ReturnType<typeof versions>) => {
      expect(mergePlans(base, ours, theirs).conflicts).toEqual([]);
    };
    const [once = 0, twice = 0, fourTimes = 0] = [100, 200, 400].map((length) => readsOf(length, merge));
    expect(twice / once).toBeLessThanOrEqual(2.6);
    expect(fourTimes / twice).toBeLessThanOrEqual(2.6);
  });
});
