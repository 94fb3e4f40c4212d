import type { RootContent } from "mdast";
import type { Policy } from "../../../model/policy/policy.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { policyContent } from "../policy/policy-content.js";

/** The policy in full, as it stands in the policy itself (D9). */
export const policy = (stated: Policy | undefined, wording: Wording): RootContent[] =>
  stated === undefined ? [] : section(2, say(wording, "heading.policy"), policyContent(stated, 3, wording));
