import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { normaliseInstant } from "./instant.js";

/** Returns an instant that a caller passed, in full seconds. Throws `instant` where it is none. */
export const readInstant = (given: unknown, path: readonly (string | number)[]): string => {
  const instant = typeof given === "string" ? normaliseInstant(given) : undefined;
  if (instant !== undefined) return instant;
  throw wrongArgument("instant", { path, given, expected: "an instant in UTC, such as 2027-01-04T09:00:00Z" });
};
