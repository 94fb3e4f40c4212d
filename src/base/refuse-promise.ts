import { ignorePromise } from "./ignore-promise.js";

/** Throws a `TypeError` with this reason for what is a promise, or answers later in the same way. */
export const refusePromise = (answer: unknown, reason: string): void => {
  if (ignorePromise(answer)) throw new TypeError(reason);
};
