import type { RootContent } from "mdast";
import type { Strategy } from "../../../model/strategy/strategy.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { describeMoney } from "../../describe/describe-money.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";
import { goals } from "./goals.js";
import { kpiTable } from "./kpi-table.js";
import { businessObjectives, marketingObjectives } from "./objectives.js";
import { tacticList } from "./tactic-list.js";

/** One strategy in the order Who > Why > What > How (E1–E4). */
export const strategySection = (strategy: Strategy, telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const looseKpis = strategy.kpis.map((kpi) => ({ kpi }));
  const content = [
    ...bulletList(scopeFacts(strategy, telling)),
    ...section(3, words["heading.mission"], paragraph(strategy.mission)),
    ...businessObjectives(strategy.businessObjectives, telling),
    ...marketingObjectives(strategy.marketingObjectives, telling),
    ...goals(strategy.goals, telling),
    ...section(3, words["heading.looseKpis"], kpiTable(looseKpis, telling)),
    ...section(3, words["heading.looseTactics"], tacticList(strategy.tactics, telling)),
    ...section(3, words["heading.watches"], bulletList(strategy.watches.map((id) => ({ said: nameOf(id) })))),
    ...section(3, words["heading.outOfScope"], bulletList(strategy.outOfScope.map((said) => ({ said })))),
  ];
  return section(2, say(words, "heading.strategy", { name: nameOf(strategy.id) }), content);
};

const scopeFacts = ({ scope, purpose, budget, note }: Strategy, telling: Telling): Line[] => {
  const { words, nameOf } = telling;
  return [
    ...fact(words["label.function"], scope && sayChoice(words, "function", scope.function)),
    ...fact(words["label.owner"], scope?.owner && nameOf(scope.owner)),
    ...fact(words["label.purpose"], purpose && sayChoice(words, "purpose", purpose)),
    ...fact(words["label.budget"], budget && describeMoney(budget, telling)),
    ...fact(words["label.note"], note),
  ];
};
