import type { ContentItem } from "../../model/content/content-item.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";

/** What slots ask of content besides a channel and a language. */
export interface Ask extends Readonly<Record<AskedField, Asked>> {}

/** The fields that are asked for. */
const askedFields = ["tactic", "pillar", "campaign"] as const;
type AskedField = (typeof askedFields)[number];

/** An id: content with this one or none will do. An empty text: only content with none. Undefined: any content. */
type Asked = string | undefined;

/**
 * Returns what the copies of one slot ask for together. Content of a campaign goes into entries of no campaign only from a pool that names it, as an entry of no campaign
 * knows nothing of its days.
 */
export const askOf = (copies: readonly CalendarEntry[], { hasPool }: { readonly hasPool: boolean }): Ask => ({
  tactic: together(copies.map(({ tactic }) => tactic)),
  pillar: together(copies.map(({ pillar }) => pillar)),
  campaign: together(copies.map(({ campaign }) => campaign ?? (hasPool ? undefined : ""))),
});

const together = (asked: readonly Asked[]): Asked => {
  const different = new Set(asked.filter((one) => one !== undefined));
  return different.size > 1 ? "" : [...different][0];
};

/** Whether a piece of content is what is asked for. */
export const isAskedFor = (item: ContentItem, ask: Ask): boolean =>
  askedFields.every((field) => ask[field] === undefined || item[field] === undefined || item[field] === ask[field]);

/** Which of the fields are asked for at all. */
export type AskMask = readonly boolean[];

/** Returns which of its fields an ask states. */
export const maskOf = (ask: Ask): AskMask => askedFields.map((field) => ask[field] !== undefined);

/** Returns the key under which a piece of content stands among all, where only some of its fields are asked for. */
export const keyOf = (item: ContentItem, mask: AskMask): string =>
  JSON.stringify(askedFields.map((field, at) => (mask[at] === true ? (item[field] ?? "") : null)));

/** Returns the keys of all that is asked for: eight at most, as each field of it may be unstated. */
export const keysOf = (ask: Ask): readonly string[] =>
  askedFields
    .reduce<readonly (readonly (string | null)[])[]>(
      (keys, field) => keys.flatMap((key) => optionsOf(ask[field]).map((option) => [...key, option])),
      [[]],
    )
    .map((key) => JSON.stringify(key));

const optionsOf = (asked: Asked): readonly (string | null)[] => (asked === undefined ? [null] : asked === "" ? [""] : ["", asked]);
