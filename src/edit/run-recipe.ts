import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { nameOfType } from "../base/text/name-of-type.js";
import { impossibleChange } from "./edit-errors.js";

/** Runs a recipe. Throws `type` where it is none, and `change` where it answers with a promise, for what it did after its first wait would be lost; what it throws goes on. */
export const runRecipe = <T>(recipe: (given: T) => void, given: T): void => {
  if (typeof recipe !== "function")
    throw errorOfProblem(createProblem("type", ["recipe"], { found: nameOfType(recipe), expected: "a function that makes the edit" }));
  const answer: unknown = recipe(given);
  if (!(answer instanceof Promise)) return;
  answer.catch(() => {}); // it fails where it goes on, as the edit is over then, and nobody waits to hear so
  throw impossibleChange("The recipe of an edit is asynchronous. Wait for what it needs before the edit.", {});
};
