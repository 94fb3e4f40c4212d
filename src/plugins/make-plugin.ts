import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { deepFreeze } from "../base/deep-freeze.js";
import type { CatalogPlatform } from "../catalog/catalog-platform.js";
import { assertParts, definitionExample } from "./assert-parts.js";
import { readData } from "./data/read-data.js";
import { writeData } from "./data/write-data.js";
import type { AnyPlugin, Plugin } from "./plugin.js";
import type { PluginMachine } from "./plugin-machine.js";
import { assertPluginName } from "./plugin-name.js";
import type { PluginPlatform } from "./plugin-platform.js";

/** A plugin as it is defined: what is left out adds nothing. */
export type GivenPlugin = Pick<AnyPlugin, "name" | "version"> & {
  readonly [Part in keyof Omit<AnyPlugin, "name" | "version" | "platforms">]?: AnyPlugin[Part] | undefined;
} & { readonly platforms?: readonly PluginPlatform[] | undefined };

/**
 * Returns the plugin of a definition, frozen. Throws `plugin`, with the path to the place, for what cannot be.
 * The ids of its rules and gates begin with its name, unless it is the library's own, whose ids have no owner.
 */
export const makePlugin = (definition: GivenPlugin, hasOwner = true): Plugin => {
  assertLike(definition, definitionExample, { path: ["definition"], expected: "an object that says what the plugin is", code: "plugin" });
  const given = optionsOf<GivenPlugin>(definition, ["definition"]);
  const { name = "", version = 0, platforms = [] } = given;
  assertPluginName(name, ["definition", "name"]);
  const parts: AnyPlugin = {
    name,
    version,
    requires: Object.freeze([...(given.requires ?? [])]),
    fields: Object.freeze({ ...given.fields }),
    migrations: Object.freeze({ ...given.migrations }),
    platforms: deepFreeze(platforms.map(filledPlatform)),
    metrics: deepFreeze((given.metrics ?? []).map((metric) => ({ ...metric }))),
    rules: Object.freeze([...(given.rules ?? [])]),
    gates: Object.freeze([...(given.gates ?? [])]),
    machine: machineOf(given.machine),
    documents: Object.freeze({ ...given.documents }),
    formats: Object.freeze({ ...given.formats }),
  };
  assertParts(parts, hasOwner);
  // Its fields are known to the compiler alone: `definePlugin` gives the two functions their types.
  return Object.freeze({
    ...parts,
    read: (node: object, kind: string) => readData(parts, node, kind),
    write: (tx: object, kind: string, id: string, value: unknown) => writeData(parts, tx, kind, id, value),
  }) as unknown as Plugin;
};

const filledPlatform = (given: PluginPlatform): CatalogPlatform => ({
  posts: true,
  ...given,
  formats: given.formats ?? [],
  metrics: given.metrics ?? [],
});

/** A copy of what a plugin adds to the machine: of each part of it what is asked for, as the caller may go on changing theirs. */
const machineOf = ({ stages = {}, transitions = {}, gatesOn = {}, stageInvolvement = {} }: PluginMachine = {}): PluginMachine =>
  deepFreeze({
    stages: copied(stages, ({ after }) => ({ after })),
    transitions: copied(transitions, (step) => ({
      ...step,
      from: typeof step.from === "string" ? step.from : [...step.from],
      gates: [...(step.gates ?? [])],
    })),
    gatesOn: copied(gatesOn, (gates) => [...(gates ?? [])]),
    stageInvolvement: copied(stageInvolvement, (involvement) => ({ ...involvement })),
  });

const copied = <T, Copy>(given: Readonly<Record<string, T | undefined>>, copy: (one: T) => Copy): Readonly<Record<string, Copy>> =>
  Object.fromEntries(Object.entries(given).flatMap(([name, one]) => (one === undefined ? [] : [[name, copy(one)]])));
