import { childLists } from "../../src/model/find/child-lists.js";
import { pathOf } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Kind } from "../../src/model/kind.js";
import type { Plan } from "../../src/model/plan.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";

type Path = readonly (string | number)[];

/** One thing that a plan states: a text, a figure, a choice, a name. */
export interface Fact {
  /** The kind of the thing it is said of. */
  readonly kind: Kind;
  /** The field of that thing. */
  readonly field: string;
  /** The path from the thing, positions in lists left out: `milestones[].note`. */
  readonly within: string;
  /** Where it stands in the plan. */
  readonly path: Path;
}

/** Everything a plan states, each of the thing nearest to it. */
export const factsOf = (plan: Plan): readonly Fact[] => {
  const facts: Fact[] = [];
  walkPlaces(plan, (place) => {
    const held = new Set(childLists[place.kind].map(({ field }) => field));
    const base = pathOf(place);
    for (const [field, value] of Object.entries(place.node))
      if (!held.has(field))
        for (const { within, path } of leavesOf(value, field, [field]))
          facts.push({ kind: place.kind, field, within, path: [...base, ...path] });
  });
  return facts;
};

interface Leaf {
  readonly within: string;
  readonly path: Path;
}

const leavesOf = (value: unknown, within: string, path: Path): readonly Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, `${within}[]`, [...path, index]));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${within}.${key}`, [...path, key]));
  return [{ within, path }];
};

/** A plan as JSON, to be changed. */
type Json = Record<string | number, unknown>;

/** The plan without a fact, or, where it may not be without it, with another in its place; undefined where neither can be read. */
export const withoutFact = (plan: Plan, { path }: Fact): Plan | undefined => {
  const last = path.at(-1) ?? "";
  const attempt = (change: (holder: Json) => void): Plan | undefined => {
    const copy = JSON.parse(JSON.stringify(plan)) as Json; // a plan is JSON
    change(path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy)); // the path was found in it
    const read = safeParsePlan(copy);
    return read.ok ? read.plan : undefined;
  };
  const removed = attempt((holder) => (Array.isArray(holder) ? holder.splice(Number(last), 1) : delete holder[last]));
  if (removed !== undefined) return removed;
  for (const other of othersOf(valueAt(plan, path), plan)) {
    const changed = attempt((holder) => {
      holder[last] = other;
    });
    if (changed !== undefined) return changed;
  }
  return undefined;
};

const valueAt = (plan: Plan, path: Path): unknown => path.reduce<unknown>((at, key) => (at as Json)[key], plan); // the path was found in it

/** What might be said instead: another figure, another text, or anything else the plan says, such as another id. */
const othersOf = (value: unknown, plan: Plan): readonly unknown[] => {
  if (typeof value === "number") return [value + 1, value - 1, value + 2];
  if (typeof value === "boolean") return [!value];
  const texts = factsOf(plan).map(({ path }) => valueAt(plan, path));
  return [`${value} otherwise`, "2027-05-02", ...new Set(texts.filter((text) => text !== value && typeof text === "string"))];
};
