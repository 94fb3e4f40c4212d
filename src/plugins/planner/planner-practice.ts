import { alignmentSteps } from "../../practice/alignment-steps.js";
import { approvalDigest } from "../../practice/approval-digest.js";
import { approvalState } from "../../practice/approvals.js";
import { explainPriorities, prioritiseIssues } from "../../practice/issues.js";
import { readinessProgress } from "../../practice/readiness.js";
import { statusMoves } from "../../practice/status-moves.js";
import { whoAnswers } from "../../practice/who-answers.js";

/** What a planner answers the questions of the practice with. */
export interface PlannerPractice {
  /** As `alignmentSteps` of the library. */
  readonly alignmentSteps: typeof alignmentSteps;
  /** As `approvalDigest` of the library. */
  readonly approvalDigest: typeof approvalDigest;
  /** As `approvalState` of the library. */
  readonly approvalState: typeof approvalState;
  /** As `explainPriorities` of the library. */
  readonly explainPriorities: typeof explainPriorities;
  /** As `prioritiseIssues` of the library. */
  readonly prioritiseIssues: typeof prioritiseIssues;
  /** As `readinessProgress` of the library. */
  readonly readinessProgress: typeof readinessProgress;
  /** As `statusMoves` of the library. */
  readonly statusMoves: typeof statusMoves;
  /** As `whoAnswers` of the library. */
  readonly whoAnswers: typeof whoAnswers;
}

/** It answers as the library does. */
export const plannerPractice: PlannerPractice = /* @__PURE__ */ Object.freeze({
  alignmentSteps,
  approvalDigest,
  approvalState,
  explainPriorities,
  prioritiseIssues,
  readinessProgress,
  statusMoves,
  whoAnswers,
});
