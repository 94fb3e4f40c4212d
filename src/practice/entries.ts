import { addToGroup } from "../base/add-to-group.js";
import { memo } from "../base/memo.js";
import type { ContentItem } from "../model/content/content-item.js";
import type { Empowerment } from "../model/content/empowerment.js";
import type { Pillar } from "../model/content/pillar.js";
import type { Variant } from "../model/content/variant.js";
import type { Plan } from "../model/plan.js";
import type { CalendarEntry } from "../model/schedule/calendar.js";
import type { Intent } from "../model/strategy/intent.js";
import type { Tactic } from "../model/strategy/tactic.js";
import { isSetAside, textToCompare } from "./content.js";
import { allTactics, isTracedUp } from "./tactics.js";

/** Whether an entry goes out, or whatever it is for goes ahead: one that was skipped does not, nor one that was rejected or is blocked. */
export const goesOut = ({ origin, status }: Pick<CalendarEntry, "origin" | "status">): boolean =>
  origin !== "skipped" && !isSetAside(status);

/** Who makes an entry: the person it names, else the author of its content. */
export const authorOfEntry = (plan: Plan, { author, content }: Pick<CalendarEntry, "author" | "content">): string | undefined =>
  author ?? contentIn(plan, content)?.author;

/** The theme of an entry: its own, else that of its content. */
export const pillarOfEntry = (plan: Plan, { pillar, content }: Pick<CalendarEntry, "pillar" | "content">): string | undefined =>
  pillar ?? contentIn(plan, content)?.pillar;

/** The tactic that an entry carries out: its own, else that of its content. */
export const tacticOfEntry = (plan: Plan, { tactic, content }: Pick<CalendarEntry, "tactic" | "content">): string | undefined =>
  tactic ?? contentIn(plan, content)?.tactic;

/** Whether an entry leads up to a business objective, by the tactic it carries out (X1). */
export const isEntryTraced = (plan: Plan, entry: Pick<CalendarEntry, "tactic" | "content">): boolean => {
  const tactic = tacticOfEntry(plan, entry);
  return tactic !== undefined && isTracedUp(plan, tactic);
};

/** Whom an entry empowers, and how (D4), as it says, else its content. */
export const empowermentOfEntry = (
  plan: Plan,
  { empowers, content }: Pick<CalendarEntry, "empowers" | "content">,
): Empowerment | undefined => empowers ?? contentIn(plan, content)?.empowers;

/** The language of an entry: its own, else that of its content. */
export const languageOfEntry = (plan: Plan, { language, content }: Pick<CalendarEntry, "language" | "content">): string | undefined =>
  language ?? contentIn(plan, content)?.language;

/** Whether an entry converses or promotes (D6), as its content says, else its tactic, else its theme; undefined where none of them does. */
export const intentOfEntry = (plan: Plan, entry: Pick<CalendarEntry, "content" | "tactic" | "pillar">): Intent | undefined => {
  const content = contentIn(plan, entry.content);
  const tactic = tacticOfEntry(plan, entry);
  const pillar = pillarOfEntry(plan, entry);
  return content?.intent ?? tacticsById(plan.strategies).get(tactic ?? "")?.intent ?? pillarsById(plan.pillars).get(pillar ?? "")?.intent;
};

/** What an entry says, and the content that says it. */
export interface SaidByEntry {
  /** The content. */
  readonly item: ContentItem;
  /** Its text on the entry's channel, in the form in which two that say the same are equal. */
  readonly text: string;
}

/**
 * What an entry says on its channel (X3): what the variant says that goes out. Content that has no text for a channel yet says there what nothing else says.
 * Undefined where it has no content or no channel.
 */
export const saidByEntry = (plan: Plan, entry: Pick<CalendarEntry, "content" | "channel" | "language">): SaidByEntry | undefined => {
  const item = contentIn(plan, entry.content);
  if (item === undefined || entry.channel === undefined) return undefined;
  const variant = variantOfEntry(plan, entry);
  const text = variant === undefined ? "" : (textsOf(item).get(variant) ?? "");
  return { item, text: text === "" ? `${item.id}\n` : text };
};

const textsOf = /* @__PURE__ */ memo(
  (item: ContentItem): ReadonlyMap<Variant, string> => new Map(item.variants.map((variant) => [variant, textToCompare(variant)])),
);

/**
 * The variant that goes out with an entry: the one that its content has for the channel, in the entry's language where there is one; what was set aside is none.
 * Undefined where there is no such variant.
 */
export const variantOfEntry = (
  plan: Plan,
  { content, channel, language }: Pick<CalendarEntry, "content" | "channel" | "language">,
): Variant | undefined => {
  const item = contentIn(plan, content);
  if (item === undefined || channel === undefined) return undefined;
  const here = variantsByChannel(item).get(channel) ?? [];
  const wanted = (language ?? item.language)?.toLowerCase();
  return here.find((one) => (one.language ?? item.language)?.toLowerCase() === wanted) ?? here[0];
};

const variantsByChannel = /* @__PURE__ */ memo((item: ContentItem): ReadonlyMap<string, readonly Variant[]> => {
  const byChannel = new Map<string, Variant[]>();
  for (const variant of item.variants) if (!isSetAside(variant.status)) addToGroup(byChannel, variant.channel, variant);
  return byChannel;
});

const contentIn = ({ content }: Plan, id: string | undefined): ContentItem | undefined =>
  id === undefined ? undefined : contentById(content).get(id);

const contentById = /* @__PURE__ */ memo(
  (content: readonly ContentItem[]): ReadonlyMap<string, ContentItem> => new Map(content.map((item) => [item.id, item])),
);

const pillarsById = /* @__PURE__ */ memo(
  (pillars: readonly Pillar[]): ReadonlyMap<string, Pillar> => new Map(pillars.map((pillar) => [pillar.id, pillar])),
);

const tacticsById = /* @__PURE__ */ memo((strategies: Plan["strategies"]): ReadonlyMap<string, Tactic> => {
  return new Map(allTactics({ strategies }).map((tactic) => [tactic.id, tactic]));
});
