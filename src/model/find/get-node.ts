import { assertChoice } from "../../base/arguments/assert-choice.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import type { IdOf, Kind } from "../kind.js";
import { kinds } from "../kinds.js";
import type { NodeOf } from "../nodes.js";
import type { Plan } from "../plan.js";
import { assertPlan } from "../read/assert-plan.js";
import { indexOf } from "./plan-index.js";
import { unknownId } from "./unknown-id.js";

/** Returns the thing of this kind with this id. Throws `unknown-id`, with the nearest id of the kind, if there is none. */
export const getNode = <K extends Kind>(plan: Plan, kind: K, id: IdOf<NoInfer<K>>): NodeOf<K> => {
  assertPlan(plan);
  assertChoice(kind, Object.keys(kinds), ["kind"]);
  assertLike(id, "", { path: ["id"], expected: "the id of a thing" });
  const place = indexOf(plan).place(id);
  if (place?.kind === kind) return place.node as unknown as NodeOf<K>; // the kind was just compared
  throw unknownId(plan, id, { kind });
};
