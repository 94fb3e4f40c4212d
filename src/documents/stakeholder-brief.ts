import type { Root, RootContent } from "mdast";
import type { Insight } from "../model/listening/insight.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { functionsNotInvited } from "../practice/functions.js";
import { isAssumption, wasHeard } from "../practice/insights.js";
import { isIssueSettled, isRedFlag, prioritiseIssues } from "../practice/issues.js";
import { describeChoice } from "../words/labels.js";
import { withAsides } from "../words/values/asides.js";
import { describeDateRange } from "../words/values/dates.js";
import { describeDay } from "../words/values/days.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { bulletList, fact, facts, type Line } from "./blocks/line.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { stakeholderSections } from "./sections/brief/stakeholder-sections.js";
import { prepared } from "./sections/memo/conversation.js";

/**
 * Returns a short paper for those who are invited to the alignment conversation, as an mdast tree (A2): what the plan is to achieve, what was looked into and heard,
 * a section for each stakeholder with their issues, actions, decisions and approvals, the functions from which nobody was invited, and what is still open.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { stakeholderBrief, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1", id: "acme", name: "Acme 2027",
 *   alignment: {
 *     invite: [{ id: "legal", name: "Lena", function: "legal" }],
 *     issues: [{ id: "claim", statement: "A health claim", raisedBy: ["legal"] }],
 *   },
 * });
 * toMarkdown(stakeholderBrief(plan)).includes("## For Lena\n\n- **Function:** legal\n- **Issues you raised:** A health claim\n"); // => true
 * ```
 */
export const stakeholderBrief = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  const { invite, prepare } = plan.alignment;
  return {
    type: "root",
    children: [
      title(say(wording, "brief.title", { name: wording.nameOf("plan") })),
      ...(invite.length === 0 ? paragraph(say(wording, "brief.nobody")) : []),
      ...about(plan, wording),
      ...section(2, say(wording, "heading.aims"), bulletList(plan.strategies.flatMap((strategy) => aims(strategy, wording)))),
      ...section(2, say(wording, "heading.prepared"), prepared(prepare, wording)),
      ...section(2, say(wording, "heading.heard"), insights(plan, wasHeard, wording)),
      ...section(2, say(wording, "heading.assumed"), insights(plan, isAssumption, wording)),
      ...stakeholderSections(plan, wording),
      ...section(2, say(wording, "heading.notInvited"), notInvited(plan, wording)),
      ...section(2, say(wording, "heading.unresolved"), stillOpen(plan, wording)),
    ],
  };
};

/** Whose plan it is, what for, how much depends on it, when, where it is to lead, and when people talked. */
const about = ({ name, organization, purpose, commitment, period, vision, alignment }: Plan, wording: Wording): RootContent[] => {
  const talks = alignment.encourage.flatMap(({ on }) => (on === undefined ? [] : [describeDay(on, wording)]));
  const due = vision?.due;
  return bulletList([
    ...fact(say(wording, "label.organization"), name === undefined ? undefined : organization),
    ...fact(say(wording, "label.purpose"), purpose && describeChoice("purpose", purpose, wording)),
    ...fact(say(wording, "label.commitment"), commitment && describeChoice("commitment", commitment, wording)),
    ...fact(say(wording, "label.period"), period && describeDateRange(period, wording)),
    ...fact(
      due === undefined ? say(wording, "label.vision") : say(wording, "label.visionBy", { due: describeDay(due, wording) }),
      vision?.statement,
    ),
    ...facts(say(wording, "label.talks"), talks),
  ]);
};

const aims = ({ id, scope, mission, businessObjectives }: Plan["strategies"][number], wording: Wording): Line[] => {
  const objectives = businessObjectives.map((objective) => wording.nameOf(objective.id));
  const below = [
    ...fact(say(wording, "label.function"), scope && describeChoice("function", scope.function, wording)),
    ...fact(say(wording, "heading.mission"), mission),
    ...facts(say(wording, "label.objectives"), objectives),
  ];
  return [{ said: wording.nameOf(id), below }];
};

const insights = ({ listening }: Plan, isMeant: (insight: Insight) => boolean, wording: Wording): RootContent[] =>
  bulletList(
    listening.insights
      .filter(isMeant)
      .map(({ id, source }) => ({ said: withAsides(wording.nameOf(id), [wording.nameOf(source)], wording) })),
  );

const notInvited = (plan: Plan, wording: Wording): RootContent[] =>
  bulletList(functionsNotInvited(plan).map((name) => ({ said: describeChoice("function", name, wording) })));

const stillOpen = (plan: Plan, wording: Wording): RootContent[] =>
  bulletList(
    prioritiseIssues(plan)
      .filter((issue) => !isIssueSettled(plan, issue))
      .map((issue) => ({
        said: withAsides(wording.nameOf(issue.id), [isRedFlag(issue) ? say(wording, "priority.open-red-flag") : undefined], wording),
      })),
  );
