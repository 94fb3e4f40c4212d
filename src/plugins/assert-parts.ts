import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { didYouMean } from "../base/text/did-you-mean.js";
import { isSchema } from "../coverage/is-schema.js";
import { ruleExample } from "../coverage/read-rules.js";
import { gateExample } from "../machine/gate.js";
import { kinds } from "../model/kinds.js";
import { parts } from "../model/parts.js";
import type { Path } from "../model/values/path.js";
import type { AnyPlugin } from "./plugin.js";
import { pluginError } from "./plugin-error.js";
import { assertPluginName } from "./plugin-name.js";

const platformExample = { id: "", name: "", kind: "", asOf: "", "characters?": 0, "formats?": [], "metrics?": [""] };
const metricExample = { id: "", name: "", unit: "", nature: "", direction: "", kind: "", formula: "", source: "", asOf: "" };

/** What the definition of a plugin must look like. */
export const definitionExample = {
  name: "",
  version: 0,
  "requires?": [""],
  "fields?": {},
  "migrations?": { "*": Object },
  "platforms?": [platformExample],
  "metrics?": [metricExample],
  "rules?": [ruleExample],
  "gates?": [gateExample],
  "machine?": {
    "stages?": { "*": { after: "" } },
    "transitions?": { "*": { to: "", "gates?": [""] } },
    "gatesOn?": { "*": [""] },
    "stageInvolvement?": { "*": { does: "", sentence: "" } },
  },
  "documents?": { "*": Object },
  "formats?": { "*": Object },
};

/** The kinds of things that can carry data of plugins: all that have an id, and the plan. */
const kindsWithData: readonly string[] = /* @__PURE__ */ (() => Object.keys(kinds).filter((kind) => kind === "plan" || !parts.has(kind)))();

/** Throws `plugin`, with the path to the place, where the parts of a plugin do not go together. */
export const assertParts = (plugin: AnyPlugin, hasOwner: boolean): void => {
  const { name, version, requires, platforms, metrics, rules, gates } = plugin;
  if (!Number.isSafeInteger(version) || version < 1)
    throw wrongArgument("plugin", { path: ["definition", "version"], given: version, expected: "a whole number from 1" });
  for (const [at, needed] of requires.entries()) {
    assertPluginName(needed, ["definition", "requires", at]);
    if (needed === name) throw pluginError(name, "requires itself. Take that out.", ["definition", "requires", at]);
  }
  for (const [part, list] of Object.entries({ platforms, metrics, rules, gates })) refuseTwice(name, part, list);
  if (hasOwner) for (const [part, list] of Object.entries({ rules, gates })) refuseForeign(name, part, list);
  assertFields(plugin);
  assertMigrations(plugin);
  assertMachine(plugin);
};

const refuseTwice = (name: string, part: string, list: readonly { readonly id: string }[]): void => {
  const seen = new Set<string>();
  for (const [at, { id }] of list.entries()) {
    if (seen.has(id)) throw pluginError(name, `lists “${id}” twice in \`${part}\`. Take one of them out.`, ["definition", part, at]);
    seen.add(id);
  }
};

const refuseForeign = (name: string, part: string, list: readonly { readonly id: string }[]): void => {
  for (const [at, { id }] of list.entries()) {
    if (id.startsWith(`${name}/`) && id.length > name.length + 1) continue;
    throw pluginError(name, `has “${id}” in \`${part}\`. Let the id begin with the plugin's name: “${name}/…”.`, [
      "definition",
      part,
      at,
      "id",
    ]);
  }
};

const assertFields = ({ name, fields }: AnyPlugin): void => {
  for (const [kind, schema] of Object.entries(fields)) {
    const path: Path = ["definition", "fields", kind];
    if (!kindsWithData.includes(kind)) {
      const near = didYouMean(kind, kindsWithData);
      const hint = near === undefined ? `Choose one of: ${kindsWithData.join(", ")}.` : `Did you mean “${near}”?`;
      throw pluginError(name, `has a field on “${kind}”, which is no kind of thing that carries data. ${hint}`, path);
    }
    if (schema !== undefined && !isSchema(schema))
      throw wrongArgument("plugin", { path, given: schema, expected: "a Standard Schema, such as one of zod" });
  }
};

const assertMigrations = ({ name, version, migrations }: AnyPlugin): void => {
  for (const to of Object.keys(migrations)) {
    const number = Number(to);
    if (String(number) === to && Number.isSafeInteger(number) && number >= 2 && number <= version) continue;
    const versions = version === 1 ? "none, as its version is 1" : `only to the versions from 2 to ${version}`;
    throw pluginError(name, `has a migration to version ${to}. There can be ${versions}.`, ["definition", "migrations", to]);
  }
};

const assertMachine = ({ name, machine }: AnyPlugin): void => {
  for (const stage of Object.keys(machine.stageInvolvement ?? {}))
    if (!Object.hasOwn(machine.stages ?? {}, stage))
      throw pluginError(name, `says what is done in the stage “${stage}”, which it does not add.`, [
        "definition",
        "machine",
        "stageInvolvement",
        stage,
      ]);
};
