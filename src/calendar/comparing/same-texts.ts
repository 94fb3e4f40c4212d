import { millisecondsInDay } from "../../time/units.js";
import type { PlannedTexts } from "./planned-texts.js";
import type { AccountPost } from "./shared-accounts.js";

/** Two posts of different plans with one text. */
export interface SameTexts {
  /** The earlier. */
  readonly earlier: AccountPost;
  /** The later. */
  readonly later: AccountPost;
  /** The text as the content of the later has it; of a thread, its first post. */
  readonly text: string;
}

/** What it takes to compare texts. */
interface Comparing {
  /** Within how many days. */
  readonly days: number;
  /** The texts that a post's content has for its channel. */
  readonly textsOf: (post: AccountPost) => PlannedTexts | undefined;
}

/**
 * Returns the posts whose text an earlier post of another plan has within so many days, each once, with the nearest of those. The posts
 * come in order. A post has a text where its content has one variant for its channel: of several, nobody knows which it will be.
 */
export const sameTexts = (posts: readonly AccountPost[], { days, textsOf }: Comparing): readonly SameTexts[] => {
  const found: SameTexts[] = [];
  const latest = new Map<string, Latest>();
  for (const later of posts) {
    const { plan, moment } = later;
    const { texts: [text] = [], only } = textsOf(later) ?? {};
    if (text === undefined || only === undefined) continue;
    const { last, ofAnother } = latest.get(only) ?? {};
    const earlier = last?.plan === plan ? ofAnother : last;
    if (earlier !== undefined && moment - earlier.moment <= days * millisecondsInDay) found.push({ earlier, later, text });
    latest.set(only, { last: later, ofAnother: earlier });
  }
  return found;
};

/** The last post with a text, and the last of another plan than that one's. */
interface Latest {
  readonly last?: AccountPost | undefined;
  readonly ofAnother?: AccountPost | undefined;
}
