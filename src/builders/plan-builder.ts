import type { ActionItemInput } from "../model/alignment/action-item.js";
import type { AlignmentInput } from "../model/alignment/alignment.js";
import type { AudienceInput } from "../model/audience/audience.js";
import type { ChannelInput } from "../model/audience/channel.js";
import type { PersonInput } from "../model/audience/person.js";
import type { SkillInput } from "../model/audience/skill.js";
import type { VenueInput } from "../model/audience/venue.js";
import type { ContentItemInput } from "../model/content/content-item.js";
import type { MessageInput } from "../model/content/message.js";
import type { PillarInput } from "../model/content/pillar.js";
import type { ListeningInput } from "../model/listening/listening.js";
import type { MeasurementInput } from "../model/measurement/measurement.js";
import type { MetricInput } from "../model/measurement/metric.js";
import type { Plan } from "../model/plan.js";
import type { PolicyInput } from "../model/policy/policy.js";
import type { ResponseGuideInput } from "../model/policy/response-guide.js";
import type { EvidenceInput } from "../model/readiness/evidence.js";
import type { ExperimentInput } from "../model/readiness/experiment.js";
import type { BlackoutInput } from "../model/schedule/blackout.js";
import type { CadenceInput } from "../model/schedule/cadence.js";
import type { CampaignInput } from "../model/schedule/campaign.js";
import type { StrategyInput } from "../model/strategy/strategy.js";
import type { Fields } from "./fields.js";

/**
 * A plan in the making. Every method returns a new builder, so that a prefix may be shared; the order is free, as references are checked at `build`.
 * Each method adds one thing to its list; a part (`alignment`, `listening`, `policy`, `response`) there is once, and the one said last holds.
 */
export interface PlanBuilder {
  /** Adds a strategy, as `createStrategy` builds it, or a draft of one: it may lack goals, KPIs or tactics, and ids are made for what is in it (E3). */
  strategy(strategy: Fields<StrategyInput>): PlanBuilder;
  /** Adds people the plan is for (C3). */
  audience(audience: Fields<AudienceInput>): PlanBuilder;
  /** Adds a channel (C5, D5). */
  channel(channel: Fields<ChannelInput>): PlanBuilder;
  /** Adds a venue of conversation (D7). */
  venue(venue: Fields<VenueInput>): PlanBuilder;
  /** Adds something that is measured (C9). */
  metric(metric: Fields<MetricInput>): PlanBuilder;
  /** Adds a person, a role or a team (B3). */
  person(person: Fields<PersonInput>): PlanBuilder;
  /** Adds a skill that people hold or need (B5). */
  skill(skill: Fields<SkillInput>): PlanBuilder;
  /** Adds a lasting theme of content. */
  pillar(pillar: Fields<PillarInput>): PlanBuilder;
  /** Adds what an audience is to hear (C3, C8). */
  message(message: Fields<MessageInput>): PlanBuilder;
  /** Adds a piece of content (C8). */
  content(content: Fields<ContentItemInput>): PlanBuilder;
  /** Adds a rule that makes slots in the calendar (C7, C8). */
  cadence(cadence: Fields<CadenceInput>): PlanBuilder;
  /** Adds work around a moment. */
  campaign(campaign: Fields<CampaignInput>): PlanBuilder;
  /** Adds days on which nothing is posted. */
  blackout(blackout: Fields<BlackoutInput>): PlanBuilder;
  /** Adds proof of preparation (B4). */
  evidence(evidence: Fields<EvidenceInput>): PlanBuilder;
  /** Adds a trial with an end and a decision (C13). */
  experiment(experiment: Fields<ExperimentInput>): PlanBuilder;
  /** Adds something somebody is to do (D9). */
  action(action: Fields<ActionItemInput>): PlanBuilder;
  /** Adds a reading of a metric (B7). */
  measurement(measurement: Fields<MeasurementInput>): PlanBuilder;
  /** Says how the PIECE conversation went (A2). */
  alignment(alignment: Fields<AlignmentInput>): PlanBuilder;
  /** Says where the organisation listens and what it heard (D1). */
  listening(listening: Fields<ListeningInput>): PlanBuilder;
  /** Says the corporate social media policy (D9). */
  policy(policy: Fields<PolicyInput>): PlanBuilder;
  /** Says how the organisation answers (D3). */
  response(response: Fields<ResponseGuideInput>): PlanBuilder;
  /**
   * Returns the plan, deeply frozen, with an id for everything that was given none.
   * Throws one `PlanError` `invalid-plan` that lists every problem: ids used twice, and every dangling reference with the nearest id that would fit.
   */
  build(): Plan;
}
