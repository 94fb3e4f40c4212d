import type { Heading, RootContent } from "mdast";
import type { ApprovalRule } from "../../../model/policy/approval-rule.js";
import { describeDuration, describeLength } from "../../../words/values/lengths.js";
import { joinBySemicolon, joinTexts, namesOf } from "../../../words/values/lists.js";
import { describePercent } from "../../../words/values/shares.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** Who must say yes to what: for each rule what it is about, how many of whom, how long to wait afterwards and how early to ask (X5). */
export const approvals = (rules: readonly ApprovalRule[], depth: Heading["depth"], wording: Wording): RootContent[] => {
  const isOneOfSeveral = rules.length > 1;
  const content = table(rules, [
    { heading: say(wording, "label.forWhat"), cell: (rule) => describeScope(rule, isOneOfSeveral, wording) },
    { heading: say(wording, "label.approvedBy"), cell: (rule) => describeApprovers(rule, wording) },
    {
      heading: say(wording, "label.wait"),
      cell: ({ waitMinutes }) => (waitMinutes === undefined ? undefined : describeDuration(waitMinutes, wording)),
    },
    {
      heading: say(wording, "label.lead"),
      cell: ({ leadHours }) => (leadHours === undefined ? undefined : describeLength(leadHours, "hour", wording)),
    },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(depth, say(wording, "heading.approvals"), content);
};

/** "anything about health; tagged health; on Blog". A rule that names nothing holds where no other is more specific. */
export const describeScope = ({ when, only, channels }: ApprovalRule, isOneOfSeveral: boolean, wording: Wording): string => {
  const limits = [
    when,
    only === undefined || only.length === 0 ? undefined : say(wording, "approval.tagged", { tags: joinTexts(only, wording) }),
    channels === undefined || channels.length === 0 ? undefined : say(wording, "approval.on", { channels: namesOf(channels, wording) }),
  ].filter((limit) => limit !== undefined);
  if (limits.length > 0) return joinBySemicolon(limits, wording);
  return say(wording, isOneOfSeveral ? "approval.everythingElse" : "approval.everything");
};

const describeApprovers = ({ by, count = 1, share }: ApprovalRule, wording: Wording): string => {
  const who = namesOf(by, wording);
  if (share !== undefined) return say(wording, "approval.share", { percent: describePercent(share, wording), who });
  return count === 1 && by.length === 1 && who !== undefined ? who : say(wording, "approval.count", { count, who });
};
