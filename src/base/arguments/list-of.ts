import { wrongArgument } from "./wrong-argument.js";

/** Returns a copy of a list that was passed, so that each item is read once. Throws `type` for what is no list, and `unreadable` for one that throws. */
export const listOf = <T>(given: readonly T[], path: readonly (string | number)[], expected: string): readonly T[] => {
  try {
    if (Array.isArray(given)) return [...given];
  } catch {
    throw wrongArgument("unreadable", { path, given, expected });
  }
  throw wrongArgument("type", { path, given, expected });
};
