import { mostListed } from "../text/echo-limits.js";
import type { Problem } from "./problem.js";

/** Collects problems up to a limit and counts the others. */
export interface ProblemList {
  /** Takes one more problem, or only counts it when the list is full. */
  add(problem: Problem): void;
  /** The same for a problem that is made only if the list takes it: a million times it need not be. */
  addMade(make: () => Problem): void;
  readonly problems: readonly Problem[];
  /** How many were counted but not kept. */
  readonly rest: number;
}

/** Returns an empty list that keeps the first `limit` problems. */
export const createProblemList = (limit = mostListed): ProblemList => {
  const problems: Problem[] = [];
  const addMade = (make: () => Problem): void => {
    if (problems.length < limit) problems.push(make());
    else list.rest += 1;
  };
  const list = { add: (problem: Problem) => addMade(() => problem), addMade, problems, rest: 0 };
  return list;
};
