import { calendarWords } from "./words/calendar-words.js";
import { choiceWords } from "./words/choice-words.js";
import { memoWords } from "./words/memo-words.js";
import { strategyWords } from "./words/strategy-words.js";
import { valueWords } from "./words/value-words.js";

const words = /* @__PURE__ */ (() => ({ ...valueWords, ...choiceWords, ...strategyWords, ...memoWords, ...calendarWords }))();

/** The name of a word in the table, such as `heading.goals` or `unit.week.other`. */
export type WordKey = keyof typeof words;

/**
 * Every word the documents say of their own, by name: a text, or a template whose `{names}` are filled in and whose `[parts]` are left out when they have nothing to tell.
 * Only what the plan holds comes from elsewhere.
 */
export type DocumentWords = { readonly [Key in WordKey]: string };

/**
 * The words of the documents in English, frozen; an app hands in its own where it wants others.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { documentWords, strategyDocument, toMarkdown } from "social-plan/documents";
 *
 * documentWords["heading.audiences"]; // => "Audiences"
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", audiences: [{ id: "brewers", name: "Hobbybarista" }] });
 * toMarkdown(strategyDocument(plan, { words: { "heading.audiences": "Zielgruppen" } })); // => "# acme\n\n## Zielgruppen\n\n- Hobbybarista\n"
 * ```
 */
export const documentWords: DocumentWords = /* @__PURE__ */ Object.freeze(words);
