import { PlanError } from "../base/problems/plan-error.js";
import { nameOfGiven } from "./name-of-given.js";

/** Returns the text a step was given. Throws a `PlanError` `type` for anything else. */
export const takeText = (given: unknown, step: string): string => {
  if (typeof given === "string") return given;
  const found = nameOfGiven(given);
  throw new PlanError("type", `${step} takes a text; ${found} was passed.`, { step, found });
};
