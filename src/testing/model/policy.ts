import type { ApprovalRule } from "../../model/policy/approval-rule.js";
import type { Phrase } from "../../model/policy/phrase.js";
import type { Policy } from "../../model/policy/policy.js";
import type { PolicySection } from "../../model/policy/policy-section.js";
import { word } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { list, listed } from "../spec/list.js";
import { amount, positiveShare, whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { allWrong, optional, type Spec } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { oneOf } from "../spec/union.js";
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
          ...(["records", "comments-moderation", "accessibility", "ai-use", "advocacy"] as const),
        ),
        title: optional(text()),
        rules: list(text()),
      }),
    ),
    approvals: list(approvalRule()),
    phrases: list(
      object<Phrase>({
        ...thing("phrase"),
        text: text(),
        use: word("say", "avoid"),
        instead: optional(text()),
        because: optional(text()),
        severity: optional(word("info", "warning", "error")),
      }),
    ),
  });

/** How many must say yes: a number, or a share, but not both. */
const approvalRule = (): Spec<ApprovalRule> => {
  const rule = {
    ...thing("approvalRule"),
    when: optional(text()),
    only: optional(listed(text())),
    channels: toSomeChannels(),
    by: list(toPerson()),
    waitMinutes: optional(amount()),
    leadHours: optional(amount()),
  };
  return oneOf<ApprovalRule>(
    [
      object<Omit<ApprovalRule, "share">>({ ...rule, count: optional(whole(0)) }),
      object<Omit<ApprovalRule, "count">>({ ...rule, share: optional(positiveShare()) }),
    ],
    [...allWrong("type", ["a", 7, null, [], true]), [{ id: "two-counts", count: 1, share: 0.5 }, "unknown-field", []]],
  );
};
