import type { Root, RootContent } from "mdast";
import type { AlignmentIssue } from "../model/alignment/alignment-issue.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { nextStepsFor } from "../practice/actions.js";
import { unheardFunctions } from "../practice/functions.js";
import { isOpenRedFlag, isRedFlag, prioritiseIssues, resolutionOf } from "../practice/issues.js";
import { describeChoice } from "../words/labels.js";
import { describeDateRef } from "../words/values/dates.js";
import { describeDay } from "../words/values/days.js";
import { namesOf } from "../words/values/lists.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { bulletList } from "./blocks/line.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { table } from "./blocks/table.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { issueFacts } from "./sections/memo/issue-facts.js";
import { actions } from "./sections/strategy/actions.js";

/**
 * Returns the Red Flag Memo, with which the alignment conversation ends (A3), as an mdast tree: red flags first, each with who raised it, owner,
 * due date and next step, and what of these is missing; then the other issues by priority, what was decided, the functions not heard, and the next steps.
 */
export const redFlagMemo = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  const issues = prioritiseIssues(plan);
  const flags = issues.filter(isRedFlag);
  const others = issues.filter((issue) => !isRedFlag(issue));
  return {
    type: "root",
    children: [
      title(say(wording, "memo.title", { name: wording.nameOf("plan") })),
      ...paragraph(countOf(flags, plan, wording)),
      ...section(2, say(wording, "heading.redFlags"), flagList(flags, plan, wording)),
      ...section(2, say(wording, "heading.otherIssues"), otherIssues(others, plan, wording)),
      ...section(2, say(wording, "heading.decisions"), decisions(plan, wording)),
      ...section(2, say(wording, "heading.unheard"), unheard(plan, wording)),
      ...nextSteps(plan, wording),
    ],
  };
};

const countOf = (flags: readonly AlignmentIssue[], plan: Plan, wording: Wording): string =>
  flags.length === 0
    ? say(wording, "memo.none")
    : say(wording, "memo.count", { count: flags.length, open: flags.filter((flag) => isOpenRedFlag(plan, flag)).length });

const flagList = (flags: readonly AlignmentIssue[], plan: Plan, wording: Wording): RootContent[] =>
  bulletList(
    flags.map((flag) => ({ said: flag.statement, below: issueFacts(flag, resolutionOf(plan, flag), nextStepsFor(plan, flag), wording) })),
  );

const otherIssues = (issues: readonly AlignmentIssue[], plan: Plan, wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(issues, [
    { heading: say(wording, "label.issue"), cell: ({ statement }) => statement },
    { heading: say(wording, "label.rank"), cell: ({ rank }) => (rank === undefined ? undefined : String(rank)) },
    { heading: say(wording, "label.raisedBy"), cell: ({ raisedBy }) => namesOf(raisedBy, wording) },
    { heading: say(wording, "label.kind"), cell: ({ kind }) => kind && describeChoice("issueKind", kind, wording) },
    { heading: say(wording, "label.owner"), cell: ({ owner }) => owner && nameOf(owner) },
    { heading: say(wording, "label.due"), cell: ({ due }) => due && describeDateRef(due, wording) },
    { heading: say(wording, "label.settled"), cell: (issue) => resolutionOf(plan, issue) },
  ]);
};

const decisions = ({ alignment }: Plan, wording: Wording): RootContent[] => {
  return table(alignment.decisions, [
    { heading: say(wording, "label.decision"), cell: ({ statement }) => statement },
    { heading: say(wording, "label.day"), cell: ({ on }) => on && describeDay(on, wording) },
    { heading: say(wording, "label.by"), cell: ({ by }) => namesOf(by, wording) },
    { heading: say(wording, "label.settles"), cell: ({ settles }) => namesOf(settles, wording) },
  ]);
};

const unheard = (plan: Plan, wording: Wording): RootContent[] =>
  bulletList(
    unheardFunctions(plan).map(({ function: name, because }) => ({
      said: say(wording, `unheard.${because}`, { function: describeChoice("function", name, wording) }),
    })),
  );

/** The actions that the conversation ended with, in its own order. */
const nextSteps = ({ alignment, actions: all }: Plan, wording: Wording): RootContent[] => {
  const byId = new Map(all.map((action) => [action.id as string, action]));
  const steps = alignment.nextSteps.flatMap((id) => byId.get(id) ?? []);
  return actions(steps, wording, "heading.nextSteps");
};
