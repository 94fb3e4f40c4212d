import { isRecord } from "../../base/is-record.js";
import { sameJson } from "../../base/json/same-json.js";
import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import type { AddChange, Change, SetChange } from "../../model/change.js";
import { idAt, type Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import { walkFrom, walkPlaces } from "../../model/find/walk-places.js";
import type { Plan } from "../../model/plan.js";
import { frozenPlan } from "../../model/read/frozen-plan.js";
import type { AnyPlugin } from "../plugin.js";
import { PlanData } from "./plan-data.js";
import { versionIn } from "./version-in.js";

/**
 * Throws `plugin-data`, with the path in the plan after an edit, where the edit set or added data of plugins that they could not read, or noted a version of which their data is none.
 * Nothing else is looked at.
 */
export const assertEdited = (plugins: readonly AnyPlugin[], before: Plan, edited: Plan, changes: readonly Change[]): void => {
  const names = new Set(plugins.map(({ name }) => name));
  const touched = touchedBy(changes, names);
  const turned = changes.some(notesVersions) ? turnedBetween(plugins, before, edited) : none;
  if (touched.size === 0 && turned.size === 0) return;
  const plan = frozenPlan(edited);
  const data = new PlanData(plugins, plan);
  const index = indexOf(plan);
  const met = new Set(turned);
  for (const [id, those] of touched) {
    const place = index.place(id);
    for (const name of place === undefined ? none : those) {
      if (place === undefined || !holds(place, name)) continue;
      met.add(name);
      if (!turned.has(name)) data.look(place, name);
    }
  }
  data.refuseNewer(met);
  if (turned.size > 0)
    walkPlaces(plan, (place) => {
      for (const name of turned) data.look(place, name);
    });
  if (data.problems.length > 0) throw errorOfProblems("plugin-data", data.problems, data.rest);
};

const none: ReadonlySet<string> = /* @__PURE__ */ new Set();

const notesVersions = (change: Change): boolean => change.op === "set" && change.kind === "plan" && change.field === "plugins";

/** The plugins of whose data a plan notes another version than before: all of it is to be read anew. */
const turnedBetween = (plugins: readonly AnyPlugin[], before: Plan, after: Plan): ReadonlySet<string> =>
  new Set(plugins.flatMap((plugin) => (versionIn(before, plugin) === versionIn(after, plugin) ? [] : [plugin.name])));

/** By the ids of things, the plugins whose data on them changes set or added. */
const touchedBy = (changes: readonly Change[], names: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> => {
  const touched = new Map<string, Set<string>>();
  const touch = (id: string, name: string): void => {
    if (!names.has(name)) return;
    const those = touched.get(id);
    if (those === undefined) touched.set(id, new Set([name]));
    else those.add(name);
  };
  for (const change of changes) {
    if (change.op === "set" && change.field === "ext") for (const name of setBy(change)) touch(change.id, name);
    if (change.op === "add") eachAdded(change, touch);
  }
  return touched;
};

const setBy = ({ value, was }: SetChange): readonly string[] => {
  const before = isRecord(was) ? was : {};
  return isRecord(value) ? Object.keys(value).filter((name) => !Object.hasOwn(before, name) || !sameJson(value[name], before[name])) : [];
};

const eachAdded = ({ kind, node, list }: AddChange, touch: (id: string, name: string) => void): void => {
  const place: Place = { kind, node: node as unknown as Place["node"], parent: undefined, field: list, index: 0 }; // a thing has fields, which its interface does not say
  walkFrom(place, (inner) => {
    const { ext } = inner.node as { readonly ext?: unknown };
    if (isRecord(ext)) for (const name of Object.keys(ext)) touch(idAt(inner) ?? "", name);
  });
};

const holds = ({ node }: Place, name: string): boolean => {
  const ext = node["ext"];
  return isRecord(ext) && Object.hasOwn(ext, name);
};
