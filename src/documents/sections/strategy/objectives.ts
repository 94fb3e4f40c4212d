import type { RootContent } from "mdast";
import type { BusinessObjective } from "../../../model/strategy/business-objective.js";
import type { MarketingObjective } from "../../../model/strategy/marketing-objective.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { withAsides } from "../../../words/values/asides.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { kpiTable } from "./kpi-table.js";

/** What the business wants, and the KPIs that show it (C1, C2, E5). */
export const businessObjectives = (objectives: readonly BusinessObjective[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const lines = objectives.map(({ id, kind, value, note }) => {
    const asides = [
      kind && describeChoice("objectiveKind", kind, wording),
      value && say(wording, "worth", { money: describeMoney(value, wording) }),
    ];
    return { said: withAsides(nameOf(id), asides, wording, { apart: "semicolon" }), below: fact(say(wording, "label.note"), note) };
  });
  const kpis = objectives.flatMap(({ id, kpis: own }) => own.map((kpi) => ({ kpi, objective: nameOf(id) })));
  return section(3, say(wording, "heading.businessObjectives"), [...bulletList(lines), ...kpiTable(kpis, wording)]);
};

/** What marketing does for them, each with the objectives it serves (C1, C2). */
export const marketingObjectives = (objectives: readonly MarketingObjective[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const lines = objectives.map(({ id, kind, serves, note }) => ({
    said: withAsides(nameOf(id), kind === undefined ? [] : [describeChoice("objectiveKind", kind, wording)], wording),
    below: [...facts(say(wording, "label.serves"), serves.map(nameOf)), ...fact(say(wording, "label.note"), note)],
  }));
  return section(3, say(wording, "heading.marketingObjectives"), bulletList(lines));
};
