import type { Root, RootContent } from "mdast";
import type { ActionItem } from "../model/alignment/action-item.js";
import type { AlignmentIssue } from "../model/alignment/alignment-issue.js";
import type { Plan } from "../model/plan.js";
import { isOpenRedFlag, prioritiseIssues } from "../practice/prioritise-issues.js";
import { unheardFunctions } from "../practice/unheard-functions.js";
import { bulletList } from "./blocks/line.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { table } from "./blocks/table.js";
import { describeDate } from "./describe/describe-date.js";
import { describeDateRef } from "./describe/describe-date-ref.js";
import { namesOf } from "./describe/names-of.js";
import type { DocumentOptions } from "./document-options.js";
import { say } from "./say.js";
import { sayChoice } from "./say-choice.js";
import { issueFacts } from "./sections/memo/issue-facts.js";
import { actions } from "./sections/strategy/actions.js";
import { type Telling, tellingOf } from "./telling.js";

/**
 * Returns the Red Flag Memo, with which the alignment conversation ends (A3), as an mdast tree: red flags first, each with who raised it, owner,
 * due date and next step, and what of these is missing; then the other issues by priority, what was decided, the functions not heard, and the next steps.
 */
export const redFlagMemo = (plan: Plan, options: DocumentOptions = {}): Root => {
  const telling = tellingOf(plan, options);
  const issues = prioritiseIssues(plan);
  const flags = issues.filter(({ redFlag }) => redFlag === true);
  const others = issues.filter(({ redFlag }) => redFlag !== true);
  const { words } = telling;
  return {
    type: "root",
    children: [
      title(say(words, "memo.title", { name: telling.nameOf("plan") })),
      ...paragraph(countOf(flags, telling)),
      ...section(2, words["heading.redFlags"], flagList(flags, plan, telling)),
      ...section(2, words["heading.otherIssues"], otherIssues(others, telling)),
      ...section(2, words["heading.decisions"], decisions(plan, telling)),
      ...section(2, words["heading.unheard"], unheard(plan, telling)),
      ...nextSteps(plan, telling),
    ],
  };
};

const countOf = (flags: readonly AlignmentIssue[], { words }: Telling): string => {
  const [count, open] = [flags.length, flags.filter(isOpenRedFlag).length];
  return count === 0 ? words["memo.none"] : say(words, count === 1 ? "memo.count.one" : "memo.count.other", { count, open });
};

const flagList = (flags: readonly AlignmentIssue[], plan: Plan, telling: Telling): RootContent[] =>
  bulletList(flags.map((flag) => ({ said: flag.statement, below: issueFacts(flag, stepsFor(flag, plan), telling) })));

/** The actions that serve an issue and are not done. */
const stepsFor = ({ id }: AlignmentIssue, { actions }: Plan): readonly ActionItem[] =>
  actions.filter(({ serves, status }) => serves.includes(id) && status !== "done" && status !== "dropped");

const otherIssues = (issues: readonly AlignmentIssue[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  return table(issues, [
    { heading: words["label.issue"], cell: ({ statement }) => statement },
    { heading: words["label.rank"], cell: ({ rank }) => (rank === undefined ? undefined : String(rank)) },
    { heading: words["label.raisedBy"], cell: ({ raisedBy }) => namesOf(raisedBy, telling) },
    { heading: words["label.kind"], cell: ({ kind }) => kind && sayChoice(words, "issueKind", kind) },
    { heading: words["label.owner"], cell: ({ owner }) => owner && nameOf(owner) },
    { heading: words["label.due"], cell: ({ due }) => due && describeDateRef(due, telling) },
    { heading: words["label.settled"], cell: ({ resolution }) => resolution },
  ]);
};

const decisions = ({ alignment }: Plan, telling: Telling): RootContent[] => {
  const { words } = telling;
  return table(alignment.decisions, [
    { heading: words["label.decision"], cell: ({ statement }) => statement },
    { heading: words["label.day"], cell: ({ on }) => on && describeDate(on, words) },
    { heading: words["label.by"], cell: ({ by }) => namesOf(by, telling) },
    { heading: words["label.settled"], cell: ({ settles }) => namesOf(settles, telling) },
  ]);
};

const unheard = (plan: Plan, { words }: Telling): RootContent[] =>
  bulletList(
    unheardFunctions(plan).map(({ function: name, because }) => ({
      said: say(words, `unheard.${because}`, { function: sayChoice(words, "function", name) }),
    })),
  );

/** The actions that the conversation ended with, in its own order. */
const nextSteps = ({ alignment, actions: all }: Plan, telling: Telling): RootContent[] => {
  const byId = new Map(all.map((action) => [action.id as string, action]));
  const steps = alignment.nextSteps.flatMap((id) => byId.get(id) ?? []);
  return actions(steps, telling, "heading.nextSteps");
};
