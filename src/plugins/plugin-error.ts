import { PlanError } from "../base/problems/plan-error.js";
import { reasonOf } from "../base/problems/reason-of.js";
import { echoedId } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Path } from "../model/values/path.js";

/** Returns the `plugin` for what a plugin says of itself that cannot be; the reason goes on from its name. */
export const pluginError = (name: string, reason: string, path: Path): PlanError =>
  new PlanError("plugin", `The plugin “${excerpt(name, echoedId)}” ${reason}`, { plugin: name, reason }, path);

/** Returns the `plugin` for a part of a plugin that threw, with what it threw. */
export const pluginFailed = (name: string, part: string, thrown: unknown): PlanError => {
  const reason = reasonOf(thrown);
  const message = `The plugin “${excerpt(name, echoedId)}” failed in its ${part}${reason === undefined ? "." : `: ${reason}`}`;
  return new PlanError("plugin", message, { plugin: name, part, reason });
};
