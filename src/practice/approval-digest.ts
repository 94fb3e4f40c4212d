import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import { variantIn } from "./variant-in.js";
import { digestOfVariant } from "./what-goes-out.js";

/**
 * Returns the digest of what goes out as a variant: what an `Approval` of it must hold. It is that of the channel, format, language, text, further posts, first comment, link,
 * attachments and disclosure, each as the variant states it, else as its content does (X5). Any edit of these changes it.
 * Throws `unknown-id` where no variant has the id.
 *
 * @example
 * ```ts
 * import { approvalDigest, createPlan, editPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .person({ id: "ada", name: "Ada" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .content({ id: "oven", title: "Our new oven", variants: [{ id: "oven-blog", channel: "blog", text: "It is here." }] })
 *   .build();
 * const approval = { by: "ada", at: "2027-01-04T09:00:00Z", digest: approvalDigest(plan, "oven-blog") };
 * const { plan: approved } = editPlan(plan, (tx) => tx.set("variant", "oven-blog", { approvals: [approval], status: "approved" }));
 * approvalDigest(approved, "oven-blog") === approval.digest; // => true
 * ```
 */
export const approvalDigest = (plan: Plan, variant: Id<"variant">): string => {
  const { item, variant: one } = variantIn(plan, variant);
  return digestOfVariant(item, one);
};
