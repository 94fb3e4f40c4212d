import { isPlanError } from "../../base/problems/plan-error.js";
import { refusePromise } from "../../base/refuse-promise.js";
import { frozenGiven } from "../frozen-given.js";
import type { AnyPlugin } from "../plugin.js";
import type { DocumentMaker, PluginContext } from "../plugin-context.js";
import { pluginError, pluginFailed } from "../plugin-error.js";
import { gather } from "./gather.js";

type Member = (...given: readonly unknown[]) => unknown;

/**
 * Returns the documents or formats of plugins by name, made of the context. One that throws anything but a `PlanError`, or answers with a promise, is a `plugin` that names the plugin.
 * A plan or calendar that they are given is frozen, or a frozen copy. Throws `plugin` for a name that two plugins bring, and for a maker that fails.
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
    const member = makeMember(plugin.name, label, () => make(context));
    const contained: Member = (...given) => attempt(plugin.name, label, () => member(...given.map(frozenGiven)));
    return [name, contained] as const;
  });
  return Object.freeze(Object.fromEntries(members));
};

/** What a maker makes; whatever it throws is its failure, as nobody has called the member yet. */
const makeMember = (plugin: string, label: string, make: () => unknown): Member => {
  let member: unknown;
  try {
    member = make();
  } catch (thrown) {
    throw pluginFailed(plugin, label, thrown);
  }
  refuseLate(plugin, label, member);
  if (typeof member !== "function") throw pluginError(plugin, `makes no function of its ${label}.`, ["options", "plugins"]);
  return member as Member; // whatever it takes
};

/** What a part of a plugin returns. */
const attempt = (plugin: string, label: string, run: () => unknown): unknown => {
  let answer: unknown;
  try {
    answer = run();
  } catch (thrown) {
    throw isOwnError(thrown) ? thrown : pluginFailed(plugin, label, thrown);
  }
  refuseLate(plugin, label, answer);
  return answer;
};

/** An object that only says that it is one is none. */
const isOwnError = (thrown: unknown): boolean => {
  try {
    return isPlanError(thrown) && thrown instanceof Error;
  } catch {
    return false;
  }
};

const refuseLate = (plugin: string, label: string, answer: unknown): void => {
  try {
    refusePromise(answer, "");
  } catch {
    throw pluginError(plugin, `answers with a promise in its ${label}. Let it answer at once.`, []);
  }
};
