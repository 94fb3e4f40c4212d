import type { Language } from "../../base/text/language.js";
import { describeRefusal } from "../../machine/describe-refusal.js";
import { describeReport } from "../../machine/describe-report.js";
import type { StageRefusal } from "../../machine/refuse-move.js";
import type { StageMachine } from "../../machine/stage-machine.js";
import type { GateReport } from "../../model/journey/gate-report.js";
import type { Plan } from "../../model/plan.js";
import { adoptJourney } from "../../stages/adopt-journey.js";
import { advanceStage } from "../../stages/advance-stage.js";
import { auditJourney } from "../../stages/audit-journey.js";
import { mayPost } from "../../stages/may-post/may-post.js";
import { pauseJourney } from "../../stages/pause-journey.js";
import { replayJourney } from "../../stages/replay-journey.js";
import { resumeJourney } from "../../stages/resume-journey.js";
import { returnToListening } from "../../stages/return-to-listening.js";
import { stageStatus } from "../../stages/stage-status.js";
import type { PluginContext } from "../plugin-context.js";
import { guarded } from "./guarded.js";
import { told, toldLanguage } from "./told.js";

/** What a planner leads a plan from stage to stage with: the machine is the planner's where none is passed. */
export interface PlannerStages {
  /** As `adoptJourney` of the library, with what the plugins add. */
  readonly adoptJourney: typeof adoptJourney;
  /** As `advanceStage` of the library, with what the plugins add. */
  readonly advanceStage: typeof advanceStage;
  /** As `auditJourney` of the library, with what the plugins add. */
  readonly auditJourney: typeof auditJourney;
  /** As `describeRefusal` of the library, with what the plugins add. */
  readonly describeRefusal: (plan: Plan, refusal: StageRefusal, machine?: StageMachine, language?: Language) => string;
  /** As `describeReport` of the library, with what the plugins add. */
  readonly describeReport: (plan: Plan, report: GateReport, machine?: StageMachine, language?: Language) => string;
  /** As `mayPost` of the library, with what the plugins add. */
  readonly mayPost: typeof mayPost;
  /** As `pauseJourney` of the library, with what the plugins add. */
  readonly pauseJourney: typeof pauseJourney;
  /** As `replayJourney` of the library, with what the plugins add. */
  readonly replayJourney: typeof replayJourney;
  /** As `resumeJourney` of the library, with what the plugins add. */
  readonly resumeJourney: typeof resumeJourney;
  /** As `returnToListening` of the library, with what the plugins add. */
  readonly returnToListening: typeof returnToListening;
  /** As `stageStatus` of the library, with what the plugins add. */
  readonly stageStatus: typeof stageStatus;
}

/** Returns the functions of stages, told what the plugins add. */
export const stagesOf = (context: PluginContext): PlannerStages => ({
  adoptJourney: told(context, guarded(adoptJourney), 1, "machine"),
  advanceStage: told(context, guarded(advanceStage), 1, "machine"),
  auditJourney: told(context, guarded(auditJourney), 1, "machine", "language"),
  describeRefusal: (plan, refusal, machine = context.machine, language) =>
    toldLanguage(context, describeRefusal, 3)(plan, refusal, machine, language),
  describeReport: (plan, report, machine = context.machine, language) =>
    toldLanguage(context, describeReport, 3)(plan, report, machine, language),
  mayPost: told(context, mayPost, 2, "machine", "catalogs", "language"),
  pauseJourney: told(context, pauseJourney, 1, "machine"),
  replayJourney: (journey, machine = context.machine) => replayJourney(journey, machine),
  resumeJourney: told(context, resumeJourney, 1, "machine"),
  returnToListening: told(context, guarded(returnToListening), 1, "machine"),
  stageStatus: told(context, guarded(stageStatus), 1, "machine", "language"),
});
