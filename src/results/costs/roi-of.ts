import type { DatedEntry } from "../../calendar/reading/read-entries.js";
import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";
import { dateOfDay } from "../../time/days.js";
import { sayerOf } from "../../words/phrases.js";
import type { Wording } from "../../words/wording.js";
import { costMessages } from "./cost-messages.js";
import type { FlowSum, MoneySum, PlannedCosts, Roi, RoiBecause, SpentMoney, SpentWork } from "./cost-results.js";
import { runFrom, sameDays } from "./day-runs.js";
import { flowSums } from "./flow-sums.js";
import { MoneyBag } from "./money-bag.js";
import { sayMoney, sayMoneySum } from "./say-figures.js";
import { type SpentAsked, spentWork } from "./spent-costs.js";
import { tidyFigure } from "./tidy-figure.js";
import { withCurrency } from "./with-currency.js";

const say = /* @__PURE__ */ sayerOf("costs", costMessages);

/** What is known of the costs. */
export interface KnownCosts {
  /** What is planned. */
  readonly planned: PlannedCosts;
  /** The money that was spent. */
  readonly money: SpentMoney;
  /** The entries of the calendar that go ahead, up to the day of the question; undefined: no calendar was passed. */
  readonly entries: readonly DatedEntry[] | undefined;
}

/** What a reason says besides its code. */
type Because = Pick<Roi, "because" | "sentence" | "ratio" | "costs">;

/**
 * Returns the return on investment as the catalogue's `roi` defines it: (value gained − all costs) ÷ all costs, value being what was read of a flow of money that is an outcome or
 * impact. Money and work must be known as far as the plan plans to spend them, over the days of the gain, and in one currency.
 */
export const roiOf = (plan: Plan, known: KnownCosts, asked: SpentAsked): Roi => {
  const gain = gainOf(flowSums(plan, { unit: "money", kinds: ["outcome", "impact"] }, asked), asked);
  if ("because" in gain) return { ...gain, days: [], readings: [] };
  const { value, total } = gain;
  const gained = withCurrency(plan, { amount: total });
  const work = spentWork(plan, entriesOn(value, known.entries), asked);
  const metrics = [value, ...known.money.metrics, ...work.metrics];
  const { wording } = asked;
  return {
    ...(whyNoCosts(known, work, { value, wording }) ?? ratioOf(plan, { gained, value, money: known.money, work, wording })),
    ...{ gained, days: value.days, readings: metrics.flatMap(({ readings }) => readings) },
  };
};

/** What was gained, or why that is not known. */
const gainOf = (
  [value, ...others]: readonly FlowSum[],
  { on, wording }: SpentAsked,
): { readonly value: FlowSum; readonly total: number } | Because => {
  if (value === undefined) return { because: "no-value", sentence: say(wording, "roi.no-value", { on }) };
  const { metric, total } = value;
  if (others.length > 0) {
    const names = { metric, others: others.map((one) => one.metric), count: others.length };
    return { because: "several-values", sentence: say(wording, "roi.several-values", names) };
  }
  if (total === undefined) return { because: "value-unclear", sentence: say(wording, "roi.value-unclear", { metric }) };
  return { value, total };
};

/** The entries on the days of the gain. */
const entriesOn = ({ days }: FlowSum, entries: readonly DatedEntry[] | undefined): readonly DatedEntry[] | undefined =>
  entries?.filter(({ day }) => {
    const date = dateOfDay(day);
    return (runFrom(days, date)?.from ?? "9") <= date;
  });

const whyNoCosts = (
  { planned, money }: KnownCosts,
  work: SpentWork,
  { value, wording }: { readonly value: FlowSum; readonly wording: Wording },
): Because | undefined => {
  for (const { because, sentence } of [money, work])
    if (because === "several-metrics" || because === "overlapping" || because === "different-parts")
      return { because: "costs-unclear", sentence: say(wording, "roi.costs-unclear", { why: sentence }) };
  const simply = (because: "no-costs" | "money-unknown" | "work-unknown" | "different-days"): Because => ({
    because,
    sentence: say(wording, `roi.${because}`),
  });
  const { isMoneyPlanned, isWorkPlanned } = sidesOf(planned);
  if (money.money === undefined && isMoneyPlanned) return simply("money-unknown");
  if (work.done === undefined && isWorkPlanned) return simply("work-unknown");
  if (money.money === undefined && work.done === undefined) return simply("no-costs");
  if ([...money.metrics, ...work.metrics].some(({ days }) => !sameDays(days, value.days))) return simply("different-days");
  const hours = work.done?.withoutRate ?? 0;
  return hours > 0 ? { because: "no-rate", sentence: say(wording, "roi.no-rate", { hours }) } : undefined;
};

/** Whether the plan plans to spend money and to work. */
const sidesOf = ({ budgets, channels, standing, reading, trials, entries }: PlannedCosts) => ({
  isMoneyPlanned: budgets.length > 0 || channels.length > 0,
  isWorkPlanned:
    [standing, reading, trials].some(({ parts }) => parts.length > 0) || (entries !== undefined && entries.entries > entries.withoutHours),
});

interface Terms {
  readonly gained: Money;
  readonly value: FlowSum;
  readonly money: SpentMoney;
  readonly work: SpentWork;
  readonly wording: Wording;
}

const ratioOf = (plan: Plan, { gained, value, money, work, wording }: Terms): Because => {
  const costs = costsOf(plan, money, work);
  const no = (because: RoiBecause, sentence: string): Because => ({ because, sentence, costs });
  const words = { gained: sayMoney(gained, wording), costs: sayMoneySum(costs, wording) };
  const [cost = { amount: 0 }, ...others] = costs.filter(({ amount }) => amount !== 0);
  if (others.length > 0 || (cost.amount !== 0 && cost.currency !== gained.currency))
    return no("mixed-currencies", say(wording, "roi.mixed-currencies", words));
  if (cost.amount === 0) return no("zero-costs", say(wording, "roi.zero-costs"));
  const ratio = (gained.amount - cost.amount) / cost.amount;
  if (!Number.isFinite(ratio)) return no("too-large", say(wording, "roi.too-large"));
  const without = money.money === undefined ? "money" : work.done === undefined ? "work" : undefined;
  const days = { from: value.days[0]?.from, to: value.days.at(-1)?.to };
  const sentence = say(wording, "roi.computed", { ...words, ...days, ratio: Number(ratio.toPrecision(4)), without });
  return { ratio: tidyFigure(ratio), because: "computed", sentence, costs };
};

const costsOf = (plan: Plan, { money }: SpentMoney, { done }: SpentWork): MoneySum => {
  const bag = new MoneyBag(plan);
  for (const one of [...(money === undefined ? [] : [money]), ...(done?.money ?? [])]) bag.add(one);
  return bag.read();
};
