import { didYouMean } from "../base/did-you-mean.js";
import { excerpt } from "../base/excerpt.js";
import { PlanError } from "../base/plan-error.js";
import type { IdOf, Kind } from "./kind.js";
import type { NodeOf } from "./nodes.js";
import { idAt } from "./place.js";
import type { Plan } from "./plan.js";
import { indexOf } from "./plan-index.js";

/** Returns the thing of this kind with this id. Throws `unknown-id`, with the nearest id of the kind, if there is none. */
export const getNode = <K extends Kind>(plan: Plan, kind: K, id: IdOf<NoInfer<K>>): NodeOf<K> => {
  const { places } = indexOf(plan);
  const place = places.get(id);
  if (place?.kind === kind) return place.node as unknown as NodeOf<K>; // the kind was just compared
  const ids = [...places.values()].filter((other) => other.kind === kind).map((other) => idAt(other) ?? "");
  const suggestion = didYouMean(id, ids);
  const found = place === undefined ? "Nothing in the plan" : `A ${place.kind}, not a ${kind},`;
  const hint = suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`;
  throw new PlanError("unknown-id", `${found} has the id “${excerpt(id, 128)}”.${hint}`, { id, kind, ...(suggestion && { suggestion }) });
};
