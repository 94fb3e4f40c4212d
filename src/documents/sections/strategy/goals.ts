import type { RootContent } from "mdast";
import type { Goal } from "../../../model/strategy/goal.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { announcement } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { kpiTable } from "./kpi-table.js";
import { tacticList } from "./tactic-list.js";

/** The goals of a strategy: a section for each of which more than a statement is known, a list of the others (E2). */
export const goals = (all: readonly Goal[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const told = all.map((goal) => ({ goal, content: goalContent(goal, wording) }));
  const sections = told.flatMap(({ goal, content }) => section(3, say(wording, "heading.goal", { statement: nameOf(goal.id) }), content));
  const bare = bulletList(told.flatMap(({ goal, content }) => (content.length === 0 ? [{ said: nameOf(goal.id) }] : [])));
  return [...sections, ...section(3, say(wording, sections.length === 0 ? "heading.goals" : "heading.furtherGoals"), bare)];
};

const goalContent = (goal: Goal, wording: Wording): RootContent[] => {
  const kpis = kpiTable(
    goal.kpis.map((kpi) => ({ kpi })),
    wording,
  );
  const tactics = tacticList(goal.tactics, wording);
  // A list of KPIs or tactics is announced: without that, it would be one list with the facts.
  return [
    ...bulletList(goalFacts(goal, wording)),
    ...(kpis[0]?.type === "list" ? [announcement(say(wording, "label.kpis"))] : []),
    ...kpis,
    ...(tactics.length === 0 ? [] : [announcement(say(wording, "label.tactics"))]),
    ...tactics,
  ];
};

const goalFacts = (goal: Goal, wording: Wording): Line[] => {
  const { nameOf } = wording;
  return [
    ...facts(say(wording, "label.serves"), goal.serves.map(nameOf)),
    ...fact(say(wording, "label.audiences"), namesOf(goal.audiences, wording)),
    ...fact(say(wording, "label.outcome"), goal.outcome && describeChoice("outcome", goal.outcome, wording)),
    ...fact(say(wording, "label.funnel"), goal.funnel && describeChoice("funnel", goal.funnel, wording)),
    ...fact(say(wording, "label.owner"), goal.owner && nameOf(goal.owner)),
    ...fact(say(wording, "label.due"), goal.due && describeDateRef(goal.due, wording)),
    ...fact(say(wording, "label.worth"), goal.value && describeMoney(goal.value, wording)),
    ...fact(say(wording, "label.open"), goal.open),
    ...facts(say(wording, "label.antiGoals"), goal.antiGoals),
    ...fact(say(wording, "label.note"), goal.note),
  ];
};
