import { countText } from "../../base/text/counting/count-text.js";
import type { Variant } from "../../model/content/variant.js";
import { isSetAside } from "../../practice/content.js";
import { defineRule } from "../define-rule.js";
import type { RuleContext } from "../rule.js";

/** A text longer than its platform takes cannot go out (C8). It is counted as the platform counts, and each post of a thread by itself. */
export const textTooLong = /* @__PURE__ */ defineRule({
  id: "text-too-long",
  demand: "C8",
  severity: "error",
  on: "variant",
  messages: {
    text: "The text of “{content, name}” for the channel “{channel, name}” counts {count} characters, but {platform, choice, platform} takes at most {most}. Shorten it by {excess} or split it.",
    part: "Post {post} of the thread “{content, name}” for the channel “{channel, name}” counts {count} characters, but {platform, choice, platform} takes at most {most}. Shorten it by {excess} or split it.",
  },
  everywhere: "All {count} posts for platforms with a limit have a text that is longer. Shorten them or split them into threads.",
  applies: ({ channel, status }, { find, platformFacts }) =>
    !isSetAside(status) && limitsOn(platformFacts(platformOf(find("channel", channel)))),
  check(variant, { find, parent, platformFacts, report }) {
    const platform = platformOf(find("channel", variant.channel));
    const facts = platformFacts(platform);
    const content = parent("content")?.id ?? variant.id;
    for (const [index, text] of [variant.text, ...variant.parts].entries()) {
      const most = limitOf(facts, variant, index);
      if (most === undefined || facts === undefined || surelyFits(text, most)) continue;
      const count = countText(text, facts);
      if (count <= most) continue;
      const values = { content, channel: variant.channel, platform, count, most, excess: count - most };
      if (index === 0) report({ message: "text", values, at: "text" });
      else report({ message: "part", values: { ...values, post: index + 1 }, at: "parts" });
    }
  },
});

type Facts = ReturnType<RuleContext<"variant", unknown, Readonly<Record<string, string>>>["platformFacts"]>;

/** A channel without a platform is on none that a catalogue could know. */
const platformOf = (channel: { readonly platform?: string } | undefined): string => channel?.platform ?? "";

const limitsOn = (facts: Facts): boolean =>
  facts !== undefined && (facts.characters !== undefined || facts.formats.some(({ limit }) => limit !== undefined));

/** A text without links counts at most six characters for each of its units: composing makes three of one at most, and each of these weighs two or is three bytes. */
const mostOfUnit = 6;

/** Whether a text cannot be too long however it is counted, so that nobody has to count. */
const surelyFits = (text: string, most: number): boolean => text.length * mostOfUnit <= most && !text.includes("://");

/** What is attached goes with the first post of a thread. */
const limitOf = (facts: Facts, { format, attachments }: Variant, index: number): number | undefined => {
  const stated = facts?.formats.find((one) => one.format === (format ?? "post"));
  const most = stated?.limit ?? facts?.characters;
  return index === 0 && attachments.length > 0 ? (stated?.limitWithAttachments ?? most) : most;
};
