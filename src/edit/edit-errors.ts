import { PlanError } from "../base/problems/plan-error.js";
import { echoedId, mostListed } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Change } from "../model/change.js";
import type { Place } from "../model/find/place.js";
import { idAt } from "../model/find/place.js";
import type { Kind } from "../model/kind.js";
import { kinds } from "../model/kinds.js";
import type { Path } from "../model/values/path.js";

const quoted = (id: string): string => `“${excerpt(id, echoedId)}”`;

/** The `change` that cannot be made, whatever the plan: a sentence that says what would do. */
export const impossibleChange = (message: string, values: Readonly<Record<string, unknown>>, path: Path = []): PlanError =>
  new PlanError("change", message, values, path);

/** A thing cannot stand there. */
export const wrongParent = (kind: Kind, parent: Place): PlanError => {
  const parents = Object.keys(kinds[kind].places).join(" or ");
  const id = idAt(parent) ?? "";
  return impossibleChange(`A ${kind} stands in a ${parents}, and ${quoted(id)} is a ${parent.kind}. Name another in \`to\`.`, {
    kind,
    to: id,
    parents,
  });
};

/** A thing is not where it would have to be for another to come after it. */
export const notInList = (after: string, parent: Place, field: string): PlanError =>
  new PlanError(
    "unknown-id",
    `Nothing in \`${field}\` of ${quoted(idAt(parent) ?? "")} has the id ${quoted(after)}. Name in \`after\` what stands there, or null.`,
    {
      id: after,
      to: idAt(parent),
      list: field,
    },
  );

/** How many of those that name a thing are listed. */
const told = 5;

/** A thing that others name is not taken out. */
export const stillReferenced = (id: string, by: readonly string[]): PlanError => {
  const names = by.slice(0, told).map(quoted).join(", ");
  const more = by.length > told ? ` and ${by.length - told} more` : "";
  return new PlanError(
    "still-referenced",
    `${quoted(id)} is still named by ${names}${more}. Take it out there first, or remove it with \`detach\` from all that can do without it.`,
    { id, by: by.slice(0, mostListed), count: by.length },
  );
};

/** A change was made to another plan than this one is now. */
export const conflicting = (change: Change, index: number, found: string): PlanError => {
  const id = change.op === "add" ? ("id" in change.node ? String(change.node.id) : change.kind) : change.id;
  return new PlanError(
    "conflict",
    `Change ${index + 1} (${change.op} ${change.kind} ${quoted(id)}) does not fit this plan: ${found}. It was made to another version; merge the two.`,
    { op: change.op, kind: change.kind, id, index },
    [index],
  );
};
