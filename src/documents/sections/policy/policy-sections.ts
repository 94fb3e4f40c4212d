import type { Heading, RootContent } from "mdast";
import { oneLine } from "../../../base/text/one-line.js";
import type { PolicySection } from "../../../model/policy/policy-section.js";
import { describeChoice } from "../../../words/labels.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { paragraph, remark } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** The sections of the policy in its own order, each with all its rules (D9). */
export const policySections = (sections: readonly PolicySection[], depth: Heading["depth"], wording: Wording): RootContent[] =>
  sections.flatMap((one) => section(depth, headingOf(one, wording), rulesOf(one, wording)));

/** "Confidentiality", or "Why we have this (purpose)". */
const headingOf = ({ kind, title }: PolicySection, wording: Wording): string => {
  const own = oneLine(title);
  if (own === undefined) return say(wording, `policySection.${kind}`);
  return say(wording, "heading.policySection", { title: own, kind: describeChoice("policySection", kind, wording) });
};

const rulesOf = ({ rules, note }: PolicySection, wording: Wording): RootContent[] => [
  ...(rules.length === 0 ? paragraph(say(wording, "policy.noRules")) : bulletList(rules.map((said) => ({ said })))),
  ...remark(say(wording, "label.note"), note),
];
