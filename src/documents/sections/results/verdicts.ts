import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { KpiResult, Results } from "../../../results/results.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { describeFigure, describeProgress } from "../../../words/values/figures.js";
import { describeReading } from "../../../words/values/readings.js";
import { describeBaseline, describeTarget } from "../../../words/values/targets.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, type Line } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { describeCounts } from "./describe-counts.js";
import { rollups } from "./rollups.js";

/** How the KPIs stand: counted, one by one, each with its reason, and together for what they tell of. */
export const verdicts = (results: Results, wording: Wording): RootContent[] => [
  ...paragraph(counted(results, wording)),
  ...kpiTable(results.kpis, wording),
  ...section(3, say(wording, "heading.reasons"), reasons(results.kpis, wording)),
  ...rollups(results, wording),
];

/** Limits that are only to be kept are KPIs, too, and counted with them: the sentence says how many there are. */
const counted = ({ kpis, counts }: Results, wording: Wording): string => {
  if (kpis.length === 0) return say(wording, "results.noKpis");
  const total = kpis.length;
  const said = describeCounts(counts, wording);
  if (counts.unmeasured + counts["not-computable"] === total) return say(wording, "results.noVerdicts", { total, counts: said });
  const guards = kpis.filter(({ target }) => target?.kind === "guard").length;
  return say(wording, "results.counts", { total, guards, counts: said });
};

const kpiTable = (kpis: readonly KpiResult[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(kpis, [
    { heading: say(wording, "label.kpi"), cell: ({ kpi }) => nameOf(kpi) },
    { heading: say(wording, "label.belongsTo"), cell: ({ of }) => nameOf(of) },
    { heading: say(wording, "label.target"), cell: ({ target }) => target && describeTarget(target, wording) },
    { heading: say(wording, "label.due"), cell: ({ due }) => due && describeDay(due, wording) },
    { heading: say(wording, "label.baseline"), cell: ({ baseline }) => baseline && describeBaseline(baseline, wording) },
    { heading: say(wording, "label.latest"), cell: ({ latest }) => latest && describeReading(latest, wording) },
    { heading: say(wording, "label.compared"), cell: (kpi) => figureOf(kpi, wording) },
    {
      heading: say(wording, "label.progress"),
      cell: ({ progress }) => (progress === undefined ? undefined : describeProgress(progress, wording)),
    },
    { heading: say(wording, "label.verdict"), cell: ({ verdict }) => describeChoice("verdict", verdict, wording) },
  ]);
};

const figureOf = ({ figure, target }: KpiResult, wording: Wording): string | undefined =>
  figure === undefined || target === undefined ? undefined : describeFigure(figure, target, wording);

/** Why each stands as it does; what holds for several is said once. */
const reasons = (kpis: readonly KpiResult[], wording: Wording): RootContent[] =>
  bulletList([...groupBy(kpis, ({ sentence }) => sentence)].map(([sentence, all]) => reasonLine(sentence, all, wording)));

const reasonLine = (sentence: string, kpis: readonly KpiResult[], wording: Wording): Line => {
  const [name, ...others] = new Set(kpis.map(({ kpi }) => wording.nameOf(kpi)));
  if (others.length === 0) return { label: name, said: sentence };
  return { said: say(wording, "results.ofEach", { sentence }), below: [name, ...others].map((said) => ({ said })) };
};
