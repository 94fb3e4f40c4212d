import { giveIds } from "./give-ids.js";
import type { Draft } from "./said.js";
import { scopeSlug } from "./scope-slug.js";

/** Returns a copy of a strategy in which it and everything in it has an id: those that are made stand behind the name of its scope. */
export const giveStrategyIds = (strategy: Draft): Draft => {
  const slug = scopeSlug(strategy["scope"]);
  return giveIds("strategy", { id: slug, ...strategy }, `${slug}.`);
};
