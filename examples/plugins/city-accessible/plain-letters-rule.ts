import { defineRule } from "social-plan";
import { textsOf } from "./texts-of.ts";

/**
 * Letters that were picked for their looks (𝗯𝗼𝗹𝗱, 𝒸𝓊𝓇𝓁𝓎) are mathematical signs: screen readers spell or skip them, and nobody can search for them.
 * WCAG 2.2, success criterion 1.1.1.
 */
export const plainLettersRule = defineRule({
  id: "city/accessible/plain-letters",
  severity: "error",
  on: "variant",
  messages: {
    styled:
      "“{content, name}” for the channel “{channel, name}” has letters that are mathematical signs: {found, text}. Write them as plain letters.",
  },
  everywhere: false,
  check(variant, { parent, report }) {
    const found = textsOf(variant).flatMap((text) => [...text.matchAll(styled)].map(([word]) => word));
    if (found.length === 0) return;
    report({ message: "styled", values: { content: parent("content")?.id ?? variant.id, channel: variant.channel, found }, at: "text" });
  },
});

const styled = /[\u{1D400}-\u{1D7FF}]+/gu;
