import { judgeThing } from "../../coverage/judge-thing.js";
import type { RawFinding } from "../../coverage/raw-finding.js";
import type { Rule } from "../../coverage/rule.js";
import { altMissing } from "../../coverage/rules/alt-missing.js";
import { disclosureBuried } from "../../coverage/rules/disclosure-buried.js";
import { disclosureMissing } from "../../coverage/rules/disclosure-missing.js";
import { phraseAvoided } from "../../coverage/rules/phrase-avoided.js";
import { textTooLong } from "../../coverage/rules/text-too-long.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { PostQuestion, PostSubject } from "./post-question.js";

/** Returns what these rules of coverage report on what goes out (C8, D9): they judge here as they do in a check of the whole plan. */
export const readingReports = ({ plan, surroundings }: PostQuestion, { place, posts }: PostSubject): readonly RawFinding[] => {
  const index = indexOf(plan);
  const variants = posts.map(({ variant }) => (variant === undefined ? undefined : index.place(variant.id)));
  return [place, ...variants].flatMap((one) => (one === undefined ? [] : judgeThing(plan, one, readingRules, surroundings)));
};

/** The rules on how a post reads, in reading order. */
const readingRules: readonly Rule[] = /* @__PURE__ */ (() => [
  textTooLong,
  altMissing,
  disclosureMissing,
  disclosureBuried,
  phraseAvoided,
])();
