import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import { walkPlaces } from "../../model/find/walk-places.js";
import type { Plan } from "../../model/plan.js";
import { frozenPlan } from "../../model/read/frozen-plan.js";
import { rememberPlan } from "../../model/read/known-plans.js";
import type { Path } from "../../model/values/path.js";
import type { AnyPlugin } from "../plugin.js";
import { PlanData } from "./plan-data.js";
import { versionIn } from "./version-in.js";

/**
 * Returns a plan with the data of plugins in their versions; the same plan where it is. Whether the data fits is not asked.
 * Throws `plugin-data`, with the path below where the plan is, for data of a newer version and where a migration fails.
 */
export const bringPlan = (plugins: readonly AnyPlugin[], plan: Plan, path: Path): Plan => {
  if (plugins.every((plugin) => versionIn(plan, plugin) === plugin.version)) return plan;
  const frozen = frozenPlan(plan);
  const data = new PlanData(plugins, frozen, { path, isOnlyMigrated: true });
  data.refuseNewer();
  walkPlaces(frozen, (place) => data.lookAll(place));
  if (data.problems.length > 0) throw errorOfProblems("plugin-data", data.problems, data.rest);
  return rememberPlan(data.planFrom(frozen));
};
