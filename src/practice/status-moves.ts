import { deepFreeze } from "../base/deep-freeze.js";
import type { ContentStatus } from "../model/content/content-status.js";
import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import { type ApprovalOptions, approvalState } from "./approvals.js";
import { variantIn } from "./variant-in.js";

/** A status that a variant may take next. */
export interface StatusMove {
  /** The status. */
  readonly to: ContentStatus;
  /** Whether it may take it now. */
  readonly isOpen: boolean;
  /** What is missing; absent: nothing is. */
  readonly because?: "not-approved";
}

/** Where content may go from each status. Forward it goes step by step; back to a draft whenever it is edited; aside, and from there back, until it is out. What is out stays out. */
const movesFrom: Readonly<Record<ContentStatus, readonly ContentStatus[]>> = {
  idea: ["draft", "rejected", "blocked"],
  draft: ["in-review", "approved", "rejected", "blocked"],
  "in-review": ["approved", "draft", "rejected", "blocked"],
  approved: ["scheduled", "published", "draft", "rejected", "blocked"],
  scheduled: ["published", "approved", "draft", "rejected", "blocked"],
  published: [],
  rejected: ["draft"],
  blocked: ["draft", "in-review", "approved"],
};

/** Whether a status says that as many have said yes as must: what is approved, has its time or is out. */
export const isSaidApproved = (status: ContentStatus | "open" | undefined): boolean =>
  status !== undefined && status !== "open" && approvedOnly.has(status);

/** What may only be so once as many have said yes as must. */
const approvedOnly: ReadonlySet<ContentStatus> = /* @__PURE__ */ new Set(["approved", "scheduled", "published"]);

/**
 * Returns the statuses that a variant may take next, from `idea` over `draft`, `in-review`, `approved` and `scheduled` to `published`, or aside to `rejected` or `blocked`
 * (C8, X5). What is approved, scheduled or published must have the approvals that the plan's policy asks for, of exactly what goes out. A variant without a status is an idea.
 * Throws `unknown-id` where no variant has the id.
 *
 * @example
 * ```ts
 * import { createPlan, statusMoves } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .content({ id: "oven", title: "Our new oven", variants: [{ id: "oven-blog", channel: "blog", text: "It is here.", status: "in-review" }] })
 *   .build();
 * const [approve, back] = statusMoves(plan, "oven-blog");
 * approve; // => { to: "approved", isOpen: false, because: "not-approved" }
 * back; // => { to: "draft", isOpen: true }
 * ```
 */
export const statusMoves = (plan: Plan, variant: Id<"variant">, options?: ApprovalOptions): readonly StatusMove[] => {
  const { isApproved } = approvalState(plan, variant, options);
  const { status = "idea" } = variantIn(plan, variant).variant;
  return deepFreeze(
    movesFrom[status].map((to) =>
      approvedOnly.has(to) && !isApproved ? { to, isOpen: false, because: "not-approved" } : { to, isOpen: true },
    ),
  );
};
