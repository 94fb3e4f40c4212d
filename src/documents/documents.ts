import { definePlugin } from "../plugins/define-plugin.js";
import { told } from "../plugins/planner/told.js";
import { actionPlan } from "./action-plan.js";
import { calendarDocument } from "./calendar-document.js";
import { contentDocument } from "./content-document.js";
import { coverageDocument } from "./coverage-document.js";
import { editorialCalendar } from "./editorial-calendar.js";
import { redFlagMemo } from "./red-flag-memo.js";
import { responseGuide } from "./response-guide.js";
import { resultsDocument } from "./results-document.js";
import { socialMediaPolicy } from "./social-media-policy.js";
import { stakeholderBrief } from "./stakeholder-brief.js";
import { strategyDocument } from "./strategy-document.js";

/**
 * The documents as a plugin, so that a planner writes them: with the catalogues of its plugins, and with the names of their metrics and platforms (X10).
 *
 * @example
 * ```ts
 * import { createPlan, createPlanner } from "social-plan";
 * import { documents, toMarkdown } from "social-plan/documents";
 *
 * const planner = createPlanner({ plugins: [documents] });
 * const plan = createPlan({ id: "acme", name: "Acme 2027" }).build();
 * toMarkdown(planner.documents.strategyDocument(plan)).split("\n")[0]; // => "# Acme 2027"
 * ```
 */
export const documents = /* @__PURE__ */ (() =>
  definePlugin({
    name: "social-plan/documents",
    version: 1,
    documents: {
      actionPlan: (context) => told(context, actionPlan, 1, "language"),
      calendarDocument: (context) => told(context, calendarDocument, 2, "language"),
      contentDocument: (context) => told(context, contentDocument, 1, "language"),
      coverageDocument: (context) => told(context, coverageDocument, 2, "language"),
      editorialCalendar: (context) => told(context, editorialCalendar, 2, "language"),
      redFlagMemo: (context) => told(context, redFlagMemo, 1, "language"),
      responseGuide: (context) => told(context, responseGuide, 1, "language"),
      resultsDocument: (context) => told(context, resultsDocument, 2, "language", "catalogs"),
      socialMediaPolicy: (context) => told(context, socialMediaPolicy, 1, "language"),
      stakeholderBrief: (context) => told(context, stakeholderBrief, 1, "language"),
      strategyDocument: (context) => told(context, strategyDocument, 1, "language"),
    },
  }))();
