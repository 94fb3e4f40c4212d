import type { IdOf, Kind } from "../kind.js";
import type { NodeOf } from "../nodes.js";
import type { Plan } from "../plan.js";
import { indexOf } from "./plan-index.js";
import { unknownId } from "./unknown-id.js";

/** Returns the thing of this kind with this id. Throws `unknown-id`, with the nearest id of the kind, if there is none. */
export const getNode = <K extends Kind>(plan: Plan, kind: K, id: IdOf<NoInfer<K>>): NodeOf<K> => {
  const place = indexOf(plan).place(id);
  if (place?.kind === kind) return place.node as unknown as NodeOf<K>; // the kind was just compared
  throw unknownId(plan, id, { kind });
};
