import { PlanError } from "../../base/problems/plan-error.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Kind } from "../kind.js";
import type { Plan } from "../plan.js";
import { idAt, type Place } from "./place.js";
import { walkPlaces } from "./walk-places.js";

/** What was looked for in vain. */
export interface Sought {
  /** The kind it was to be of; absent: any. */
  readonly kind?: Kind;
  /** Ids besides those of the plan among which it was looked for. */
  readonly others?: readonly string[];
}

/** Returns the `unknown-id` for an id that nothing has, or nothing of the kind, with the nearest one that would do. */
export const unknownId = (plan: Plan, id: string, { kind, others = [] }: Sought = {}): PlanError => {
  const ids = [...others];
  let holder: Place | undefined;
  walkPlaces(plan, (place) => {
    if (idAt(place) === id) holder = place;
    if (kind === undefined || place.kind === kind) ids.push(idAt(place) ?? "");
  });
  const suggestion = didYouMean(id, ids);
  const found = holder === undefined ? "Nothing" : `A ${holder.kind}, not a ${kind},`;
  const where = others.length > 0 ? "in the plan or its calendar " : holder === undefined ? "in the plan " : "";
  const hint = suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`;
  const values = { id, ...(kind && { kind }), ...(suggestion && { suggestion }) };
  return new PlanError("unknown-id", `${found} ${where}has the id “${excerpt(id, echoedId)}”.${hint}`, values);
};
