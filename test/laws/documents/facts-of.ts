import { isRecord } from "../../../src/base/is-record.js";
import { walkPlan } from "../../../src/model/find/walk-plan.js";
import { kinds } from "../../../src/model/kinds.js";
import type { Plan } from "../../../src/model/plan.js";
import { safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import type { Path } from "../../../src/model/values/path.js";

/** A fact that a plan states, and the plan without it, or with another in its place where it must state one. */
export interface Fact {
  /** The kind and the field of the thing that states it: "goal.due". */
  readonly field: string;
  /** Where it stands, from the plan. */
  readonly path: Path;
  readonly without: Plan;
}

const notFacts = new Set(["id", "tags", "ext", "plugins", "$schema", "format"]);

/** Returns every fact that the things of a plan state, down to each figure of an object and each item of a list. */
export const factsOf = (plan: Plan): readonly Fact[] => {
  const facts: Fact[] = [];
  walkPlan(plan, ({ kind, node, path }) => {
    const lists = new Set<string>(
      Object.values(kinds).flatMap(({ places }) => Object.entries(places).flatMap(([parent, field]) => (parent === kind ? [field] : []))),
    );
    for (const [field, value] of Object.entries(node)) {
      if (notFacts.has(field) || lists.has(field)) continue;
      for (const at of placesIn(value, [...path, field])) {
        const without = lackOf(plan, at);
        if (without !== undefined) facts.push({ field: `${kind}.${field}`, path: at, without });
      }
    }
  });
  return facts;
};

/** A value and all that stands in it. */
const placesIn = (value: unknown, path: Path): readonly Path[] => {
  const inner = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : isRecord(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, item]) => (notFacts.has(String(key)) ? [] : placesIn(item, [...path, key])))];
};

/** The plan without what stands at a place, else with the next value in its place; undefined where neither is a plan. */
const lackOf = (plan: Plan, path: Path): Plan | undefined => {
  for (const change of [remove, alter]) {
    const copy: unknown = structuredClone(plan);
    if (!change(copy, path)) continue;
    const read = safeParsePlan(copy);
    if (read.ok) return read.plan;
  }
  return undefined;
};

const parentOf = (root: unknown, path: Path): Record<string | number, unknown> => {
  let at = root as Record<string | number, unknown>; // the path was read from this very value
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>; // as above
  return at;
};

const remove = (root: unknown, path: Path): boolean => {
  const parent = parentOf(root, path);
  const key = path.at(-1) ?? "";
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return true;
};

const alter = (root: unknown, path: Path): boolean => {
  const parent = parentOf(root, path);
  const key = path.at(-1) ?? "";
  const value = parent[key];
  if (typeof value === "number") parent[key] = value + 1;
  else if (typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value))
    parent[key] = value.replace(/^\d{4}-\d\d-\d\d/, value.startsWith("2027-02-03") ? "2027-02-04" : "2027-02-03");
  else if (typeof value === "string" && /^\d\d:\d\d$/.test(value)) parent[key] = value === "09:41" ? "09:42" : "09:41";
  else if (typeof value === "string") parent[key] = `${value} otherwise`;
  else return false;
  return true;
};
