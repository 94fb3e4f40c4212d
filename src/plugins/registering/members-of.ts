import { isPlanError } from "../../base/problems/plan-error.js";
import type { AnyPlugin } from "../plugin.js";
import type { DocumentMaker, PluginContext } from "../plugin-context.js";
import { pluginError, pluginFailed } from "../plugin-error.js";
import { gather } from "./gather.js";

type Member = (...given: readonly unknown[]) => unknown;

/**
 * Returns the documents or formats of plugins by name, made of the context. One that throws anything but a `PlanError`, or answers with a promise, is a `plugin` that names the plugin.
 * Throws `plugin` for a name that two plugins bring, and for a maker that fails.
 */
export const membersOf = (
  plugins: readonly AnyPlugin[],
  part: "documents" | "formats",
  context: PluginContext,
): Readonly<Record<string, Member>> => {
  const what = part.slice(0, -1);
  const makers = gather(plugins, what, (plugin) => Object.entries<DocumentMaker>(plugin[part]));
  const members = [...makers].map(([name, { plugin, part: make }]) => {
    const label = `${what} “${name}”`;
    const member = attempt(plugin.name, label, () => make(context));
    if (typeof member !== "function") throw pluginError(plugin.name, `makes no function of its ${label}.`, ["options", "plugins"]);
    const contained: Member = (...given) => attempt(plugin.name, label, () => (member as Member)(...given));
    return [name, contained] as const;
  });
  return Object.freeze(Object.fromEntries(members));
};

/** What a part of a plugin returns. */
const attempt = (plugin: string, label: string, run: () => unknown): unknown => {
  let answer: unknown;
  try {
    answer = run();
  } catch (thrown) {
    throw isPlanError(thrown) ? thrown : pluginFailed(plugin, label, thrown);
  }
  if (!(answer instanceof Promise)) return answer;
  answer.catch(() => undefined); // nobody waits for it
  throw pluginError(plugin, `answers with a promise in its ${label}. Let it answer at once.`, []);
};
