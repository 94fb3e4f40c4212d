import type { ApprovalRule } from "../../model/policy/approval-rule.js";
import type { Policy } from "../../model/policy/policy.js";
import type { PolicySection } from "../../model/policy/policy-section.js";
import { word } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { list, listed } from "../spec/list.js";
import { amount, whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { toPerson, toPersonOrStakeholder, toSomeChannels } from "./references.js";
import { thing } from "./thing.js";

/** The policy. */
export const policy = () =>
  object<Policy>({
    version: optional(text()),
    status: optional(word("draft", "approved")),
    approvedBy: list(toPersonOrStakeholder()),
    approvedOn: optional(date()),
    reviewOn: optional(date()),
    sections: list(
      object<PolicySection>({
        ...thing("policySection"),
        kind: word(
          ...([
            "purpose",
            "scope",
            "disclosure",
            "confidentiality",
            "spokespeople",
            "conduct",
            "customer-inquiries",
            "escalation",
          ] as const),
          ...(["crisis", "copyright", "privacy", "security", "consequences", "contact", "review"] as const),
        ),
        title: optional(text()),
        rules: list(text()),
      }),
    ),
    approvals: list(
      object<ApprovalRule>({
        ...thing("approvalRule"),
        when: optional(text()),
        only: optional(listed(text())),
        channels: toSomeChannels(),
        by: list(toPerson()),
        count: optional(whole(0)),
        leadHours: optional(amount()),
      }),
    ),
  });
