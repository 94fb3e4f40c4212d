import { nameOfType } from "../text/name-of-type.js";
import { wrongArgument } from "./wrong-argument.js";

/**
 * Returns a copy of a bag of options, empty where none was passed, so that each option is read once. Options that nobody asks for are left alone.
 * Throws `type` for a value that is not an object, and `unreadable` for one that throws.
 */
export const optionsOf = <T extends object>(
  given: T | undefined,
  path: readonly (string | number)[] = ["options"],
  expected = "an object with options, or nothing",
): Partial<T> => {
  if (given === undefined) return {};
  if (nameOfType(given) !== "an object") throw wrongArgument("type", { path, given, expected });
  try {
    return { ...given };
  } catch {
    throw wrongArgument("unreadable", { path, given, expected });
  }
};
