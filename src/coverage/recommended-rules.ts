import { accountableMissing } from "./rules/accountable-missing.js";
import { altMissing } from "./rules/alt-missing.js";
import { approvalStale } from "./rules/approval-stale.js";
import { budgetExceeded } from "./rules/budget-exceeded.js";
import { budgetMissing } from "./rules/budget-missing.js";
import { businessObjectiveUnserved } from "./rules/business-objective-unserved.js";
import { causeNeedsInfluencedAudience } from "./rules/cause-needs-influenced-audience.js";
import { channelNeedsAudience } from "./rules/channel-needs-audience.js";
import { channelWithoutCadence } from "./rules/channel-without-cadence.js";
import { disclosureBuried } from "./rules/disclosure-buried.js";
import { disclosureMissing } from "./rules/disclosure-missing.js";
import { duplicateText } from "./rules/duplicate-text.js";
import { emojiRun } from "./rules/emoji-run.js";
import { functionsCovered } from "./rules/functions-covered.js";
import { goalHasTooManyKpis } from "./rules/goal-has-too-many-kpis.js";
import { goalNeedsKpi } from "./rules/goal-needs-kpi.js";
import { goalNeedsObjective } from "./rules/goal-needs-objective.js";
import { goalNeedsTactic } from "./rules/goal-needs-tactic.js";
import { hashtagNotCamelCase } from "./rules/hashtag-not-camel-case.js";
import { kpiAlreadyMet } from "./rules/kpi-already-met.js";
import { kpiNeedsBaseline } from "./rules/kpi-needs-baseline.js";
import { kpiNeedsDeadline } from "./rules/kpi-needs-deadline.js";
import { kpiNeedsTarget } from "./rules/kpi-needs-target.js";
import { kpiWithoutGoal } from "./rules/kpi-without-goal.js";
import { linkUntagged } from "./rules/link-untagged.js";
import { marketingObjectiveNeedsBusinessObjective } from "./rules/marketing-objective-needs-business-objective.js";
import { marketingObjectiveUnserved } from "./rules/marketing-objective-unserved.js";
import { metricNeedsDecision } from "./rules/metric-needs-decision.js";
import { metricNeedsInstrument } from "./rules/metric-needs-instrument.js";
import { metricUnused } from "./rules/metric-unused.js";
import { milestoneBeyondTarget } from "./rules/milestone-beyond-target.js";
import { ownerMissing } from "./rules/owner-missing.js";
import { paidInConversation } from "./rules/paid-in-conversation.js";
import { phraseAvoided } from "./rules/phrase-avoided.js";
import { planContradiction } from "./rules/plan-contradiction.js";
import { planNeedsStrategy } from "./rules/plan-needs-strategy.js";
import { policyMissing } from "./rules/policy-missing.js";
import { policyReviewDue } from "./rules/policy-review-due.js";
import { promotionalShareTooHigh } from "./rules/promotional-share-too-high.js";
import { publishedUnapproved } from "./rules/published-unapproved.js";
import { responseTimeMissing } from "./rules/response-time-missing.js";
import { scopeNeedsBusinessObjective } from "./rules/scope-needs-business-objective.js";
import { scopeRepeated } from "./rules/scope-repeated.js";
import { socialOnlyChannels } from "./rules/social-only-channels.js";
import { strategyNeedsGoal } from "./rules/strategy-needs-goal.js";
import { strategyNeedsMission } from "./rules/strategy-needs-mission.js";
import { tacticNeedsAudience } from "./rules/tactic-needs-audience.js";
import { tacticNeedsMetric } from "./rules/tactic-needs-metric.js";
import { tacticWithoutChannel } from "./rules/tactic-without-channel.js";
import { tacticWithoutGoal } from "./rules/tactic-without-goal.js";
import { targetImplausible } from "./rules/target-implausible.js";
import { textTooLong } from "./rules/text-too-long.js";
import { visionMissing } from "./rules/vision-missing.js";

/** The standard rules, in reading order. */
export const recommendedRules = /* @__PURE__ */ Object.freeze([
  planNeedsStrategy,
  scopeNeedsBusinessObjective,
  strategyNeedsMission,
  strategyNeedsGoal,
  goalNeedsObjective,
  businessObjectiveUnserved,
  marketingObjectiveUnserved,
  marketingObjectiveNeedsBusinessObjective,
  goalNeedsKpi,
  goalHasTooManyKpis,
  goalNeedsTactic,
  tacticNeedsMetric,
  tacticWithoutChannel,
  kpiNeedsTarget,
  kpiNeedsDeadline,
  kpiNeedsBaseline,
  kpiAlreadyMet,
  targetImplausible,
  metricUnused,
  metricNeedsDecision,
  metricNeedsInstrument,
  channelWithoutCadence,
  ownerMissing,
  tacticWithoutGoal,
  kpiWithoutGoal,
  tacticNeedsAudience,
  channelNeedsAudience,
  budgetMissing,
  responseTimeMissing,
  promotionalShareTooHigh,
  paidInConversation,
  policyMissing,
  policyReviewDue,
  approvalStale,
  duplicateText,
  visionMissing,
  causeNeedsInfluencedAudience,
  socialOnlyChannels,
  functionsCovered,
  textTooLong,
  altMissing,
  hashtagNotCamelCase,
  emojiRun,
  disclosureMissing,
  disclosureBuried,
  phraseAvoided,
  linkUntagged,
  accountableMissing,
  budgetExceeded,
  milestoneBeyondTarget,
  publishedUnapproved,
  scopeRepeated,
  planContradiction,
] as const);
