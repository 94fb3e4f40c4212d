import type { RootContent } from "mdast";
import type { Kpi, Milestone } from "../../../model/strategy/kpi.js";
import { table } from "../../blocks/table.js";
import { describeBaseline } from "../../describe/describe-baseline.js";
import { describeDateRef } from "../../describe/describe-date-ref.js";
import { describeTarget } from "../../describe/describe-target.js";
import { say } from "../../say.js";
import type { Telling } from "../../telling.js";

/** A KPI with the objective it belongs to, where its place does not say so. */
export interface StatedKpi {
  /** The KPI. */
  readonly kpi: Kpi;
  /** The objective in words. */
  readonly objective?: string;
}

/** A row: the KPI itself, or a milestone on its way. */
interface Row extends StatedKpi {
  readonly milestone?: Milestone;
}

const targetOf = ({ kpi, milestone }: Row, telling: Telling): string | undefined => {
  const target = milestone === undefined ? kpi.target : milestone.target;
  const open = milestone === undefined && kpi.open !== undefined ? say(telling.words, "kpi.open", { why: kpi.open }) : undefined;
  const told = [target && describeTarget(target, telling), open].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.join(telling.words["list.semicolon"]);
};

/** The KPI and its milestones; where it states nothing but milestones, those alone. */
const rowsOf = (stated: StatedKpi): Row[] => {
  const { milestones, baseline, target, due, owner, open, note } = stated.kpi;
  const isBare = [baseline, target, due, owner, open, note].every((field) => field === undefined);
  const onTheWay = milestones.map((milestone) => ({ ...stated, milestone }));
  return isBare && milestones.length > 0 ? onTheWay : [stated, ...onTheWay];
};

/** KPIs as a table, each followed by its milestones; where only metrics are stated, a list of those (E2, E5). */
export const kpiTable = (kpis: readonly StatedKpi[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const rows = kpis.flatMap(rowsOf);
  return table(rows, [
    {
      heading: words["label.kpi"],
      cell: ({ kpi, milestone }) =>
        milestone === undefined ? nameOf(kpi.metric) : say(words, "kpi.milestone", { metric: nameOf(kpi.metric) }),
    },
    {
      heading: words["label.baseline"],
      cell: ({ kpi, milestone }) => (milestone || kpi.baseline === undefined ? undefined : describeBaseline(kpi.baseline, words)),
    },
    { heading: words["label.target"], cell: (row) => targetOf(row, telling) },
    {
      heading: words["label.due"],
      cell: ({ kpi, milestone }) => {
        const due = milestone === undefined ? kpi.due : milestone.due;
        return due && describeDateRef(due, telling);
      },
    },
    { heading: words["label.owner"], cell: ({ kpi, milestone }) => (milestone || kpi.owner === undefined ? undefined : nameOf(kpi.owner)) },
    { heading: words["label.objective"], cell: ({ objective }) => objective },
    { heading: words["label.note"], cell: ({ kpi, milestone }) => (milestone === undefined ? kpi.note : milestone.note) },
  ]);
};
