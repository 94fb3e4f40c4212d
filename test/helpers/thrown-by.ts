import { isPlanError, type PlanError } from "../../src/base/problems/plan-error.js";

/** What a call throws; it fails where nothing or something else is thrown. */
export const thrownBy = (call: () => unknown): PlanError => {
  try {
    call();
  } catch (thrown) {
    if (isPlanError(thrown)) return thrown;
    throw thrown;
  }
  throw new Error("nothing was thrown");
};
