import type { Plan } from "../model/plan.js";
import { type DocumentOptions, wordsOf } from "./document-options.js";
import { nameOf } from "./name-of.js";
import type { DocumentWords } from "./words.js";

/** What it takes to tell a value of a plan in words. */
export interface Telling {
  /** The words of the document. */
  readonly words: DocumentWords;
  /** The currency of amounts that name none. */
  readonly currency: string | undefined;
  /** The name of a thing of the plan; its id where it has none. */
  readonly nameOf: (id: string) => string;
}

/** Returns what it takes to tell the values of a plan. */
export const tellingOf = (plan: Plan, options: DocumentOptions = {}): Telling => {
  const words = wordsOf(options);
  return { words, currency: plan.currency, nameOf: (id) => nameOf(plan, id, words) };
};
