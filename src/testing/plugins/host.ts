import type { Plan } from "../../model/plan.js";
import { dataOn } from "../../plugins/data/data-on.js";
import { takeData } from "./put-data.js";
import type { Sample } from "./sample.js";
import { type Thing, thingsIn } from "./things-in.js";
import type { TriedPlan } from "./tried-plan.js";
import type { ReadsAndWrites } from "./write-sample.js";

/** A plan to which data of a plugin is written. */
export interface Host extends TriedPlan {
  /** The same plan without any data of the plugin. */
  readonly bare: Plan;
  /** The first thing of each kind. */
  readonly firstOf: ReadonlyMap<string, Thing>;
  /** The data that the plan came with, and the things it came on. */
  readonly own: readonly (Sample & { readonly thing: Thing })[];
}

/** Returns a plan as a host of a plugin's data. */
export const hostOf = ({ name, plan }: TriedPlan, plugin: ReadsAndWrites): Host => {
  const things = thingsIn(plan);
  const firstOf = new Map<string, Thing>();
  for (const thing of things) if (!firstOf.has(thing.kind)) firstOf.set(thing.kind, thing);
  const own = things.flatMap((thing) => {
    const data = dataOn(thing.node, plugin.name) as Sample["data"] | undefined; // what plans hold is JSON
    const kind = thing.kind as Sample["kind"]; // it has a field there
    return data === undefined || !Object.hasOwn(plugin.fields, kind) ? [] : [{ name: `${name}: ${thing.place}`, kind, data, thing }];
  });
  return { name, plan, bare: takeData(plan, plugin, things), firstOf, own };
};
