import type { Root, RootContent } from "mdast";
import type { ActionItem } from "../model/alignment/action-item.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { isOpenAction, openActions } from "../practice/actions.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { actionTable } from "./sections/actions/action-table.js";
import { raciMatrix } from "./sections/actions/raci-matrix.js";
import { tasksOf } from "./sections/actions/tasks.js";
import { tasksByPerson } from "./sections/actions/tasks-by-person.js";

/**
 * Returns the plan of actions for the field as an mdast tree (D9): the open actions by due date, with owner, status and what they serve; who is accountable, responsible, consulted
 * and informed, for actions and tactics that are not finished; what each person has to do; and what is done or dropped. A plan without actions says so, and nothing more.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { actionPlan, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1", id: "acme", name: "Acme 2027",
 *   people: [{ id: "joost", name: "Joost" }],
 *   actions: [{ id: "hours", what: "Put our hours on every profile", owner: "joost", due: "2027-02-01" }],
 * });
 * toMarkdown(actionPlan(plan)).includes("| Put our hours on every profile | Joost | 1 February 2027 |"); // => true
 * ```
 */
export const actionPlan = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  const content = plan.actions.length === 0 ? paragraph(say(wording, "actions.none")) : sections(plan, wording);
  return { type: "root", children: [title(say(wording, "actions.title", { name: wording.nameOf("plan") })), ...content] };
};

const sections = (plan: Plan, wording: Wording): RootContent[] => {
  const tasks = tasksOf(plan);
  const closed = plan.actions.filter((action) => !isOpenAction(action));
  return [
    ...section(2, say(wording, "heading.openActions"), toBeDone(openActions(plan), wording)),
    ...raciMatrix(tasks, wording),
    ...tasksByPerson(plan, tasks, wording),
    ...section(2, say(wording, "heading.closedActions"), actionTable(closed, wording)),
  ];
};

const toBeDone = (open: readonly ActionItem[], wording: Wording): RootContent[] =>
  open.length === 0
    ? paragraph(say(wording, "actions.noneOpen"))
    : [...order(open, wording), ...actionTable(open, wording, { withParts: false })];

/** In which order the actions stand, where several do and any has a date. */
const order = (open: readonly ActionItem[], wording: Wording): RootContent[] => {
  const [dated, relative, undated] = [
    open.some(({ due }) => typeof due === "string"),
    open.some(({ due }) => typeof due === "object"),
    open.some(({ due }) => due === undefined),
  ];
  if (open.length === 1 || !dated) return [];
  return paragraph(
    say(wording, "actions.order", { relative: relative ? "relative" : undefined, undated: undated ? "undated" : undefined }),
  );
};
