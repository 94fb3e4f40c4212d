import type * as z from "zod/mini";
import { actionItemSchema } from "../alignment/action-item.js";
import { alignmentSchema } from "../alignment/alignment.js";
import { alignmentIssueSchema } from "../alignment/alignment-issue.js";
import { decisionSchema } from "../alignment/decision.js";
import { stakeholderSchema } from "../alignment/stakeholder.js";
import { audienceSchema } from "../audience/audience.js";
import { channelSchema } from "../audience/channel.js";
import { personSchema } from "../audience/person.js";
import { personaSchema } from "../audience/persona.js";
import { skillSchema } from "../audience/skill.js";
import { venueSchema } from "../audience/venue.js";
import { contentItemSchema } from "../content/content-item.js";
import { messageSchema } from "../content/message.js";
import { pillarSchema } from "../content/pillar.js";
import { variantSchema } from "../content/variant.js";
import type { Kind } from "../kind.js";
import { insightSchema } from "../listening/insight.js";
import { listeningSchema } from "../listening/listening.js";
import { listeningSourceSchema } from "../listening/listening-source.js";
import { measurementSchema } from "../measurement/measurement.js";
import { metricSchema } from "../measurement/metric.js";
import type { NodeOf } from "../nodes.js";
import { planSchema } from "../plan.js";
import { approvalRuleSchema } from "../policy/approval-rule.js";
import { coverageWindowSchema } from "../policy/coverage-window.js";
import { phraseSchema } from "../policy/phrase.js";
import { policySchema } from "../policy/policy.js";
import { policySectionSchema } from "../policy/policy-section.js";
import { responseGuideSchema } from "../policy/response-guide.js";
import { responseRuleSchema } from "../policy/response-rule.js";
import { evidenceSchema } from "../readiness/evidence.js";
import { experimentSchema } from "../readiness/experiment.js";
import { blackoutSchema } from "../schedule/blackout.js";
import { cadenceSchema } from "../schedule/cadence.js";
import { campaignSchema } from "../schedule/campaign.js";
import { phaseSchema } from "../schedule/phase.js";
import { businessObjectiveSchema } from "../strategy/business-objective.js";
import { goalSchema } from "../strategy/goal.js";
import { kpiSchema } from "../strategy/kpi.js";
import { marketingObjectiveSchema } from "../strategy/marketing-objective.js";
import { strategySchema } from "../strategy/strategy.js";
import { tacticSchema } from "../strategy/tactic.js";
import { visionSchema } from "../strategy/vision.js";

/** The schema of each kind of thing, for reading one by itself. */
export const kindSchemas: { readonly [K in Kind]: z.ZodMiniType<NodeOf<K>> } = {
  plan: planSchema,
  vision: visionSchema,
  policy: policySchema,
  response: responseGuideSchema,
  alignment: alignmentSchema,
  listening: listeningSchema,
  strategy: strategySchema,
  businessObjective: businessObjectiveSchema,
  marketingObjective: marketingObjectiveSchema,
  goal: goalSchema,
  kpi: kpiSchema,
  tactic: tacticSchema,
  metric: metricSchema,
  measurement: measurementSchema,
  audience: audienceSchema,
  persona: personaSchema,
  channel: channelSchema,
  venue: venueSchema,
  person: personSchema,
  skill: skillSchema,
  message: messageSchema,
  pillar: pillarSchema,
  content: contentItemSchema,
  variant: variantSchema,
  cadence: cadenceSchema,
  campaign: campaignSchema,
  phase: phaseSchema,
  blackout: blackoutSchema,
  stakeholder: stakeholderSchema,
  issue: alignmentIssueSchema,
  decision: decisionSchema,
  source: listeningSourceSchema,
  insight: insightSchema,
  policySection: policySectionSchema,
  approvalRule: approvalRuleSchema,
  phrase: phraseSchema,
  responseRule: responseRuleSchema,
  coverageWindow: coverageWindowSchema,
  evidence: evidenceSchema,
  experiment: experimentSchema,
  action: actionItemSchema,
};
