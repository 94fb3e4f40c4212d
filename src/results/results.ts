import type { DriftReport } from "../calendar/comparing/drift.js";
import type { Adherence } from "../calendar/reading/measure-adherence.js";
import type { Baseline } from "../model/strategy/baseline.js";
import type { Target } from "../model/strategy/target.js";
import type { DateRange } from "../model/values/date-range.js";
import type { LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import type { Money } from "../model/values/money.js";
import type { Period } from "../model/values/period.js";

/**
 * How a KPI stands: its target is reached, will be at this rate, lies behind what was to be reached by now, or was not reached in time. `unmeasured`: there is no
 * reading to judge by. `not-computable`: there are readings, and something else is missing; the reason says what.
 */
export type Verdict = "met" | "on-track" | "behind" | "missed" | "unmeasured" | "not-computable";

/** What was read of a metric at one time: one measurement, or several that add up. */
export interface Reading {
  /** What it says, in the metric's unit; of a rubric, the level. */
  readonly value: number | string;
  /** The day it was read. */
  readonly on?: LocalDate;
  /** The days it was counted over; of several measurements, those that they cover together. */
  readonly period?: DateRange;
  /** The measurements it consists of, in the order of their days. */
  readonly measurements: readonly Id<"measurement">[];
}

/** What was to be reached by the day of the latest reading. */
export interface Expected {
  /** The figure, in the terms of the target; of a rubric, the level. */
  readonly figure: number | string;
  /** The day it is meant for. */
  readonly on: LocalDate;
  /** Where it comes from: a milestone, or the straight line from the baseline to the target or to the first milestone. */
  readonly by: "milestone" | "line";
}

/** How one KPI stands (B7, E5). */
export interface KpiResult {
  /** The KPI. */
  readonly kpi: Id<"kpi">;
  /** Its metric. */
  readonly metric: Id<"metric">;
  /** What it is a KPI of. */
  readonly of: Id<"goal" | "businessObjective" | "strategy">;
  /** What it is to reach; absent: the plan gives no figure. */
  readonly target?: Target;
  /** By when, its own date or its goal's; absent: no date is stated, or the date counts from something that has none yet. */
  readonly due?: LocalDate;
  /** Where it stood before, as the plan states it. */
  readonly baseline?: Baseline;
  /** The latest reading up to the day of the question. */
  readonly latest?: Reading;
  /** What is compared with the target, in its terms: a figure for its period, a growth as a ratio, a share as a ratio, a place, a level. */
  readonly figure?: number | string;
  /** What was to be reached by the day of the reading. */
  readonly expected?: Expected;
  /** How much of the way from the baseline to the target lies behind, 1 being all of it; below 0 it got worse. Absent where there is no such way. */
  readonly progress?: number;
  /** How it stands. */
  readonly verdict: Verdict;
  /** Why, as a code: the end of the key of the sentence in `resultMessages`. */
  readonly because: string;
  /** The verdict and its reason in a sentence or two. */
  readonly sentence: string;
  /** The measurements the verdict rests on. */
  readonly readings: readonly Id<"measurement">[];
}

/** How many KPIs stand how. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** How the KPIs stand that tell of a goal, an objective or a strategy: counted, never averaged. */
export interface ResultsOf<K extends "goal" | "marketingObjective" | "businessObjective" | "strategy"> {
  /** What they tell of. */
  readonly id: Id<K>;
  /** The KPIs, each once: its own and those of what serves it. */
  readonly kpis: readonly Id<"kpi">[];
  /** How many of them stand how. */
  readonly counts: VerdictCounts;
  /** The worst verdict among them, and the KPIs that have it; absent: there is no KPI. */
  readonly worst?: { readonly verdict: Verdict; readonly kpis: readonly Id<"kpi">[] };
}

/** A decision that a reading calls for (C9). */
export interface DecisionDue {
  /** The metric whose decision it is. */
  readonly metric: Id<"metric">;
  /** The channel whose readings call for it, where the metric is read channel by channel. */
  readonly channel?: Id<"channel">;
  /** On which reading it was to be made, in the plan's words. */
  readonly when: string;
  /** What was agreed to be done then. */
  readonly then: string;
  /** Which limit was crossed. */
  readonly crossed: "above" | "below";
  /** The limit, in the metric's unit. */
  readonly limit: number;
  /** The latest reading, which lies beyond it. */
  readonly reading: Reading;
  /** The day of the first of the readings in a row that lie beyond it. */
  readonly since: LocalDate;
  /** Who reads the metric. */
  readonly owner?: Id<"person">;
  /** What deciding right is worth. */
  readonly value?: Money;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A decision whose condition is in words alone, so that people have to judge whether it is due (C9). */
export interface DecisionInWords {
  /** The metric whose decision it is. */
  readonly metric: Id<"metric">;
  /** On which reading it is made. */
  readonly when: string;
  /** What is done then. */
  readonly then: string;
  /** The latest reading. */
  readonly reading: Reading;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A limit that was to be kept and is not. */
export interface BrokenGuard {
  /** The guard, among the KPIs. */
  readonly kpi: Id<"kpi">;
  /** The day of the first of the readings in a row that lie beyond it. */
  readonly since: LocalDate;
  /** The latest reading. */
  readonly reading: Reading;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** Whether replies came within the time that was promised (D3). */
export interface PromiseResult {
  /** The metric that tells how long replies took. */
  readonly metric: Id<"metric">;
  /** Where; absent: on all channels together. */
  readonly channel?: Id<"channel">;
  /** The reading, in minutes. */
  readonly reading: Reading;
  /** The shortest time promised there, in minutes. */
  readonly withinMinutes: number;
  /** The longest, in minutes: a guide may promise one thing sooner than another. */
  readonly longestMinutes: number;
  /** Whether the reading is within the shortest, or beyond the longest; absent: it lies between them, which says neither. */
  readonly kept?: boolean;
  /** All of it in a sentence, which says whether the reading is a mean, a median or another. */
  readonly sentence: string;
}

/** An experiment that is over (C13). */
export interface EndedExperiment {
  /** The experiment. */
  readonly experiment: Id<"experiment">;
  /** Its last day. */
  readonly ended: LocalDate;
  /** What was decided; absent: nothing was. */
  readonly outcome?: "adopt" | "drop" | "repeat";
  /** What was learned. */
  readonly learned?: string;
  /** The last reading of its metric on its days, on its channel where it names one; absent: there is none. */
  readonly reading?: Reading;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A metric that was to be read again by now. */
export interface LateReading {
  /** The metric. */
  readonly metric: Id<"metric">;
  /** How often it is to be read. */
  readonly every: Period;
  /** The last day its readings tell of; absent: it was never read. */
  readonly last?: LocalDate;
  /** The day by which it was to be read; absent: never read, and the plan names no first day to count from. */
  readonly due?: LocalDate;
  /** Who reads it. */
  readonly owner?: Id<"person">;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** Why a measurement is not counted. */
export type SetAsideBecause =
  | "after"
  | "before-baseline"
  | "conflicting"
  | "incomplete"
  | "level-of-number"
  | "not-available"
  | "number-of-rubric"
  | "other-form"
  | "part-of-whole"
  | "undated"
  | "unknown-level";

/** A measurement that is not counted, and why. */
export interface SetAside {
  /** The measurement. */
  readonly measurement: Id<"measurement">;
  /** Why, as a code. */
  readonly because: SetAsideBecause;
  /** Why, in a sentence. */
  readonly sentence: string;
}

/** What came of a plan, up to a day. */
export interface Results {
  /** The plan. */
  readonly plan: Id<"plan">;
  /** The last day that counts. */
  readonly on: LocalDate;
  /** How many KPIs stand how. */
  readonly counts: VerdictCounts;
  /** Each KPI, in the order of the plan. */
  readonly kpis: readonly KpiResult[];
  /** Each goal. */
  readonly goals: readonly ResultsOf<"goal">[];
  /** Each marketing objective, by the goals that serve it. */
  readonly marketingObjectives: readonly ResultsOf<"marketingObjective">[];
  /** Each business objective, by its own KPIs and the goals that lead up to it. */
  readonly businessObjectives: readonly ResultsOf<"businessObjective">[];
  /** Each strategy. */
  readonly strategies: readonly ResultsOf<"strategy">[];
  /** The decisions that are due, in the order of the metrics. */
  readonly decisions: readonly DecisionDue[];
  /** The decisions that only people can judge, of metrics that were read. */
  readonly decisionsInWords: readonly DecisionInWords[];
  /** The guards that are broken, in the order of the plan. */
  readonly guards: readonly BrokenGuard[];
  /** Whether replies came in time; empty: no time is promised, or none was measured. */
  readonly promises: readonly PromiseResult[];
  /** The experiments that are over, in the order of the plan. */
  readonly experiments: readonly EndedExperiment[];
  /** The metrics that were to be read again by now. */
  readonly late: readonly LateReading[];
  /** The measurements that are not counted. */
  readonly setAside: readonly SetAside[];
  /** What went out, where `adherence` was passed. */
  readonly adherence?: Adherence;
  /** What went out otherwise than planned, where `drift` was passed. */
  readonly drift?: DriftReport;
}
