import type { Kpi } from "../model/strategy/kpi.js";
import type { DateRef } from "../model/values/date-ref.js";

/** By when a KPI is to reach its target: its own date, else that of its last milestone (E5). */
export const deadlineOf = (kpi: Kpi): DateRef | undefined => kpi.due ?? kpi.milestones.at(-1)?.due;
