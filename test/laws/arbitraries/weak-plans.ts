import fc from "fast-check";
import { isRecord } from "../../../src/base/is-record.js";
import type { Plan, PlanInput } from "../../../src/index.js";
import { pathOf } from "../../../src/model/find/place.js";
import { walkPlaces } from "../../../src/model/find/walk-places.js";
import type { Kind } from "../../../src/model/kind.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import { completePlan } from "./complete-plans.js";
import { type Dice, diceOf } from "./edits.js";

type Path = readonly (string | number)[];

/** The parts that have no id: their fields are their own, not those of the plan. */
const parts: ReadonlySet<string> = new Set<Kind>(["listening", "alignment", "policy", "response", "vision"]);

/** What is stated in the things of a plan: by the kind of the thing and the names of the fields, as in `audience.presence[].basis`, each place where it is. */
export const fieldsIn = (plan: Plan): ReadonlyMap<string, readonly Path[]> => {
  const found = new Map<string, Path[]>();
  const look = (value: unknown, path: Path, name: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (isRecord(item) && item["id"] === undefined) lookInto(item, [...path, index], `${name}[]`);
    } else if (isRecord(value)) lookInto(value, path, name);
  };
  const lookInto = (fields: object, path: Path, name: string): void => {
    for (const [field, value] of Object.entries(fields)) {
      const key = `${name}.${field}`;
      if (Array.isArray(value) && value.length === 0) continue;
      found.set(key, [...(found.get(key) ?? []), [...path, field]]);
      if (name !== "plan" || !parts.has(field)) look(value, [...path, field], key);
    }
  };
  walkPlaces(plan, (place) => lookInto(place.node, pathOf(place), place.kind));
  return found;
};

/** The plan without what is stated at some places, of which none is in another; undefined where it is no plan then. */
export const without = (plan: Plan, ...paths: readonly Path[]): Plan | undefined => {
  const copy: PlanInput = structuredClone(plan);
  for (const path of paths) {
    let holder: unknown = copy;
    for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[step]; // the path is one of the plan's own
    delete (holder as Record<string | number, unknown>)[path.at(-1) ?? ""];
  }
  const result = safeParsePlan(copy);
  return result.ok ? result.plan : undefined;
};

export const pickFrom = <T>(items: readonly T[], dice: Dice): T | undefined => items[dice(Math.max(items.length, 1))];

/** Takes something that is stated away: first of all kinds of fields one is drawn, then one, some or all of the things that have it. */
const weakenedOnce = (plan: Plan, dice: Dice): Plan => {
  const paths = pickFrom([...fieldsIn(plan).values()], dice) ?? [];
  const rarity = 1 + dice(3);
  const chosen = dice(3) === 0 ? paths.slice(0, 1) : paths.filter(() => dice(rarity) === 0);
  return without(plan, ...chosen) ?? plan;
};

/** Plans in which most is as it should be, and up to sixteen kinds of fields are missing. */
export const weakPlan: fc.Arbitrary<Plan> = fc.tuple(completePlan, fc.nat(), fc.nat(16)).map(([written, seed, count]) => {
  const dice = diceOf(seed);
  let plan = parsePlan(written);
  for (let step = 0; step < count; step += 1) plan = weakenedOnce(plan, dice);
  return plan;
});
