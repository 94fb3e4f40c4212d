import type { AnyPlugin } from "./plugin.js";
import type { PluginContext } from "./plugin-context.js";

/** The plugins of a planner and what they come to. */
export interface PluginSet {
  /** The plugins whose data plans may hold, in an order that the order they were passed in does not decide. */
  readonly plugins: readonly AnyPlugin[];
  /** What they come to. */
  readonly context: PluginContext;
}
