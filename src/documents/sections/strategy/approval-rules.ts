import type { ApprovalRule } from "../../../model/policy/approval-rule.js";
import { withName } from "../../../words/values/asides.js";
import { describeDuration, describeLength } from "../../../words/values/lengths.js";
import { joinBySemicolon, joinTexts, namesOf } from "../../../words/values/lists.js";
import { describePercent } from "../../../words/values/shares.js";
import type { Wording } from "../../../words/wording.js";
import { fact, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";

/** Lines for approval rules, each with what it applies to, how many must say yes, and how long that takes (X5). */
export const approvalRules = (rules: readonly ApprovalRule[], wording: Wording): Line[] =>
  rules.map((rule) => ({ said: describeRule(rule, wording), below: fact(say(wording, "label.note"), rule.note) }));

/** "Anything about health, tagged health, on Blog: Nadia; at least 72 hours before it goes out". */
const describeRule = (rule: ApprovalRule, wording: Wording): string => {
  const { waitMinutes, leadHours } = rule;
  const terms = [
    describeApprovers(rule, wording),
    waitMinutes === undefined ? undefined : say(wording, "approval.wait", { length: describeDuration(waitMinutes, wording) }),
    leadHours === undefined ? undefined : say(wording, "approval.lead", { length: describeLength(leadHours, "hour", wording) }),
  ].filter((term) => term !== undefined);
  const scope = describeScope(rule, wording);
  return scope === undefined ? joinBySemicolon(terms, wording) : withName(scope, joinBySemicolon(terms, wording), wording);
};

const describeScope = ({ when, only, channels }: ApprovalRule, wording: Wording): string | undefined => {
  const limits = [
    when,
    only === undefined || only.length === 0 ? undefined : say(wording, "approval.tagged", { tags: joinTexts(only, wording) }),
    channels === undefined || channels.length === 0 ? undefined : say(wording, "approval.on", { channels: namesOf(channels, wording) }),
  ].filter((limit) => limit !== undefined);
  return limits.length === 0 ? undefined : joinBySemicolon(limits, wording);
};

const describeApprovers = ({ by, count = 1, share }: ApprovalRule, wording: Wording): string => {
  const who = namesOf(by, wording);
  if (share !== undefined) return say(wording, "approval.share", { percent: describePercent(share, wording), who });
  return count === 1 && by.length === 1 && who !== undefined ? who : say(wording, "approval.count", { count, who });
};
