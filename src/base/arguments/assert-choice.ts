import { wrongArgument } from "./wrong-argument.js";

/** Throws `type` where an argument is no text, and `choice` where it is none of the texts that may be passed. */
export const assertChoice = (given: unknown, choices: readonly string[], path: readonly (string | number)[]): void => {
  if (typeof given === "string" && choices.includes(given)) return;
  const expected = `one of: ${choices.join(", ")}`;
  throw wrongArgument(typeof given === "string" ? "choice" : "type", { path, given, expected });
};
