import { assertLanguage } from "../base/arguments/read-language.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { formatPath } from "../base/problems/format-path.js";
import { isPlanError, type PlanError } from "../base/problems/plan-error.js";
import { formatMessage, type MessageValues } from "../base/text/format-message.js";
import type { Language } from "../base/text/language.js";
import { english } from "../words/english.js";
import { logMessages } from "./log-error.js";

/**
 * Returns in a language why a log cannot be replayed: the message of the error that `replayJourney` throws is English.
 * An error of another sort is described by its own message.
 *
 * @example
 * ```ts
 * import { describeLogFault, english, isPlanError, replayJourney } from "social-plan";
 *
 * const language = { ...english, tag: "de", templates: { "log/shape": "In {path} steht kein Ereignis." } };
 * try {
 *   replayJourney([null] as never);
 * } catch (error) {
 *   isPlanError(error) && describeLogFault(error, language); // => "In journey[0] steht kein Ereignis."
 * }
 * ```
 */
export const describeLogFault = (error: PlanError, language: Language = english): string => {
  if (!isPlanError(error))
    throw wrongArgument("type", { path: ["error"], given: error, expected: "a `PlanError`, as `replayJourney` throws it" });
  assertLanguage(language);
  const { message, values, path } = error;
  const english: Readonly<Record<string, string>> = logMessages;
  const fault = String(values["fault"]);
  if (!Object.hasOwn(english, fault)) return message;
  const key = `log/${fault}`;
  const template = (Object.hasOwn(language.templates, key) ? language.templates[key] : undefined) ?? english[fault] ?? "";
  return formatMessage(template, { ...(values as MessageValues), path: formatPath(path) }, language); // `logError` keeps texts and numbers only
};
