import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { deepFreeze } from "../base/deep-freeze.js";
import { memo } from "../base/memo.js";
import type { Person } from "../model/audience/person.js";
import type { Approval } from "../model/content/approval.js";
import type { ContentItem } from "../model/content/content-item.js";
import type { Variant } from "../model/content/variant.js";
import type { Plan } from "../model/plan.js";
import type { ApprovalRule } from "../model/policy/approval-rule.js";
import type { Instant } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { instantOf, millisecondsOf } from "../time/instant.js";
import { millisecondsInMinute } from "../time/units.js";
import { approvalRulesFor } from "./approval-rules.js";
import { partyOf, partyOfAll, peopleBehind } from "./people.js";
import { variantIn } from "./variant-in.js";
import { digestOfVariant } from "./what-goes-out.js";

/** Why an approval does not count: what it said yes to was edited since, it is the author's own, somebody's who is not asked, or somebody's who has said yes already. */
export type VoidBecause = "edited" | "author" | "not-asked" | "again";

/** An approval that does not count. */
export interface VoidApproval {
  /** The approval. */
  readonly approval: Approval;
  /** Why it does not count. */
  readonly because: VoidBecause;
}

/** What approvals a variant needs, and has (X5). */
export interface ApprovalState {
  /** The rule of the policy that holds; absent: none does, and one person other than the author is needed. */
  readonly rule?: ApprovalRule;
  /** How many people must say yes. */
  readonly needed: number;
  /** The approvals that count, earliest first. */
  readonly valid: readonly Approval[];
  /** The others. */
  readonly invalid: readonly VoidApproval[];
  /** Whether as many have said yes as must. */
  readonly isApproved: boolean;
  /** When the last of those needed did, and the rule's wait is over; absent: not as many have, or none is needed. */
  readonly readyFrom?: Instant;
}

/**
 * What approvals a variant needs, and has (X5). An approval counts where it holds the digest of exactly what goes out, and is somebody's who is asked and who did
 * not make it. The author is that of the content, else the one passed, such as that of a calendar entry. Each person counts once. Of several rules that are equally
 * specific, the strictest holds: it asks for the most people, then the longest wait, then the longest time before.
 */
export const approvalsOf = (plan: Plan, item: ContentItem, variant: Variant, author?: string): ApprovalState => {
  const maker = item.author ?? author;
  const makers = maker === undefined ? nobody : partyOf(plan, maker);
  const { rule, needed, asked } = strictestOf(plan, approvalRulesFor(plan, item, variant), makers);
  const [valid, invalid] = sortOut(variant.approvals, { digest: () => digestOfVariant(item, variant), makers, asked });
  const last = valid[needed - 1];
  const wait = (rule?.waitMinutes ?? 0) * millisecondsInMinute;
  return {
    ...(rule !== undefined && { rule }),
    needed,
    valid,
    invalid,
    isApproved: valid.length >= needed,
    ...(last !== undefined && { readyFrom: instantOf(Math.min(millisecondsOf(last.at) + wait, lastMoment)) }),
  };
};

/** What may be passed beside the variant. */
export interface ApprovalOptions {
  /** Who made it, where its content does not say: such as the author of its calendar entry. */
  readonly author?: Id<"person"> | undefined;
}

/**
 * Returns what approvals a variant needs by the plan's policy, which it has, and which of those it has do not count and why (X5). An approval counts where it holds the
 * digest of exactly what goes out (`approvalDigest`), and is somebody's who is asked and is not the author. Where no rule speaks of the variant, one person other than
 * the author is needed. Throws `unknown-id` where no variant has the id.
 *
 * @example
 * ```ts
 * import { approvalDigest, approvalState, createPlan, editPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .person({ id: "ada", name: "Ada" })
 *   .person({ id: "ben", name: "Ben" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .content({ id: "oven", title: "Our new oven", author: "ada", variants: [{ id: "oven-blog", channel: "blog", text: "It is here." }] })
 *   .build();
 * const yes = { by: "ben", at: "2027-01-04T09:00:00Z", digest: approvalDigest(plan, "oven-blog") };
 * const { plan: approved } = editPlan(plan, (tx) => tx.set("variant", "oven-blog", { approvals: [yes] }));
 * approvalState(approved, "oven-blog").isApproved; // => true
 * const { plan: edited } = editPlan(approved, (tx) => tx.set("variant", "oven-blog", { text: "It is here!" }));
 * approvalState(edited, "oven-blog").invalid.map(({ because }) => because); // => ["edited"]
 * ```
 */
export const approvalState = (plan: Plan, variant: Id<"variant">, options?: ApprovalOptions): ApprovalState => {
  const { item, variant: one } = variantIn(plan, variant);
  const { author } = optionsOf(options);
  if (author !== undefined) assertLike(author, "", { path: ["options", "author"], expected: "the id of a person" });
  return deepFreeze(approvalsOf(plan, item, one, author));
};

/** A wait that is longer than the calendar is over on its last day. */
const lastMoment = /* @__PURE__ */ millisecondsOf("2200-12-31T23:59:59Z");

/** What one rule asks for. */
interface Asked {
  readonly rule?: ApprovalRule;
  readonly needed: number;
  /** Who may say yes; undefined: anybody. */
  readonly asked?: ReadonlySet<string>;
}

/** What the strictest of some rules asks for; without any, one person. What was found out is kept: the same rules hold for most variants, and a few people make them. */
const strictestOf = (plan: Plan, rules: readonly ApprovalRule[], makers: ReadonlySet<string>): Asked => {
  if (rules.length === 0) return { needed: 1 };
  const known = strictestIn(plan.people);
  const byMakers = known.get(rules) ?? new WeakMap<ReadonlySet<string>, Asked>();
  const ready = byMakers.get(makers);
  if (ready !== undefined) return ready;
  const [strictest = { needed: 1 }] = rules.map((one) => askedBy(plan, one, makers)).sort(byStrictness);
  known.set(rules, byMakers.set(makers, strictest));
  return strictest;
};

const strictestIn = /* @__PURE__ */ memo(
  (_: readonly Person[]) => new WeakMap<readonly ApprovalRule[], WeakMap<ReadonlySet<string>, Asked>>(),
);

/** A share is of the people who may say yes, those who made it left out: at least one. */
const askedBy = (plan: Plan, rule: ApprovalRule, makers: ReadonlySet<string>): Asked => {
  const { by, count = 1, share } = rule;
  const asked = partyOfAll(plan, by);
  const people = share === undefined ? [] : [...asked].filter((id) => peopleBehind(plan, id)[0]?.id === id && !makers.has(id));
  const needed = share === undefined ? count : Math.max(1, Math.ceil(share * people.length - tolerance));
  return { rule, needed, ...(by.length > 0 && { asked }) };
};

/** Shares such as two thirds are not exact. */
const tolerance = 1e-9;

const byStrictness = (a: Asked, b: Asked): number =>
  b.needed - a.needed || (b.rule?.waitMinutes ?? 0) - (a.rule?.waitMinutes ?? 0) || (b.rule?.leadHours ?? 0) - (a.rule?.leadHours ?? 0);

interface Judging {
  readonly digest: () => string;
  readonly makers: ReadonlySet<string>;
  readonly asked: ReadonlySet<string> | undefined;
}

const sortOut = (
  approvals: readonly Approval[],
  { digest, makers, asked }: Judging,
): readonly [valid: readonly Approval[], invalid: readonly VoidApproval[]] => {
  if (approvals.length === 0) return [[], []];
  const now = digest();
  const valid = new Map<string, Approval>();
  const invalid: VoidApproval[] = [];
  const voidBecause = ({ by, digest: of }: Approval): VoidBecause | undefined => {
    if (of !== now) return "edited";
    if (makers.has(by)) return "author";
    if (asked?.has(by) === false) return "not-asked";
    return valid.has(by) ? "again" : undefined;
  };
  for (const approval of [...approvals].sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at))) {
    const because = voidBecause(approval);
    if (because === undefined) valid.set(approval.by, approval);
    else invalid.push({ approval, because });
  }
  return [[...valid.values()], invalid];
};

const nobody: ReadonlySet<string> = /* @__PURE__ */ new Set();
