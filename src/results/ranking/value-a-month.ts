import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Money } from "../../model/values/money.js";
import type { Wording } from "../../words/wording.js";
import { sayMoney } from "../costs/say-figures.js";
import { withCurrency } from "../costs/with-currency.js";
import type { RankedChannel, RankingLine, UnrankedReason } from "./channel-ranking.js";
import type { MeasuredValue } from "./measured-values.js";
import { sayRanking } from "./say-ranking.js";

/** What a channel brings in a month, line by line. */
export interface ValueAMonth {
  /** How much; undefined: not known. */
  readonly value: { readonly money: Money; readonly by: RankedChannel["by"] } | undefined;
  /** Why it is not known; undefined where it is. */
  readonly reason: UnrankedReason | undefined;
  /** How it comes about. */
  readonly lines: readonly RankingLine[];
}

/** What was measured, up to when, and in which words it is said. */
interface Asked {
  readonly measured: MeasuredValue | "unclear" | undefined;
  /** Undefined: nobody asked for what was measured. */
  readonly on: LocalDate | undefined;
  readonly wording: Wording;
}

/** Returns what a channel brings in a month: what was measured, else what the plan expects (A4, C5). */
export const valueAMonth = (plan: Plan, { id, expectedValue }: Channel, { measured, on, wording }: Asked): ValueAMonth => {
  if (typeof measured === "object") {
    const { total, perMonth, days, readings } = measured;
    const money = withCurrency(plan, { amount: perMonth });
    const words = { channel: id, total: sayMoney(withCurrency(plan, { amount: total }), wording), days, money: sayMoney(money, wording) };
    const sentence = sayRanking(wording, "line.value.measured", words);
    return { value: { money, by: "measured" }, reason: undefined, lines: [{ key: "value.measured", money, from: readings, sentence }] };
  }
  const lines: RankingLine[] = [];
  if (measured === "unclear")
    lines.push({ key: "value.unclear", from: [id], sentence: sayRanking(wording, "line.value.unclear", { channel: id }) });
  if (expectedValue === undefined) {
    const reason: UnrankedReason =
      measured === "unclear"
        ? { because: "value-unclear", sentence: sayRanking(wording, "unranked.value-unclear", { channel: id }) }
        : { because: "no-value", sentence: sayRanking(wording, "unranked.no-value", { channel: id, read: on }) };
    return { value: undefined, reason, lines };
  }
  const money = withCurrency(plan, expectedValue);
  const sentence = sayRanking(wording, "line.value.expected", { channel: id, money: sayMoney(money, wording) });
  lines.push({ key: "value.expected", money, from: [id], sentence });
  return { value: { money, by: "expected" }, reason: undefined, lines };
};
