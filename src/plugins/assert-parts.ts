import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { didYouMean } from "../base/text/did-you-mean.js";
import { echoedId } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { isSchema } from "../coverage/is-schema.js";
import type { Transition } from "../machine/stage-machine.js";
import { kinds } from "../model/kinds.js";
import { parts } from "../model/parts.js";
import type { Path } from "../model/values/path.js";
import type { AnyPlugin } from "./plugin.js";
import { pluginError } from "./plugin-error.js";
import { assertPluginName } from "./plugin-name.js";

/** The kinds of things that can carry data of plugins: all but the parts of a plan. */
const kindsWithData: readonly string[] = /* @__PURE__ */ (() => Object.keys(kinds).filter((kind) => !parts.has(kind)))();

/** Throws `plugin`, with the path to the place, where the parts of a plugin do not go together. */
export const assertParts = (plugin: AnyPlugin, hasOwner: boolean, path: Path): void => {
  const { name, version, requires, platforms, metrics, rules, gates } = plugin;
  if (!Number.isSafeInteger(version) || version < 1)
    throw wrongArgument("plugin", { path: [...path, "version"], given: version, expected: "a whole number from 1" });
  for (const [at, needed] of requires.entries()) {
    assertPluginName(needed, [...path, "requires", at]);
    if (needed === name) throw pluginError(name, "requires itself. Take that out.", [...path, "requires", at]);
  }
  for (const [part, list] of Object.entries({ platforms, metrics, rules, gates })) refuseTwice(name, list, [...path, part]);
  if (hasOwner) for (const [part, list] of Object.entries({ rules, gates })) refuseForeign(name, list, [...path, part]);
  assertFields(plugin, [...path, "fields"]);
  assertMigrations(plugin, [...path, "migrations"]);
  assertMachine(plugin, [...path, "machine"]);
};

const refuseTwice = (name: string, list: readonly { readonly id: string }[], path: Path): void => {
  const seen = new Set<string>();
  for (const [at, { id }] of list.entries()) {
    if (seen.has(id)) throw pluginError(name, `lists “${id}” twice in \`${path.at(-1)}\`. Take one of them out.`, [...path, at]);
    seen.add(id);
  }
};

const refuseForeign = (name: string, list: readonly { readonly id: string }[], path: Path): void => {
  for (const [at, { id }] of list.entries()) {
    if (id.startsWith(`${name}/`) && id.length > name.length + 1) continue;
    throw pluginError(name, `has “${id}” in \`${path.at(-1)}\`. Let the id begin with the plugin's name: “${name}/…”.`, [
      ...path,
      at,
      "id",
    ]);
  }
};

const assertFields = ({ name, fields }: AnyPlugin, above: Path): void => {
  for (const [kind, schema] of Object.entries(fields)) {
    const path = [...above, kind];
    if (!kindsWithData.includes(kind)) {
      const near = didYouMean(kind, kindsWithData);
      const hint = near === undefined ? `Choose one of: ${kindsWithData.join(", ")}.` : `Did you mean “${near}”?`;
      throw pluginError(name, `has a field on “${kind}”, which is no kind of thing that carries data. ${hint}`, path);
    }
    if (schema !== undefined && !isSchema(schema))
      throw wrongArgument("plugin", { path, given: schema, expected: "a Standard Schema, such as one of zod" });
  }
};

const assertMigrations = ({ name, version, migrations }: AnyPlugin, path: Path): void => {
  for (const to of Object.keys(migrations)) {
    const number = Number(to);
    if (String(number) === to && Number.isSafeInteger(number) && number >= 2 && number <= version) continue;
    const versions = version === 1 ? "none, as its version is 1" : `only to the versions from 2 to ${version}`;
    throw pluginError(name, `has a migration to version ${to}. There can be ${versions}.`, [...path, to]);
  }
};

const assertMachine = ({ name, machine }: AnyPlugin, path: Path): void => {
  const { stages = {}, transitions = {}, stageInvolvement = {} } = machine;
  for (const [step, { from }] of Object.entries<Transition>(transitions))
    assertLike(typeof from === "string" ? [from] : from, [""], {
      ...{ path: [...path, "transitions", step, "from"], expected: "a stage, or a list of stages", code: "plugin" },
    });
  for (const stage of Object.keys(stageInvolvement))
    if (!Object.hasOwn(stages, stage))
      throw pluginError(name, `says what is done in the stage “${excerpt(stage, echoedId)}”, which it does not add.`, [
        ...path,
        "stageInvolvement",
        stage,
      ]);
};
