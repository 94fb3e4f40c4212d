import type { Telling } from "../../../src/documents/telling.js";
import { documentWords } from "../../../src/documents/words.js";

const names: Readonly<Record<string, string>> = { launch: "the launch", "sign-ups": "sign-ups", joost: "Joost", samira: "Samira" };

/** English, in a plan that counts in euros and knows a few names. */
export const english: Telling = { words: documentWords, currency: "EUR", nameOf: (id) => names[id] ?? id };
