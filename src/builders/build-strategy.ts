import { deepFreeze } from "../base/deep-freeze.js";
import { errorOfProblems } from "../base/problems/error-of-problems.js";
import { createProblemList } from "../base/problems/problem-list.js";
import { readWith } from "../model/schema/read-with.js";
import { type Strategy, strategySchema } from "../model/strategy/strategy.js";
import { giveIds } from "./give-ids.js";
import { type Draft, gatherSaid, type Said } from "./said.js";
import { scopeSlug } from "./scope-slug.js";

/** Returns the strategy that its fields and what was said make, frozen. Throws one `PlanError` `invalid-plan` with all problems of its structure. */
export const buildStrategy = (fields: Draft, said: Said): Strategy => {
  const slug = scopeSlug(fields["scope"]);
  const draft = giveIds("strategy", { id: slug, ...fields, ...gatherSaid(said, ["mission"]) }, `${slug}.`);
  const list = createProblemList();
  const strategy = readWith(strategySchema, draft, list.addMade);
  if (strategy === undefined) throw errorOfProblems("invalid-plan", list.problems, list.rest);
  return deepFreeze(strategy);
};
