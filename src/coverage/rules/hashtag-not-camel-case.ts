import type { Variant } from "../../model/content/variant.js";
import { isSetAside, textsShown } from "../../practice/content.js";
import { camelCaseOf } from "../../practice/hashtags.js";
import { defineRule } from "../define-rule.js";

/** A screen reader reads a hashtag as words only where each begins with a capital (C8). Which words it has is taken from the plan's own names, tags and phrases, and never guessed. */
export const hashtagNotCamelCase = /* @__PURE__ */ defineRule({
  id: "hashtag-not-camel-case",
  demand: "C8",
  severity: "info",
  on: "variant",
  messages: {
    lower:
      "“{content, name}” for the channel “{channel, name}” writes {found, text} in lower case, which screen readers read as one word. Write {instead, text}.",
  },
  everywhere:
    "All {count} posts with hashtags of several words write them in lower case, which screen readers read as one word. Begin each word with a capital.",
  applies: (variant, { plan }) => !isSetAside(variant.status) && hashtagsIn(variant).some((tag) => camelCaseOf(plan, tag) !== undefined),
  check(variant, { plan, parent, report }) {
    const wrong = hashtagsIn(variant).flatMap((tag) => {
      const better = camelCaseOf(plan, tag);
      return better === undefined || tag !== tag.toLowerCase() || better === tag ? [] : [{ tag: `#${tag}`, better: `#${better}` }];
    });
    if (wrong.length === 0) return;
    const [found, instead] = [wrong.map(({ tag }) => tag), wrong.map(({ better }) => better)];
    const content = parent("content")?.id ?? variant.id;
    report({ message: "lower", values: { content, channel: variant.channel, found, instead }, at: "text" });
  },
});

const hashtag = /(?<![\p{L}\p{M}\p{N}_&/])[#＃]([\p{L}\p{M}\p{N}_]+)/gu;

/** The hashtags of a variant, each once, without the sign. */
const hashtagsIn = (variant: Variant): readonly string[] => [
  ...new Set(textsShown(variant).flatMap((text) => [...text.matchAll(hashtag)].map(([, tag = ""]) => tag.normalize("NFC")))),
];
