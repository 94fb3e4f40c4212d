import type { Root } from "mdast";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { stepsAgreed, wasConversationHeld } from "../practice/alignment-steps.js";
import { isIssueSettled, isOpenRedFlag, isRedFlag, prioritiseIssues } from "../practice/issues.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { bulletList } from "./blocks/line.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { conversation } from "./sections/memo/conversation.js";
import { decisions } from "./sections/memo/decisions.js";
import { otherIssues, redFlags } from "./sections/memo/issues.js";
import { priorities } from "./sections/memo/priorities.js";
import { signOff } from "./sections/memo/sign-off.js";
import { stepTable } from "./sections/memo/step-table.js";
import { unheard } from "./sections/memo/unheard.js";
import { actions } from "./sections/strategy/actions.js";

/**
 * Returns the Red Flag Memo, with which the alignment conversation ends (A3), as an mdast tree: red flags first, each with who raised it, owner,
 * due date and next step, and what of these is missing; then the other issues, the order in which all are taken and why, what is still open, what was decided,
 * the functions not heard, the next steps and lines to sign; at last how far each step of the conversation has got, and all it was built on.
 * Where no conversation was held it says so first, and says nothing of red flags.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { redFlagMemo, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", name: "Acme 2027" });
 * const lines = toMarkdown(redFlagMemo(plan)).split("\n");
 * lines[0]; // => "# Red Flag Memo: Acme 2027"
 * lines[2]?.split(":")[0]; // => "The plan records no alignment conversation yet"
 * ```
 */
export const redFlagMemo = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  const issues = prioritiseIssues(plan);
  const open = issues.filter((issue) => !isIssueSettled(plan, issue));
  return {
    type: "root",
    children: [
      title(say(wording, "memo.title", { name: wording.nameOf("plan") })),
      ...paragraph(standing(plan, wording)),
      ...section(2, say(wording, "heading.redFlags"), redFlags(plan, wording)),
      ...section(2, say(wording, "heading.otherIssues"), otherIssues(plan, wording)),
      ...section(2, say(wording, "heading.priorities"), priorities(plan, wording)),
      ...section(2, say(wording, "heading.unresolved"), bulletList(open.map(({ id }) => ({ said: wording.nameOf(id) })))),
      ...section(2, say(wording, "heading.decisions"), decisions(plan.alignment.decisions, wording)),
      ...section(2, say(wording, "heading.unheard"), unheard(plan, wording)),
      ...actions(stepsAgreed(plan), wording, "heading.nextSteps"),
      ...section(2, say(wording, "heading.signOff"), signOff(plan, wording)),
      ...section(2, say(wording, "heading.steps"), stepTable(plan, wording)),
      ...conversation(plan, wording),
    ],
  };
};

/** How many red flags there are, and how many are open. Without a conversation nobody was asked, and without an issue nobody said anything. */
const standing = (plan: Plan, wording: Wording): string => {
  const { issues } = plan.alignment;
  const flags = issues.filter(isRedFlag);
  if (!wasConversationHeld(plan)) return say(wording, "memo.notHeld");
  if (issues.length === 0) return say(wording, "memo.noIssues");
  if (flags.length === 0) return say(wording, "memo.noFlags", { count: issues.length });
  return say(wording, "memo.count", { count: flags.length, open: flags.filter((flag) => isOpenRedFlag(plan, flag)).length });
};
