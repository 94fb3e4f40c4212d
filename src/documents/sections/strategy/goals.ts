import type { RootContent } from "mdast";
import type { Goal } from "../../../model/strategy/goal.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { announcement } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { describeDateRef } from "../../describe/describe-date-ref.js";
import { describeMoney } from "../../describe/describe-money.js";
import { namesOf } from "../../describe/names-of.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";
import { kpiTable } from "./kpi-table.js";
import { tacticList } from "./tactic-list.js";

/** The goals of a strategy: a section for each of which more than a statement is known, a list of the others (E2). */
export const goals = (all: readonly Goal[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const told = all.map((goal) => ({ goal, content: goalContent(goal, telling) }));
  const sections = told.flatMap(({ goal, content }) => section(3, say(words, "heading.goal", { statement: nameOf(goal.id) }), content));
  const bare = bulletList(told.flatMap(({ goal, content }) => (content.length === 0 ? [{ said: nameOf(goal.id) }] : [])));
  return [...sections, ...section(3, words[sections.length === 0 ? "heading.goals" : "heading.furtherGoals"], bare)];
};

const goalContent = (goal: Goal, telling: Telling): RootContent[] => {
  const kpis = kpiTable(
    goal.kpis.map((kpi) => ({ kpi })),
    telling,
  );
  const tactics = tacticList(goal.tactics, telling);
  // A list of KPIs or tactics is announced: without that, it would be one list with the facts.
  return [
    ...bulletList(goalFacts(goal, telling)),
    ...(kpis[0]?.type === "list" ? [announcement(telling.words["label.kpis"])] : []),
    ...kpis,
    ...(tactics.length === 0 ? [] : [announcement(telling.words["label.tactics"])]),
    ...tactics,
  ];
};

const goalFacts = (goal: Goal, telling: Telling): Line[] => {
  const { words, nameOf } = telling;
  return [
    ...facts(words["label.serves"], goal.serves.map(nameOf)),
    ...fact(words["label.audiences"], namesOf(goal.audiences, telling)),
    ...fact(words["label.outcome"], goal.outcome && sayChoice(words, "outcome", goal.outcome)),
    ...fact(words["label.owner"], goal.owner && nameOf(goal.owner)),
    ...fact(words["label.due"], goal.due && describeDateRef(goal.due, telling)),
    ...fact(words["label.worth"], goal.value && describeMoney(goal.value, telling)),
    ...fact(words["label.open"], goal.open),
    ...facts(words["label.antiGoals"], goal.antiGoals),
    ...fact(words["label.note"], goal.note),
  ];
};
