import type { Framework } from "../../../../src/results/views/framework.js";
import { viewAs } from "../../../../src/results/views/view-as.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

/** What a plan with these fields misses in a framework: part, key and ids of each gap on a line. */
export const gapsIn = (framework: Framework, fields: PlanFields = {}): readonly string[] =>
  viewAs(planOf(fields), framework).missing.map(({ part, key, ids }) => [part, key, ...ids].join(" "));
