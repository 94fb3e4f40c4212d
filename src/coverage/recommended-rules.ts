import { accountableMissing } from "./rules/accountable-missing.js";
import { actionOverdue } from "./rules/action-overdue.js";
import { advancedBeforeBasics } from "./rules/advanced-before-basics.js";
import { advocatesUnserved } from "./rules/advocates-unserved.js";
import { altMissing } from "./rules/alt-missing.js";
import { approvalStale } from "./rules/approval-stale.js";
import { audienceNeedsDetail } from "./rules/audience-needs-detail.js";
import { audienceNeedsMessage } from "./rules/audience-needs-message.js";
import { audienceUnserved } from "./rules/audience-unserved.js";
import { behaviourUnstated } from "./rules/behaviour-unstated.js";
import { budgetExceeded } from "./rules/budget-exceeded.js";
import { budgetMissing } from "./rules/budget-missing.js";
import { businessObjectiveUnserved } from "./rules/business-objective-unserved.js";
import { cadenceOutOfBounds } from "./rules/cadence-out-of-bounds.js";
import { catalogUnknown } from "./rules/catalog-unknown.js";
import { causeNeedsInfluencedAudience } from "./rules/cause-needs-influenced-audience.js";
import { channelDeclinedButUsed } from "./rules/channel-declined-but-used.js";
import { channelNeedsAudience } from "./rules/channel-needs-audience.js";
import { channelStarved } from "./rules/channel-starved.js";
import { channelWithoutCadence } from "./rules/channel-without-cadence.js";
import { channelWithoutTactic } from "./rules/channel-without-tactic.js";
import { disclosureBuried } from "./rules/disclosure-buried.js";
import { disclosureMissing } from "./rules/disclosure-missing.js";
import { duplicateText } from "./rules/duplicate-text.js";
import { emojiRun } from "./rules/emoji-run.js";
import { entryEmpowersNobody } from "./rules/entry-empowers-nobody.js";
import { entryWithoutTrace } from "./rules/entry-without-trace.js";
import { evidenceAssumed } from "./rules/evidence-assumed.js";
import { experimentNeedsMetric } from "./rules/experiment-needs-metric.js";
import { experimentWithoutOutcome } from "./rules/experiment-without-outcome.js";
import { functionNotInvited } from "./rules/function-not-invited.js";
import { functionsCovered } from "./rules/functions-covered.js";
import { goalHasTooManyKpis } from "./rules/goal-has-too-many-kpis.js";
import { goalMeasuredByOutputsOnly } from "./rules/goal-measured-by-outputs-only.js";
import { goalNeedsKpi } from "./rules/goal-needs-kpi.js";
import { goalNeedsObjective } from "./rules/goal-needs-objective.js";
import { goalNeedsTactic } from "./rules/goal-needs-tactic.js";
import { hashtagNotCamelCase } from "./rules/hashtag-not-camel-case.js";
import { insightUnanswered } from "./rules/insight-unanswered.js";
import { involvementExceeded } from "./rules/involvement-exceeded.js";
import { issueUnranked } from "./rules/issue-unranked.js";
import { kpiAlreadyMet } from "./rules/kpi-already-met.js";
import { kpiNeedsBaseline } from "./rules/kpi-needs-baseline.js";
import { kpiNeedsDeadline } from "./rules/kpi-needs-deadline.js";
import { kpiNeedsTarget } from "./rules/kpi-needs-target.js";
import { kpiWithoutGoal } from "./rules/kpi-without-goal.js";
import { linkUntagged } from "./rules/link-untagged.js";
import { marketingObjectiveNeedsBusinessObjective } from "./rules/marketing-objective-needs-business-objective.js";
import { marketingObjectiveUnserved } from "./rules/marketing-objective-unserved.js";
import { metricEffortExceedsGain } from "./rules/metric-effort-exceeds-gain.js";
import { metricNeedsDecision } from "./rules/metric-needs-decision.js";
import { metricNeedsInstrument } from "./rules/metric-needs-instrument.js";
import { metricNotReportedByChannel } from "./rules/metric-not-reported-by-channel.js";
import { metricUnused } from "./rules/metric-unused.js";
import { milestoneBeyondTarget } from "./rules/milestone-beyond-target.js";
import { noQualitativeGoal } from "./rules/no-qualitative-goal.js";
import { outcomeNotMeasured } from "./rules/outcome-not-measured.js";
import { overCapacity } from "./rules/over-capacity.js";
import { ownerMissing } from "./rules/owner-missing.js";
import { paidInConversation } from "./rules/paid-in-conversation.js";
import { phraseAvoided } from "./rules/phrase-avoided.js";
import { pillarMixOff } from "./rules/pillar-mix-off.js";
import { planContradiction } from "./rules/plan-contradiction.js";
import { planNeedsStrategy } from "./rules/plan-needs-strategy.js";
import { policyMissing } from "./rules/policy-missing.js";
import { policyReviewDue } from "./rules/policy-review-due.js";
import { presenceAssumed } from "./rules/presence-assumed.js";
import { presenceStale } from "./rules/presence-stale.js";
import { promotionalShareTooHigh } from "./rules/promotional-share-too-high.js";
import { publishedUnapproved } from "./rules/published-unapproved.js";
import { redFlagUnresolved } from "./rules/red-flag-unresolved.js";
import { responderMissing } from "./rules/responder-missing.js";
import { responseNotCovered } from "./rules/response-not-covered.js";
import { responseTimeMissing } from "./rules/response-time-missing.js";
import { scopeNeedsBusinessObjective } from "./rules/scope-needs-business-objective.js";
import { scopeRepeated } from "./rules/scope-repeated.js";
import { skillGap } from "./rules/skill-gap.js";
import { socialOnlyChannels } from "./rules/social-only-channels.js";
import { socialPlayersUnknown } from "./rules/social-players-unknown.js";
import { strategyNeedsGoal } from "./rules/strategy-needs-goal.js";
import { strategyNeedsMission } from "./rules/strategy-needs-mission.js";
import { tacticAnswersNothing } from "./rules/tactic-answers-nothing.js";
import { tacticNeedsAudience } from "./rules/tactic-needs-audience.js";
import { tacticNeedsMetric } from "./rules/tactic-needs-metric.js";
import { tacticWithoutChannel } from "./rules/tactic-without-channel.js";
import { tacticWithoutGoal } from "./rules/tactic-without-goal.js";
import { targetImplausible } from "./rules/target-implausible.js";
import { textTooLong } from "./rules/text-too-long.js";
import { vanityMetric } from "./rules/vanity-metric.js";
import { vanityValue } from "./rules/vanity-value.js";
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
  channelStarved,
  cadenceOutOfBounds,
  overCapacity,
  functionNotInvited,
  issueUnranked,
  redFlagUnresolved,
  responderMissing,
  responseNotCovered,
  socialPlayersUnknown,
  actionOverdue,
  experimentWithoutOutcome,
  experimentNeedsMetric,
  entryWithoutTrace,
  entryEmpowersNobody,
  pillarMixOff,
  noQualitativeGoal,
  metricEffortExceedsGain,
  metricNotReportedByChannel,
  vanityMetric,
  goalMeasuredByOutputsOnly,
  audienceUnserved,
  audienceNeedsDetail,
  audienceNeedsMessage,
  presenceAssumed,
  presenceStale,
  channelWithoutTactic,
  channelDeclinedButUsed,
  skillGap,
  advancedBeforeBasics,
  insightUnanswered,
  tacticAnswersNothing,
  advocatesUnserved,
  outcomeNotMeasured,
  vanityValue,
  behaviourUnstated,
  catalogUnknown,
  involvementExceeded,
  evidenceAssumed,
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
