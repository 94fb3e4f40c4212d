import { groupBy } from "../../base/group-by.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { isSaidOut } from "../../practice/content.js";
import type { ComingSlot, LooseContent, PendingText } from "./pipeline.js";
import type { PipelineText } from "./pipeline-texts.js";

/** Of each piece of content, the channels on which it is out. */
export type Out = ReadonlyMap<string | undefined, ReadonlySet<string | undefined>>;

/** Of each piece of content, the channels on which a post of the calendar that is out carries it. */
export const outIn = (published: readonly CalendarEntry[]): Out =>
  new Map(
    [...groupBy(published, ({ content }) => content as string | undefined)].map(([content, of]) => [
      content,
      new Set(of.map(({ channel }) => channel as string | undefined)),
    ]),
  );

/** What of a piece of content has no coming post and is not out: its texts, and the channels it has no text for; the piece itself where it names no channel. */
export const looseIn = (
  item: ContentItem,
  texts: ReadonlyMap<object, PipelineText>,
  unwritten: readonly ComingSlot[],
  out: Out,
): readonly LooseContent[] => {
  const outOn = out.get(item.id);
  const made = { content: item.id, ...(item.author !== undefined && { author: item.author }) };
  const loose: LooseContent[] = [];
  const written = new Set<string>();
  for (const { channel } of item.variants) written.add(channel);
  for (const variant of item.variants) {
    const text = texts.get(variant);
    if (text === undefined || text.entries.length > 0 || isOut(text, out)) continue;
    loose.push({ ...made, variant: variant.id, channel: variant.channel });
  }
  const awaited = new Set<string | undefined>(unwritten.map(({ channel }) => channel));
  for (const channel of new Set(item.channels))
    if (!written.has(channel) && !awaited.has(channel) && outOn?.has(channel) !== true) loose.push({ ...made, channel });
  const isPlaced = item.variants.length > 0 || item.channels.length > 0 || unwritten.length > 0 || outOn !== undefined;
  return isPlaced ? loose : [made];
};

const isOut = ({ item, variant }: PipelineText, out: Out): boolean =>
  isSaidOut(variant.status) || out.get(item.id)?.has(variant.channel) === true;

/** A text that is out is looked at only where a coming post carries it again. */
export const pendingOf = (text: PipelineText, out: Out): readonly PendingText[] => {
  const { item, variant, entries, author, approval, lacks } = text;
  if (lacks === undefined || (entries.length === 0 && isOut(text, out))) return [];
  const { id, channel } = variant;
  return [{ content: item.id, variant: id, channel, ...(author !== undefined && { author }), lacks, approval, entries }];
};
