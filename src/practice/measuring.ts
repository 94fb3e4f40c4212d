import { idAt } from "../model/find/place.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Metric } from "../model/measurement/metric.js";
import type { Plan } from "../model/plan.js";
import type { Money } from "../model/values/money.js";
import type { Period } from "../model/values/period.js";
import { hourlyRateOf } from "./rates.js";

/** How often a year a metric is read that is read once in each of these. */
const readingsAYear: Readonly<Record<Period, number>> = { hour: 8760, day: 365, week: 52, month: 12, quarter: 4, year: 1 };

/** How many minutes a year it takes to read a metric (C12); undefined where it does not say how often it is read or how long that takes. */
export const minutesAYear = ({ every, minutesPerReading }: Metric): number | undefined =>
  every === undefined || minutesPerReading === undefined ? undefined : finite(readingsAYear[every] * minutesPerReading);

/** What no number can say is not known. */
const finite = (amount: number): number | undefined => (Number.isFinite(amount) ? amount : undefined);

/** What a year of reading a metric costs, by the hourly rate of whoever reads it, else the plan's (C12); undefined where the plan does not say. */
export const costAYear = (plan: Plan, metric: Metric): Money | undefined => {
  const minutes = minutesAYear(metric);
  const rate = hourlyRateOf(plan, metric.owner);
  const amount = minutes === undefined || rate === undefined ? undefined : finite((rate.amount * minutes) / minutesInHour);
  return amount === undefined ? undefined : { ...rate, amount };
};

const minutesInHour = 60;

/**
 * What a metric is worth (C12): what its decision is worth, else what all goals and business objectives are worth whose KPIs it is, each once.
 * Undefined where one of them does not say, or where they are in different currencies.
 */
export const worthOf = (plan: Plan, metric: Metric): Money | undefined => metric.decision?.value ?? sumOf(plan, valuesFed(plan, metric));

/** What the things are worth whose KPIs a metric is. */
const valuesFed = (plan: Plan, { id }: Metric): readonly (Money | undefined)[] => {
  const fed = new Map<object, Money | undefined>();
  const index = indexOf(plan);
  for (const { by } of index.uses(id)) {
    const above = by.kind !== "kpi" || by.parent === undefined ? undefined : index.place(idAt(by.parent) ?? "");
    if (above !== undefined && above.kind !== "strategy") fed.set(above.node, above.node["value"] as Money | undefined); // a goal's or objective's
  }
  return [...fed.values()];
};

const sumOf = (plan: Plan, values: readonly (Money | undefined)[]): Money | undefined => {
  const [first] = values;
  let amount = 0;
  for (const value of values) {
    if (value === undefined || currencyOf(plan, value) !== currencyOf(plan, first)) return undefined;
    amount += value.amount;
  }
  return first === undefined || finite(amount) === undefined ? undefined : { ...first, amount };
};

/** The currency of an amount: its own, else the plan's. */
const currencyOf = ({ currency }: Plan, money: Money | undefined): string | undefined => money?.currency ?? currency;

/** Whether one amount of money is surely more than another; not where their currencies differ. */
export const isMoreMoney = (plan: Plan, one: Money, other: Money): boolean =>
  currencyOf(plan, one) === currencyOf(plan, other) && one.amount > other.amount;
