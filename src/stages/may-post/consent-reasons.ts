import type { ContentItem } from "../../model/content/content-item.js";
import type { Plan } from "../../model/plan.js";
import { type ApprovalState, approvalsOf, type VoidBecause } from "../../practice/approvals.js";
import { isSetAside } from "../../practice/content.js";
import { partyOf } from "../../practice/people.js";
import { normaliseInstant } from "../../time/instant.js";
import type { PostOn, PostQuestion, PostSubject } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/** Says where an embargo is not over, and which posts lack approvals of exactly what goes out, or have to wait after them (X5). */
export const consentReasons = (question: PostQuestion, subject: PostSubject): readonly Reason[] => {
  const { item } = subject;
  if (item === undefined) return [];
  return [...embargoReasons(question, subject, item), ...subject.posts.flatMap((post) => approvalReasons(question, subject, item, post))];
};

const embargoReasons = ({ at }: PostQuestion, { name: post, on }: PostSubject, { embargo }: ContentItem): readonly Reason[] => {
  const until = embargo === undefined ? undefined : (normaliseInstant(embargo) ?? embargo);
  return until === undefined || until <= at ? [] : [reason("may-post-embargo", on, { post, until }, "embargo")];
};

const approvalReasons = (
  { plan, at }: PostQuestion,
  { name: post, entry }: PostSubject,
  item: ContentItem,
  { on, variant }: PostOn,
): readonly Reason[] => {
  if (variant === undefined || isSetAside(variant.status)) return [];
  const state = approvalsOf(plan, item, variant, entry?.author);
  const { channel } = variant;
  if (!state.isApproved)
    return [
      reason("may-post-approval", on, { post, channel, ...lackOf(state, makersOf(plan, item.author ?? entry?.author)) }, "approvals"),
    ];
  const { readyFrom: from, rule } = state;
  if (from === undefined || from <= at) return [];
  return [reason("may-post-approval-waiting", on, { post, channel, from, minutes: rule?.waitMinutes || undefined }, "approvals")];
};

const makersOf = (plan: Plan, author: string | undefined): ReadonlySet<string> => (author === undefined ? nobody : partyOf(plan, author));

const nobody: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** What approvals there are, why others do not count, and who may still approve: who is asked, did not make it and has not said yes. */
const lackOf = ({ needed, valid, invalid, rule }: ApprovalState, makers: ReadonlySet<string>) => {
  const done = new Set(valid.map(({ by }) => by));
  const asked = (rule?.by ?? []).filter((person) => !makers.has(person) && !done.has(person));
  const peopleOf = (why: VoidBecause) => {
    const people = new Set(invalid.flatMap(({ approval, because }) => (because === why ? [approval.by] : [])));
    return people.size === 0 ? undefined : [...people];
  };
  return {
    needed,
    valid: valid.length,
    edited: peopleOf("edited"),
    makers: peopleOf("author"),
    strangers: peopleOf("not-asked"),
    asked: asked.length === 0 ? undefined : asked,
  };
};
