import { addToGroup } from "../../base/add-to-group.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Variant } from "../../model/content/variant.js";
import type { Plan } from "../../model/plan.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { type ApprovalState, approvalsOf } from "../../practice/approvals.js";
import { isSetAside } from "../../practice/content.js";
import { authorOfEntry, variantOfEntry } from "../../practice/entries.js";
import { isSaidApproved } from "../../practice/status-moves.js";

/** A text of a piece of content, with what is known of it. */
export interface PipelineText {
  /** The piece of content. */
  readonly item: ContentItem;
  /** Its text on a channel. */
  readonly variant: Variant;
  /** The coming posts that carry it, in order. */
  readonly entries: readonly CalendarEntry[];
  /** Who makes it, as its content says, else the first coming post that carries it. */
  readonly author: string | undefined;
  /** The approvals it needs and has. */
  readonly approval: ApprovalState;
  /** What it lacks; absent: it may go out as it is. */
  readonly lacks: "approval" | "status" | undefined;
}

/** Returns every text of a plan that was not set aside, in its order, with the coming posts that carry it. */
export const pipelineTexts = (plan: Plan, coming: readonly CalendarEntry[]): ReadonlyMap<Variant, PipelineText> => {
  const carriers = new Map<Variant, CalendarEntry[]>();
  for (const entry of coming) {
    const variant = variantOfEntry(plan, entry);
    if (variant !== undefined) addToGroup(carriers, variant, entry);
  }
  const texts = new Map<Variant, PipelineText>();
  for (const item of plan.content)
    for (const variant of item.variants)
      if (!isSetAside(variant.status)) texts.set(variant, textOf(plan, item, variant, carriers.get(variant) ?? []));
  return texts;
};

const textOf = (plan: Plan, item: ContentItem, variant: Variant, entries: readonly CalendarEntry[]): PipelineText => {
  const [first] = entries;
  const author = item.author ?? (first && authorOfEntry(plan, first));
  const approval = approvalsOf(plan, item, variant, author);
  return { item, variant, entries, author, approval, lacks: lackOf(approval, variant) };
};

const lackOf = ({ isApproved }: ApprovalState, { status }: Variant): PipelineText["lacks"] => {
  if (!isApproved) return "approval";
  return isSaidApproved(status) ? undefined : "status";
};
