import { assertLanguage } from "../base/arguments/read-language.js";
import { fillMessage } from "../base/problems/fill-message.js";
import { plainValuesOf } from "../base/problems/plain-values.js";
import type { Problem } from "../base/problems/problem.js";
import { problemMessages } from "../base/problems/problem-messages.js";
import type { Language } from "../base/text/language.js";
import { assertDescribed } from "./assert-described.js";
import { english } from "./english.js";
import { wordsOf } from "./fragments.js";

/**
 * Returns what a problem says, in the language: its template under `problems/<code>`, else the English one, filled with the problem's values.
 * Kinds are looked up as `kind.goal`, and the library's own words among the values as `fragments/a list`; see `problemFragments`.
 * Like `message`, it echoes at most 200 characters of input and is at most 2 KiB long.
 *
 * @example
 * ```ts
 * import { describeProblem, english, safeParsePlan } from "social-plan";
 *
 * const german = {
 *   ...english,
 *   tag: "de",
 *   words: { "fragments/a list": "eine Liste", "fragments/text": "Text" },
 *   templates: { "problems/type": "Bei {path} steht {found, fragment}. Erwartet: {expected, fragment}." },
 * };
 * const result = safeParsePlan({ format: "social-plan/1", id: "p", organization: [] });
 * const problem = result.ok ? undefined : result.problems[0];
 * problem && describeProblem(problem, german); // => "Bei organization steht eine Liste. Erwartet: Text."
 * ```
 */
export const describeProblem = (problem: Problem, language: Language = english): string => {
  assertDescribed(problem, "problem");
  assertLanguage(language);
  const { code, path, values, message } = problem;
  const key = `problems/${code}`;
  const template = Object.hasOwn(language.templates, key) ? language.templates[key] : problemMessages[code];
  // A problem of a newer release may have a code without a template here.
  return template === undefined ? message : fillMessage(template, { path, values: plainValuesOf(values) }, language.tag, wordsOf(language));
};
