import { costAYear, isMoreMoney, minutesAYear, worthOf } from "../../practice/measuring.js";
import { defineRule } from "../define-rule.js";

/** A figure that costs more than it can bring is not worth collecting (C12). */
export const metricEffortExceedsGain = /* @__PURE__ */ defineRule({
  id: "metric-effort-exceeds-gain",
  demand: "C12",
  severity: "warning",
  on: "metric",
  messages: {
    more: "Reading the metric “{metric, name}” takes {hours, plural, one {# hour} other {# hours}} a year, which costs {cost}{costIn, select, absent {} other { {costIn, text}}}; what it informs is worth {worth}{worthIn, select, absent {} other { {worthIn, text}}}. Read it less often or with less work, or stop collecting it.",
  },
  everywhere:
    "Reading any of the {count} metrics of which cost and worth are stated costs more than what it informs is worth. Read them less often or with less work, or stop collecting them.",
  applies: (metric, { plan }) => costAYear(plan, metric) !== undefined && worthOf(plan, metric) !== undefined,
  check(metric, { plan, report }) {
    const [cost, worth] = [costAYear(plan, metric), worthOf(plan, metric)];
    if (cost === undefined || worth === undefined || !isMoreMoney(plan, cost, worth)) return;
    report({
      message: "more",
      values: {
        metric: metric.id,
        hours: rounded((minutesAYear(metric) ?? 0) / minutesInHour),
        cost: rounded(cost.amount),
        costIn: cost.currency ?? plan.currency,
        worth: rounded(worth.amount),
        worthIn: worth.currency ?? plan.currency,
      },
      at: "minutesPerReading",
    });
  },
});

const minutesInHour = 60;

/** A figure to two places, without what dividing leaves behind them. */
const rounded = (amount: number): number => (Number.isFinite(amount * 100) ? Math.round(amount * 100) / 100 : amount);
