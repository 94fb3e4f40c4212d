import type { RootContent } from "mdast";
import type { Strategy } from "../../../model/strategy/strategy.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { goals } from "./goals.js";
import { kpiTable } from "./kpi-table.js";
import { businessObjectives, marketingObjectives } from "./objectives.js";
import { situation } from "./situation.js";
import { tacticList } from "./tactic-list.js";

/** One strategy in the order Who > Why > What > How (E1–E4). */
export const strategySection = (strategy: Strategy, wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const looseKpis = strategy.kpis.map((kpi) => ({ kpi }));
  const content = [
    ...bulletList(scopeFacts(strategy, wording)),
    ...situation(strategy.situation, wording),
    ...section(3, say(wording, "heading.mission"), paragraph(strategy.mission)),
    ...businessObjectives(strategy.businessObjectives, wording),
    ...marketingObjectives(strategy.marketingObjectives, wording),
    ...goals(strategy.goals, wording),
    ...section(3, say(wording, "heading.looseKpis"), kpiTable(looseKpis, wording)),
    ...section(3, say(wording, "heading.looseTactics"), tacticList(strategy.tactics, wording)),
    ...section(3, say(wording, "heading.watches"), bulletList(strategy.watches.map((id) => ({ said: nameOf(id) })))),
    ...section(3, say(wording, "heading.outOfScope"), bulletList(strategy.outOfScope.map((said) => ({ said })))),
  ];
  return section(2, say(wording, "heading.strategy", { name: nameOf(strategy.id) }), content);
};

const scopeFacts = ({ scope, purpose, budget, note }: Strategy, wording: Wording): Line[] => {
  const { nameOf } = wording;
  return [
    ...fact(say(wording, "label.function"), scope && describeChoice("function", scope.function, wording)),
    ...fact(say(wording, "label.owner"), scope?.owner && nameOf(scope.owner)),
    ...fact(say(wording, "label.purpose"), purpose && describeChoice("purpose", purpose, wording)),
    ...fact(say(wording, "label.budget"), budget && describeMoney(budget, wording)),
    ...fact(say(wording, "label.note"), note),
  ];
};
