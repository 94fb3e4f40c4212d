import type { Kind } from "../../model/kind.js";

/** The kinds of a strategy tree, with those that its items name. */
export const treeKinds: readonly Kind[] = [
  "strategy",
  "businessObjective",
  "marketingObjective",
  "goal",
  "kpi",
  "tactic",
  "metric",
  "channel",
  "venue",
  "person",
];

/** The kinds of what is known of audiences. */
export const audienceKinds: readonly Kind[] = ["audience", "persona", "insight"];
