import type { RootContent } from "mdast";
import type { BusinessObjective } from "../../../model/strategy/business-objective.js";
import type { MarketingObjective } from "../../../model/strategy/marketing-objective.js";
import { bulletList, fact, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { describeMoney } from "../../describe/describe-money.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";
import { kpiTable } from "./kpi-table.js";

/** What the business wants, and the KPIs that show it (C1, C2, E5). */
export const businessObjectives = (objectives: readonly BusinessObjective[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const lines = objectives.map(({ id, kind, value, note }) => {
    const asides = [
      kind && sayChoice(words, "objectiveKind", kind),
      value && say(words, "worth", { money: describeMoney(value, telling) }),
    ].filter((aside) => aside !== undefined);
    return { said: withAsides(nameOf(id), asides, telling), below: fact(words["label.note"], note) };
  });
  const kpis = objectives.flatMap(({ id, kpis: own }) => own.map((kpi) => ({ kpi, objective: nameOf(id) })));
  return section(3, words["heading.businessObjectives"], [...bulletList(lines), ...kpiTable(kpis, telling)]);
};

/** What marketing does for them, each with the objectives it serves (C1, C2). */
export const marketingObjectives = (objectives: readonly MarketingObjective[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const lines = objectives.map(({ id, kind, serves, note }) => ({
    said: withAsides(nameOf(id), kind === undefined ? [] : [sayChoice(words, "objectiveKind", kind)], telling),
    below: [...facts(words["label.serves"], serves.map(nameOf)), ...fact(words["label.note"], note)],
  }));
  return section(3, words["heading.marketingObjectives"], bulletList(lines));
};

const withAsides = (text: string, asides: readonly string[], { words }: Telling): string =>
  asides.length === 0 ? text : say(words, "aside", { text, asides: asides.join(words["list.semicolon"]) });
