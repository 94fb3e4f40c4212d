import type { PlanInput } from "../../model/plan.js";

/** A plan that holds nothing. */
export const emptyPlan: PlanInput = /* @__PURE__ */ Object.freeze({ format: "social-plan/1", id: "an-empty-plan" });
