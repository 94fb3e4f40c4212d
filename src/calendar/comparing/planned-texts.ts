import { groupBy } from "../../base/group-by.js";
import { singleSpaced } from "../../base/text/single-spaced.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Variant } from "../../model/content/variant.js";
import type { Plan } from "../../model/plan.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";

/** What is planned to be said on a channel. */
export interface PlannedTexts {
  /** The variants' texts as they are written. */
  readonly texts: readonly string[];
  /** Each text in single spaces; of a thread, its first post and all of it. */
  readonly spaced: ReadonlySet<string>;
  /** The whole text of the only variant in single spaces; undefined where there are several, of which nobody knows which it will be. */
  readonly only: string | undefined;
}

/**
 * Returns the function that says which texts an entry's content has for a channel, undefined where it has none: its variants there, of an
 * entry with a language those in it and those that state none. Each is looked up once, as many entries may share a piece of content.
 */
export const plannedTextsIn = ({ content }: Plan): ((entry: CalendarEntry, channel: string) => PlannedTexts | undefined) => {
  const items = new Map(content.map((item) => [item.id as string, item]));
  const variantsOf = new Map<string, ReadonlyMap<string, readonly Variant[]>>();
  const known = new Map<string, PlannedTexts | undefined>();
  return (entry, channel) => {
    const item = items.get(entry.content ?? "");
    if (item === undefined) return undefined;
    const language = entry.language?.toLowerCase();
    const key = JSON.stringify([item.id, channel, language]);
    if (!known.has(key)) {
      const byChannel = variantsOf.get(item.id) ?? groupBy(item.variants, (variant) => variant.channel as string);
      variantsOf.set(item.id, byChannel);
      known.set(key, textsOf(inLanguage(item, byChannel.get(channel) ?? [], language)));
    }
    return known.get(key);
  };
};

const inLanguage = (item: ContentItem, variants: readonly Variant[], language: string | undefined): readonly Variant[] =>
  language === undefined ? variants : variants.filter((one) => (one.language ?? item.language ?? language).toLowerCase() === language);

const textsOf = (variants: readonly Variant[]): PlannedTexts | undefined => {
  if (variants.length === 0) return undefined;
  const whole = variants.map(({ text, parts }) => singleSpaced([text, ...parts].join(" ")));
  const spaced = new Set([...variants.map(({ text }) => singleSpaced(text)), ...whole]);
  return { texts: Object.freeze(variants.map(({ text }) => text)), spaced, only: variants.length === 1 ? whole[0] : undefined };
};
