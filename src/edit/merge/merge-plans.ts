import type { Conflict } from "../../model/conflict.js";
import { isContinued } from "../../model/journey/is-continued.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { rememberPlanFrom } from "../../model/read/known-plans.js";
import { impossibleChange } from "../edit-errors.js";
import { type Dispute, MergeTree } from "./merge-tree.js";
import { resolutionsOf } from "./resolutions-of.js";
import { SettleMerge } from "./settle-merge.js";
import { ThreeWay } from "./three-way.js";

/** What two versions of a plan come to. */
export interface Merged {
  /** The plan with every edit that can be in it, a valid plan in any case. */
  readonly plan: Plan;
  /** The edits that cannot both be in it. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Brings two versions of a plan together that were made from the same base. Every edit of either is in the merged plan or in a conflict; disputed fields are as they were,
 * what one took out and the other changed or named stays in. It never fails on plans of the same id, gives the same for the same, and the same with the two exchanged.
 *
 * The journey is a log that only grows: the merged plan has the longer one, where it continues the other and both continue the base. A version that continued it in another way,
 * rewrote it or cut it back is a `journey` conflict, also where the other left it alone: the merged plan keeps the journey of the base, the conflict holds both.
 * Throws `change` where the three are not versions of one plan.
 *
 * @example
 * ```ts
 * import { createPlan, editPlan, mergePlans, resolveConflict } from "social-plan";
 *
 * const base = createPlan({ id: "acme" }).channel({ id: "forum", name: "Forum" }).build();
 * const ours = editPlan(base, (tx) => tx.set("channel", "forum", { name: "Product forum", purpose: "Answers" })).plan;
 * const theirs = editPlan(base, (tx) => tx.set("channel", "forum", { name: "Community", priority: 1 })).plan;
 *
 * const { plan, conflicts } = mergePlans(base, ours, theirs);
 * plan.channels[0]; // => { id: "forum", name: "Forum", purpose: "Answers", priority: 1, languages: [], skills: [], bounds: [] }
 * conflicts.map(({ type, field }) => `${type} ${field}`); // => ["set/set name"]
 * resolveConflict(plan, conflicts[0], "theirs").channels[0]?.name; // => "Community"
 * ```
 */
export const mergePlans = (base: Plan, ours: Plan, theirs: Plan): Merged => {
  assertPlan(base, ["base"]);
  assertPlan(ours, ["ours"]);
  assertPlan(theirs, ["theirs"]);
  for (const version of [ours, theirs])
    if (version.id !== base.id)
      throw impossibleChange(`“${base.id}” and “${version.id}” are two plans, not two versions of one.`, { a: base.id, b: version.id });
  if (ours === theirs || (theirs === base && isContinued(base.journey, ours.journey))) return { plan: ours, conflicts: none };
  if (ours === base && isContinued(base.journey, theirs.journey)) return { plan: theirs, conflicts: none };
  const way = new ThreeWay(base, ours, theirs);
  const settling = new SettleMerge(way);
  for (;;) {
    const tree = new MergeTree(way, settling.overrides);
    const plan = tree.build("plan") as unknown as Plan; // built as one, and found to be one
    if (settling.settle(plan))
      return {
        plan: rememberPlanFrom([base, ours, theirs], plan),
        conflicts: tell(plan, [...tree.disputes, ...settling.disputes], { base, ours, theirs }),
      };
    way.reset();
  }
};

const none: readonly Conflict[] = /* @__PURE__ */ Object.freeze([]);

const tell = (
  plan: Plan,
  disputes: readonly Dispute[],
  versions: { readonly base: Plan; readonly ours: Plan; readonly theirs: Plan },
): readonly Conflict[] =>
  Object.freeze(
    disputes.map((dispute) => {
      const wishes = Object.fromEntries(Object.entries(dispute).filter(([, value]) => value !== undefined));
      return Object.freeze({ ...wishes, resolutions: resolutionsOf(dispute, plan, versions) }) as unknown as Conflict; // what is disputed is JSON
    }),
  );
