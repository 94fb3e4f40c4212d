import type { Root, RootContent } from "mdast";
import type { Plan } from "../model/plan.js";
import type { Policy } from "../model/policy/policy.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { isApproved, missingSections } from "../practice/policy.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { bulletList } from "./blocks/line.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { peopleNamed } from "./sections/policy/people-named.js";
import { policyContent } from "./sections/policy/policy-content.js";
import { socialPlayerRegister } from "./sections/policy/social-player-register.js";

/**
 * Returns the Corporate Social Media Policy as an mdast tree (D9): whether it is in force, its version and who approved it; its sections with all their rules, and those it
 * lacks; words to use and to avoid; who approves what; who is active on social media already, and who the people are that it names. A plan without a policy says so first.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { socialMediaPolicy, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1", id: "acme", name: "Acme 2027",
 *   policy: { status: "draft", sections: [{ id: "secrets", kind: "confidentiality", rules: ["No customer is named."] }] },
 * });
 * const policy = toMarkdown(socialMediaPolicy(plan));
 * policy.startsWith("# Social Media Policy: Acme 2027\n\nThis is a draft."); // => true
 * policy.includes("## Confidentiality\n\n- No customer is named.\n"); // => true
 * ```
 */
export const socialMediaPolicy = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  const { policy } = plan;
  return {
    type: "root",
    children: [
      title(say(wording, "policy.title", { name: wording.nameOf("plan") })),
      ...(policy === undefined ? paragraph(say(wording, "policy.none")) : inForce(policy, wording)),
      ...(policy === undefined ? [] : policyContent(policy, 2, wording)),
      ...(policy === undefined ? [] : missing(policy, wording)),
      ...socialPlayerRegister(plan, 2, wording),
      ...peopleNamed({ plan, ids: policy === undefined ? [] : namedIn(policy) }, 2, wording),
    ],
  };
};

/** What people must know before they go by it: that it is not in force, or not said to be. */
const inForce = (policy: Policy, wording: Wording): RootContent[] => {
  if (isApproved(policy)) return [];
  return paragraph(say(wording, policy.status === undefined ? "policy.notApproved" : "policy.isDraft"));
};

const missing = (policy: Policy, wording: Wording): RootContent[] => {
  const kinds = missingSections(policy);
  if (kinds.length === 0) return [];
  return section(2, say(wording, "heading.missingSections"), [
    ...paragraph(say(wording, "policy.missing", { count: kinds.length })),
    ...bulletList(kinds.map((kind) => ({ said: say(wording, `policySection.${kind}`) }))),
  ]);
};

const namedIn = ({ approvedBy, approvals }: Policy): string[] => [...approvedBy, ...approvals.flatMap(({ by }) => by)];
