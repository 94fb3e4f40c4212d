import { defaults } from "../model/defaults.js";
import type { Plan } from "../model/plan.js";

/** The share that may be promotional at most, from 0 to 1 (D6). */
export const mostPromotional = ({ promotionalShare = defaults.promotionalShare }: Pick<Plan, "promotionalShare">): number =>
  promotionalShare;
