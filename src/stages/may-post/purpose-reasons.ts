import { oneLine } from "../../base/text/one-line.js";
import { indexOf } from "../../model/find/plan-index.js";
import { empowermentOfEntry, isEntryTraced, tacticOfEntry } from "../../practice/entries.js";
import { asEntry } from "./as-entry.js";
import type { PostQuestion, PostSubject } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/** Says where a post leads up to no business objective (X1, D4), and where it does not say whom it empowers, and how (D4). */
export const purposeReasons = (question: PostQuestion, subject: PostSubject): readonly Reason[] => [
  ...traceReasons(question, subject),
  ...empowermentReasons(question, subject),
];

const traceReasons = ({ plan }: PostQuestion, subject: PostSubject): readonly Reason[] => {
  const entry = asEntry(subject);
  if (isEntryTraced(plan, entry)) return [];
  const { name: post, on } = subject;
  const tactic = tacticOfEntry(plan, entry);
  return [
    tactic === undefined
      ? reason("may-post-trace.none", on, { post }, "tactic")
      : reason("may-post-trace.tactic", on, { post, tactic }, "tactic"),
  ];
};

const empowermentReasons = ({ plan }: PostQuestion, subject: PostSubject): readonly Reason[] => {
  const { name: post, on } = subject;
  const empowers = empowermentOfEntry(plan, asEntry(subject));
  if (empowers === undefined) return [reason("may-post-empowers.none", on, { post }, "empowers")];
  const { audience, how } = empowers;
  return [
    ...(indexOf(plan).place(audience)?.kind === "audience"
      ? []
      : [reason("may-post-empowers.audience", on, { post, audience }, "empowers")]),
    ...(oneLine(how) === undefined ? [reason("may-post-empowers.how", on, { post, audience }, "empowers")] : []),
  ];
};
