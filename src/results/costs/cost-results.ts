import type { DateRange } from "../../model/values/date-range.js";
import type { Id } from "../../model/values/id.js";
import type { Money } from "../../model/values/money.js";

/** Amounts of money, one for each currency, the plan's own first: currencies are never added. Sums of readings may be negative. */
export type MoneySum = readonly Money[];

/** Hours of work, and what they cost as far as there is a rate for them. */
export interface WorkCost {
  /** All of the hours. */
  readonly hours: number;
  /** What those with a rate cost: whoever does them states one, else the plan. */
  readonly money: MoneySum;
  /** How many of the hours have no rate; they are not in `money`. */
  readonly withoutRate: number;
}

/** The work that one thing takes. */
export interface WorkOf<K extends "channel" | "experiment" | "metric"> {
  /** What takes it. */
  readonly id: Id<K>;
  /** Its hours. */
  readonly hours: number;
  /** What they cost; absent: there is no rate for them. */
  readonly money?: Money;
}

/** The work that comes back with channels or metrics. */
export interface StandingWork<K extends "channel" | "metric"> {
  /** What it takes a week of channels, a year of metrics. */
  readonly all: WorkCost;
  /** The same over the days of the plan; absent: the plan names no days. */
  readonly inPeriod?: WorkCost;
  /** What takes it, in the order of the plan. */
  readonly parts: readonly WorkOf<K>[];
}

/** The work of entries of the calendar, by who makes them. */
export interface EntryWork {
  /** How many entries. */
  readonly entries: number;
  /** How many of them state no hours. */
  readonly withoutHours: number;
  /** What the others take. */
  readonly all: WorkCost;
  /** The same for each author; the one without an id: entries that name nobody. */
  readonly authors: readonly { readonly person?: Id<"person">; readonly hours: number; readonly money?: Money }[];
}

/** What the plan is to cost. The parts are not added up: it does not say whether a budget pays for its channels, or an experiment's hours are those of its entries. */
export interface PlannedCosts {
  /** The money of each strategy that states some: its budget, else that of its tactics and the experiments with them. */
  readonly strategies: readonly { readonly strategy: Id<"strategy">; readonly by: "budget" | "tactics"; readonly money: MoneySum }[];
  /** The money of each experiment that tries out no tactic. */
  readonly experiments: readonly { readonly experiment: Id<"experiment">; readonly money: Money }[];
  /** The two of them together. */
  readonly budgets: MoneySum;
  /** The money of each channel in use that states some, and over the days of the plan where it names them. */
  readonly channels: readonly { readonly channel: Id<"channel">; readonly perMonth: Money; readonly inPeriod?: Money }[];
  /** The money of these channels a month. */
  readonly channelsPerMonth: MoneySum;
  /** The same over the days of the plan; absent: the plan names no days. */
  readonly channelsInPeriod?: MoneySum;
  /** The work of channels in use besides their posts. */
  readonly standing: StandingWork<"channel">;
  /** The work of reading metrics. */
  readonly reading: StandingWork<"metric">;
  /** The work that experiments may take. */
  readonly trials: { readonly all: WorkCost; readonly parts: readonly WorkOf<"experiment">[] };
  /** The work of the entries of the calendar up to the day of the question that go ahead; absent: no calendar was passed. */
  readonly entries?: EntryWork;
}

/** Why readings of a metric cannot be added: they are over days that overlap, or of parts that may, such as a channel and a tactic. */
export type SumBecause = "computed" | "none" | "overlapping" | "different-parts";

/** The readings of a flow, added up. */
export interface FlowSum {
  /** The metric. */
  readonly metric: Id<"metric">;
  /** What they are together, in the metric's unit; absent: they cannot be added, or there are none. */
  readonly total?: number;
  /** Why there is a total or none. */
  readonly because: SumBecause;
  /** The days that they cover, in runs. */
  readonly days: readonly DateRange[];
  /** The measurements that are counted. */
  readonly readings: readonly Id<"measurement">[];
  /** The same for each channel, where readings say so. */
  readonly channels: readonly PartSum<"channel">[];
  /** The same for each tactic, where readings say so. */
  readonly tactics: readonly PartSum<"tactic">[];
}

/** The readings of a flow for one channel or tactic, added up. */
export interface PartSum<K extends "channel" | "tactic"> {
  /** The channel or tactic. */
  readonly id: Id<K>;
  /** What they are together, in the metric's unit. */
  readonly total: number;
  /** The days that they cover, in runs. */
  readonly days: readonly DateRange[];
  /** The measurements. */
  readonly readings: readonly Id<"measurement">[];
}

/** The money that was spent, as readings say. */
export interface SpentMoney {
  /** How much; absent: nothing says it, or it cannot be added. Unknown is not nothing. */
  readonly money?: Money;
  /** Why there is an amount or none, as a code: the end of the key of its sentence in `costMessages`. */
  readonly because: "computed" | "not-read" | "several-metrics" | "overlapping" | "different-parts";
  /** The same in a sentence. */
  readonly sentence: string;
  /** What was read of each metric of money spent. */
  readonly metrics: readonly FlowSum[];
}

/** The work that was done, as readings and the calendar say. */
export interface SpentWork {
  /** How much, and what it cost; absent: nothing says it, or it cannot be added. */
  readonly done?: WorkCost;
  /** Why there is work or none, as a code: the end of the key of its sentence in `costMessages`. */
  readonly because: "computed" | "not-said" | "several-metrics" | "overlapping" | "different-parts";
  /** The same in a sentence. */
  readonly sentence: string;
  /** What was read of each metric of time spent, in minutes. */
  readonly metrics: readonly FlowSum[];
  /** The work of entries that are said to be published, on channels of which no time was read; absent: no calendar was passed. */
  readonly entries?: EntryWork;
}

/** Why the return on investment is there or not. */
export type RoiBecause =
  | "computed"
  | "no-value"
  | "several-values"
  | "value-unclear"
  | "no-costs"
  | "money-unknown"
  | "work-unknown"
  | "costs-unclear"
  | "different-days"
  | "no-rate"
  | "mixed-currencies"
  | "zero-costs"
  | "too-large";

/** The return on investment: (value gained − all costs) ÷ all costs. */
export interface Roi {
  /** As a ratio, 0.5 being half of the costs gained beyond them; absent: it cannot be computed. */
  readonly ratio?: number;
  /** Why it is there or not, as a code: the end of the key of its sentence in `costMessages`. */
  readonly because: RoiBecause;
  /** The same in a sentence. */
  readonly sentence: string;
  /** The value gained, as far as it is known. */
  readonly gained?: Money;
  /** What was spent to gain it, money and work, as far as it is known. */
  readonly costs?: MoneySum;
  /** The days on which it was gained, in runs. */
  readonly days: readonly DateRange[];
  /** The measurements it rests on. */
  readonly readings: readonly Id<"measurement">[];
}

/** What one result of a goal cost in money. Time is not in it, as readings do not say whose it was. */
export interface CostPerResult {
  /** The KPI whose metric counts the results. */
  readonly kpi: Id<"kpi">;
  /** The goal it is a KPI of. */
  readonly goal: Id<"goal">;
  /** What one result cost; absent: it cannot be computed. */
  readonly each?: Money;
  /** How many results there were. */
  readonly results?: number;
  /** What the goal's tactics cost. */
  readonly spent?: Money;
  /** Why it is there or not, as a code: the end of the key of its sentence in `costMessages`. */
  readonly because:
    | "computed"
    | "no-tactic"
    | "shared-tactic"
    | "spent-unknown"
    | "no-results"
    | "results-unclear"
    | "different-days"
    | "zero-results"
    | "too-large";
  /** The same in a sentence. */
  readonly sentence: string;
  /** The measurements it rests on. */
  readonly readings: readonly Id<"measurement">[];
}

/** What a plan is to cost, what was spent up to a day, and what came of it (B3, C5, E5). */
export interface CostResults {
  /** What it is to cost. */
  readonly planned: PlannedCosts;
  /** What was spent. */
  readonly spent: { readonly money: SpentMoney; readonly work: SpentWork };
  /** The return on it. */
  readonly roi: Roi;
  /** What one result cost, for each KPI of a goal that counts results; empty where no money was read, as `spent.money` says. */
  readonly perResult: readonly CostPerResult[];
}
