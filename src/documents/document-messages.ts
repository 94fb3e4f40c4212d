import { actionMessages } from "./messages/action-messages.js";
import { briefMessages } from "./messages/brief-messages.js";
import { calendarMessages } from "./messages/calendar-messages.js";
import { contentMessages } from "./messages/content-messages.js";
import { editorialMessages } from "./messages/editorial-messages.js";
import { memoMessages } from "./messages/memo-messages.js";
import { policyMessages } from "./messages/policy-messages.js";
import { reportMessages } from "./messages/report-messages.js";
import { responseMessages } from "./messages/response-messages.js";
import { resultsMessages } from "./messages/results-messages.js";
import { strategyMessages } from "./messages/strategy-messages.js";

/**
 * Every heading, label and sentence that is the documents' own, in English. A language replaces them by key, each behind `documents/`.
 *
 * @example
 * ```ts
 * import { english, parsePlan } from "social-plan";
 * import { documentMessages, strategyDocument, toMarkdown } from "social-plan/documents";
 *
 * documentMessages["heading.audiences"]; // => "Audiences"
 * const language = { ...english, tag: "de", templates: { "documents/heading.audiences": "Zielgruppen" } };
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", audiences: [{ id: "brewers", name: "Hobbybarista" }] });
 * toMarkdown(strategyDocument(plan, { language })); // => "# acme\n\n## Zielgruppen\n\n- Hobbybarista\n"
 * ```
 */
export const documentMessages = /* @__PURE__ */ (() =>
  Object.freeze({
    ...strategyMessages,
    ...policyMessages,
    ...responseMessages,
    ...actionMessages,
    ...memoMessages,
    ...briefMessages,
    ...calendarMessages,
    ...contentMessages,
    ...editorialMessages,
    ...reportMessages,
    ...resultsMessages,
  } as const))();
