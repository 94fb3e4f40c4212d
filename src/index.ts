// Build: who > why > what > how
export { createPlan } from "./build/create-plan.js";
export { createStrategy } from "./build/create-strategy.js";
export type { Fields } from "./build/fields.js";
export type { CompleteGoal, GoalWithOneKpi, GoalWithoutKpi, GoalWithoutTactic } from "./build/goal-steps.js";
export type { PlanBuilder } from "./build/plan-builder.js";
export type { PlanFields } from "./build/plan-fields.js";
export type {
  BusinessObjectiveFields,
  GoalFields,
  KpiFields,
  MarketingObjectiveFields,
  StrategyFields,
  TacticFields,
} from "./build/strategy-fields.js";
export type { CompleteStrategy, StrategyWithoutGoal, StrategyWithoutMission, StrategyWithoutObjective } from "./build/strategy-steps.js";
export type { MeasuredTactic, TacticWithoutMetric } from "./build/tactic-steps.js";

// Read and write
export { digestOf } from "./base/digest.js";
export type { Json } from "./base/json.js";
export type { Placeholders } from "./base/placeholders.js";
export type { JsonLimits } from "./base/json-limits.js";
export { type Note, type NoteCode, noteMessages } from "./base/note.js";
export { isPlanError, PlanError, type PlanErrorCode, planErrorCodes } from "./base/plan-error.js";
export { type Problem, type ProblemCode, problemCodes } from "./base/problem.js";
export { problemMessages } from "./base/problem-messages.js";
export { type ParseOptions, parsePlan } from "./model/parse-plan.js";
export { type ParseResult, safeParsePlan } from "./model/safe-parse-plan.js";
export { type StringifyOptions, stringifyPlan } from "./model/stringify-plan.js";
export { withoutPeople } from "./model/without-people.js";

// Find
export { findNode } from "./model/find-node.js";
export { type FoundReference, findReferences } from "./model/find-references.js";
export type { Found } from "./model/found.js";
export { getNode } from "./model/get-node.js";
export { type Trace, type TraceOptions, type TraceStep, traceNode } from "./model/trace-node.js";
export { walkPlan } from "./model/walk-plan.js";

// Edit
export { applyChanges } from "./edit/apply-changes.js";
export { type ChangeMessage, type ChangeTelling, changeMessages } from "./edit/change-messages.js";
export type { Changelog, ChangelogLine, ChangelogSection } from "./edit/changelog-of.js";
export { type CommitOptions, commitEdit } from "./edit/commit-edit.js";
export type { Conflict, ConflictType } from "./edit/conflict.js";
export { createHistory, type HistoryOptions } from "./edit/create-history.js";
export { describeChange } from "./edit/describe-change.js";
export { diffPlans } from "./edit/diff-plans.js";
export type {
  AddedTo,
  ChildField,
  ChildKind,
  Draft,
  Edit,
  FixedField,
  New,
  OpenValue,
  OwnChanges,
  ParentOf,
  Patch,
  Where,
} from "./edit/edit.js";
export { type Edited, editPlan } from "./edit/edit-plan.js";
export { invertChanges } from "./edit/invert-changes.js";
export { type Merged, mergePlans } from "./edit/merge-plans.js";
export { parseChanges } from "./edit/parse-changes.js";
export type { HistoryStep, PlanHistory } from "./edit/plan-history.js";
export { redoEdit } from "./edit/redo-edit.js";
export { resolveConflict } from "./edit/resolve-conflict.js";
export { squashChanges } from "./edit/squash-changes.js";
export { type EditResult, type MadeEdit, type RefusedEdit, tryEditPlan } from "./edit/try-edit-plan.js";
export { undoEdit } from "./edit/undo-edit.js";
export { writeChangelog } from "./edit/write-changelog.js";

// Stages: listen inside, listen outside, plan, respond, post
export { decide, type StageDecision } from "./machine/decide.js";
export { defineGate, type GateDefinition } from "./machine/define-gate.js";
export { defineStageMachine, type StageMachineDefinition } from "./machine/define-stage-machine.js";
export { evolve } from "./machine/evolve.js";
export { explainMoves, type StageMove } from "./machine/explain-moves.js";
export type { Gate, GateContext, GateFinding } from "./machine/gate.js";
export type { GateOptions } from "./machine/gate-context-of.js";
export { type JourneyState, startJourney } from "./machine/journey-state.js";
export { type LogFault, logMessages } from "./machine/log-error.js";
export { type RefusalCode, refusalMessages, type StageRefusal } from "./machine/refuse-move.js";
export type { StageCommand } from "./machine/stage-command.js";
export type { StageMachine, StageStep, StepType, Transition } from "./machine/stage-machine.js";
export { advanceStage } from "./stages/advance-stage.js";
export { type Involvement, type InvolvementMessage, involvementMessages } from "./stages/involvement.js";
export { type ListenFirstStage, type ListenFirstStep, listenFirst } from "./stages/listen-first.js";
export type { AdvanceOptions, MovedPlan, MoveOptions, MoveResult, ReturnOptions } from "./stages/make-move.js";
export { pauseJourney } from "./stages/pause-journey.js";
export { replayJourney } from "./stages/replay-journey.js";
export { resumeJourney } from "./stages/resume-journey.js";
export { returnToListening } from "./stages/return-to-listening.js";
export { type StageStatus, type StatusOptions, stageStatus } from "./stages/stage-status.js";

// Calendar
export { type CalendarOptions, generateCalendar } from "./calendar/generate-calendar.js";
export { occurrences } from "./calendar/occurrences.js";

// Check
export { type Coverage, type CoverageOptions, checkCoverage } from "./coverage/check-coverage.js";
export { defineRule, type RuleDefinition } from "./coverage/define-rule.js";
export type { Level, Levels } from "./coverage/levels.js";
export type { GoalMetrics, Matrix, MatrixCell } from "./coverage/matrix.js";
export type { NotRun } from "./coverage/prepare-rules.js";
export { recommendedRules } from "./coverage/recommended-rules.js";
export type { MessageValues, Report, Rule, RuleContext } from "./coverage/rule.js";
export type { RuleConfig, RuleSetting } from "./coverage/rule-config.js";
export type { OptionsRead, OptionsWritten, StandardResult, StandardSchema } from "./coverage/standard-schema.js";

// Practice
export { prioritiseIssues } from "./practice/prioritise-issues.js";

// Catalogue
export type { CatalogMetric } from "./catalog/catalog-metric.js";
export type { CatalogPlatform } from "./catalog/catalog-platform.js";
export { countCharacters } from "./catalog/count-characters.js";
export { metricCatalog } from "./catalog/metric-catalog.js";
export { metricFromCatalog } from "./catalog/metric-from-catalog.js";
export { platformCatalog } from "./catalog/platform-catalog.js";
export { platformFromCatalog } from "./catalog/platform-from-catalog.js";

// The plan
export type { DateRange } from "./model/date-range.js";
export type { DateRef, DateRefInput, Offset, RelativeDate } from "./model/date-ref.js";
export type { Instant, LocalDate, LocalDateTime, LocalTime, TimeZone } from "./model/dates.js";
export type { EntryId } from "./model/entry-id.js";
export type { Id } from "./model/id.js";
export type { Extensions, PluginName } from "./model/json.js";
export type { IdOf, Kind, Singleton } from "./model/kind.js";
export type { Money } from "./model/money.js";
export type { NodeOf, Nodes } from "./model/nodes.js";
export type { Open } from "./model/open.js";
export type { Period } from "./model/period.js";
export type { Plan, PlanInput } from "./model/plan.js";
export type { Thing } from "./model/thing.js";
export type { Weekday } from "./model/weekday.js";
export type { Written, WrittenField, WrittenValue } from "./model/written.js";

// The strategy tree: who, why, what, how
export type { Baseline, BaselineInput, ExactBaseline, RangeBaseline, UnknownBaseline } from "./model/baseline.js";
export type { BusinessFunction } from "./model/business-function.js";
export type { BusinessObjective, BusinessObjectiveInput, BusinessObjectiveKind } from "./model/business-objective.js";
export type { Goal, GoalInput, GoalOutcome } from "./model/goal.js";
export type { Kpi, KpiInput, Milestone } from "./model/kpi.js";
export type { MarketingObjective, MarketingObjectiveInput, MarketingObjectiveKind } from "./model/marketing-objective.js";
export type { Purpose } from "./model/purpose.js";
export type { Scope, Strategy, StrategyInput } from "./model/strategy.js";
export type { Tactic, TacticInput, VenueUse } from "./model/tactic.js";
export type {
  EachTarget,
  GrowthTarget,
  GuardTarget,
  RankTarget,
  RubricTarget,
  ShareTarget,
  Target,
  TargetInput,
  ValueTarget,
} from "./model/target.js";
export type { Voice } from "./model/voice.js";

// What is measured
export type { MeasuredValue, Measurement, MeasurementInput } from "./model/measurement.js";
export type { Metric, MetricDecision, MetricInput, MetricKind, MetricNature, MetricUnit } from "./model/metric.js";

// Audiences, channels, people, content
export type { Approval } from "./model/approval.js";
export type { Audience, AudienceInput, Presence, PresenceBasis } from "./model/audience.js";
export type { Bound } from "./model/bound.js";
export type { Channel, ChannelCost, ChannelInput, Platform } from "./model/channel.js";
export type { ContentItem, ContentItemInput, Evergreen } from "./model/content-item.js";
export type { ContentStatus } from "./model/content-status.js";
export type { Empowerment } from "./model/empowerment.js";
export type { Message, MessageInput } from "./model/message.js";
export type { Person, PersonInput, Player } from "./model/person.js";
export type { Persona, PersonaInput } from "./model/persona.js";
export type { Pillar, PillarInput } from "./model/pillar.js";
export type { Skill, SkillInput } from "./model/skill.js";
export type { Media, Variant, VariantInput } from "./model/variant.js";
export type { Venue, VenueInput, VenueKind } from "./model/venue.js";

// When things happen
export type { Blackout, BlackoutInput } from "./model/blackout.js";
export type { Cadence, CadenceInput, PillarWeight, Work } from "./model/cadence.js";
export type { Calendar, CalendarEntry, Move, PublishedPost, RefusedSlot } from "./model/calendar.js";
export type { Campaign, CampaignInput, Pause } from "./model/campaign.js";
export type { Phase, PhaseInput } from "./model/phase.js";
export type {
  AsNeededRecurrence,
  DailyRecurrence,
  DatesRecurrence,
  MonthlyRecurrence,
  PostRange,
  QuotaRecurrence,
  Recurrence,
  RecurrenceInput,
  RelativeRecurrence,
  RRuleRecurrence,
  TimeWindow,
  WeeklyRecurrence,
  YearlyRecurrence,
} from "./model/recurrence.js";
export type {
  CountedBusinessDay,
  DayOfMonth,
  MonthlyDay,
  NearestBusinessDay,
  NthBusinessDay,
  NthWeekday,
  YearlyDate,
  YearlyDay,
  YearlyWeekday,
} from "./model/recurrence-day.js";

// Alignment, listening, policy, response, readiness
export type { ActionItem, ActionItemInput } from "./model/action-item.js";
export type { Alignment, AlignmentInput, Conversation, Preparation } from "./model/alignment.js";
export type { AlignmentIssue, AlignmentIssueInput, IssueKind } from "./model/alignment-issue.js";
export type { ApprovalRule, ApprovalRuleInput } from "./model/approval-rule.js";
export type { CoverageWindow, CoverageWindowInput } from "./model/coverage-window.js";
export type { Decision, DecisionInput } from "./model/decision.js";
export type { Evidence, EvidenceInput, EvidenceKind } from "./model/evidence.js";
export type { Experiment, ExperimentInput } from "./model/experiment.js";
export type { GateReport } from "./model/gate-report.js";
export type { Insight, InsightInput } from "./model/insight.js";
export type { Listening, ListeningInput, NoPlayers } from "./model/listening.js";
export type { ListeningSource, ListeningSourceInput } from "./model/listening-source.js";
export type { Policy, PolicyInput } from "./model/policy.js";
export type { PolicySection, PolicySectionInput, PolicySectionKind } from "./model/policy-section.js";
export type { Rating } from "./model/rating.js";
export type { ResponseGuide, ResponseGuideInput } from "./model/response-guide.js";
export type { Reply, ResponseLevel, ResponseRule, ResponseRuleInput } from "./model/response-rule.js";
export type { Stage, StageEvent, StageEventType } from "./model/stage-event.js";
export type { Stakeholder, StakeholderInput } from "./model/stakeholder.js";
export type { Vision, VisionInput } from "./model/vision.js";

// Findings and changes
export type { AddChange, Change, MoveChange, RemoveChange, SetChange } from "./model/change.js";
export type { Finding, Related, Severity, Suggestion } from "./model/finding.js";
