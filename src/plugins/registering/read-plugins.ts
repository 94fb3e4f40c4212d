import { assertLike } from "../../base/arguments/assert-like.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import { firstOf } from "../../base/first-of.js";
import type { Path } from "../../model/values/path.js";
import { isKnownPlugin } from "../known-plugins.js";
import { makePlugin } from "../make-plugin.js";
import type { AnyPlugin } from "../plugin.js";
import { pluginError } from "../plugin-error.js";

const path = ["options", "plugins"];
const expected = "a plugin, as `definePlugin` makes it";

/** Looked at in what another copy of the library made, before it is read part by part. */
const example = { name: "", version: 0, read: Object, write: Object };

/** Nobody has more. */
const mostPlugins = 10_000;

/**
 * Returns the plugins that were passed, each behind all that it requires and otherwise by name, so that the order they were passed in decides nothing.
 * Throws `plugin`, with the path to the place, for what is no plugin, a name that comes twice, and a requirement that is not listed before what requires it.
 */
export const readPlugins = (given: readonly AnyPlugin[], standard: readonly AnyPlugin[]): readonly AnyPlugin[] => {
  const plugins = [...standard, ...listOfPlugins(given)];
  const levels = new Map<string, number>();
  for (const [at, { name, requires }] of plugins.entries()) {
    const where = [...path, at - standard.length];
    if (levels.has(name)) throw pluginError(name, "is listed twice. Take one of them out.", where);
    const above = requires.map((needed) => levels.get(needed));
    const missing = requires.find((_, index) => above[index] === undefined);
    if (missing !== undefined) throw pluginError(name, describeMissing(name, missing, plugins), where);
    levels.set(
      name,
      above.reduce<number>((most, level = 0) => Math.max(most, level + 1), 0),
    );
  }
  const own = plugins.slice(standard.length);
  const levelOf = ({ name }: AnyPlugin): number => levels.get(name) ?? 0;
  return [...standard, ...own.sort((a, b) => levelOf(a) - levelOf(b) || (a.name < b.name ? -1 : 1))];
};

const listOfPlugins = (given: readonly AnyPlugin[]): readonly AnyPlugin[] => {
  assertLike(given, [], { path, expected: "a list of plugins, as `definePlugin` makes them", code: "plugin" });
  const listed = copyOf(given);
  if (listed.length > mostPlugins) throw wrongArgument("plugin", { path, given, expected: `at most ${mostPlugins} plugins` });
  return listed.map((plugin, at) => readPlugin(plugin, [...path, at]));
};

const copyOf = (given: readonly AnyPlugin[]): readonly AnyPlugin[] => {
  try {
    return firstOf(given, mostPlugins + 1);
  } catch {
    throw wrongArgument("plugin", { path, given, expected: "a list of plugins, as `definePlugin` makes them" });
  }
};

/** A plugin itself where it was made here; one of another copy of the library is looked at as if it was defined here. */
const readPlugin = (plugin: AnyPlugin, where: Path): AnyPlugin => {
  assertLike(plugin, {}, { path: where, expected, code: "plugin" });
  if (isKnownPlugin(plugin)) return plugin;
  assertLike(plugin, example, { path: where, expected, code: "plugin" });
  if (!isFrozen(plugin)) throw wrongArgument("plugin", { path: where, given: plugin, expected });
  return makePlugin(plugin, true, where);
};

/** A proxy may throw when it is asked. */
const isFrozen = (plugin: AnyPlugin): boolean => {
  try {
    return Object.isFrozen(plugin);
  } catch {
    return false;
  }
};

const describeMissing = (name: string, missing: string, plugins: readonly AnyPlugin[]): string => {
  if (!plugins.some((one) => one.name === missing)) return `requires “${missing}”, which is not there. Add it before it.`;
  if (requiresInTurn(missing, name, plugins)) return `and “${missing}” require each other in a circle. Take one of the requirements out.`;
  return `requires “${missing}”, which is listed after it. List it before it.`;
};

/** Whether a plugin requires another, itself or through those it requires. */
const requiresInTurn = (name: string, other: string, plugins: readonly AnyPlugin[]): boolean => {
  const byName = new Map(plugins.map((plugin) => [plugin.name, plugin]));
  const met = new Set([name]);
  // A set goes on to the names that are added while it is walked.
  for (const one of met) for (const needed of byName.get(one)?.requires ?? []) met.add(needed);
  return met.has(other);
};
