import { cleanNumber } from "../../base/clean-number.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Pillar } from "../../model/content/pillar.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import type { Intent } from "../../model/strategy/intent.js";
import type { Id } from "../../model/values/id.js";
import { isChannelInUse, mayBePostedOn } from "../../practice/channels.js";
import { authorOfEntry, intentOfEntry, languageOfEntry, pillarOfEntry } from "../../practice/entries.js";
import { mostPromotional } from "../../practice/promotional-share.js";
import { type Mix, MixCount, type MixPart } from "./mix.js";
import { readEntries } from "./read-entries.js";

/** What part of the posts a theme has, and what part it is to have. */
export interface PillarPart extends MixPart<Id<"pillar">> {
  /** The share that the plan gives it, from 0 to 1; absent: the plan does not say. */
  readonly stated?: number;
  /** How far its share may be off, from 0 to 1; absent: the plan does not say. */
  readonly tolerance?: number;
  /** Whether its share is further off than that; absent: the plan does not state both, or no post has a theme. */
  readonly outside?: boolean;
}

/** What part of the posts converses, and what part promotes (D6). */
export interface IntentMix extends Mix<MixPart<Intent>> {
  /** The share that may be promotional at most: the plan's, else a fifth. */
  readonly mostPromotional: number;
  /** Whether more are; absent: no post says whether it converses or promotes. */
  readonly tooPromotional?: boolean;
}

/** How the posts of a calendar are divided. */
export interface CalendarMix {
  /** How many posts there are. */
  readonly posts: number;
  /** By theme: those of the plan first, each of them, then any that the plan does not have. */
  readonly pillars: Mix<PillarPart>;
  /** By what they are for: conversation first. */
  readonly intents: IntentMix;
  /** By language, as BCP 47 tags, in the order in which they come up. */
  readonly languages: Mix<MixPart<string>>;
  /** By author, in the order in which they come up. */
  readonly authors: Mix<MixPart<Id<"person">>>;
  /** By channel: first those in use that may carry posts, each of them, then any others. */
  readonly channels: Mix<MixPart<Id<"channel">>>;
}

/**
 * Returns how the posts of a calendar are divided by theme, by intent, language, author and channel (D6). A post is an entry whose work is
 * `post`, and that is not skipped, rejected or blocked. What it does not state its content states; its intent is that of its content, else
 * of its tactic, else of its theme. Shares are of the posts that say, and the others are counted. Only what the plan states is judged, and
 * the promotional share, which has a default. Throws `conflict` for the calendar of another plan, and `date` or `range`, with the path, for
 * days that are none.
 *
 * @example
 * ```ts
 * import { createPlan, editEntry, generateCalendar, measureMix } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .pillar({ id: "tips", name: "Tips", share: 0.8, tolerance: 0.1, intent: "conversational" })
 *   .pillar({ id: "offers", name: "Offers", intent: "promotional" })
 *   .cadence({ id: "news", when: { kind: "weekly", on: ["mon", "thu"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
 * const filled = editEntry(editEntry(calendar, "news@2027-01-04", { pillar: "tips" }), "news@2027-01-07", { pillar: "offers" });
 * const { pillars, intents } = measureMix(plan, filled);
 * pillars.parts[0]; // => { of: "tips", posts: 1, share: 0.5, stated: 0.8, tolerance: 0.1, outside: true }
 * intents.tooPromotional; // => true
 * ```
 */
export const measureMix = (plan: Plan, calendar: Calendar): CalendarMix => {
  assertPlan(plan);
  assertCalendarOf(plan, calendar, ["calendar"]);
  const counts = {
    pillars: new MixCount(),
    intents: new MixCount(),
    languages: new MixCount(),
    authors: new MixCount(),
    channels: new MixCount(),
  };
  let posts = 0;
  for (const { entry } of readEntries(calendar).entries) {
    if (!isPost(entry)) continue;
    posts += 1;
    counts.pillars.add(pillarOfEntry(plan, entry));
    counts.intents.add(intentOfEntry(plan, entry));
    counts.languages.add(languageOfEntry(plan, entry));
    counts.authors.add(authorOfEntry(plan, entry));
    counts.channels.add(entry.channel);
  }
  const channels = plan.channels.filter((channel) => isChannelInUse(channel) && mayBePostedOn(channel));
  return deepFreeze({
    posts,
    pillars: pillarMix(plan, counts.pillars),
    intents: intentMix(plan, counts.intents),
    languages: counts.languages.read(),
    authors: counts.authors.read(),
    channels: counts.channels.read(channels.map(({ id }) => id)),
  });
};

const pillarMix = ({ pillars }: Plan, count: MixCount): Mix<PillarPart> => {
  const byId = new Map(pillars.map((pillar) => [pillar.id as string, pillar]));
  const { parts, unstated } = count.read([...byId.keys()]);
  return { parts: parts.map((part) => pillarPart(part, byId.get(part.of))), unstated };
};

const pillarPart = (part: MixPart<string>, { share: stated, tolerance }: Partial<Pillar> = {}): PillarPart => {
  const off = part.share === undefined || stated === undefined ? undefined : cleanNumber(Math.abs(part.share - stated));
  return {
    ...part,
    ...(stated !== undefined && { stated }),
    ...(tolerance !== undefined && { tolerance }),
    ...(off !== undefined && tolerance !== undefined && { outside: off > tolerance }),
  };
};

const intentMix = (plan: Plan, count: MixCount): IntentMix => {
  const [conversational, promotional] = [count.partOf<Intent>("conversational"), count.partOf<Intent>("promotional")];
  const most = mostPromotional(plan);
  return {
    parts: [conversational, promotional],
    unstated: count.read().unstated,
    mostPromotional: most,
    ...(promotional.share !== undefined && { tooPromotional: promotional.share > most }),
  };
};
