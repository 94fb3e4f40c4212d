import type { DatedEntry } from "../../calendar/reading/read-entries.js";
import type { Plan } from "../../model/plan.js";
import type { Id } from "../../model/values/id.js";
import type { Money } from "../../model/values/money.js";
import { channelsInUse } from "../../practice/channels.js";
import { moneyOfStrategy } from "../../practice/costs.js";
import { minutesAYear } from "../../practice/measuring.js";
import { hourlyRateOf } from "../../practice/rates.js";
import { allTactics, isLiveTactic } from "../../practice/tactics.js";
import { dayNumberOf } from "../../time/days.js";
import { monthsIn } from "../../time/months-in.js";
import type { MoneySum, PlannedCosts, StandingWork, WorkOf } from "./cost-results.js";
import { entryWork } from "./entry-work.js";
import { MoneyBag } from "./money-bag.js";
import { tidyFigure, withinNumbers } from "./tidy-figure.js";
import { withCurrency } from "./with-currency.js";
import { priced, WorkBag } from "./work-bag.js";

/** Returns what a plan is to cost: money by strategy, experiment and channel, and work by channel, metric, experiment and entry. */
export const plannedCosts = (plan: Plan, entries: readonly DatedEntry[] | undefined): PlannedCosts => {
  const length = lengthOf(plan);
  const strategies = plan.strategies.flatMap((strategy) => {
    const money = sumOf(plan, moneyOfStrategy(plan, strategy));
    const by = strategy.budget === undefined ? ("tactics" as const) : ("budget" as const);
    return money.length === 0 ? [] : [{ strategy: strategy.id, by, money }];
  });
  const experiments = plan.experiments.flatMap(({ id, tactic, budget }) =>
    tactic === undefined && budget !== undefined ? [{ experiment: id, money: withCurrency(plan, budget) }] : [],
  );
  const budgets = sumOf(plan, [...strategies.flatMap(({ money }) => money), ...experiments.map(({ money }) => money)]);
  return {
    ...{ strategies, experiments, budgets },
    ...channelMoney(plan, length?.months),
    standing: standing(plan, channelWork(plan), length?.weeks),
    reading: standing(plan, readingWork(plan), length?.years),
    trials: trials(plan),
    ...(entries !== undefined && { entries: entryWork(plan, entries) }),
  };
};

/** How long a plan runs; undefined where it names no days. */
const lengthOf = ({ period }: Plan): { readonly months: number; readonly weeks: number; readonly years: number } | undefined => {
  if (period === undefined) return undefined;
  const [from, to] = [dayNumberOf(period.from), dayNumberOf(period.to)];
  const months = monthsIn(from, to);
  return { months, weeks: (to - from + 1) / 7, years: months / 12 };
};

/** The money of channels in use, of which each pays by the month. */
const channelMoney = (plan: Plan, months: number | undefined): Pick<PlannedCosts, "channels" | "channelsPerMonth" | "channelsInPeriod"> => {
  const channels = channelsInUse(plan).flatMap(({ id, cost }) => {
    if (cost?.moneyPerMonth === undefined) return [];
    const perMonth = withCurrency(plan, cost.moneyPerMonth);
    return [{ channel: id, perMonth, ...(months !== undefined && { inPeriod: withCurrency(plan, priced(months, perMonth)) }) }];
  });
  return {
    channels,
    channelsPerMonth: sumOf(
      plan,
      channels.map(({ perMonth }) => perMonth),
    ),
    ...(months !== undefined && {
      channelsInPeriod: sumOf(
        plan,
        channels.flatMap(({ inPeriod }) => inPeriod ?? []),
      ),
    }),
  };
};

/** Hours of something, with the rate of who does them. */
interface Rated<K extends "channel" | "metric"> {
  readonly id: Id<K>;
  readonly hours: number;
  readonly rate: Money | undefined;
}

const channelWork = (plan: Plan): readonly Rated<"channel">[] =>
  channelsInUse(plan).flatMap(({ id, owner, cost }) =>
    cost?.hoursPerWeek === undefined ? [] : [{ id, hours: cost.hoursPerWeek, rate: hourlyRateOf(plan, owner) }],
  );

const readingWork = (plan: Plan): readonly Rated<"metric">[] =>
  plan.metrics.flatMap((metric) => {
    const minutes = minutesAYear(metric);
    return minutes === undefined ? [] : [{ id: metric.id, hours: minutes / 60, rate: hourlyRateOf(plan, metric.owner) }];
  });

const standing = <K extends "channel" | "metric">(plan: Plan, work: readonly Rated<K>[], times: number | undefined): StandingWork<K> => {
  const [all, inPeriod] = [new WorkBag(plan), new WorkBag(plan)];
  for (const { hours, rate } of work) {
    all.add(hours, rate);
    inPeriod.add(withinNumbers(hours * (times ?? 0)), rate);
  }
  const parts = work.map(({ id, hours, rate }) => partOf(plan, { id, hours, rate }));
  return { all: all.read(), ...(times !== undefined && { inPeriod: inPeriod.read() }), parts };
};

/** The hours of experiments; those that try out a dropped tactic take none. Who works on one is not stated, so that the plan's rate holds. */
const trials = (plan: Plan): PlannedCosts["trials"] => {
  const dropped = new Set<string>(allTactics(plan).flatMap((tactic) => (isLiveTactic(tactic) ? [] : [tactic.id])));
  const all = new WorkBag(plan);
  const parts = plan.experiments.flatMap(({ id, hours, tactic }) => {
    if (hours === undefined || dropped.has(tactic ?? "")) return [];
    all.add(hours, plan.hourlyRate);
    return [partOf<"experiment">(plan, { id, hours, rate: plan.hourlyRate })];
  });
  return { all: all.read(), parts };
};

const partOf = <K extends "channel" | "experiment" | "metric">(
  plan: Plan,
  { id, hours, rate }: { readonly id: Id<K>; readonly hours: number; readonly rate: Money | undefined },
): WorkOf<K> => ({ id, hours: tidyFigure(hours), ...(rate !== undefined && { money: withCurrency(plan, priced(hours, rate)) }) });

const sumOf = (plan: Plan, amounts: readonly Money[]): MoneySum => {
  const bag = new MoneyBag(plan);
  for (const money of amounts) bag.add(money);
  return bag.read();
};
