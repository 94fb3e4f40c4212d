// The documents: a plan, its calendar and its report as text for people.
export { calendarDocument } from "./documents/calendar-document.js";
export { contentDocument } from "./documents/content-document.js";
export { coverageDocument } from "./documents/coverage-document.js";
export { type EditorialOptions, editorialCalendar } from "./documents/editorial-calendar.js";
export { redFlagMemo } from "./documents/red-flag-memo.js";
export { strategyDocument } from "./documents/strategy-document.js";

// Writing one.
export { toMarkdown } from "./documents/to-markdown.js";

// The words and dates it is written in.
export type { DocumentOptions } from "./documents/document-options.js";
export { dateFnsDates } from "./documents/date-fns-dates.js";
export { documentMessages } from "./documents/document-messages.js";
export type { DateFnsLocale } from "./time/format-day.js";
