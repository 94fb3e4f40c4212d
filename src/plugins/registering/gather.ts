import type { AnyPlugin } from "../plugin.js";
import { pluginError } from "../plugin-error.js";

/** A part of a plugin that has a name in the whole set. */
interface Named<Part> {
  /** The plugin that brings it. */
  readonly plugin: AnyPlugin;
  /** The part. */
  readonly part: Part;
}

/** Returns the parts that plugins bring, by their names. Throws `plugin` for a name that two plugins bring; `what` says what it is the name of. */
export const gather = <Part>(
  plugins: readonly AnyPlugin[],
  what: string,
  partsOf: (plugin: AnyPlugin) => readonly (readonly [name: string, part: Part])[],
): ReadonlyMap<string, Named<Part>> => {
  const byName = new Map<string, Named<Part>>();
  for (const plugin of plugins) {
    for (const [name, part] of partsOf(plugin)) {
      const before = byName.get(name);
      if (before !== undefined)
        throw pluginError(
          plugin.name,
          `brings the ${what} “${name}”, which the plugin “${before.plugin.name}” brings too. Rename one of them.`,
          ["options", "plugins"],
        );
      byName.set(name, { plugin, part });
    }
  }
  return byName;
};
