import type { RootContent } from "mdast";
import type { Policy } from "../../../model/policy/policy.js";
import { bulletList, fact } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { describeDate } from "../../describe/describe-date.js";
import { namesOf } from "../../describe/names-of.js";
import { textsOf } from "../../describe/texts-of.js";
import { oneLine } from "../../one-line.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** The policy in short: its standing and what it speaks of; what it says is a document of its own (D9). */
export const policy = (stated: Policy | undefined, telling: Telling): RootContent[] => {
  if (stated === undefined) return [];
  const { words } = telling;
  const { version, sections, approvals, reviewOn } = stated;
  const titles = sections.map(({ title, kind }) => oneLine(title) ?? sayChoice(words, "policySection", kind));
  const count = approvals.length;
  const lines = [
    ...fact(words["label.version"], version),
    ...fact(words["label.status"], describeStatus(stated, telling)),
    ...fact(words["label.review"], reviewOn && describeDate(reviewOn, words)),
    ...fact(words["label.sections"], textsOf(titles, telling)),
    ...fact(words["label.approvals"], count === 0 ? undefined : say(words, `policy.approvals.${count === 1 ? "one" : "other"}`, { count })),
  ];
  return section(2, words["heading.policy"], bulletList(lines));
};

const describeStatus = ({ status, approvedBy, approvedOn }: Policy, telling: Telling): string | undefined => {
  const { words } = telling;
  if (status === "draft") return words["policy.draft"];
  const who = namesOf(approvedBy, telling);
  const date = approvedOn && describeDate(approvedOn, words);
  const isApproved = status === "approved" || who !== undefined || date !== undefined;
  return isApproved ? say(words, "policy.approved", { who, date }) : undefined;
};
