import { isSetAside } from "../../practice/content.js";
import { disclosureAsked } from "../../practice/disclosures.js";
import { holdsWords } from "../../practice/phrases.js";
import { defineRule } from "../define-rule.js";

/** Readers of a post are shown who is behind it, or how it was made, in the post itself (D9): a comment below it may never be seen. */
export const disclosureMissing = /* @__PURE__ */ defineRule({
  id: "disclosure-missing",
  demand: "D9",
  severity: "warning",
  on: "variant",
  messages: {
    none: "“{content, name}” for the channel “{channel, name}” must disclose something ({kind, choice, disclosure}), but its text does not. Write “{say, text}” where readers see it first.",
  },
  everywhere:
    "None of the {count} posts that must disclose who is behind them, or how they were made, says so in its text. Write the disclosure where readers see it first.",
  applies: (variant, { plan, parent }) =>
    !isSetAside(variant.status) && disclosureAsked(plan, parent("content") ?? {}, variant) !== undefined,
  check(variant, { plan, parent, report }) {
    const content = parent("content");
    const asked = disclosureAsked(plan, content ?? {}, variant);
    if (asked === undefined) return;
    const { kind, words } = asked;
    const isSaid = [variant.text, ...variant.parts].some((text) => holdsWords(text, words));
    if (!isSaid)
      report({
        message: "none",
        values: { content: content?.id ?? variant.id, channel: variant.channel, kind, say: words[0] },
        at: "text",
      });
  },
});
