import type { Plan } from "../../src/index.js";

/** The tactic that the benchmarks of editing write to: the third of its goal, amid the strategies. */
export const deepTactic = { strategy: 50, goal: 1, tactic: 2, id: "tactic-50-1-2" } as const;

/** Two statements, for each edit of a chain is to change what is there. */
export const statements = ["Answer every question within a day.", "Answer every question within an hour."] as const;

/** Sets the statement of the deep tactic by copying what leads down to it, as one would by hand, and freezes what it makes. */
export const writeByHand = (plan: Plan, statement: string): Plan => {
  const { strategy: s, goal: g, tactic: t } = deepTactic;
  const strategy = plan.strategies[s];
  const goal = strategy?.goals[g];
  const tactic = goal?.tactics[t];
  if (strategy === undefined || goal === undefined || tactic === undefined) throw new Error("There is no such tactic.");
  const [strategies, goals, tactics] = [[...plan.strategies], [...strategy.goals], [...goal.tactics]];
  tactics[t] = Object.freeze({ ...tactic, statement });
  goals[g] = Object.freeze({ ...goal, tactics: Object.freeze(tactics) });
  strategies[s] = Object.freeze({ ...strategy, goals: Object.freeze(goals) });
  return Object.freeze({ ...plan, strategies: Object.freeze(strategies) });
};
