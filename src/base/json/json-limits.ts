import { optionsOf } from "../arguments/options-of.js";
import { PlanError } from "../problems/plan-error.js";
import { type FilledLimits, standardLimits } from "./standard-limits.js";

/** How much input is read before it is refused. */
export interface JsonLimits {
  /** Levels of objects and lists inside each other; 200 by default. */
  readonly depth?: number | undefined;
  /** Values in all, those inside objects and lists included; 4 000 000 by default. */
  readonly nodes?: number | undefined;
  /** Characters (UTF-16 units) in all texts and keys; 64 000 000 by default. */
  readonly text?: number | undefined;
}

/** Where every reader takes its limits. */
const path = ["options", "limits"];

/** Returns the limits with the standard ones filled in; a limit that is not a positive integer is the caller's mistake (`config`). */
export const fillLimits = (limits: JsonLimits | undefined): FilledLimits => {
  const { depth, nodes, text } = optionsOf(limits, path);
  const filled = { depth: depth ?? standardLimits.depth, nodes: nodes ?? standardLimits.nodes, text: text ?? standardLimits.text };
  for (const [name, limit] of Object.entries(filled)) {
    if (Number.isSafeInteger(limit) && limit > 0) continue;
    throw new PlanError("config", `The limit “${name}” must be a positive integer.`, { limit: name }, [...path, name]);
  }
  return filled;
};
