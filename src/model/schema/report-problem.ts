import type { Problem } from "../../base/problems/problem.js";

/** Takes a problem, which is made only if it is among those that are reported: a suggestion costs more than all the rest. */
export type ReportProblem = (make: () => Problem) => void;
