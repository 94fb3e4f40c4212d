import type { Plan } from "../../model/plan.js";
import type { Goal } from "../../model/strategy/goal.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Tactic } from "../../model/strategy/tactic.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { Id } from "../../model/values/id.js";
import type { Money } from "../../model/values/money.js";
import { isCarriedOut, tacticsFor } from "../../practice/tactics.js";
import { sayerOf } from "../../words/phrases.js";
import { factsOfMetric, type MetricLookUp } from "../facts-of-metric.js";
import { costMessages } from "./cost-messages.js";
import type { CostPerResult, PartSum, SpentMoney } from "./cost-results.js";
import { sameDays } from "./day-runs.js";
import { flowSumOf } from "./flow-sums.js";
import { sayMoney } from "./say-figures.js";
import type { SpentAsked } from "./spent-costs.js";
import { tidyFigure, withinNumbers } from "./tidy-figure.js";
import { withCurrency } from "./with-currency.js";

const say = /* @__PURE__ */ sayerOf("costs", costMessages);

/**
 * Returns what one result cost in money, for each KPI of a goal whose metric counts a flow of results: what readings say was spent on the goal's tactics, by the number of results
 * over the same days. A tactic that works towards several goals has costs that nobody has divided among them. None where no money was read at all, which `spent.money` says once.
 */
export const costPerResult = (plan: Plan, money: SpentMoney, asked: SpentAsked): readonly CostPerResult[] => {
  if (money.metrics.length === 0) return [];
  const counted = countersIn(plan, asked.metricFacts);
  const [spent, ...others] = money.metrics;
  const byTactic = new Map<string, PartSum<"tactic">>(others.length > 0 ? [] : spent?.tactics.map((one) => [one.id, one]));
  const goals = plan.strategies.flatMap((strategy) => strategy.goals);
  const tactics = new Map(goals.map((goal) => [goal, tacticsFor(plan, goal).filter((tactic) => isCarriedOut(plan, tactic))]));
  const uses = new Map<Tactic, number>();
  for (const those of tactics.values()) for (const tactic of those) uses.set(tactic, (uses.get(tactic) ?? 0) + 1);
  return goals.flatMap((goal) => {
    const kpis = goal.kpis.filter(({ metric }) => counted.has(metric));
    if (kpis.length === 0) return [];
    const cost = costOf(tactics.get(goal) ?? [], byTactic, (tactic) => (uses.get(tactic) ?? 0) > 1);
    return kpis.map((kpi): CostPerResult => ({ kpi: kpi.id, goal: goal.id, ...resultOf(plan, { goal, kpi, cost }, asked) }));
  });
};

/** The metrics that count results over a time. */
const countersIn = ({ metrics }: Plan, metricFacts: MetricLookUp): ReadonlySet<string> =>
  new Set(
    metrics.flatMap((metric) => {
      const { unit, nature, kind } = factsOfMetric(metric, metricFacts);
      return unit === "count" && nature === "flow" && kind !== "input" ? [metric.id] : [];
    }),
  );

/** What the tactics of a goal cost, or the first that stands in the way. */
type Cost =
  | {
      readonly because: "computed";
      readonly total: number;
      readonly days: readonly DateRange[];
      readonly readings: CostPerResult["readings"];
    }
  | { readonly because: "no-tactic" | "different-days" }
  | { readonly because: "shared-tactic" | "spent-unknown"; readonly tactic: Id<"tactic"> };

const costOf = (tactics: readonly Tactic[], spent: ReadonlyMap<string, PartSum<"tactic">>, isShared: (tactic: Tactic) => boolean): Cost => {
  let total = 0;
  let days: readonly DateRange[] | undefined;
  const readings: Id<"measurement">[] = [];
  for (const tactic of tactics) {
    if (isShared(tactic)) return { because: "shared-tactic", tactic: tactic.id };
    const sum = spent.get(tactic.id);
    if (sum === undefined) return { because: "spent-unknown", tactic: tactic.id };
    if (days !== undefined && !sameDays(days, sum.days)) return { because: "different-days" };
    total = withinNumbers(total + sum.total);
    days = sum.days;
    for (const one of sum.readings) readings.push(one);
  }
  return days === undefined ? { because: "no-tactic" } : { because: "computed", total, days, readings };
};

interface Asked {
  readonly goal: Goal;
  readonly kpi: Kpi;
  readonly cost: Cost;
}

type Result = Omit<CostPerResult, "kpi" | "goal">;

const resultOf = (plan: Plan, { goal: { id: goal }, kpi: { metric }, cost }: Asked, { on, wording }: SpentAsked): Result => {
  const readings: Result["readings"] = [];
  switch (cost.because) {
    case "no-tactic":
    case "different-days":
      return { because: cost.because, sentence: say(wording, `result.${cost.because}`, { goal }), readings };
    case "shared-tactic":
    case "spent-unknown":
      return { because: cost.because, sentence: say(wording, `result.${cost.because}`, { goal, tactic: cost.tactic }), readings };
    case "computed":
  }
  const spent = withCurrency(plan, { amount: cost.total });
  const results = flowSumOf(plan, { id: metric }, on);
  const known = { spent, readings: [...cost.readings, ...results.readings] };
  if (results.because === "none")
    return { because: "no-results", sentence: say(wording, "result.no-results", { goal, metric, on }), ...known };
  if (results.total === undefined)
    return { because: "results-unclear", sentence: say(wording, "result.results-unclear", { goal, metric }), ...known };
  if (!sameDays(results.days, cost.days))
    return { because: "different-days", sentence: say(wording, "result.different-days", { goal }), ...known };
  return { ...divided(spent, results.total, { goal, metric, wording }), results: results.total, ...known };
};

/** The cost of each of some results. */
const divided = (
  spent: Money,
  results: number,
  { goal, metric, wording }: { readonly goal: Id<"goal">; readonly metric: Id<"metric">; readonly wording: SpentAsked["wording"] },
): Pick<CostPerResult, "each" | "because" | "sentence"> => {
  const words = { goal, metric, spent: sayMoney(spent, wording) };
  if (results === 0) return { because: "zero-results", sentence: say(wording, "result.zero-results", words) };
  const amount = spent.amount / results;
  if (!Number.isFinite(amount)) return { because: "too-large", sentence: say(wording, "result.too-large", { goal }) };
  const each = { ...spent, amount: tidyFigure(amount) };
  return { each, because: "computed", sentence: say(wording, "result.computed", { ...words, results, each: sayMoney(each, wording) }) };
};
