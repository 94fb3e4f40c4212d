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
      /** Makes `actionPlan` for a planner. */
      actionPlan: (context) => told(context, actionPlan, 1, "language"),
      /** Makes `calendarDocument` for a planner. */
      calendarDocument: (context) => told(context, calendarDocument, 2, "language"),
      /** Makes `contentDocument` for a planner. */
      contentDocument: (context) => told(context, contentDocument, 1, "language"),
      /** Makes `coverageDocument` for a planner. */
      coverageDocument: (context) => told(context, coverageDocument, 2, "language"),
      /** Makes `editorialCalendar` for a planner. */
      editorialCalendar: (context) => told(context, editorialCalendar, 2, "language"),
      /** Makes `redFlagMemo` for a planner. */
      redFlagMemo: (context) => told(context, redFlagMemo, 1, "language"),
      /** Makes `responseGuide` for a planner. */
      responseGuide: (context) => told(context, responseGuide, 1, "language"),
      /** Makes `resultsDocument` for a planner. */
      resultsDocument: (context) => told(context, resultsDocument, 2, "language", "catalogs"),
      /** Makes `socialMediaPolicy` for a planner. */
      socialMediaPolicy: (context) => told(context, socialMediaPolicy, 1, "language"),
      /** Makes `stakeholderBrief` for a planner. */
      stakeholderBrief: (context) => told(context, stakeholderBrief, 1, "language"),
      /** Makes `strategyDocument` for a planner. */
      strategyDocument: (context) => told(context, strategyDocument, 1, "language"),
    },
  }))();
