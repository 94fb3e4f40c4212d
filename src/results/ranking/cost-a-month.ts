import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";
import { hourlyRateOf } from "../../practice/rates.js";
import type { Wording } from "../../words/wording.js";
import { MoneyBag } from "../costs/money-bag.js";
import { sayHours, sayMoney } from "../costs/say-figures.js";
import { tidyFigure, withinNumbers } from "../costs/tidy-figure.js";
import { withCurrency } from "../costs/with-currency.js";
import { priced } from "../costs/work-bag.js";
import type { RankingLine, UnrankedBecause } from "./channel-ranking.js";
import type { PostHours } from "./post-hours.js";
import { weeksInMonth } from "./posts-a-month.js";
import { sayRanking } from "./say-ranking.js";

/** What a channel costs in a month, line by line. */
export interface CostAMonth {
  /** The amounts of more than 0, one for each currency, in all; empty: it costs nothing, or that is not known. */
  readonly amounts: readonly Money[];
  /** Why the cost is not known; undefined where it is. */
  readonly because: Extract<UnrankedBecause, "no-cost" | "posts-unknown" | "no-rate"> | undefined;
  /** How it comes about. */
  readonly lines: readonly RankingLine[];
}

/** Returns what a channel costs in a month (C5): its money, and its hours, standing and of posts, at the rate of its owner, else the plan's. */
export const costAMonth = (
  plan: Plan,
  channel: Channel,
  { posts, wording }: { readonly posts: PostHours; readonly wording: Wording },
): CostAMonth => {
  const { id, cost, owner } = channel;
  const lines = [moneyLine(plan, channel, wording), ...standingLines(channel, wording), ...postLines(channel, posts, wording)];
  const parts = [cost?.hoursPerWeek === undefined ? undefined : cost.hoursPerWeek * weeksInMonth, posts.hours].filter(
    (one) => one !== undefined,
  );
  if (parts.length === 0 && !lines.some(({ key }) => key.startsWith("hours.")))
    lines.push({ key: "hours.none", from: [id], sentence: sayRanking(wording, "line.hours.none") });
  const no = (because: CostAMonth["because"]): CostAMonth => ({ amounts: [], because, lines });
  if (cost?.moneyPerMonth === undefined && parts.length === 0) return no(cost?.hoursPerPost === undefined ? "no-cost" : "posts-unknown");
  const hours = parts.reduce((sum, one) => withinNumbers(sum + one), 0);
  const rate = hourlyRateOf(plan, owner);
  const bag = new MoneyBag(plan);
  if (cost?.moneyPerMonth !== undefined) bag.add(cost.moneyPerMonth);
  if (hours > 0) {
    if (rate === undefined) return no("no-rate");
    const money = withCurrency(plan, priced(hours, rate));
    bag.add(money);
    const words = { hours: sayHours(hours, wording), rate: sayMoney(rate, wording), money: sayMoney(money, wording) };
    lines.push({ key: "work", hours: tidyFigure(hours), money, from: [owner ?? id], sentence: sayRanking(wording, "line.work", words) });
  }
  const amounts = bag.read().filter(({ amount }) => amount > 0);
  const [money = withCurrency(plan, { amount: 0 }), ...others] = amounts;
  if (others.length === 0)
    lines.push({ key: "cost", money, from: [id], sentence: sayRanking(wording, "line.cost", { money: sayMoney(money, wording) }) });
  return { amounts, because: undefined, lines };
};

const moneyLine = (plan: Plan, { id, cost }: Channel, wording: Wording): RankingLine => {
  const money = cost?.moneyPerMonth && withCurrency(plan, cost.moneyPerMonth);
  return money === undefined
    ? { key: "money.none", from: [id], sentence: sayRanking(wording, "line.money.none") }
    : { key: "money", money, from: [id], sentence: sayRanking(wording, "line.money", { money: sayMoney(money, wording) }) };
};

const standingLines = ({ id, cost }: Channel, wording: Wording): readonly RankingLine[] => {
  if (cost?.hoursPerWeek === undefined) return [];
  const hours = tidyFigure(cost.hoursPerWeek * weeksInMonth);
  const words = { week: sayHours(cost.hoursPerWeek, wording), hours: sayHours(hours, wording) };
  return [{ key: "hours.standing", hours, from: [id], sentence: sayRanking(wording, "line.hours.standing", words) }];
};

const postLines = (
  { id, cost }: Channel,
  { hours, source, cadences, countless, isLengthMissing }: PostHours,
  wording: Wording,
): readonly RankingLine[] => {
  const lines: RankingLine[] = [];
  const some = hours === undefined ? undefined : "some";
  if (hours !== undefined) {
    const words = { hours: sayHours(hours, wording), source, cadences, count: cadences.length };
    lines.push({
      key: "hours.posts",
      hours: tidyFigure(hours),
      from: [id, ...cadences],
      sentence: sayRanking(wording, "line.hours.posts", words),
    });
  }
  const isCountMissing = source === "cadences" && hours === undefined && !isLengthMissing && cost?.hoursPerPost !== undefined;
  if (countless.length > 0 || isCountMissing) {
    const words = { some, cadences: countless, count: countless.length };
    lines.push({ key: "hours.posts-unknown", from: [id, ...countless], sentence: sayRanking(wording, "line.hours.posts-unknown", words) });
  }
  if (isLengthMissing)
    lines.push({ key: "hours.post-length", from: [id], sentence: sayRanking(wording, "line.hours.post-length", { some }) });
  return lines;
};
