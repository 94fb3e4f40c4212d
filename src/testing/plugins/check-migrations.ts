import { deepFreeze } from "../../base/deep-freeze.js";
import type { Json } from "../../base/json/json.js";
import { readJson } from "../../base/json/read-json.js";
import { sameJson } from "../../base/json/same-json.js";
import { refusePromise } from "../../base/refuse-promise.js";
import type { Plan } from "../../model/plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import { dataOn } from "../../plugins/data/data-on.js";
import type { Planner } from "../../plugins/planner/planner.js";
import type { PluginMigration } from "../../plugins/plugin-migration.js";
import { copyJson } from "../copy-json.js";
import { answerText } from "../reporting/answer-text.js";
import { thrownWords } from "../reporting/thrown-words.js";
import { putData } from "./put-data.js";
import type { ReadPluginCases } from "./read-plugin-cases.js";
import type { Sample } from "./sample.js";
import { type Thing, thingsIn } from "./things-in.js";
import type { ReadsAndWrites } from "./write-sample.js";

/** Where old data is put. */
export interface Place {
  /** The plan, without data of the plugin. */
  readonly plan: Plan;
  /** The thing of it. */
  readonly thing: Thing;
}

/**
 * Returns what is wrong with the migrations of a plugin: of each earlier version there is data, which becomes the same step by step and at once, fits the field of its kind
 * afterwards, is not changed itself, and stays what it is when it is migrated again.
 */
export const checkMigrations = (
  planner: Planner,
  plugin: ReadsAndWrites,
  { migrations }: Pick<ReadPluginCases, "migrations">,
  placeFor: (sample: Sample) => Place | undefined,
): readonly string[] => [
  ...notShown(plugin, migrations),
  ...[...migrations].flatMap(([version, samples]) => {
    if (version >= plugin.version)
      return [
        `There is data of version ${version}, which is none before the plugin's own, ${plugin.version}. Put data of its own version into \`data\`.`,
      ];
    return samples.flatMap((sample) => {
      const place = placeFor(sample);
      if (place === undefined) return []; // said of the sample itself
      return problemsWith(planner, plugin, place, sample, version).map((problem) => `\`${sample.name}\` ${problem}`);
    });
  }),
];

const mostVersions = 1_000;

const notShown = ({ version, fields }: ReadsAndWrites, migrations: ReadPluginCases["migrations"]): readonly string[] => {
  if (Object.keys(fields).length === 0) return [];
  const earlier = Array.from({ length: Math.min(version - 1, mostVersions) }, (_, at) => at + 1);
  const missing = earlier.filter((one) => (migrations.get(one) ?? []).length === 0);
  return missing.map((one) => `There is no data of version ${one}. Put some into \`migrations[${one}]\`: plans may still hold it.`);
};

const problemsWith = (
  planner: Planner,
  plugin: ReadsAndWrites,
  { plan, thing }: Place,
  { kind, data }: Sample,
  version: number,
): readonly string[] => {
  try {
    const bring = (from: number, old: Json): Plan => planner.parsePlan(stringifyPlan(putData(plan, plugin, from, thing, old)));
    const storedIn = (one: Plan): unknown =>
      dataOn(thingsIn(one).find(({ kind: its, id }) => its === thing.kind && id === thing.id)?.node ?? {}, plugin.name);
    const atOnce = bring(version, data);
    const stored = storedIn(atOnce);
    const text = stringifyPlan(atOnce);
    if (stringifyPlan(planner.parsePlan(text)) !== text) return ["is something else when it is migrated again."];
    let step = data;
    for (const to of stepsOf(plugin, version)) {
      const { made, problem } = takeStep(plugin.migrations[to], step, kind);
      if (problem !== undefined) return [`${problem} in the migration to version ${to}.`];
      step = made;
      if (!sameJson(storedIn(bring(to, step)), stored)) return [`becomes something else when it was brought to version ${to} before.`];
    }
    return [];
  } catch (thrown) {
    return [`cannot be brought from version ${version} to ${plugin.version}: ${thrownWords(thrown)}`];
  }
};

const stepsOf = ({ migrations }: ReadsAndWrites, version: number): readonly number[] =>
  Object.keys(migrations)
    .map(Number)
    .filter((to) => to > version)
    .sort((one, other) => one - other);

type Step = { readonly made: Json; readonly problem?: undefined } | { readonly made?: undefined; readonly problem: string };

/** Takes one step twice, from data that can be changed and from data that cannot, as in a plan. */
const takeStep = (migrate: PluginMigration = (data) => data, data: Json, kind: Sample["kind"]): Step => {
  const loose = copyJson(data);
  const made: unknown = migrate(loose, kind);
  refusePromise(made, "a migration answers with a promise, and it must answer at once");
  if (!sameJson(loose, data)) return { problem: "is changed itself" };
  const { value } = readJson(made);
  if (value === undefined) return { problem: "becomes no JSON" };
  if (answerText(migrate(deepFreeze(copyJson(data)), kind)) !== answerText(made))
    return { problem: "becomes something else when it is migrated afresh" };
  return { made: value };
};
