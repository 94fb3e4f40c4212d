import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { joinByComma, joinBySemicolon } from "./lists.js";

/** English for what stands beside a text. */
export const asideMessages = {
  aside: "{text} ({asides})",
  named: "{name}: {text}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", asideMessages);

/** Returns a text with what is to be said in passing: "X (paid, active)"; asides that read as sentences are kept apart by semicolons. The text alone where there are none. */
export const withAsides = (
  text: string,
  asides: readonly (string | undefined)[],
  wording: Wording,
  { apart = "comma" }: { readonly apart?: "comma" | "semicolon" } = {},
): string => {
  const stated = asides.filter((aside) => aside !== undefined);
  if (stated.length === 0) return text;
  return say(wording, "aside", { text, asides: apart === "comma" ? joinByComma(stated, wording) : joinBySemicolon(stated, wording) });
};

/** Returns a text behind its name: "Harbour letter: every Thursday". */
export const withName = (name: string, text: string, wording: Wording): string => say(wording, "named", { name, text });
