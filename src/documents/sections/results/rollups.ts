import type { RootContent } from "mdast";
import type { Results, ResultsOf } from "../../../results/results.js";
import { joinSome } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { describeCounts } from "./describe-counts.js";

type Rollup = ResultsOf<"goal"> | ResultsOf<"marketingObjective"> | ResultsOf<"businessObjective"> | ResultsOf<"strategy">;

/** How the KPIs of goals, objectives and strategies stand, and which are the worst of each; nothing where the plan has no KPI. */
export const rollups = (results: Results, wording: Wording): RootContent[] => {
  if (results.kpis.length === 0) return [];
  const { goals, marketingObjectives, businessObjectives, strategies } = results;
  const objective = say(wording, "label.objective");
  return [
    ...section(3, say(wording, "heading.goals"), rollupTable(say(wording, "label.goal"), goals, wording)),
    ...section(3, say(wording, "heading.marketingObjectives"), rollupTable(objective, marketingObjectives, wording)),
    ...section(3, say(wording, "heading.businessObjectives"), rollupTable(objective, businessObjectives, wording)),
    ...section(3, say(wording, "heading.strategies"), rollupTable(say(wording, "label.strategy"), strategies, wording)),
  ];
};

const rollupTable = (heading: string, all: readonly Rollup[], wording: Wording): RootContent[] =>
  table(all, [
    { heading, cell: ({ id }) => wording.nameOf(id) },
    {
      heading: say(wording, "label.itsKpis"),
      cell: ({ kpis, counts }) => (kpis.length === 0 ? say(wording, "results.noKpi") : describeCounts(counts, wording)),
    },
    { heading: say(wording, "label.worst"), cell: ({ worst }) => worstOf(worst, wording) },
  ]);

/** Our choice: about as many names as can be taken in at a glance. */
const mostCharacters = 120;

/** The KPIs that hold the rest back; where the worst verdict is the best there is, none does. */
const worstOf = (worst: Rollup["worst"], wording: Wording): string | undefined =>
  worst === undefined || worst.verdict === "met"
    ? undefined
    : say(wording, "results.worst", {
        verdict: worst.verdict,
        kpis: joinSome(worst.kpis.map(wording.nameOf), mostCharacters, wording),
      });
