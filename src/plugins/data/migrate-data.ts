import { ignorePromise } from "../../base/ignore-promise.js";
import type { Json } from "../../base/json/json.js";
import { readJson } from "../../base/json/read-json.js";
import type { FilledLimits } from "../../base/json/standard-limits.js";
import type { Problem } from "../../base/problems/problem.js";
import { reasonOf } from "../../base/problems/reason-of.js";
import { extensions } from "../../model/schema/json.js";
import { readWith } from "../../model/schema/read-with.js";
import type { AnyPlugin } from "../plugin.js";
import type { FieldKind } from "../plugin-fields.js";
import type { PluginMigration } from "../plugin-migration.js";

/** What came of bringing data to another version: the data, or why there is none. */
export type Migrated =
  | { readonly data: Json; readonly failure?: undefined }
  | { readonly failure: { readonly reason: string | undefined } };

/** Returns the steps that lead a plugin's data from a version to the plugin's own, in order. A version to which no step leads is as the one before. */
export const stepsFrom = ({ migrations, version }: AnyPlugin, from: number): readonly PluginMigration[] =>
  Object.keys(migrations)
    .map(Number)
    .filter((to) => to > from && to <= version)
    .sort((one, other) => one - other)
    .flatMap((to) => migrations[to] ?? []);

/** Returns what steps make of frozen data, step by step: JSON within the limits, frozen. What a step throws or answers besides is told by its reason. */
export const migrateData = (steps: readonly PluginMigration[], given: Json, kind: FieldKind, limits: FilledLimits): Migrated => {
  let data = given;
  for (const step of steps) {
    let made: unknown;
    try {
      made = step(data, kind);
      if (made === data) continue;
      if (ignorePromise(made)) return { failure: { reason: "its migration answers with a promise" } };
    } catch (thrown) {
      return { failure: { reason: reasonOf(thrown) } };
    }
    const { value, problems } = readJson(made, limits);
    const kept = value === undefined ? { problem: problems[0] } : keptBy(value);
    if (kept.data === undefined) return { failure: { reason: kept.problem?.message } };
    data = kept.data;
  }
  return { data };
};

/** JSON as a plan keeps it, frozen, or the first problem with it: a text that holds half of a surrogate pair. */
const keptBy = (value: Json): { readonly data?: Json | undefined; readonly problem?: Problem | undefined } => {
  const problems: Problem[] = [];
  const data = readWith(extensions, { data: value }, (make) => problems.push(make()))?.["data"];
  return { data, problem: problems[0] };
};
