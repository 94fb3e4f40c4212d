import type * as z from "zod/mini";
import { actionItemSchema } from "./action-item.js";
import { alignmentSchema } from "./alignment.js";
import { alignmentIssueSchema } from "./alignment-issue.js";
import { approvalRuleSchema } from "./approval-rule.js";
import { audienceSchema } from "./audience.js";
import { blackoutSchema } from "./blackout.js";
import { businessObjectiveSchema } from "./business-objective.js";
import { cadenceSchema } from "./cadence.js";
import { campaignSchema } from "./campaign.js";
import { channelSchema } from "./channel.js";
import { contentItemSchema } from "./content-item.js";
import { coverageWindowSchema } from "./coverage-window.js";
import { decisionSchema } from "./decision.js";
import { evidenceSchema } from "./evidence.js";
import { experimentSchema } from "./experiment.js";
import { goalSchema } from "./goal.js";
import { insightSchema } from "./insight.js";
import type { Kind } from "./kind.js";
import { kpiSchema } from "./kpi.js";
import { listeningSchema } from "./listening.js";
import { listeningSourceSchema } from "./listening-source.js";
import { marketingObjectiveSchema } from "./marketing-objective.js";
import { measurementSchema } from "./measurement.js";
import { messageSchema } from "./message.js";
import { metricSchema } from "./metric.js";
import type { NodeOf } from "./nodes.js";
import { personSchema } from "./person.js";
import { personaSchema } from "./persona.js";
import { phaseSchema } from "./phase.js";
import { pillarSchema } from "./pillar.js";
import { planSchema } from "./plan.js";
import { policySchema } from "./policy.js";
import { policySectionSchema } from "./policy-section.js";
import { responseGuideSchema } from "./response-guide.js";
import { responseRuleSchema } from "./response-rule.js";
import { skillSchema } from "./skill.js";
import { stakeholderSchema } from "./stakeholder.js";
import { strategySchema } from "./strategy.js";
import { tacticSchema } from "./tactic.js";
import { variantSchema } from "./variant.js";
import { venueSchema } from "./venue.js";
import { visionSchema } from "./vision.js";

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
  responseRule: responseRuleSchema,
  coverageWindow: coverageWindowSchema,
  evidence: evidenceSchema,
  experiment: experimentSchema,
  action: actionItemSchema,
};
