import type { RootContent } from "mdast";
import { oneLine } from "../../../base/text/one-line.js";
import type { Policy } from "../../../model/policy/policy.js";
import { isApproved } from "../../../practice/policy.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { namesOf, textsOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, underLabel } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { approvalRules } from "./approval-rules.js";
import { phrases } from "./phrases.js";

/** The policy in short: its status, what it covers, who approves what and which words are used; its sections are a document of their own (D9). */
export const policy = (stated: Policy | undefined, wording: Wording): RootContent[] => {
  if (stated === undefined) return [];
  const { version, sections, reviewOn } = stated;
  const titles = sections.map(({ title, kind }) => oneLine(title) ?? describeChoice("policySection", kind, wording));
  const lines = [
    ...fact(say(wording, "label.version"), version),
    ...fact(say(wording, "label.status"), describeStatus(stated, wording)),
    ...fact(say(wording, "label.review"), reviewOn && describeDay(reviewOn, wording)),
    ...fact(say(wording, "label.sections"), textsOf(titles, wording)),
    ...underLabel(say(wording, "label.approvals"), approvalRules(stated.approvals, wording)),
    ...phrases(stated.phrases, wording),
  ];
  return section(2, say(wording, "heading.policy"), bulletList(lines));
};

const describeStatus = (stated: Policy, wording: Wording): string | undefined => {
  const { status, approvedBy, approvedOn } = stated;
  if (!isApproved(stated)) return status === "draft" ? say(wording, "policy.draft") : undefined;
  const who = namesOf(approvedBy, wording);
  const date = approvedOn && describeDay(approvedOn, wording);
  return say(wording, "policy.approved", { who, date });
};
