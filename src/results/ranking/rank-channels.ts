import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Language } from "../../base/text/language.js";
import type { Catalogs } from "../../catalog/catalogs.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { channelsInUse } from "../../practice/channels.js";
import type { Wording } from "../../words/wording.js";
import { wordingOf } from "../../words/wording-of.js";
import { sayMoney, sayMoneySum } from "../costs/say-figures.js";
import { readableFigure, tidyFigure } from "../costs/tidy-figure.js";
import { readCatalogs } from "../read-catalogs.js";
import type { Results } from "../results.js";
import type { ChannelRanking, RankedChannel, RankingLine, UnrankedChannel, UnrankedReason } from "./channel-ranking.js";
import { type CostAMonth, costAMonth } from "./cost-a-month.js";
import { dayOfResults } from "./day-of-results.js";
import { type EvidenceOn, evidenceOn } from "./evidence-on.js";
import { measuredValues } from "./measured-values.js";
import { postHoursIn } from "./post-hours.js";
import { sayRanking } from "./say-ranking.js";
import { type ValueAMonth, valueAMonth } from "./value-a-month.js";

/** By what channels are ranked, and in which language that is said. */
export interface RankingOptions {
  /** The results of the plan: what readings up to their day say that a channel brought replaces what it is expected to bring; absent: expectations count. */
  readonly results?: Results | undefined;
  /** A calendar of the plan, which says how many posts there are and what they take; absent: the plan's cadences say it, as far as they can. */
  readonly calendar?: Calendar | undefined;
  /** The metrics that are known, for those whose unit, nature and kind the plan leaves to a catalogue; absent: ours. */
  readonly catalogs?: Catalogs | undefined;
  /** The language of the sentences; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns the channels in use by what they bring for what they cost, with the arithmetic line by line (C5, A4): value × confidence of presence ÷ (money + hours × rate), each a
 * month. Value is what the plan expects, or what was measured; the rate is that of the channel's owner, else the plan's. The confidence is ours: 0.9 where it was measured that an
 * audience is there, 0.7 where a survey says so, 0.5 where it was observed or a source is stated, times the share of the audience where one is stated; of several audiences, the
 * best evidenced. All platforms compete on these terms. A channel without evidence, value or cost has no rank, and its reasons say what would give it one.
 *
 * Throws `conflict` for results or a calendar of another plan, `config` for catalogues without a list, `type` or `date` for other options that are none.
 *
 * @example
 * ```ts
 * import { createPlan, rankChannels } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", currency: "EUR", hourlyRate: { amount: 30 } })
 *   .channel({ id: "forum", name: "Forum", expectedValue: { amount: 780 }, cost: { hoursPerWeek: 3 } })
 *   .channel({ id: "video", name: "Video", expectedValue: { amount: 5000 }, cost: { hoursPerWeek: 1 } })
 *   .audience({ id: "home", name: "Home brewers", presence: [{ at: "forum", basis: "observed" }, { at: "video", basis: "assumed" }] })
 *   .build();
 * const { ranked, unranked } = rankChannels(plan);
 * ranked[0]?.sentence; // => "Rank 1: “Forum”. 780 EUR a month × 50% ÷ 390 EUR a month = 1."
 * unranked[0]?.reasons[0]?.because; // => "assumed"
 * ```
 */
export const rankChannels = (plan: Plan, options?: RankingOptions): ChannelRanking => {
  assertPlan(plan);
  const read = optionsOf(options);
  const on = dayOfResults(plan, read.results);
  if (read.calendar !== undefined) assertCalendarOf(plan, read.calendar, ["options", "calendar"]);
  const { metricFacts } = readCatalogs(read.catalogs);
  const wording = wordingOf(plan, readLanguage(read));
  const measured = on === undefined ? undefined : measuredValues(plan, { on, metricFacts });
  const postsOf = postHoursIn(plan, read.calendar);
  const judged = channelsInUse(plan).map((channel) => {
    const terms: Terms = {
      evidence: evidenceOn(plan, channel),
      value: valueAMonth(plan, channel, { measured: measured?.get(channel.id), on, wording }),
      cost: costAMonth(plan, channel, { posts: postsOf(channel), wording }),
    };
    return judge(channel, terms, wording);
  });
  const found = judged.flatMap((one) => ("confidence" in one ? [one] : []));
  return deepFreeze({
    ...(on !== undefined && { on }),
    ranked: inRanks(found, wording),
    unranked: judged.flatMap((one) => ("confidence" in one ? [] : [one])),
  });
};

/** What a rank is made of. */
interface Terms {
  readonly evidence: EvidenceOn;
  readonly value: ValueAMonth;
  readonly cost: CostAMonth;
}

/** A channel that has a ratio, before the others are known; the amounts are written out. */
interface Rankable extends Omit<RankedChannel, "rank" | "sentence"> {
  readonly value: string;
  readonly confidence: number;
  readonly cost: string;
}

const judge = (channel: Channel, terms: Terms, wording: Wording): Rankable | UnrankedChannel => {
  const { id } = channel;
  const { evidence, value, cost } = terms;
  const lines = [...value.lines, ...presenceLines(evidence, wording), ...cost.lines];
  const no = (reasons: readonly UnrankedReason[]): UnrankedChannel => ({
    channel: id,
    reasons,
    ask: evidence.best ? [] : evidence.assumed,
    lines,
  });
  const missing = [evidenceReason(id, evidence, wording), value.reason, costReason(channel, cost, wording)].filter(
    (one) => one !== undefined,
  );
  if (missing.length > 0 || value.value === undefined || evidence.best === undefined) return no(missing);
  const { money, by } = value.value;
  const [amount, ...others] = cost.amounts;
  if (amount === undefined) return no([{ because: "zero-cost", sentence: sayRanking(wording, "unranked.zero-cost", { channel: id }) }]);
  if (others.length > 0 || amount.currency !== money.currency) {
    const sums = sayMoneySum([money, ...cost.amounts], wording);
    return no([{ because: "mixed-currencies", sentence: sayRanking(wording, "unranked.mixed-currencies", { channel: id, money: sums }) }]);
  }
  const confidence = evidence.best.ratio;
  const ratio = (money.amount * confidence) / amount.amount;
  if (!Number.isFinite(ratio)) return no([{ because: "too-large", sentence: sayRanking(wording, "unranked.too-large", { channel: id }) }]);
  const words = { value: sayMoney(money, wording), confidence, cost: sayMoney(amount, wording) };
  const sentence = sayRanking(wording, "line.ratio", { ...words, ratio: readableFigure(ratio) });
  const last: RankingLine = { key: "ratio", ratio: tidyFigure(ratio), from: [id], sentence };
  return { channel: id, ratio: tidyFigure(ratio), by, lines: [...lines, last], ...words };
};

const presenceLines = ({ best }: EvidenceOn, wording: Wording): readonly RankingLine[] => {
  if (best === undefined) return [];
  const { audience, ratio } = best;
  return [{ key: "presence", ratio, from: [audience], sentence: sayRanking(wording, "line.presence", { ...best }) }];
};

const evidenceReason = (channel: string, { best, assumed, absent }: EvidenceOn, wording: Wording): UnrankedReason | undefined => {
  if (best !== undefined) return undefined;
  if (assumed.length > 0) return { because: "assumed", sentence: sayRanking(wording, "unranked.assumed", { channel, ask: assumed }) };
  return absent.length > 0
    ? { because: "absent", sentence: sayRanking(wording, "unranked.absent", { channel, audiences: absent }) }
    : { because: "no-audience", sentence: sayRanking(wording, "unranked.no-audience", { channel }) };
};

const costReason = ({ id, owner }: Channel, { because }: CostAMonth, wording: Wording): UnrankedReason | undefined => {
  switch (because) {
    case undefined:
      return undefined;
    case "no-rate":
      return { because, sentence: sayRanking(wording, "unranked.no-rate", { channel: id, owner }) };
    case "no-cost":
    case "posts-unknown":
      return { because, sentence: sayRanking(wording, `unranked.${because}`, { channel: id }) };
  }
};

/** The best first; those with one ratio share a rank, and the next has as many before it as there are. */
const inRanks = (found: readonly Rankable[], wording: Wording): readonly RankedChannel[] => {
  const sorted = [...found].sort((one, other) => other.ratio - one.ratio);
  let rank = 0;
  return sorted.map(({ value, confidence, cost, ...one }, at) => {
    if (at === 0 || sorted[at - 1]?.ratio !== one.ratio) rank = at + 1;
    const words = { rank, channel: one.channel, value, confidence, cost, ratio: readableFigure(one.ratio) };
    return { ...one, rank, sentence: sayRanking(wording, "ranked", words) };
  });
};
