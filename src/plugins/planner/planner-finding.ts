import { findNode } from "../../model/find/find-node.js";
import { findReferences } from "../../model/find/find-references.js";
import { getNode } from "../../model/find/get-node.js";
import { traceNode } from "../../model/find/trace-node.js";
import { walkPlan } from "../../model/find/walk-plan.js";

/** What a planner finds things with. */
export interface PlannerFinding {
  /** As `findNode` of the library. */
  readonly findNode: typeof findNode;
  /** As `findReferences` of the library. */
  readonly findReferences: typeof findReferences;
  /** As `getNode` of the library. */
  readonly getNode: typeof getNode;
  /** As `traceNode` of the library. */
  readonly traceNode: typeof traceNode;
  /** As `walkPlan` of the library. */
  readonly walkPlan: typeof walkPlan;
}

/** It finds things as the library does. */
export const plannerFinding: PlannerFinding = /* @__PURE__ */ Object.freeze({
  findNode,
  findReferences,
  getNode,
  traceNode,
  walkPlan,
});
