import type { Root } from "mdast";
import { actionPlan } from "../../../src/documents/action-plan.js";
import { contentDocument } from "../../../src/documents/content-document.js";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { responseGuide } from "../../../src/documents/response-guide.js";
import { socialMediaPolicy } from "../../../src/documents/social-media-policy.js";
import { stakeholderBrief } from "../../../src/documents/stakeholder-brief.js";
import { strategyDocument } from "../../../src/documents/strategy-document.js";
import type { Language } from "../../../src/index.js";
import type { Plan } from "../../../src/model/plan.js";

/** The documents that are made of a plan alone, by the word by which tables name them. */
export const everyDocument = {
  strategy: strategyDocument,
  memo: redFlagMemo,
  brief: stakeholderBrief,
  policy: socialMediaPolicy,
  guide: responseGuide,
  actions: actionPlan,
  content: contentDocument,
} as const satisfies Record<string, (plan: Plan, options: { language: Language }) => Root>;

/** The word for a document. */
export type DocumentName = keyof typeof everyDocument;
