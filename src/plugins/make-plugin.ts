import { deepFreeze } from "../base/deep-freeze.js";
import type { CatalogPlatform } from "../catalog/catalog-platform.js";
import { readRule } from "../coverage/read-rules.js";
import { readGate } from "../machine/read-gate.js";
import type { Path } from "../model/values/path.js";
import { assertParts } from "./assert-parts.js";
import { readData } from "./data/read-data.js";
import { writeData } from "./data/write-data.js";
import { rememberPlugin } from "./known-plugins.js";
import type { AnyPlugin, Plugin } from "./plugin.js";
import type { PluginMachine } from "./plugin-machine.js";
import { assertPluginName } from "./plugin-name.js";
import type { PluginPlatform } from "./plugin-platform.js";
import { readDefinition } from "./read-definition.js";

/** A plugin as it is defined: what is left out adds nothing. */
export type GivenPlugin = Pick<AnyPlugin, "name" | "version"> & {
  readonly [Part in keyof Omit<AnyPlugin, "name" | "version" | "platforms">]?: AnyPlugin[Part] | undefined;
} & { readonly platforms?: readonly PluginPlatform[] | undefined };

/**
 * Returns the plugin of a definition, frozen. Throws `plugin`, with the path to the place, for what cannot be.
 * The ids of its rules and gates begin with its name, unless it is the library's own, whose ids have no owner.
 */
export const makePlugin = (definition: GivenPlugin, hasOwner = true, path: Path = ["definition"]): Plugin => {
  const given = readDefinition(definition, path) as unknown as GivenPlugin; // its parts were just looked at
  const { name = "", version = 0, platforms = [], rules = [], gates = [] } = given;
  assertPluginName(name, [...path, "name"]);
  const parts: AnyPlugin = {
    name,
    version,
    requires: Object.freeze([...(given.requires ?? [])]),
    fields: Object.freeze({ ...given.fields }),
    migrations: Object.freeze({ ...given.migrations }),
    platforms: deepFreeze(platforms.map(filledPlatform)),
    metrics: deepFreeze(given.metrics ?? []),
    rules: Object.freeze(rules.map((rule, at) => readRule(rule, [...path, "rules", at], "plugin"))),
    gates: Object.freeze(gates.map((gate, at) => readGate(gate, [...path, "gates", at], "plugin"))),
    machine: deepFreeze({ ...noMachine, ...given.machine }),
    documents: Object.freeze({ ...given.documents }),
    formats: Object.freeze({ ...given.formats }),
  };
  assertParts(parts, hasOwner, path);
  // Its fields are known to the compiler alone: `definePlugin` gives the two functions their types.
  return rememberPlugin({
    ...parts,
    read: (node: object, kind: string) => readData(parts, node, kind),
    write: (tx: object, kind: string, id: string, value: unknown) => writeData(parts, tx, kind, id, value),
  }) as unknown as Plugin;
};

const noMachine: PluginMachine = { stages: {}, transitions: {}, gatesOn: {}, stageInvolvement: {} };

const filledPlatform = (given: PluginPlatform): CatalogPlatform => ({
  ...given,
  posts: given.posts ?? true,
  formats: given.formats ?? [],
  metrics: given.metrics ?? [],
});
