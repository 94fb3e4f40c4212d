import type { Root } from "mdast";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { strategyDocument } from "../../../src/documents/strategy-document.js";
import type { Language } from "../../../src/index.js";
import type { Plan } from "../../../src/model/plan.js";

/** The documents that are made of a plan alone, by the word by which tables name them. */
export const everyDocument = {
  strategy: strategyDocument,
  memo: redFlagMemo,
} as const satisfies Record<string, (plan: Plan, options: { language: Language }) => Root>;

/** The word for a document. */
export type DocumentName = keyof typeof everyDocument;
