import { didYouMean } from "../../base/text/did-you-mean.js";
import type { AnyPlugin } from "../../plugins/plugin.js";
import type { ReadPluginCases } from "./read-plugin-cases.js";

/** Returns what a test says that nobody asks for: what is misspelt would be tried on nothing. */
export const unclearIn = (plugin: AnyPlugin, cases: ReadPluginCases): readonly string[] => {
  const samples = [...cases.data, ...[...cases.migrations.values()].flat()];
  const kinds = Object.keys(plugin.fields);
  const foreign = samples.filter(({ kind }) => !kinds.includes(kind));
  return [
    ...foreign.map(({ name, kind }) => `\`${name}\` is for “${kind}”, on which the plugin has no field.${hint(kind, kinds)}`),
    ...(["documents", "formats"] as const).flatMap((part) => {
      const members = Object.keys(plugin[part]);
      const strange = Object.keys(cases[part]).filter((name) => !members.includes(name));
      return strange.map((name) => `\`${part}.${name}\` calls what the plugin does not have.${hint(name, members)}`);
    }),
  ];
};

const hint = (name: string, known: readonly string[]): string => {
  const near = didYouMean(name, known);
  return near === undefined ? "" : ` Did you mean “${near}”?`;
};
