import { defineRule } from "social-plan";
import { textsOf } from "./texts-of.ts";

/**
 * A screen reader says the name of an emoji where it stands, so one amid a sentence breaks it. Public bodies put them at the end of a line; the University of
 * Oxford and the State of Iowa say so in their guides. How many may stand in a row is asked by the library's own rule `emoji-run`.
 */
export const emojiAmidWordsRule = defineRule({
  id: "city/accessible/emoji-amid-words",
  severity: "info",
  on: "variant",
  messages: {
    amid: "“{content, name}” for the channel “{channel, name}” has emoji amid a sentence. Put them at the end of the line.",
  },
  everywhere: false,
  applies: (variant) => textsOf(variant).some((text) => emoji.test(text)),
  check(variant, { parent, report }) {
    if (textsOf(variant).some((text) => text.split("\n").some(isAmid)))
      report({ message: "amid", values: { content: parent("content")?.id ?? variant.id, channel: variant.channel }, at: "text" });
  },
});

const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

/** Whether words follow an emoji on a line; one that opens the line is a bullet. Hashtags and links behind it are no sentence. */
const isAmid = (line: string): boolean => {
  const at = line.search(emoji);
  if (at <= 0 || line.slice(0, at).trim() === "") return false;
  return line
    .slice(at)
    .split(/\s+/u)
    .some((word) => /\p{L}/u.test(word) && !/^#|^https?:/u.test(word));
};
