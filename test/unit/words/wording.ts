import { english } from "../../../src/words/english.js";
import { formatsOf } from "../../../src/words/formats.js";
import type { Wording } from "../../../src/words/wording.js";

const names: Readonly<Record<string, string>> = { launch: "the launch", "sign-ups": "sign-ups", joost: "Joost", samira: "Samira" };

/** English, in a plan that counts in euros and knows a few names. */
export const wording: Wording = {
  language: english,
  currency: "EUR",
  find: () => undefined,
  nameOf: (id) => names[id] ?? id,
  formats: formatsOf(() => wording),
};
