// Build: who > why > what > how
export { createPlan } from "./builders/create-plan.js";
export { createStrategy } from "./builders/create-strategy.js";
export type { Fields } from "./builders/fields.js";
export type { CompleteGoal, GoalWithOneKpi, GoalWithoutKpi, GoalWithoutTactic } from "./builders/goal-steps.js";
export type { PlanBuilder } from "./builders/plan-builder.js";
export type { PlanFields } from "./builders/plan-fields.js";
export type {
  BusinessObjectiveFields,
  GoalFields,
  KpiFields,
  MarketingObjectiveFields,
  StrategyFields,
  TacticFields,
} from "./builders/strategy-fields.js";
export type { CompleteStrategy, StrategyWithoutGoal, StrategyWithoutMission, StrategyWithoutObjective } from "./builders/strategy-steps.js";
export type { MeasuredTactic, TacticWithoutMetric } from "./builders/tactic-steps.js";

// Read and write
export { digestOf } from "./base/json/digest.js";
export type { Json } from "./base/json/json.js";
export type { Placeholders } from "./base/text/placeholders.js";
export type { JsonLimits } from "./base/json/json-limits.js";
export { type Note, type NoteCode, noteMessages } from "./base/problems/note.js";
export { isPlanError, PlanError, type PlanErrorCode, planErrorCodes } from "./base/problems/plan-error.js";
export { type Problem, type ProblemCode, problemCodes } from "./base/problems/problem.js";
export { problemMessages } from "./base/problems/problem-messages.js";
export { type ParseOptions, parsePlan } from "./model/read/parse-plan.js";
export { type ParseResult, safeParsePlan } from "./model/read/safe-parse-plan.js";
export { type StringifyOptions, stringifyPlan } from "./model/read/stringify-plan.js";
export { withoutPeople } from "./model/read/without-people.js";

// Find
export { findNode } from "./model/find/find-node.js";
export { type FoundReference, findReferences } from "./model/find/find-references.js";
export type { Found } from "./model/find/found.js";
export { getNode } from "./model/find/get-node.js";
export { type Trace, type TraceOptions, type TraceStep, traceNode } from "./model/find/trace-node.js";
export { walkPlan } from "./model/find/walk-plan.js";

// Edit
export { applyChanges } from "./edit/changes/apply-changes.js";
export { type ChangeMessage, changeMessages } from "./words/changes/change-messages.js";
export type { Changelog, ChangelogLine, ChangelogSection } from "./words/changes/changelog-of.js";
export { type CommitOptions, commitEdit } from "./edit/history/commit-edit.js";
export type { Conflict, ConflictType } from "./model/conflict.js";
export { createHistory, type HistoryOptions } from "./edit/history/create-history.js";
export { type ConflictMessage, conflictMessages } from "./words/changes/conflict-messages.js";
export { describeChange } from "./words/changes/describe-change.js";
export { describeConflict } from "./words/changes/describe-conflict.js";
export type { DescribeOptions } from "./words/describe-options.js";
export { diffPlans } from "./edit/changes/diff-plans.js";
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
export { invertChanges } from "./edit/changes/invert-changes.js";
export { type Merged, mergePlans } from "./edit/merge/merge-plans.js";
export { type ParseChangesOptions, parseChanges } from "./edit/changes/parse-changes.js";
export type { HistoryStep, PlanHistory } from "./edit/history/plan-history.js";
export { redoEdit } from "./edit/history/redo-edit.js";
export { resolveConflict } from "./edit/merge/resolve-conflict.js";
export { squashChanges } from "./edit/changes/squash-changes.js";
export { type EditResult, type MadeEdit, type RefusedEdit, tryEditPlan } from "./edit/try-edit-plan.js";
export { undoEdit } from "./edit/history/undo-edit.js";
export { writeChangelog } from "./edit/changes/write-changelog.js";

// Stages: listen inside, listen outside, plan, respond, post
export { type Adoption, type AdoptionMessage, adoptionMessages, type OwedGate } from "./machine/adoption.js";
export { type AuditMessage, auditMessages, type ChangedGate } from "./machine/changed-gates.js";
export { decide, type StageDecision } from "./machine/decide.js";
export { defineGate, type GateDefinition } from "./machine/define-gate.js";
export { defineStageMachine, type StageMachineDefinition } from "./machine/define-stage-machine.js";
export { describeLogFault } from "./machine/describe-log-fault.js";
export { describeRefusal } from "./machine/describe-refusal.js";
export { describeReport } from "./machine/describe-report.js";
export { evolve } from "./machine/evolve.js";
export { explainMoves, type StageMove } from "./machine/explain-moves.js";
export { type AddedStage, extendStageMachine, type StageMachineExtension } from "./machine/extend-stage-machine.js";
export type { Gate, GateContext, GateFinding, GateSource, GateValue } from "./machine/gate.js";
export type { GateOptions } from "./machine/gate-context-of.js";
export { type JourneyState, startJourney } from "./machine/journey-state.js";
export { gateMessages } from "./machine/run-gates.js";
export { type LogFault, logMessages } from "./machine/log-error.js";
export { type RefusalCode, refusalMessages, type StageRefusal } from "./machine/refuse-move.js";
export type { StageCommand } from "./machine/stage-command.js";
export type { StageInvolvement, StageMachine, StageStep, StageTable, StepType, Transition } from "./machine/stage-machine.js";
export { adoptJourney } from "./stages/adopt-journey.js";
export { advanceStage } from "./stages/advance-stage.js";
export { auditJourney, type JourneyAudit } from "./stages/audit-journey.js";
export type { GateAhead } from "./stages/gates-ahead.js";
export type { Involvement, InvolvementMessage } from "./stages/involvement.js";
export { involvementMessages } from "./stages/involvement-messages.js";
export { listenFirst } from "./stages/listen-first.js";
export { type ListenFirstGate, type ListenFirstStage, type ListenFirstStep, listenFirstTable } from "./stages/listen-first-table.js";
export type { AdoptOptions, AdvanceOptions, MovedPlan, MoveOptions, MoveResult, ReturnOptions } from "./stages/make-move.js";
export { type MayPostOptions, mayPost } from "./stages/may-post/may-post.js";
export { mayPostMessages } from "./stages/may-post/may-post-messages.js";
export { pauseJourney } from "./stages/pause-journey.js";
export { replayJourney } from "./stages/replay-journey.js";
export { resumeJourney } from "./stages/resume-journey.js";
export { returnToListening } from "./stages/return-to-listening.js";
export { type StageStatus, type StatusOptions, stageStatus } from "./stages/stage-status.js";

// Calendar
export type { CalendarOptions } from "./calendar/calendar-options.js";
export { accountMessages } from "./calendar/comparing/account-messages.js";
export type {
  AccountConflict,
  ConflictReport,
  OverBound,
  PlanChannel,
  PlanEntry,
  SameHour,
  SameText,
  SharedAccount,
  TooNear,
} from "./calendar/comparing/conflict.js";
export type { ConflictOptions, PlanCalendar } from "./calendar/comparing/conflict.js";
export type {
  Drift,
  DriftOptions,
  DriftReport,
  NotPublished,
  OtherChannel,
  OtherDay,
  OtherText,
  OtherTime,
  TextUnknown,
  UnplannedPost,
} from "./calendar/comparing/drift.js";
export { driftMessages } from "./calendar/comparing/drift-messages.js";
export { findConflicts } from "./calendar/comparing/find-conflicts.js";
export { findDrift } from "./calendar/comparing/find-drift.js";
export { addEntry, type NewEntry } from "./calendar/editing/add-entry.js";
export { type EditOptions, type EntryEdit, editEntry } from "./calendar/editing/edit-entry.js";
export type { EntryFields } from "./calendar/editing/entry-fields.js";
export { nextFreeSlot } from "./calendar/editing/next-free-slot.js";
export { pinEntry } from "./calendar/editing/pin-entry.js";
export { skipEntry } from "./calendar/editing/skip-entry.js";
export { type EntryExplanation, type ExplainOptions, explainEntry } from "./calendar/explaining/explain-entry.js";
export { explanationMessages } from "./calendar/explaining/explanation-messages.js";
export { type AssignOptions, assignContent } from "./calendar/filling/assign-content.js";
export { generateCalendar } from "./calendar/generate-calendar.js";
export type { AdherenceCounts } from "./calendar/reading/adherence-count.js";
export type { AdherenceOptions } from "./calendar/reading/adherence-options.js";
export type { BindingWeek } from "./calendar/reading/binding-week.js";
export type { CadenceFit, TightestWeek } from "./calendar/reading/cadence-fits.js";
export { type CalendarLoad, calendarLoad, type WeekWork } from "./calendar/reading/calendar-load.js";
export type { CalendarWeek } from "./calendar/reading/calendar-week.js";
export { contentPipeline, type PipelineOptions } from "./calendar/pipeline/content-pipeline.js";
export { type ChannelSilences, findSilences, type Silence, type Silences } from "./calendar/reading/find-silences.js";
export type { EntryHours } from "./calendar/reading/hours-of-work.js";
export { type Adherence, type CadenceAdherence, type ChannelAdherence, measureAdherence } from "./calendar/reading/measure-adherence.js";
export { type CalendarMix, type IntentMix, measureMix, type PillarPart } from "./calendar/reading/measure-mix.js";
export type { Mix, MixPart } from "./calendar/reading/mix.js";
export type { PersonLoad, WeekLoad } from "./calendar/reading/person-load.js";
export type {
  ComingSlot,
  ContentPipeline,
  EmptySlot,
  FilledSlot,
  LooseContent,
  PendingText,
  PipelineWaiting,
  UnreadySlot,
} from "./calendar/pipeline/pipeline.js";
export type { PipelineGroups, PipelineLists, PipelinePart } from "./calendar/pipeline/pipeline-groups.js";
export type { PastSlots } from "./calendar/pipeline/pipeline-slots.js";
export type { Stop } from "./calendar/reading/stops.js";
export { calendarMessages } from "./calendar/reasons/calendar-messages.js";
export { describeCalendarFinding } from "./calendar/reasons/describe-calendar-finding.js";
export { describeMove } from "./calendar/reasons/describe-move.js";
export { describePassedOver } from "./calendar/reasons/describe-passed-over.js";
export { describeRefusedSlot } from "./calendar/reasons/describe-refused-slot.js";
export { occurrences } from "./calendar/occurrences.js";
export { slotInstants } from "./calendar/slot-instants.js";

// Check
export { applySuggestion } from "./coverage/apply-suggestion.js";
export { type CoverageOptions, checkCoverage } from "./coverage/check-coverage.js";
export { type CheckOptions, type Coverage, checkRules } from "./coverage/check-rules.js";
export { compareReports, type ReportChanges } from "./coverage/compare-reports.js";
export { defineRule, type RuleDefinition } from "./coverage/define-rule.js";
export { type ConfigExplanation, type ExplainConfigOptions, explainConfig } from "./coverage/config/explain-config.js";
export { publicSectorConfig } from "./coverage/config/presets/public-sector-config.js";
export { recommendedConfig } from "./coverage/config/presets/recommended-config.js";
export { strictConfig } from "./coverage/config/presets/strict-config.js";
export type { Level, Levels } from "./coverage/levels.js";
export type { AudienceChannels } from "./coverage/matrices/audiences-by-channels.js";
export type { GoalMetrics } from "./coverage/matrices/goals-by-metrics.js";
export type { InsightAnswers } from "./coverage/matrices/insights-by-answers.js";
export type { Matrices } from "./coverage/matrices/matrices.js";
export type { Matrix, MatrixCell } from "./coverage/matrices/matrix.js";
export type { ObjectiveGoals } from "./coverage/matrices/objectives-by-goals.js";
export type { NotRun } from "./coverage/config/prepare-rules.js";
export { recommendedRules } from "./coverage/recommended-rules.js";
export type { MessageValues, Report, Rule, RuleContext, SuggestedFix } from "./coverage/rule.js";
export type { RuleConfig, RuleConfigs, RuleOverride, RuleSetting, Suppression } from "./coverage/config/rule-config.js";
export { coverageMessages } from "./coverage/settle-findings.js";
export type { SuppressedFinding, UnusedSuppression } from "./coverage/config/suppressions.js";
export type { OptionsRead, OptionsWritten, StandardResult, StandardSchema } from "./coverage/standard-schema.js";

// Plugins: what an app or agency adds to the model
export { createPlanner, type PlannerOptions } from "./plugins/planner/create-planner.js";
export { definePlugin } from "./plugins/define-plugin.js";
export type { Planner } from "./plugins/planner/planner.js";
export type { AnyPlugin, Plugin } from "./plugins/plugin.js";
export type { DocumentMaker, FormatMaker, PluginContext } from "./plugins/plugin-context.js";
export type { PluginDefinition } from "./plugins/plugin-definition.js";
export type { FieldKind, PluginField } from "./plugins/plugin-fields.js";
export type { PluginMachine } from "./plugins/plugin-machine.js";
export type { PluginMigration } from "./plugins/plugin-migration.js";
export type { PluginPlatform } from "./plugins/plugin-platform.js";
export { standardPlugin } from "./plugins/standard/standard-plugin.js";

// The same plan in other frameworks' words
export { viewMessages } from "./results/views/view-messages.js";
export { type Framework, frameworks } from "./results/views/framework.js";
export type { FrameworkGaps, FrameworkParts, FrameworkView, ViewOf } from "./results/views/framework-view.js";
export type { AmecMeasure, AmecParts } from "./results/views/frameworks/amec.js";
export type { OasisParts } from "./results/views/frameworks/oasis.js";
export type { OgsmPage, OgsmParts, OgsmStrategy } from "./results/views/frameworks/ogsm.js";
export type { OkrObjective, OkrParts } from "./results/views/frameworks/okr.js";
export type { PostParts } from "./results/views/frameworks/post.js";
export type { RaceGoal, RaceParts } from "./results/views/frameworks/race.js";
export type { SostacFact, SostacParts } from "./results/views/frameworks/sostac.js";
export type { Gap } from "./results/views/gap.js";
export { type GapKey, gapMessages } from "./results/views/gap-messages.js";
export type { LeftBecause, LeftOut } from "./results/views/left-out.js";
export { viewAs, type ViewOptions } from "./results/views/view-as.js";
export type { ViewAudience, ViewItem, ViewMeasure, ViewMetric, ViewObjective, ViewWork } from "./results/views/view-item.js";

// Words: what the library says, in a language of the app's own
export type { MessageValue } from "./base/text/format-message.js";
export type { DateForm, Language } from "./base/text/language.js";
export { describeNote } from "./words/describe-note.js";
export { describeProblem } from "./words/describe-problem.js";
export { english } from "./words/english.js";
export { fragmentMessages, problemFragments } from "./words/fragments.js";
export { choiceWords } from "./words/labels/choice-words.js";
export { countWords } from "./words/labels/count-words.js";
export { fieldWords } from "./words/labels/field-words.js";
export { fieldWordsByKind } from "./words/labels/field-words-by-kind.js";
export { kindWords } from "./words/labels/kind-words.js";
export { partWords } from "./words/labels/part-words.js";
export { valueMessages } from "./words/value-messages.js";

// Practice
export {
  type AlignmentHas,
  type AlignmentLack,
  type AlignmentPoint,
  type AlignmentStep,
  type AlignmentStepName,
  alignmentSteps,
} from "./practice/alignment-steps.js";
export { approvalDigest } from "./practice/approval-digest.js";
export { type ApprovalOptions, type ApprovalState, approvalState, type VoidApproval, type VoidBecause } from "./practice/approvals.js";
export type { DutyHours, HandOver, Responders } from "./practice/duty-hours.js";
export { explainPriorities, type IssuePriority, prioritiseIssues } from "./practice/issues.js";
export { type KindReadiness, type Readiness, type ReadinessCounts, readinessProgress } from "./practice/readiness.js";
export { type StatusMove, statusMoves } from "./practice/status-moves.js";
export { type ResponseDuty, type ResponseQuestion, whoAnswers } from "./practice/who-answers.js";

// Results: is it working, and what to do about it
export { evaluateMetric } from "./results/formulas/evaluate-metric.js";
export type { Evaluated, Evaluation, EvaluationLack, NotEvaluated } from "./results/formulas/evaluation.js";
export { evaluationMessages } from "./results/formulas/evaluation-messages.js";
export { formulaInputNames } from "./results/formulas/formula-input-names.js";
export type { EvaluationInput, EvaluationInputs } from "./results/formulas/evaluation-inputs.js";
export { measureResults } from "./results/measure-results.js";
export { resultMessages } from "./results/result-messages.js";
export type {
  BrokenGuard,
  DecisionDue,
  DecisionInWords,
  EndedExperiment,
  Expected,
  KpiResult,
  LateReading,
  PromiseResult,
  Reading,
  Results,
  ResultsOf,
  SetAside,
  SetAsideBecause,
  Verdict,
  VerdictCounts,
} from "./results/results.js";
export type { ResultsOptions } from "./results/results-options.js";
export { costMessages } from "./results/costs/cost-messages.js";
export type {
  CostPerResult,
  CostResults,
  EntryWork,
  FlowSum,
  MoneySum,
  PartSum,
  PlannedCosts,
  Roi,
  RoiBecause,
  SpentMoney,
  SpentWork,
  StandingWork,
  SumBecause,
  WorkCost,
  WorkOf,
} from "./results/costs/cost-results.js";
export type {
  ChannelRanking,
  RankedChannel,
  RankingLine,
  RankingLineKey,
  UnrankedBecause,
  UnrankedChannel,
  UnrankedReason,
} from "./results/ranking/channel-ranking.js";
export type { ExperimentSuggestion, NoExperiment, SuggestedExperiment } from "./results/ranking/experiment-suggestion.js";
export { type RankingOptions, rankChannels } from "./results/ranking/rank-channels.js";
export { rankingMessages } from "./results/ranking/ranking-messages.js";
export { type ExperimentOptions, suggestExperiment } from "./results/ranking/suggest-experiment.js";

// Catalogue
export type { Counting } from "./base/text/counting/grapheme-weights.js";
export type { CatalogFact } from "./catalog/catalog-fact.js";
export type { CatalogFormat } from "./catalog/catalog-format.js";
export type { CatalogMetric } from "./catalog/catalog-metric.js";
export type { AltTextLimit, CatalogPlatform } from "./catalog/catalog-platform.js";
export type { Catalogs } from "./catalog/catalogs.js";
export { countCharacters } from "./catalog/count-characters.js";
export { metricCatalog } from "./catalog/metric-catalog.js";
export { metricFromCatalog } from "./catalog/metric-from-catalog.js";
export type { CatalogMetricId } from "./catalog/metric-names.js";
export { platformCatalog } from "./catalog/platform-catalog.js";
export { platformFromCatalog } from "./catalog/platform-from-catalog.js";

// The plan
export type { DateRange } from "./model/values/date-range.js";
export type { DateRef, DateRefInput, Offset, RelativeDate } from "./model/values/date-ref.js";
export type { Instant, LocalDate, LocalDateTime, LocalTime, TimeZone } from "./model/values/dates.js";
export type { EntryId } from "./model/values/entry-id.js";
export type { Id } from "./model/values/id.js";
export type { Extensions, PluginName } from "./model/schema/json.js";
export type { IdOf, Kind, Singleton } from "./model/kind.js";
export type { Money } from "./model/values/money.js";
export type { NodeOf, Nodes } from "./model/nodes.js";
export type { Open } from "./model/schema/open.js";
export type { Period } from "./model/values/period.js";
export type { Plan, PlanInput } from "./model/plan.js";
export type { Thing } from "./model/thing.js";
export type { Weekday } from "./model/values/weekday.js";
export type { Written, WrittenField, WrittenValue } from "./model/schema/written.js";

// The strategy tree: who, why, what, how
export type { Baseline, BaselineInput, ExactBaseline, RangeBaseline, UnknownBaseline } from "./model/strategy/baseline.js";
export type { BusinessFunction } from "./model/strategy/business-function.js";
export type { BusinessObjective, BusinessObjectiveInput, BusinessObjectiveKind } from "./model/strategy/business-objective.js";
export type { FunnelStep, Goal, GoalInput, GoalOutcome } from "./model/strategy/goal.js";
export type { Kpi, KpiInput, Milestone } from "./model/strategy/kpi.js";
export type { MarketingObjective, MarketingObjectiveInput, MarketingObjectiveKind } from "./model/strategy/marketing-objective.js";
export type { Purpose } from "./model/strategy/purpose.js";
export type { Scope, Strategy, StrategyInput } from "./model/strategy/strategy.js";
export type { Tactic, TacticInput, TacticKind, VenueUse } from "./model/strategy/tactic.js";
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
} from "./model/strategy/target.js";
export type { Intent } from "./model/strategy/intent.js";

// What is measured
export type { MeasuredValue, Measurement, MeasurementInput } from "./model/measurement/measurement.js";
export type { Metric, MetricDecision, MetricInput, MetricKind, MetricNature, MetricUnit } from "./model/measurement/metric.js";

// Audiences, channels, people, content
export type { Approval } from "./model/content/approval.js";
export type { Audience, AudienceInput, Presence, PresenceBasis } from "./model/audience/audience.js";
export type { Bound } from "./model/schedule/bound.js";
export type { Channel, ChannelCost, ChannelInput, Platform } from "./model/audience/channel.js";
export type { ContentItem, ContentItemInput, Evergreen } from "./model/content/content-item.js";
export type { ContentStatus } from "./model/content/content-status.js";
export type { Empowerment } from "./model/content/empowerment.js";
export type { Message, MessageInput } from "./model/content/message.js";
export type { Person, PersonInput, Player } from "./model/audience/person.js";
export type { Persona, PersonaInput } from "./model/audience/persona.js";
export type { Pillar, PillarInput } from "./model/content/pillar.js";
export type { Skill, SkillInput } from "./model/audience/skill.js";
export type { Variant, VariantInput } from "./model/content/variant.js";
export type { Venue, VenueInput, VenueKind } from "./model/audience/venue.js";

// When things happen
export type { Blackout, BlackoutInput, QuietHours } from "./model/schedule/blackout.js";
export type { Cadence, CadenceInput, PillarWeight, Work } from "./model/schedule/cadence.js";
export type { Calendar, CalendarEntry, Move, PassedOver, PublishedPost, RefusedSlot } from "./model/schedule/calendar.js";
export type { Campaign, CampaignInput, Pause } from "./model/schedule/campaign.js";
export type { Phase, PhaseInput } from "./model/schedule/phase.js";
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
} from "./model/schedule/recurrence.js";
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
} from "./model/schedule/recurrence-day.js";

// Alignment, listening, policy, response, readiness
export type { ActionItem, ActionItemInput } from "./model/alignment/action-item.js";
export type { Alignment, AlignmentInput, Conversation, Preparation } from "./model/alignment/alignment.js";
export type { AlignmentIssue, AlignmentIssueInput, IssueKind } from "./model/alignment/alignment-issue.js";
export type { ApprovalRule, ApprovalRuleInput } from "./model/policy/approval-rule.js";
export type { CoverageWindow, CoverageWindowInput } from "./model/policy/coverage-window.js";
export type { Decision, DecisionInput } from "./model/alignment/decision.js";
export type { Evidence, EvidenceInput, EvidenceKind } from "./model/readiness/evidence.js";
export type { Experiment, ExperimentInput } from "./model/readiness/experiment.js";
export type { GateReport } from "./model/journey/gate-report.js";
export type { Insight, InsightInput } from "./model/listening/insight.js";
export type { Listening, ListeningInput } from "./model/listening/listening.js";
export type { NoPlayers } from "./model/listening/no-players.js";
export type { ListeningSource, ListeningSourceInput } from "./model/listening/listening-source.js";
export type { Policy, PolicyInput } from "./model/policy/policy.js";
export type { PolicySection, PolicySectionInput, PolicySectionKind } from "./model/policy/policy-section.js";
export type { Rating } from "./model/values/rating.js";
export type { ResponseGuide, ResponseGuideInput } from "./model/policy/response-guide.js";
export type { Reply, ResponseLevel, ResponseRule, ResponseRuleInput } from "./model/policy/response-rule.js";
export type { Stage, StageEvent, StageEventType } from "./model/journey/stage-event.js";
export type { Stakeholder, StakeholderInput } from "./model/alignment/stakeholder.js";
export type { Vision, VisionInput } from "./model/strategy/vision.js";

// Findings and changes
export type { AddChange, Change, MoveChange, RemoveChange, SetChange } from "./model/change.js";
export type { Finding, Related, Severity, Suggestion } from "./model/finding.js";
export type { Attachment } from "./model/content/attachment.js";
export type { Disclosure, DisclosureKind } from "./model/content/disclosure.js";
export type { PostFormat } from "./model/content/post-format.js";
export type { Behaviour, BehaviourInput } from "./model/audience/behaviour.js";
export type { Phrase, PhraseInput } from "./model/policy/phrase.js";
export type { Situation, SituationInput } from "./model/strategy/situation.js";
export type { EasterHoliday, FixedHoliday, FloatingHoliday, Holiday, HolidayInput, SingleHoliday } from "./model/schedule/holiday.js";
