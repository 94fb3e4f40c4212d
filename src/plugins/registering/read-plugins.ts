import { assertLike } from "../../base/arguments/assert-like.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { AnyPlugin } from "../plugin.js";
import { pluginError } from "../plugin-error.js";
import { assertPluginName } from "../plugin-name.js";

const path = ["options", "plugins"];

/** Looked at in each plugin: enough to know that `definePlugin` made it, in this copy of the library or another. */
const example = {
  name: "",
  version: 0,
  requires: [""],
  fields: {},
  migrations: {},
  platforms: [],
  metrics: [],
  rules: [],
  gates: [],
  machine: {},
  documents: {},
  formats: {},
  read: Object,
  write: Object,
};

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
  const expected = "a list of plugins, as `definePlugin` makes them";
  assertLike(given, [], { path, expected, code: "plugin" });
  const read = [...given];
  for (const [at, plugin] of read.entries()) {
    assertLike(plugin, example, { path: [...path, at], expected: "a plugin, as `definePlugin` makes it", code: "plugin" });
    assertPluginName(plugin.name, [...path, at, "name"]);
    if (!Object.isFrozen(plugin))
      throw wrongArgument("plugin", { path: [...path, at], given: plugin, expected: "a plugin, as `definePlugin` makes it" });
  }
  return read;
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
