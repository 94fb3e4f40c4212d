import type { Root } from "mdast";

// The documents: a plan, its calendar and its report as text for people.
export { actionPlan } from "./documents/action-plan.js";
export { calendarDocument } from "./documents/calendar-document.js";
export { contentDocument } from "./documents/content-document.js";
export { coverageDocument } from "./documents/coverage-document.js";
export { type EditorialOptions, editorialCalendar } from "./documents/editorial-calendar.js";
export { redFlagMemo } from "./documents/red-flag-memo.js";
export { stakeholderBrief } from "./documents/stakeholder-brief.js";
export { responseGuide } from "./documents/response-guide.js";
export { type ResultsDocumentOptions, resultsDocument } from "./documents/results-document.js";
export { socialMediaPolicy } from "./documents/social-media-policy.js";
export { strategyDocument } from "./documents/strategy-document.js";

// Writing one, and what one is: a tree of mdast.
export type { Root };
export { documentStyle } from "./documents/html/document-style.js";
export { type HtmlOptions, toHtml } from "./documents/to-html.js";
export { toMarkdown } from "./documents/to-markdown.js";

// The words and dates it is written in.
export type { DocumentOptions } from "./documents/document-options.js";
export { dateFnsDates } from "./documents/date-fns-dates.js";
export { documentMessages } from "./documents/document-messages.js";
export type { DateFnsLocale } from "./time/format-day.js";

// All of them for a planner.
export { documents } from "./documents/documents.js";
