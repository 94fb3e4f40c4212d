import type { RootContent } from "mdast";
import { oneLine } from "../../../base/text/one-line.js";
import type { Policy } from "../../../model/policy/policy.js";
import { isApproved } from "../../../practice/policy.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { namesOf, textsOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** The policy in short: its status and what it covers; what it says is a document of its own (D9). */
export const policy = (stated: Policy | undefined, wording: Wording): RootContent[] => {
  if (stated === undefined) return [];
  const { version, sections, approvals, reviewOn } = stated;
  const titles = sections.map(({ title, kind }) => oneLine(title) ?? describeChoice("policySection", kind, wording));
  const count = approvals.length;
  const lines = [
    ...fact(say(wording, "label.version"), version),
    ...fact(say(wording, "label.status"), describeStatus(stated, wording)),
    ...fact(say(wording, "label.review"), reviewOn && describeDay(reviewOn, wording)),
    ...fact(say(wording, "label.sections"), textsOf(titles, wording)),
    ...fact(say(wording, "label.approvals"), count === 0 ? undefined : say(wording, "policy.approvals", { count })),
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
