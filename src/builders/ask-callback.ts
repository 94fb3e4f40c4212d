import { PlanError } from "../base/problems/plan-error.js";
import { nameOfGiven } from "./name-of-given.js";
import type { PathTo } from "./path-to.js";
import type { Said } from "./said.js";

/** What a step asks its callback for. */
interface Question<Step> {
  /** The step as people write it, such as `.goal(…)`. */
  readonly step: string;
  /** The path to what the callback is about. */
  readonly path: PathTo;
  /** What the callback begins with. */
  readonly first: Step;
  /** Returns what was said to a finished answer; undefined for anything else. */
  readonly read: (answer: unknown) => Said | undefined;
  /** What is wanted, in words. */
  readonly wanted: string;
  /** How it is written. */
  readonly example: string;
}

/** Returns what the callback of a step had to say. Throws a `PlanError` `type` where there is no callback, or where it returns something else. */
export const askCallback = <Step>(how: unknown, { step, path, first, read, wanted, example }: Question<Step>): Said => {
  const answer: unknown = typeof how === "function" ? how(first) : undefined;
  const said = read(answer);
  if (said !== undefined) return said;
  const found = nameOfGiven(typeof how === "function" ? answer : how);
  const complaint =
    typeof how === "function"
      ? `The callback of ${step} must return ${wanted}; it returned ${found}.`
      : `${step} takes a callback as its second argument; ${found} was passed.`;
  throw new PlanError("type", `${complaint} Write \`${example}\`.`, { step, found, wanted }, path());
};
