import { defaults } from "../model/defaults.js";
import type { Plan } from "../model/plan.js";

/** The share that may be promotional at most, from 0 to 1 (D6): what the plan states, else what is passed. */
export const mostPromotional = (
  { promotionalShare }: Pick<Plan, "promotionalShare">,
  otherwise: number = defaults.promotionalShare,
): number => promotionalShare ?? otherwise;
