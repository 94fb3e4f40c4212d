import type { Plan } from "../../model/plan.js";
import { frozenPlan } from "../../model/read/frozen-plan.js";
import { frozenGiven } from "../frozen-given.js";
import { wrap } from "./wrap.js";

/** Returns the same function of a plan for code of plugins to run in: it is given the plan and a calendar frozen, or frozen copies, so that no plugin can change them. */
export const guarded = <F extends (plan: Plan, ...given: never[]) => unknown>(about: F): F =>
  wrap(about, (ask, [plan, ...rest]) => ask([frozenPlan(plan as Plan), ...rest.map(frozenGiven)])); // it is looked at there
