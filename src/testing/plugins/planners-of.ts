import { makePlugin } from "../../plugins/make-plugin.js";
import { createPlanner } from "../../plugins/planner/create-planner.js";
import type { Planner } from "../../plugins/planner/planner.js";
import type { AnyPlugin } from "../../plugins/plugin.js";

/** A planner with a plugin, and another with the same plugins otherwise listed. */
export interface Planners {
  /** The one. */
  readonly planner: Planner;
  /** The same plugins in another order, and some that add nothing beside them. */
  readonly other: Planner;
}

/** Returns two planners that must answer the same. Throws `plugin` where the plugin does not go with what it requires, or with the library. */
export const plannersOf = (plugin: AnyPlugin, requires: readonly AnyPlugin[]): Planners => {
  const [before, behind] = ["a-neighbour/before-it", "z-neighbour/behind-it"].map((name) => makePlugin({ name, version: 1 }));
  const neighbours = [before, behind].flatMap((one) => one ?? []);
  const standard = plugin.name !== "social-plan/standard";
  return {
    planner: createPlanner({ plugins: [...requires, plugin], standard }),
    other: createPlanner({ plugins: reversed([...neighbours, ...requires, plugin]), standard }),
  };
};

/** The plugins from the last to the first, each behind all that it requires. */
const reversed = (plugins: readonly AnyPlugin[]): readonly AnyPlugin[] => {
  const waiting = [...plugins].reverse();
  const listed: AnyPlugin[] = [];
  for (let turn = 0; turn < plugins.length; turn++) {
    const at = waiting.findIndex(({ requires }) => !waiting.some(({ name }) => requires.includes(name)));
    if (at >= 0) listed.push(...waiting.splice(at, 1));
  }
  return [...listed, ...waiting];
};
