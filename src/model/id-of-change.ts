import type { Change } from "./change.js";

/** Returns the id of what a change is about; a part of the plan is addressed by its kind. */
export const idOfChange = (change: Change): string =>
  change.op === "add" ? ("id" in change.node ? String(change.node.id) : change.kind) : change.id;
