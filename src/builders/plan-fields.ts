import type { PlanInput } from "../model/plan.js";

type Facts = "$schema" | "id" | "name" | "note" | "organization" | "purpose" | "commitment" | "vision" | "promotionalShare";
type Units = "timeZone" | "currency" | "weekStart" | "period" | "hourlyRate";
type Kept = "journey" | "plugins" | "ext";

/** What `createPlan` takes: the plan's own fields, and the journey so far if it has begun; lists and parts are said by the methods. */
export interface PlanFields extends Pick<PlanInput, Facts | Units | Kept> {}
