import { graphemesOf } from "../../base/text/counting/graphemes-of.js";
import { isEmoji } from "../../base/text/counting/is-emoji.js";
import type { Variant } from "../../model/content/variant.js";
import { isSetAside, textsShown } from "../../practice/content.js";
import { defineRule } from "../define-rule.js";
import { numberOptions } from "../number-options.js";

/** A screen reader reads out the name of each emoji, one after the other (C8). White space between them does not end a run. */
export const emojiRun = /* @__PURE__ */ defineRule({
  id: "emoji-run",
  demand: "C8",
  severity: "info",
  on: "variant",
  options: /* @__PURE__ */ numberOptions({ max: 3 }),
  messages: {
    run: "“{content, name}” for the channel “{channel, name}” has {count} emoji in a row, which screen readers read out one by one. Keep at most {max}.",
  },
  everywhere:
    "All {count} posts with emoji have too many in a row, which screen readers read out one by one. Keep a few, and set them apart by words.",
  applies: (variant) => !isSetAside(variant.status) && longestRun(variant) > 0,
  check(variant, { options: { max }, parent, report }) {
    const count = longestRun(variant);
    if (count > max)
      report({
        message: "run",
        values: { content: parent("content")?.id ?? variant.id, channel: variant.channel, count, max },
        at: "text",
      });
  },
});

/** A sign that an emoji may begin with: most texts hold none, and are not taken apart. */
const anyEmoji = /\p{Extended_Pictographic}|\p{Emoji_Presentation}|\u20E3/u;

/** How many emoji stand in a row at most in one of the texts of a variant. */
const longestRun = (variant: Variant): number => {
  let longest = 0;
  for (const text of textsShown(variant)) {
    if (!anyEmoji.test(text)) continue;
    let run = 0;
    for (const grapheme of graphemesOf(text)) {
      if (isEmoji(grapheme)) run += 1;
      else if (grapheme.trim() !== "") run = 0;
      if (run > longest) longest = run;
    }
  }
  return longest;
};
