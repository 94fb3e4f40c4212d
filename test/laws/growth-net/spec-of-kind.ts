import type { Kind } from "../../../src/model/kind.js";
import { kinds } from "../../../src/model/kinds.js";
import { planSpec } from "../../../src/testing/model/plan.js";
import type { Spec } from "../../../src/testing/spec/spec.js";
import { isPart } from "./growth.js";

/** What the things of a kind take: found in the spec of the plan on the way that the kind table shows. */
export const specOfKind = (kind: Kind): Spec => {
  const known = specs.get(kind);
  if (known !== undefined) return known;
  const [place] = Object.entries(kinds[kind].places);
  const spec = place === undefined ? planSpec : specIn(specOfKind(place[0] as Kind), place[1], isPart(kind)); // places are named by kinds
  specs.set(kind, spec);
  return spec;
};

const specs = new Map<Kind, Spec>();

const specIn = (parent: Spec, field: string, isPartOfPlan: boolean): Spec => {
  const list = parent.partsOf(parent.full[0]).find(({ key }) => key === field)?.spec;
  const spec = isPartOfPlan ? list : list?.partsOf(list.full[0])[0]?.spec;
  if (spec === undefined) throw new Error(`Nothing describes what stands in ${field}`);
  return spec;
};
