import { childLists } from "../model/find/child-lists.js";
import type { Place } from "../model/find/place.js";
import type { Kind } from "../model/kind.js";
import { fieldsOf } from "../model/read/read-thing.js";
import { impossibleChange } from "./edit-errors.js";

/** The fields of a plan that are not set by hand, and why. */
const keptOfPlan: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["format", "It says how the plan is written."],
  ["journey", "It grows by `advanceStage` and its siblings."],
]);

/** A memo by kind. */
const known = new Map<Kind, readonly string[]>();

/** The fields of a kind that may be set: not its id, and not what holds things of their own. */
export const ownFieldsOf = (kind: Kind): readonly string[] => {
  const ready = known.get(kind);
  if (ready !== undefined) return ready;
  const others = new Set(["id", ...childLists[kind].map(({ field }) => field), ...(kind === "plan" ? keptOfPlan.keys() : [])]);
  const own = fieldsOf(kind).filter((field) => !others.has(field));
  known.set(kind, own);
  return own;
};

/** A thing's own fields, as far as it has them. */
export const ownFields = ({ kind, node }: Place): Record<string, unknown> => {
  const own: Record<string, unknown> = {};
  for (const field of ownFieldsOf(kind)) if (node[field] !== undefined) own[field] = node[field];
  return own;
};

/** Throws `change` for a field that is never set; what is not a field is reported when it is read. */
export const assertOwn = (kind: Kind, field: string): void => {
  if (ownFieldsOf(kind).includes(field)) return;
  if (field === "id") throw impossibleChange("An id stays as it is. Add another thing, and remove this one.", { kind, field });
  const why = kind === "plan" ? keptOfPlan.get(field) : undefined;
  if (why !== undefined) throw impossibleChange(`\`${field}\` of a plan is not set by hand. ${why}`, { kind, field });
  if (childLists[kind].some((list) => list.field === field))
    throw impossibleChange(
      `\`${field}\` of a ${kind} holds things of their own. Use \`add\`, \`move\` and \`remove\`, or \`set\` on one of them.`,
      { kind, field },
    );
};
