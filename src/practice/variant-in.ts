import { assertLike } from "../base/arguments/assert-like.js";
import type { ContentItem } from "../model/content/content-item.js";
import type { Variant } from "../model/content/variant.js";
import { findNode } from "../model/find/find-node.js";
import { unknownId } from "../model/find/unknown-id.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Id } from "../model/values/id.js";

/** The variant with an id, and the content it is of. Throws `unknown-id` where no variant has it. */
export const variantIn = (plan: Plan, id: Id<"variant">): { readonly item: ContentItem; readonly variant: Variant } => {
  assertPlan(plan);
  assertLike(id, "", { path: ["variant"], expected: "the id of a variant" });
  const found = findNode(plan, id);
  const holder = found?.kind === "variant" && found.parent !== undefined ? findNode(plan, found.parent) : undefined;
  if (found?.kind !== "variant" || holder?.kind !== "content") throw unknownId(plan, id, { kind: "variant" });
  return { item: holder.node, variant: found.node };
};
