import type { WorkingPlan } from "./working-plan.js";

/** Returns, by the id of each other thing that names some of these ids, which ones it names. */
export const othersNaming = (working: WorkingPlan, ids: ReadonlySet<string>): ReadonlyMap<string, Set<string>> => {
  const named = new Map<string, Set<string>>();
  for (const id of ids)
    for (const by of working.referrersOf(id)) {
      if (ids.has(by)) continue;
      const those = named.get(by);
      if (those === undefined) named.set(by, new Set([id]));
      else those.add(id);
    }
  return named;
};
