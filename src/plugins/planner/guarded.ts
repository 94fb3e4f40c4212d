import type { Plan } from "../../model/plan.js";
import { frozenPlan } from "../../model/read/frozen-plan.js";
import { wrap } from "./wrap.js";

/** Returns the same function of a plan for code of plugins to run in: it is given the plan frozen, or a frozen copy, so that no plugin can change it. */
export const guarded = <F extends (plan: Plan, ...given: never[]) => unknown>(about: F): F =>
  wrap(about, (ask, [plan, ...rest]) => ask([frozenPlan(plan as Plan), ...rest])); // it is looked at there
