import { defineRule } from "social-plan";
import * as z from "zod";
import { textsOf } from "./texts-of.ts";

/**
 * A long hashtag in lower case is several words that a screen reader runs into one. The library's own rule `hashtag-not-camel-case` names the better
 * spelling where the plan shows the words, and says nothing where it does not; a public body asks for a look at each.
 * The State of Iowa tells its agencies, and the University of Oxford its departments, to begin each word of a hashtag with a capital.
 */
export const hashtagUnreadableRule = defineRule({
  id: "city/accessible/hashtag-unreadable",
  severity: "warning",
  on: "variant",
  implies: ["hashtag-not-camel-case"],
  options: z.object({ letters: z.number().int().positive().default(12) }),
  messages: {
    long: "“{content, name}” for the channel “{channel, name}” has {found, text} in lower case, which may be several words. Begin each word with a capital.",
  },
  everywhere: false,
  applies: (variant) => hashtagsIn(textsOf(variant)).length > 0,
  check(variant, { options: { letters }, parent, report }) {
    const found = hashtagsIn(textsOf(variant)).filter((tag) => tag === tag.toLowerCase() && [...tag].length > letters);
    if (found.length === 0) return;
    report({ message: "long", values: { content: parent("content")?.id ?? variant.id, channel: variant.channel, found }, at: "text" });
  },
});

const hashtag = /(?<![\p{L}\p{M}\p{N}_&/])#[\p{L}\p{M}\p{N}_]+/gu;
const hashtagsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [...text.matchAll(hashtag)].map(([tag]) => tag));
