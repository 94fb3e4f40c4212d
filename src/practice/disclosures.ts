import { addToGroup } from "../base/add-to-group.js";
import { memo } from "../base/memo.js";
import type { ContentItem } from "../model/content/content-item.js";
import type { DisclosureKind } from "../model/content/disclosure.js";
import type { Variant } from "../model/content/variant.js";
import type { Plan } from "../model/plan.js";
import type { Phrase } from "../model/policy/phrase.js";

/** What a post must disclose, and in which words. */
export interface DisclosureAsked {
  /** What is disclosed. */
  readonly kind: DisclosureKind;
  /** The words, of which one is enough; never none. */
  readonly words: readonly string[];
}

/**
 * What the text of a variant must disclose, and in which words (D9): those that its content gives in `disclosure.say`, else the phrases to say that the policy has
 * tagged with the kind of disclosure. What AI made discloses that where the content says nothing else. Undefined where there is nothing to disclose, or nothing gives the
 * words, and so the label of the channel has to do.
 */
export const disclosureAsked = (
  { policy }: Plan,
  { disclosure }: Pick<ContentItem, "disclosure">,
  { madeBy }: Pick<Variant, "madeBy">,
): DisclosureAsked | undefined => {
  const { kind, say } = disclosure ?? { kind: madeBy === "ai" ? ("ai" as const) : undefined, say: undefined };
  if (kind === undefined) return undefined;
  const words = say === undefined ? (phrasesByTag(policy?.phrases ?? none).get(kind) ?? []) : [say];
  return words.length === 0 ? undefined : { kind, words };
};

const none: readonly Phrase[] = /* @__PURE__ */ Object.freeze([]);

const phrasesByTag = /* @__PURE__ */ memo((phrases: readonly Phrase[]): ReadonlyMap<string, readonly string[]> => {
  const byTag = new Map<string, string[]>();
  for (const { use, text, tags } of phrases) if (use === "say") for (const tag of new Set(tags)) addToGroup(byTag, tag, text);
  for (const words of byTag.values()) Object.freeze(words);
  return byTag;
});
