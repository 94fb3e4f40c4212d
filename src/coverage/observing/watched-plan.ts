import { putUnderWatch } from "../../base/watch.js";
import { indexOf, lendIndex } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import { type Reads, wholePlan } from "./reads.js";

/** Returns a stand-in for a plan that notes which of its fields are read and, through its index, which of its things. It reads like the plan itself. */
export const watchedPlan = (plan: Plan, reads: Reads): Plan => {
  const standIn = new Proxy(plan, {
    get: (target, field) => {
      reads.field(String(field));
      return Reflect.get(target, field);
    },
    has: (target, field) => {
      reads.field(String(field));
      return Reflect.has(target, field);
    },
    ownKeys: (target) => {
      reads.field(wholePlan);
      return Reflect.ownKeys(target);
    },
  });
  const index = indexOf(plan);
  lendIndex(standIn, {
    place: (id) => {
      reads.thing(id);
      return index.place(id);
    },
    uses: (id) => {
      reads.users(id);
      return index.uses(id);
    },
  });
  putUnderWatch(standIn, reads.watch());
  return standIn;
};
