import { editPlan, type Plan, parsePlan } from "../../src/index.js";
import { statements } from "./deep-tactic.js";
import { type BenchEdit, editChain, editSame } from "./edit-chain.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const planOf = (strategies: number): Plan =>
  parsePlan({
    format: "social-plan/1",
    id: "siblings",
    strategies: list(strategies, (at) => ({
      id: `strategy-${at}`,
      goals: [{ id: `goal-${at}`, statement: "Listen first.", tactics: [{ id: `tactic-${at}`, statement: "Answer every question." }] }],
    })),
  });

const set: BenchEdit = (plan, turn) => editPlan(plan, (tx) => tx.set("tactic", "tactic-5", { statement: statements[turn % 2] ?? "" })).plan;

/** The same field set in a plan with ten strategies and in one with a hundred times as many. */
export const editSiblings = (): string => {
  const plans = [1000, 10].map((strategies) => ({ strategies, plan: planOf(strategies) }));
  const variants = [
    ["each on the plan before it", editChain],
    ["each on the same plan", editSame],
  ] as const;
  return variants
    .map(([manner, run]) => {
      const runners = plans.map(({ strategies, plan }) => ({
        name: `tx.set among ${strategies} strategies`,
        isPeer: strategies === 10,
        times: 2000,
        run: run(plan, set),
      }));
      return tableOf(`Setting a field beside more strategies, ${manner}`, race(runners), "at most 4×");
    })
    .join("\n");
};
