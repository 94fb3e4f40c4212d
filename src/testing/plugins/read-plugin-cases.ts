import { assertLike } from "../../base/arguments/assert-like.js";
import { listOf } from "../../base/arguments/list-of.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { Json } from "../../base/json/json.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import type { Plan, PlanInput } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { AnyPlugin } from "../../plugins/plugin.js";
import type { FieldKind } from "../../plugins/plugin-fields.js";
import { readDay } from "../../time/read-day.js";
import { copyJson } from "../copy-json.js";
import { isFastCheck } from "../fast-check.js";
import type { FieldNames } from "../reporting/unknown-fields.js";
import { assertTestedPlugin } from "./assert-tested-plugin.js";
import type { PluginCases } from "./plugin-cases.js";
import type { Sample } from "./sample.js";

/** What a plugin is tried with, as it was read. */
export interface ReadPluginCases {
  /** The plans, as they were written. */
  readonly plans: readonly PlanInput[];
  /** The data of its fields. */
  readonly data: readonly Sample[];
  /** The data of earlier versions, by version. */
  readonly migrations: ReadonlyMap<number, readonly Sample[]>;
  /** The plugins it requires. */
  readonly requires: readonly AnyPlugin[];
  /** How its documents are called. */
  readonly documents: Calls;
  /** How its formats are called. */
  readonly formats: Calls;
  /** The day of all questions. */
  readonly today: LocalDate;
  /** Fast-check, for random plans. */
  readonly fc: PluginCases["fc"];
}

/** How documents or formats are called, by name. */
export type Calls = Readonly<Record<string, ((call: never, plan: Plan) => unknown) | undefined>>;

/** The fields of the cases. */
const fields: FieldNames<PluginCases> = {
  plans: true,
  data: true,
  migrations: true,
  requires: true,
  documents: true,
  formats: true,
  today: true,
  fc: true,
};

const standardDay = "2027-01-04";

/** Returns what a plugin is tried with. Throws `type`, with the path to the place, for what is none, and `date` for a `today` that is no day. */
export const readPluginCases = (cases: PluginCases): ReadPluginCases => {
  const given = optionsOf(cases, ["cases"], "an object with what the plugin is tried with, or nothing");
  refuseUnknown(given);
  const { plans = [], data, migrations, requires = [], documents, formats, today = standardDay, fc } = given;
  const required = listOf(requires, ["cases", "requires"], "a list of plugins, as `definePlugin` makes them");
  for (const [at, one] of required.entries()) assertTestedPlugin(one, ["cases", "requires", at]);
  if (fc !== undefined && !(isFastCheck(fc) && typeof fc.sample === "function"))
    throw wrongArgument("type", { path: ["cases", "fc"], given: fc, expected: 'fast-check itself: `import fc from "fast-check"`' });
  return {
    plans: plansIn(plans),
    data: samplesIn(data, ["data"]),
    migrations: readMigrations(migrations),
    requires: required,
    documents: callsIn(documents, ["cases", "documents"]),
    formats: callsIn(formats, ["cases", "formats"]),
    today: readDay(today, ["cases", "today"]),
    fc,
  };
};

/** What is misspelt would be tried on nothing. */
const refuseUnknown = (given: object): void => {
  for (const [name, value] of Object.entries(given)) {
    if (Object.hasOwn(fields, name)) continue;
    const near = didYouMean(name, Object.keys(fields));
    const expected = near === undefined ? "nothing under this name" : `it as “${near}”`;
    throw wrongArgument("type", { path: ["cases", name], given: value, expected });
  }
};

const plansIn = (plans: readonly PlanInput[]): readonly PlanInput[] => {
  const list = listOf(plans, ["cases", "plans"], "a list of plans");
  for (const [at, plan] of list.entries()) assertLike(plan, {}, { path: ["cases", "plans", at], expected: "a plan" });
  return list;
};

const readMigrations = (given: PluginCases["migrations"]): ReadPluginCases["migrations"] => {
  const read = optionsOf(given, ["cases", "migrations"], "an object with data by version");
  return new Map(
    Object.entries(read).map(([version, data]) => {
      const number = Number(version);
      if (Number.isSafeInteger(number) && number >= 1) return [number, samplesIn(data, ["migrations", version])] as const;
      throw wrongArgument("type", { path: ["cases", "migrations", version], given: version, expected: "data under a version, from 1" });
    }),
  );
};

/** The samples of some kinds. That a plugin has fields on them is looked at where they are tried. */
const samplesIn = (given: { readonly [kind: string]: unknown } | undefined, path: readonly string[]): readonly Sample[] => {
  const byKind = optionsOf(given, ["cases", ...path], "an object with lists of data by kind");
  return Object.entries<unknown>(byKind).flatMap(([kind, list]) =>
    listOf(list as readonly unknown[], ["cases", ...path, kind], "a list of data").map((data, at) => {
      const where = ["cases", ...path, kind, at];
      const [root = "", ...steps] = path;
      const name = `${root}${steps.map((step) => `[${step}]`).join("")}.${kind}[${at}]`;
      return { name, kind: kind as FieldKind, data: jsonOf(data, where) }; // as above
    }),
  );
};

/** A copy of the data, as plans hold it. */
const jsonOf = (data: unknown, path: readonly (string | number)[]): Json => {
  try {
    const text: unknown = JSON.stringify(data);
    if (typeof text === "string") return copyJson(data);
  } catch {
    // said below
  }
  throw wrongArgument("type", { path, given: data, expected: "data that can be written as JSON" });
};

const callsIn = (given: object | undefined, path: readonly string[]): Calls => {
  const calls = optionsOf(given, path, "an object with functions by name");
  for (const [name, call] of Object.entries(calls)) assertLike(call, Object, { path: [...path, name] });
  return calls as Calls; // all of them are functions
};
