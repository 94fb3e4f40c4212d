import type { LocalDate } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";
import type { Money } from "../../model/values/money.js";

/** What a line of the arithmetic says: a value, the confidence, something that is taken or left out of the costs, and what it comes to. All are for a month. */
export type RankingLineKey =
  | "value.expected"
  | "value.measured"
  | "value.unclear"
  | "presence"
  | "money"
  | "money.none"
  | "hours.standing"
  | "hours.posts"
  | "hours.posts-unknown"
  | "hours.post-length"
  | "hours.none"
  | "work"
  | "cost"
  | "ratio";

/** One line of the arithmetic. */
export interface RankingLine {
  /** What it says: the end of the key of its sentence in `rankingMessages`, behind `line.`. */
  readonly key: RankingLineKey;
  /** An amount a month. */
  readonly money?: Money;
  /** Hours a month. */
  readonly hours?: number;
  /** A confidence from 0 to 1, or the quotient. */
  readonly ratio?: number;
  /** What it rests on: the channel, an audience, a person, cadences, measurements. */
  readonly from: readonly Id[];
  /** The same in a sentence. */
  readonly sentence: string;
}

/** A channel that has a rank. */
export interface RankedChannel {
  /** The channel. */
  readonly channel: Id<"channel">;
  /** Its place; 1 is first, and channels that bring as much share one. */
  readonly rank: number;
  /** Value × confidence of presence ÷ cost, each a month; a ratio, which has no currency. */
  readonly ratio: number;
  /** Whether the value is what was measured or what is expected. */
  readonly by: "measured" | "expected";
  /** How it comes about, line by line. */
  readonly lines: readonly RankingLine[];
  /** Its rank in a sentence. */
  readonly sentence: string;
}

/** Why a channel has no rank. */
export type UnrankedBecause =
  | "no-audience"
  | "assumed"
  | "absent"
  | "no-value"
  | "value-unclear"
  | "no-cost"
  | "posts-unknown"
  | "no-rate"
  | "mixed-currencies"
  | "zero-cost"
  | "too-large";

/** One reason why a channel has no rank. */
export interface UnrankedReason {
  /** Why, as a code: the end of the key of its sentence in `rankingMessages`, behind `unranked.`. */
  readonly because: UnrankedBecause;
  /** The same in a sentence, with what would change it. */
  readonly sentence: string;
}

/** A channel that has no rank, which is not the last one. */
export interface UnrankedChannel {
  /** The channel. */
  readonly channel: Id<"channel">;
  /** All that stands in the way; the evidence comes first. */
  readonly reasons: readonly UnrankedReason[];
  /** The audiences to ask whether they are there: those of which it is only assumed. */
  readonly ask: readonly Id<"audience">[];
  /** What is known, line by line. */
  readonly lines: readonly RankingLine[];
}

/** The channels in use, by what they bring for what they cost. */
export interface ChannelRanking {
  /** The last day whose readings count; absent: no results were passed, and values are those expected. */
  readonly on?: LocalDate;
  /** Those that have a rank, best first; those that share one in the order of the plan. */
  readonly ranked: readonly RankedChannel[];
  /** The others, in the order of the plan. */
  readonly unranked: readonly UnrankedChannel[];
}
