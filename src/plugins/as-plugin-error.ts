import { isPlanError, PlanError } from "../base/problems/plan-error.js";

/** Returns what is read; a `PlanError` of another code is thrown on as `plugin`, with its place and its sentence. */
export const asPluginError = <T>(read: () => T): T => {
  try {
    return read();
  } catch (thrown) {
    if (!isPlanError(thrown) || thrown.code === "plugin") throw thrown;
    throw new PlanError("plugin", thrown.message.slice(`[${thrown.code}] `.length), thrown.values, thrown.path);
  }
};
