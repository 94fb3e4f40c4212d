import type { Plan, PlanInput } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";

/** A plan of these parts. */
export const planOf = (parts: Omit<PlanInput, "format" | "id">): Plan => parsePlan({ format: "social-plan/1", id: "the-plan", ...parts });
