import type { Kpi } from "../model/strategy/kpi.js";
import type { Target } from "../model/strategy/target.js";

/** What a KPI is to reach in the end: its target, else that of its last milestone (E5). */
export const targetOf = (kpi: Kpi): Target | undefined => kpi.target ?? kpi.milestones.at(-1)?.target;
