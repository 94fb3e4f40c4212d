import { deepFreeze } from "../base/deep-freeze.js";
import { errorOfProblems } from "../base/problems/error-of-problems.js";
import { createProblemList } from "../base/problems/problem-list.js";
import { readWith } from "../model/schema/read-with.js";
import { type Strategy, strategySchema } from "../model/strategy/strategy.js";
import { giveStrategyIds } from "./give-strategy-ids.js";
import { type Draft, gatherSaid, type Said } from "./said.js";

/** Returns the strategy that its fields and what was said make, frozen. Throws one `PlanError` `invalid-plan` with all problems of its structure. */
export const buildStrategy = (fields: Draft, said: Said): Strategy => {
  const draft = giveStrategyIds({ ...fields, ...gatherSaid(said, ["mission"]) });
  const list = createProblemList();
  const strategy = readWith(strategySchema, draft, list.addMade);
  if (strategy === undefined) throw errorOfProblems("invalid-plan", list.problems, list.rest);
  return deepFreeze(strategy);
};
