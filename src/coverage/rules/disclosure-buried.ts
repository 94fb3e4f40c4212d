import type { Variant } from "../../model/content/variant.js";
import { isSetAside } from "../../practice/content.js";
import { disclosureAsked } from "../../practice/disclosures.js";
import { hashtagsBefore, placeOfWords } from "../../practice/phrases.js";
import { defineRule } from "../define-rule.js";
import { numberOptions } from "../number-options.js";
import type { RuleContext } from "../rule.js";

/** A disclosure that readers have to look for is none (D9): not behind “more”, not in a later post of a thread, not at the end of a run of hashtags. */
export const disclosureBuried = /* @__PURE__ */ defineRule({
  id: "disclosure-buried",
  demand: "D9",
  severity: "warning",
  on: "variant",
  options: /* @__PURE__ */ numberOptions({ visible: 125, shownWhole: 500, hashtags: 2 }),
  messages: {
    part: "“{content, name}” for the channel “{channel, name}” says “{words, text}” only in a later post of its thread. Write it in the first.",
    fold: "“{content, name}” for the channel “{channel, name}” says “{words, text}” behind {count} characters, where readers of {platform, choice, platform} may have to open the text. Write it within the first {most}.",
    hashtags:
      "“{content, name}” for the channel “{channel, name}” says “{words, text}” behind {count} other hashtags, where few readers see it. Write it before them, or at the beginning.",
  },
  everywhere: "All {count} posts that disclose something do so where readers may not see it. Write the disclosure at the beginning.",
  applies: (variant, { plan, parent }) =>
    !isSetAside(variant.status) && saidIn(variant, wordsOf(plan, parent("content"), variant)) !== undefined,
  check(variant, { plan, options, find, parent, platformFacts, report }) {
    const item = parent("content");
    const said = saidIn(variant, wordsOf(plan, item, variant));
    if (said === undefined) return;
    const values = { content: item?.id ?? variant.id, channel: variant.channel, words: said.words };
    if (said.index > 0) return report({ message: "part", values, at: "parts" });
    const count = hashtagsBefore(variant.text, said.words);
    if (count >= options.hashtags) return report({ message: "hashtags", values: { ...values, count }, at: "text" });
    const platform = find("channel", variant.channel)?.platform ?? "";
    if (said.before > options.visible && isFolded(platformFacts(platform), variant, options.shownWhole))
      report({ message: "fold", values: { ...values, count: said.before, most: options.visible, platform }, at: "text" });
  },
});

const wordsOf = (plan: Parameters<typeof disclosureAsked>[0], item: Parameters<typeof disclosureAsked>[1] | undefined, variant: Variant) =>
  disclosureAsked(plan, item ?? {}, variant)?.words ?? [];

/** Where a disclosure is said first, in which of the words, and behind how many characters of that post; undefined where it is not said. */
const saidIn = ({ text, parts }: Variant, words: readonly string[]) => {
  if (words.length === 0) return undefined;
  for (const [index, post] of [text, ...parts].entries()) {
    const place = placeOfWords(post, words);
    if (place !== undefined) return { index, ...place };
  }
  return undefined;
};

type Facts = ReturnType<RuleContext<"variant", unknown, Readonly<Record<string, string>>>["platformFacts"]>;

/** Whether a network shows only the beginning of a long text: those with short texts show them whole, and articles are opened to be read. */
const isFolded = (facts: Facts, { format }: Variant, shownWhole: number): boolean =>
  facts?.characters !== undefined &&
  facts.characters > shownWhole &&
  (facts.kind === "network" || facts.kind === "video") &&
  format !== "article";
