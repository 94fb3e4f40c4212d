import { actionOverdue } from "./rules/action-overdue.js";
import { budgetMissing } from "./rules/budget-missing.js";
import { businessObjectiveUnserved } from "./rules/business-objective-unserved.js";
import { cadenceOutOfBounds } from "./rules/cadence-out-of-bounds.js";
import { channelNeedsAudience } from "./rules/channel-needs-audience.js";
import { channelStarved } from "./rules/channel-starved.js";
import { channelWithoutCadence } from "./rules/channel-without-cadence.js";
import { entryEmpowersNobody } from "./rules/entry-empowers-nobody.js";
import { entryWithoutTrace } from "./rules/entry-without-trace.js";
import { experimentNeedsMetric } from "./rules/experiment-needs-metric.js";
import { experimentWithoutOutcome } from "./rules/experiment-without-outcome.js";
import { functionNotInvited } from "./rules/function-not-invited.js";
import { goalHasTooManyKpis } from "./rules/goal-has-too-many-kpis.js";
import { goalNeedsKpi } from "./rules/goal-needs-kpi.js";
import { goalNeedsObjective } from "./rules/goal-needs-objective.js";
import { goalNeedsTactic } from "./rules/goal-needs-tactic.js";
import { issueUnranked } from "./rules/issue-unranked.js";
import { kpiAlreadyMet } from "./rules/kpi-already-met.js";
import { kpiNeedsBaseline } from "./rules/kpi-needs-baseline.js";
import { kpiNeedsDeadline } from "./rules/kpi-needs-deadline.js";
import { kpiNeedsTarget } from "./rules/kpi-needs-target.js";
import { kpiWithoutGoal } from "./rules/kpi-without-goal.js";
import { marketingObjectiveNeedsBusinessObjective } from "./rules/marketing-objective-needs-business-objective.js";
import { marketingObjectiveUnserved } from "./rules/marketing-objective-unserved.js";
import { metricNeedsDecision } from "./rules/metric-needs-decision.js";
import { metricNeedsInstrument } from "./rules/metric-needs-instrument.js";
import { metricUnused } from "./rules/metric-unused.js";
import { overCapacity } from "./rules/over-capacity.js";
import { ownerMissing } from "./rules/owner-missing.js";
import { pillarMixOff } from "./rules/pillar-mix-off.js";
import { planContradiction } from "./rules/plan-contradiction.js";
import { planNeedsStrategy } from "./rules/plan-needs-strategy.js";
import { redFlagUnresolved } from "./rules/red-flag-unresolved.js";
import { responderMissing } from "./rules/responder-missing.js";
import { responseNotCovered } from "./rules/response-not-covered.js";
import { responseTimeMissing } from "./rules/response-time-missing.js";
import { scopeNeedsBusinessObjective } from "./rules/scope-needs-business-objective.js";
import { socialPlayersUnknown } from "./rules/social-players-unknown.js";
import { strategyNeedsGoal } from "./rules/strategy-needs-goal.js";
import { strategyNeedsMission } from "./rules/strategy-needs-mission.js";
import { tacticNeedsAudience } from "./rules/tactic-needs-audience.js";
import { tacticNeedsMetric } from "./rules/tactic-needs-metric.js";
import { tacticWithoutChannel } from "./rules/tactic-without-channel.js";
import { tacticWithoutGoal } from "./rules/tactic-without-goal.js";
import { targetImplausible } from "./rules/target-implausible.js";

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
  planContradiction,
] as const);
