import type { Heading, RootContent } from "mdast";
import type { Policy } from "../../../model/policy/policy.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { approvals } from "./approvals.js";
import { phrases } from "./phrases.js";
import { policySections } from "./policy-sections.js";
import { policyStanding } from "./policy-standing.js";

/** All that a policy states: its standing, its sections, its words, and who approves what (D9). */
export const policyContent = (policy: Policy, depth: Heading["depth"], wording: Wording): RootContent[] => [
  ...bulletList(policyStanding(policy, wording)),
  ...policySections(policy.sections, depth, wording),
  ...phrases(policy.phrases, depth, wording),
  ...approvals(policy.approvals, depth, wording),
];
