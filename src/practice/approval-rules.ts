import { addToGroup } from "../base/add-to-group.js";
import { memo } from "../base/memo.js";
import type { ContentItem } from "../model/content/content-item.js";
import type { Variant } from "../model/content/variant.js";
import type { Plan } from "../model/plan.js";
import type { ApprovalRule } from "../model/policy/approval-rule.js";
import type { Policy } from "../model/policy/policy.js";

/**
 * The rules of the policy that speak of a variant most specifically (X5): those with channels and tags, else those with tags, else those with channels, else those with
 * neither. A rule that says no more than `when` speaks of nothing by itself. Tags are those of the variant and of its content.
 */
export const approvalRulesFor = ({ policy }: Plan, item: ContentItem, variant: Variant): readonly ApprovalRule[] => {
  if (policy === undefined) return [];
  const { ofTag, ofChannel, general } = indexOf(policy);
  const { channel, tags = [] } = variant;
  const tagged = [...new Set([...tags, ...(item.tags ?? [])])].flatMap((tag) => ofTag.get(tag) ?? []);
  const here = tagged.filter(({ channels }) => channels?.has(channel) === true);
  const anywhere = tagged.filter(({ channels }) => channels === undefined);
  const tiers = [here.map(({ rule }) => rule), anywhere.map(({ rule }) => rule), ofChannel.get(channel) ?? [], general];
  return tiers.find((rules) => rules.length > 0) ?? [];
};

interface Tagged {
  readonly rule: ApprovalRule;
  readonly channels: ReadonlySet<string> | undefined;
}

const indexOf = /* @__PURE__ */ memo(({ approvals }: Policy) => {
  const ofTag = new Map<string, Tagged[]>();
  const ofChannel = new Map<string, ApprovalRule[]>();
  const general: ApprovalRule[] = [];
  for (const rule of approvals) {
    const { only, channels, when } = rule;
    const on = channels === undefined ? undefined : new Set<string>(channels);
    for (const tag of new Set(only)) addToGroup(ofTag, tag, { rule, channels: on });
    if (only !== undefined) continue;
    for (const channel of on ?? []) addToGroup(ofChannel, channel, rule);
    if (on === undefined && when === undefined) general.push(rule);
  }
  return { ofTag, ofChannel, general };
});
